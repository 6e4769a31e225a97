import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { caseWords, eventWords } from '../../content/en/desk/case.ts';
import { codeAsWords, letterWords, wordsOf } from '../../content/en/desk/codes.ts';
import { momentWords } from '../dates/day-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { Said } from './said.tsx';

type Happened = CaseReply['timeline'][number];
type Colleagues = readonly { readonly id: string; readonly name: string }[];
type ReplyProps = { readonly reply: CaseReply };

/** Everything by everyone, the latest first (the Ministry of Justice's timeline). */
export const CaseTimeline = ({ reply }: ReplyProps) =>
  reply.timeline.length === 0 ? (
    <p class="govuk-body">{caseWords.timeline.none}</p>
  ) : (
    <ol class="moj-timeline">
      {reply.timeline.map((one, place) => (
        <li class="moj-timeline__item" key={reply.timeline.length - place}>
          <div class="moj-timeline__header">
            <h3 class="moj-timeline__title">{wordsOf(eventWords, one.event)}</h3>{' '}
            <p class="moj-timeline__byline">{caseWords.timeline.by(actorOf(one.by))}</p>
          </div>
          <p class="moj-timeline__date">
            <time dateTime={one.at}>{momentWords(one.at)}</time>
          </p>
          <Description one={one} reply={reply} />
        </li>
      ))}
    </ol>
  );

const actorOf = ({ id, name }: Happened['by']): string => name ?? wordsOf(caseWords.actors, id);

const Description = ({ one, reply }: ReplyProps & { readonly one: Happened }) => {
  const { colleagues } = useDesk().office;
  const words = wordsKept(one, reply);
  const facts = Object.entries(one.details)
    .filter(([name]) => !hidden.includes(name))
    .map(([name, value]) => `${codeAsWords(name)}: ${detail(value, reply, colleagues)}`);
  return (
    <div class="moj-timeline__description">
      {facts.length > 0 && <p class="govuk-body-s">{facts.join('. ')}</p>}
      {words !== undefined && <Said>{words}</Said>}
    </div>
  );
};

const hidden: readonly string[] = ['messageId', 'id', 'channel'];

const wordsKept = (
  { details, event }: Happened,
  { notes, added }: CaseReply,
): string | undefined => {
  if (event === 'note-kept') return notes.find(({ id }) => id === details['note'])?.words;
  const said = added.find(({ id }) => id === details['id'])?.said['words'];
  return typeof said === 'string' ? said : undefined;
};

// Ids of staff and of letters are said by name where the case or the council knows them.
const detail = (value: unknown, reply: CaseReply, people: Colleagues): string => {
  if (Array.isArray(value)) return value.map((each) => detail(each, reply, people)).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.values(value)
      .map((each) => detail(each, reply, people))
      .join(' ');
  }
  const code = String(value);
  const letter = reply.letters.find(({ notice }) => notice === code);
  if (letter !== undefined) return wordsOf(letterWords, letter.kind);
  return people.find(({ id }) => id === code)?.name ?? nameIn(reply, code) ?? asWords(code);
};

// A day stays a day; every other code reads as words.
const asWords = (code: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(code) ? code : code.replaceAll('-', ' ');

const nameIn = ({ people, timeline }: CaseReply, id: string): string | undefined => {
  const known = [
    people.lead,
    ...people.contributors.map(({ who }) => who),
    people.cover?.who,
    ...people.barred.map(({ who }) => who),
    ...timeline.map(({ by }) => by),
  ];
  return known.find((who) => who?.id === id)?.name;
};
