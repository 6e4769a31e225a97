import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { routes } from '../../../shared/intake-api/replies.ts';
import { peopleComplainedAbout, subjects } from '../../../shared/submission/lists.ts';
import { accessRequestWords, accessSubjectWords } from '../../content/en/desk/access.ts';
import { codeAsWords, decisionWords, taskWords, wordsOf } from '../../content/en/desk/codes.ts';
import { decideWords } from '../../content/en/desk/command-lists.ts';
import { roleWords } from '../../content/en/desk/frame.ts';
import { seatWords, sourceWords } from '../../content/en/desk/later-lists.ts';
import { routeWords } from '../../content/en/desk/queue.ts';
import { deskOf, type Part, partsOf } from '../case/case-parts.ts';
import { subjectName } from '../case/their-words.tsx';
import { partName } from '../case/work-sections.tsx';
import { dayWords, momentWords } from '../dates/day-words.ts';
import type { DeskContext } from '../frame/desk-context.ts';
import type { ChosenFrom, Options } from './field-form.ts';
import { openRequests } from './open-requests.ts';
import { peopleOfCase } from './people-of-case.ts';

type From = { readonly reply: CaseReply; readonly desk: Pick<DeskContext, 'facts' | 'office'> };

const optionsFrom = <Item>(
  items: readonly Item[],
  pair: (item: Item) => readonly [code: string, words: string],
): Options => Object.fromEntries(items.map(pair));

const partsThat = (reply: CaseReply, fits: (part: Part) => boolean): Options =>
  optionsFrom(partsOf(reply).filter(fits), (part) => [part.id, partName(part)]);

const requestsAs = (requests: CaseReply['timeline']): Options =>
  optionsFrom(requests, ({ at, details }) => [
    String(details['id']),
    `${codeAsWords(String(details['action']))}, ${momentWords(at)}`,
  ]);

const mostOfNote = 80;

// What was written of it, cut short, where the reader may read it.
const noteOr = ({ notes }: CaseReply, id: string, otherwise: string): string => {
  const words = notes.find((note) => note.id === id)?.words;
  if (words === undefined) return otherwise;
  return words.length > mostOfNote ? `${words.slice(0, mostOfNote)}…` : words;
};

// Where a text stands, as its last name says it, and how it begins.
const placeInWords = (place: string, starts: string): string =>
  `${codeAsWords(place.split(/[ .]/).at(-1) ?? place)}: ${starts}`;

/** What somebody can choose from, as the case and the council stand. */
const chosenFrom: Readonly<Record<ChosenFrom, (from: From) => Options>> = {
  parts: ({ reply }) => partsThat(reply, () => true),
  'proposed-parts': ({ reply }) =>
    partsThat(reply, ({ state, ended }) => state === 'proposed' && ended === undefined),
  'held-parts': ({ reply }) => partsThat(reply, ({ state }) => state === 'held'),
  'corporate-parts': ({ reply }) =>
    partsThat(
      reply,
      ({ state, route, ended, definedAt }) =>
        state === 'confirmed' &&
        route === 'corporate' &&
        ended === undefined &&
        definedAt === undefined,
    ),
  staff: ({ reply, desk }) => {
    const barred = reply.people.barred.map(({ who }) => who.id);
    return optionsFrom(
      desk.office.colleagues.filter(({ id, hasLeft }) => !hasLeft && !barred.includes(id)),
      ({ id, name, role }) => [id, `${name}, ${wordsOf(roleWords, role)}`],
    );
  },
  'barred-staff': ({ reply }) =>
    optionsFrom(reply.people.barred, ({ who: { id, name } }) => [id, name ?? id]),
  teams: ({ desk }) => optionsFrom(desk.facts.serviceAreas, ({ id, name }) => [id, name]),
  causes: ({ desk }) => optionsFrom(desk.facts.causes, ({ id, name }) => [id, name]),
  'open-decisions': ({ reply }) =>
    optionsFrom(
      reply.decisions.filter(({ state, outcomes }) => state === 'open' && outcomes.length > 0),
      ({ id, kind }) => [id, wordsOf(decisionWords, kind)],
    ),
  'decision-outcomes': ({ reply }) =>
    optionsFrom(
      reply.decisions.filter(({ state }) => state === 'open').flatMap(({ outcomes }) => outcomes),
      (outcome) => [outcome, wordsOf(decideWords, outcome)],
    ),
  'open-tasks': ({ reply }) =>
    optionsFrom(
      reply.tasks.filter(({ state }) => state === 'open'),
      ({ id, kind }) => [id, wordsOf(taskWords, kind)],
    ),
  requests: ({ reply }) =>
    requestsAs(reply.timeline.filter(({ event }) => event === 'asked-from-status-page')),
  // What was added is read, and what was answered stays answered.
  'open-requests': ({ reply }) => requestsAs([...openRequests(reply)]),
  alerts: ({ reply }) =>
    optionsFrom(
      reply.letters.filter(({ kind }) => kind === 'urgent-alert'),
      ({ notice, dueAt }) => [notice, momentWords(dueAt)],
    ),
  meetings: ({ reply, desk }) =>
    optionsFrom(deskOf(reply).meetings ?? [], ({ id, on, state }) => [
      id,
      `${dayWords(on, desk.office.today)} (${codeAsWords(state)})`,
    ]),
  seated: ({ reply, desk }) =>
    optionsFrom(
      (deskOf(reply).seats ?? []).filter(({ endedAt }) => endedAt === undefined),
      ({ who, seat }) => [
        who,
        `${desk.office.colleagues.find(({ id }) => id === who)?.name ?? who}, ${wordsOf(seatWords, seat)}`,
      ],
    ),
  'stage-2-parts': ({ reply }) => {
    const looked = deskOf(reply).stageTwo?.parts ?? [];
    return partsThat(reply, ({ id }) => looked.includes(id));
  },
  'open-enquiries': ({ reply, desk }) =>
    optionsFrom(
      (deskOf(reply).ombudsman?.enquiries ?? []).filter(
        ({ answeredOn }) => answeredOn === undefined,
      ),
      ({ id, due }) => [id, dayWords(due, desk.office.today)],
    ),
  'open-recommendations': ({ reply }) =>
    optionsFrom(
      (deskOf(reply).recommendations ?? []).filter(({ answer }) => answer === undefined),
      ({ id, from }) => [id, noteOr(reply, id, wordsOf(sourceWords, from))],
    ),
  'open-actions': ({ reply }) =>
    optionsFrom(
      (deskOf(reply).actions ?? []).filter(({ state }) => state === 'open'),
      ({ id, from, recommendation = id }) => [
        id,
        noteOr(reply, recommendation, wordsOf(sourceWords, from)),
      ],
    ),
  'open-lessons': ({ reply }) =>
    optionsFrom(
      (deskOf(reply).lessons ?? []).filter(({ returnedAt }) => returnedAt === undefined),
      ({ id, stage }) => [id, wordsOf(sourceWords, stage)],
    ),
  subjects: () => optionsFrom(subjects, (subject) => [subject, subjectName(subject)]),
  'people-complained-about': () =>
    optionsFrom(peopleComplainedAbout, (who) => [who, codeAsWords(who)]),
  texts: ({ reply }) =>
    optionsFrom(reply.keeping?.texts ?? [], ({ place, starts }) => [
      place,
      placeInWords(place, starts),
    ]),
  'people-of-case': ({ reply }) => peopleOfCase(reply),
  'open-access-requests': ({ reply, desk }) =>
    optionsFrom(
      (reply.keeping?.accessRequests ?? []).filter(({ answered }) => answered === undefined),
      ({ id, whose, askedOn }) => [
        id,
        accessRequestWords.open(accessSubjectWords(whose), dayWords(askedOn, desk.office.today)),
      ],
    ),
  routes: () => optionsFrom(routes, (route) => [route, routeWords[route]]),
};

/** The options of a field: a list of its own, or one that comes from the case or the council. */
export const optionsOf = (options: Options | ChosenFrom, from: From): Options =>
  typeof options === 'string' ? chosenFrom[options](from) : options;
