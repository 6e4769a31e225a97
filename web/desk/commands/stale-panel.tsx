import type { ComponentChildren } from 'preact';
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
  const since = now.timeline.slice(0, now.timeline.length - opened.timeline.length);
  return (
    <BothVersions heading={words.heading} opened={opened} now={now} aspects={aspects}>
      <h3 class="govuk-heading-s">{words.since}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {since.map(({ at, event, by }, place) => (
          <li key={place}>
            {wordsOf(eventWords, event)}, {by.name ?? wordsOf(caseWords.actors, by.id)},{' '}
            {momentWords(at)}
          </li>
        ))}
      </ul>
    </BothVersions>
  );
};

/** Something that is said of a version, by its name. */
export type Aspect<Version> = readonly [name: string, say: (version: Version) => string];

type BothVersionsProps<Version> = {
  readonly heading: string;
  readonly opened: Version;
  readonly now: Version;
  readonly aspects: readonly Aspect<Version>[];
  readonly children?: ComponentChildren;
};

/** What was opened beside what it is now, with the focus on it. */
export const BothVersions = <Version,>(props: BothVersionsProps<Version>) => {
  const { heading, opened, now, aspects: all, children } = props;
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.focus(), [now]);
  return (
    <section class="stale-panel" tabIndex={-1} ref={panel} aria-labelledby="stale-heading">
      <h2 class="govuk-heading-m" id="stale-heading">
        {heading}
      </h2>
      <p class="govuk-body">{words.lead}</p>
      <PlainTable
        caption={heading}
        isCaptionUnseen
        columns={[words.version, words.columns[1], words.columns[2]]}
        rows={rowsOf(opened, now, all)}
      />
      {children}
    </section>
  );
};

const rowsOf = <Version,>(opened: Version, now: Version, aspects: readonly Aspect<Version>[]) =>
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

const aspects: readonly Aspect<CaseReply>[] = [
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
