import * as fc from 'fast-check';
import { statusActions, withdrawReasons } from '../../shared/intake-api/status-requests.ts';
import {
  advocatePreferences,
  advocateWishes,
  changes,
  changeTimes,
  circumstances,
  contactWays,
  livingWith,
  needs,
  peopleComplainedAbout,
  relationships,
  responsibleCouncils,
  roles,
  safetyAnswers,
  subjects,
  whenPrecisions,
  wishes,
} from '../../shared/submission/lists.ts';
import { ageBands, genders } from '../../shared/submission/monitoring.ts';
import {
  hostileAddresses,
  hostileDates,
  hostileTexts,
  shortTexts,
} from '../support/hostile/hostile-texts.ts';

/** Answers as the contract wants them, with the hostile list in every box that takes words. */

/** What can be taken, and now and then what cannot. */
const mostly = (taken: fc.Arbitrary<unknown>, other: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 40, arbitrary: taken }, { weight: 1, arbitrary: other });
const oneOf = (rows: readonly string[]) => fc.constantFrom(...rows);
const some = (rows: readonly string[]) => fc.subarray([...rows], { maxLength: 4 });
const line = mostly(oneOf(shortTexts), oneOf(hostileTexts));
const text = mostly(
  fc.oneof(
    oneOf(hostileTexts.filter((each) => !/\p{Surrogate}/u.test(each))),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  ),
  oneOf(hostileTexts),
);
const date = mostly(fc.constant('2026-03-29'), oneOf(hostileDates));
const yesNo = oneOf(['yes', 'no']);

/** Half of what may be left out is. */
const maybe = (
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  needed: readonly string[] = [],
) => fc.record(fields, { requiredKeys: [...needed] });

const contact = maybe({
  email: mostly(fc.constant(hostileAddresses[0]), oneOf(hostileAddresses)),
  phone: mostly(
    oneOf(['0161 496 0000', '+44 (0)161-496.0000 ext 5']),
    oneOf(['=1+1', '٠١٢٣٤٥', 'call me']),
  ),
  post: text,
  preferred: oneOf(contactWays),
  safe: maybe({ times: line, voicemail: yesNo, whoMightSee: line, note: text }),
});

const person = {
  name: line,
  age: fc.integer({ min: 0, max: 120 }),
  careLeaver: oneOf(['yes', 'no', 'not-sure']),
  contact,
  needs: some(needs),
  interpreter: line,
};

const when = mostly(
  fc.oneof(
    fc.constant({ precision: 'day', date: '2026-03-29' }),
    maybe({ precision: oneOf(whenPrecisions) }, ['precision']),
  ),
  maybe({ precision: oneOf(whenPrecisions), date: oneOf(hostileDates) }, ['precision']),
);
const point = maybe(
  {
    subject: oneOf(subjects),
    details: text,
    about: some(peopleComplainedAbout),
    aboutName: line,
    when,
  },
  ['subject'],
);
const child = maybe({
  name: line,
  age: person.age,
  livesWith: oneOf(livingWith),
  responsibleCouncil: oneOf(responsibleCouncils),
  contact,
  needs: some(needs),
});

const complaint = maybe(
  {
    story: text,
    points: fc.array(point, { maxLength: 4 }),
    when,
    wanted: some(wishes),
    wantedWords: text,
    circumstances: some(circumstances),
    changeComing: maybe({ what: oneOf(changes), details: text, when: oneOf(changeTimes), date }),
    proceedings: maybe({ which: line, nextDate: date }),
    raisedWith: text,
    advocateWords: text,
    previous: line,
    whyLater: text,
  },
  ['story'],
);

const unseen = { website: line, began: line };

export const answersTo = {
  complaints: maybe(
    {
      ...unseen,
      role: oneOf(roles),
      helpedBy: line,
      person: maybe({ ...person, relationship: oneOf(relationships), organisation: line }),
      speaksFor: oneOf(['child', 'care-leaver', 'adult']),
      instructed: oneOf(['yes', 'not-able', 'not-yet']),
      notAbleBecause: text,
      writeTo: oneOf(['advocate', 'child', 'both']),
      askedBy: line,
      children: fc.array(child, { maxLength: 3 }),
      onBehalf: maybe({ kind: oneOf(['own-right', 'on-behalf', 'both']), agreed: yesNo }, ['kind']),
      advocate: maybe({
        wish: oneOf(advocateWishes),
        name: line,
        preference: oneOf(advocatePreferences),
      }),
      complaint,
      safety: oneOf(safetyAnswers),
      where: text,
      mustNotKnow: text,
      passOn: oneOf(['yes', 'no', 'ask-me']),
    },
    ['role', 'complaint'],
  ),
  advocacy: maybe({
    ...unseen,
    person: maybe(person),
    advocate: maybe({ preference: oneOf(advocatePreferences) }),
  }),
  compliments: maybe(
    {
      ...unseen,
      role: oneOf(roles),
      words: text,
      about: line,
      mayShare: yesNo,
      person: maybe({ name: line, contact }),
    },
    ['words'],
  ),
  monitoring: maybe({
    ageBand: oneOf(ageBands),
    gender: oneOf(genders),
    disability: oneOf(['yes', 'no']),
  }),
  status: maybe({ 'form.words': text, 'form.actionId': line }),
  action: fc.oneof(
    maybe({ action: fc.constant('add'), words: text, safety: oneOf(safetyAnswers), where: text }, [
      'action',
      'words',
    ]),
    maybe({ action: fc.constant('advocate'), wish: oneOf(['refer', 'no']) }, ['action', 'wish']),
    maybe(
      {
        action: fc.constant('contact'),
        contact: maybe({ email: oneOf(hostileAddresses), post: text, note: text }),
      },
      ['action', 'contact'],
    ),
    maybe({ action: fc.constant('withdraw'), reason: oneOf(withdrawReasons), more: text }, [
      'action',
    ]),
    maybe({ action: fc.constant('wrong-place'), part: line, why: text }, ['action', 'why']),
    maybe({ action: fc.constant('next-stage'), lookAt: text }, ['action']),
    maybe({ action: oneOf(statusActions), words: text, why: text }),
  ),
} satisfies Readonly<Record<string, fc.Arbitrary<object>>>;
