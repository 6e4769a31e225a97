import { decideReferral } from '../../../functions/domain/referral/referral.ts';
import { triage } from '../../../functions/domain/triage/triage.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { subjects } from '../../../shared/submission/lists.ts';
import { parseSubmission } from '../../../shared/submission/parse-submission.ts';
import { circumstanceSituations, type Situation, whoSituations } from './situations.ts';

type Answers = Readonly<Record<string, unknown>>;
type Group = Record<string, unknown>;

const receivedAt = '2026-11-22T19:30:00.000Z';
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (one: Answers, two: Answers): Answers =>
  Object.entries(two).reduce<Group>(
    (all, [name, value]) => {
      const before = all[name];
      all[name] = isGroup(before) && isGroup(value) ? merged(before, value) : value;
      return all;
    },
    { ...one },
  );

const about = (subject: string): Situation => ({
  name: subject,
  answers: { complaint: { points: [{ subject }] } },
});

/** What Heard proposes for one combination, as one line of columns. */
const row = (...situations: readonly Situation[]): string => {
  const answers = situations.reduce<Answers>((all, { answers: more }) => merged(all, more), {
    role: 'child',
    complaint: { story: 'x' },
  });
  const parsed = parseSubmission(answers);
  if (parsed.kind === 'problems') throw new Error(JSON.stringify([answers, parsed.problems]));
  const { complainant, parts, urgency, decisions } = triage(parsed.value, receivedAt);
  const referral = decideReferral(
    parsed.value,
    { complainant, parts, urgency, decisions },
    bury.advocacy,
  );
  return [
    ...situations.map(({ name }) => name),
    `${complainant.kind}/${complainant.submittedBy}/${complainant.standing}${complainant.outsideFamily ? '/outside' : ''} (${complainant.rule})`,
    parts.map(({ route, rule }) => `${route} (${rule})`).join(' + '),
    `${urgency.level}: ${urgency.because.join(', ') || '-'}`,
    decisions.map(({ kind, target }) => `${kind} by ${target}`).join('; '),
    referral.because === undefined ? referral.state : `${referral.state}: ${referral.because}`,
  ].join('\t');
};

const crossed = (ones: readonly Situation[], twos: readonly Situation[]): readonly string[] =>
  ones.flatMap((one) => twos.map((two) => row(one, two)));

const heading = (first: string, second: string): string =>
  [first, second, 'complainant', 'parts', 'urgency', 'decided by a person', 'advocate'].join('\t');

/** Every who with every what, every who with every circumstance, every what with every circumstance. */
export const decisionTable = (): string => {
  const what = subjects.map(about);
  // A circumstance that brings its own points would hide the subject it is crossed with.
  const beside = circumstanceSituations.filter(({ name }) => !name.startsWith('about the'));
  return [
    heading('who', 'what'),
    ...crossed(whoSituations, what),
    heading('who', 'circumstance'),
    ...crossed(whoSituations, circumstanceSituations),
    heading('what', 'circumstance'),
    ...crossed(what, beside),
    '',
  ].join('\n');
};
