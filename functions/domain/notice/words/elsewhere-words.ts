import type { CasePart, Voice } from '../../case/case-record.ts';
import type { LimitName } from '../../clock/limits.ts';
import { type RouteTold, routesTold } from '../desk-letter-words.ts';

/** Who answers a part that is not for this procedure, once a person has checked it (law.md section 9). */
export type ElsewhereWords = {
  readonly parts: string;
  readonly part: (subject: string, who: string) => string;
  readonly who: Readonly<Record<RouteTold, string>>;
  readonly wrong: (phone: string) => string;
  /** The definition of a part for the general procedure, and its dates (practice rule 25). */
  readonly defined: (subject: string) => string;
  readonly answerBy: string;
  readonly answerAtLatest: string;
  readonly definedWrong: (phone: string) => string;
};

const adult: ElsewhereWords = {
  parts: 'A person has checked your message. These parts are answered elsewhere:',
  part: (subject, who) => `${subject}: ${who}`,
  who: {
    corporate:
      'we answer this under the council’s general complaints procedure. A person will write to say what we understand it to be. Our time to answer starts then.',
    'conference-appeal':
      'several services decided this together. Only they can look at it again together.',
    court: 'only a court can change what a court decided.',
    school: 'the school answers this under its own procedure.',
    tribunal: 'a special tribunal can look at the plan itself.',
    'information-rights':
      'our information team answers requests about what we hold and whether it is right.',
    'other-organisation': 'another organisation should answer this.',
    'childrens-home': 'the home answers this first.',
    'advocacy-provider': 'whoever runs the advocacy service answers this.',
  },
  wrong: (phone) => `If you think that a part is in the wrong place, call ${phone}.`,
  defined: (subject) =>
    `One part is for the council’s general complaints procedure: ${subject}. This is what we understand it to be:`,
  answerBy: 'We aim to answer this part by this date.',
  answerAtLatest: 'If we need longer, this is the latest date. We will tell you why.',
  definedWrong: (phone) => `If this is not what you mean, tell us. Call ${phone}.`,
};

const child: ElsewhereWords = {
  parts: 'We checked what you sent. Other people answer this part:',
  part: adult.part,
  who: {
    corporate: 'other people at the council answer this. They will write to you.',
    'conference-appeal': 'a group of people decided this. They can look at it again.',
    court: 'only a court can change this.',
    school: 'your school answers this.',
    tribunal: 'a special group of people can look at this plan.',
    'information-rights': 'another team here answers this.',
    'other-organisation': 'people outside the council answer this.',
    'childrens-home': 'your home answers this first.',
    'advocacy-provider': 'the people who run the advocates answer this.',
  },
  wrong: (phone) => `Do you think that is wrong? Tell us. Call ${phone}.`,
  defined: (subject) => `${subject}: this is what we think you mean.`,
  answerBy: 'We plan to answer this part by this day.',
  answerAtLatest: 'If we need longer, this is the last day. We will tell you why.',
  definedWrong: (phone) => `Did we get it wrong? Tell us. Call ${phone}.`,
};

const easyRead: ElsewhereWords = {
  ...child,
  parts: 'We read what you sent. Other people answer this part:',
  answerAtLatest: 'We may need longer. This is the last day. We will tell you why.',
};

/** One set of words for each voice; none may lack a sentence. An outsider is told of no parts (practice rule 15). */
export const elsewhereWords: Readonly<Record<Exclude<Voice, 'outsider'>, ElsewhereWords>> = {
  child,
  'easy-read': easyRead,
  'young-adult': child,
  adult,
  advocate: adult,
};

/** Where a part is answered, once a person has confirmed that; undefined until then, and for what is never told (rule 7). */
export const placeTold = (
  { state, route }: Pick<CasePart, 'state' | 'route'>,
  voice: Voice,
): string | undefined => {
  if (voice === 'outsider' || state !== 'confirmed') return undefined;
  const told = routesTold.find((one) => one === route);
  const words = told === undefined ? '' : elsewhereWords[voice].who[told];
  return words === '' ? undefined : words.charAt(0).toUpperCase() + words.slice(1);
};

/** What the two dates of the general procedure mean, by limit. */
export const corporateDates = (
  words: ElsewhereWords,
): Readonly<Record<Extract<LimitName, 'corporate-answer' | 'corporate-answer-last'>, string>> => ({
  'corporate-answer': words.answerBy,
  'corporate-answer-last': words.answerAtLatest,
});
