import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { caseWords, eventWords } from '../../content/en/desk/case.ts';
import { decisionWords, partStateWords, taskWords, wordsOf } from '../../content/en/desk/codes.ts';
import { commandWords } from '../../content/en/desk/commands.ts';
import { routeWords, stateWords } from '../../content/en/desk/queue.ts';
import { partsOf } from '../case/case-parts.ts';
import { partName } from '../case/work-sections.tsx';
import { momentWords } from '../dates/day-words.ts';

type StalePanelProps = { readonly opened: CaseReply; readonly now: CaseReply };

const { stale: words } = commandWords;

/** Both versions of a case side by side, and what happened in between. */
export const StalePanel = ({ opened, now }: StalePanelProps) => {
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.focus(), [now]);
  const since = now.timeline.slice(0, now.timeline.length - opened.timeline.length);
  return (
    <section class="stale-panel" tabIndex={-1} ref={panel} aria-labelledby="stale-heading">
      <h2 class="govuk-heading-m" id="stale-heading">
        {words.heading}
      </h2>
      <p class="govuk-body">{words.lead}</p>
      <PlainTable
        caption={words.heading}
        isCaptionUnseen
        columns={[words.version, words.columns[1], words.columns[2]]}
        rows={rowsOf(opened, now)}
      />
      <h3 class="govuk-heading-s">{words.since}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {since.map(({ at, event, by }, place) => (
          <li key={place}>
            {wordsOf(eventWords, event)}, {by.name ?? wordsOf(caseWords.actors, by.id)},{' '}
            {momentWords(at)}
          </li>
        ))}
      </ul>
    </section>
  );
};

const rowsOf = (opened: CaseReply, now: CaseReply) =>
  aspects.map(([name, say]) => {
    const [before, after] = [say(opened) || words.nothing, say(now) || words.nothing];
    return {
      key: name,
      cells: [
        name,
        before,
        <>
          {after} {before !== after && <Badge kind="orange">{words.changed}</Badge>}
        </>,
      ],
    };
  });

const aspects: readonly (readonly [string, (reply: CaseReply) => string])[] = [
  [words.version, ({ version }) => String(version)],
  [words.state, ({ state }) => wordsOf(stateWords, state)],
  [words.lead2, ({ people: { lead } }) => lead?.name ?? lead?.id ?? words.nobody],
  [
    words.parts,
    (reply) =>
      partsOf(reply)
        .map(
          (part) =>
            `${partName(part)}: ${wordsOf(routeWords, part.route)}, ${wordsOf(partStateWords, part.state)}`,
        )
        .join('; '),
  ],
  [
    words.decisions,
    ({ decisions }) =>
      decisions
        .filter(({ state }) => state === 'open')
        .map(({ kind }) => wordsOf(decisionWords, kind))
        .join('; '),
  ],
  [
    words.tasks,
    ({ tasks }) =>
      tasks
        .filter(({ state }) => state === 'open')
        .map(({ kind }) => wordsOf(taskWords, kind))
        .join('; '),
  ],
];
