import type { DeskFile } from '../../functions/domain/case/desk/desk-file.ts';
import type { StaffMember } from '../../functions/domain/case/desk/staff-member.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import { aConfirmedCase, aWorker, done, put, signedOff } from './a-desk.ts';
import { aComplaintOf, aReachableChild } from './a-submission.ts';

/** The London day on which all of this happens, unless a test says another. */
export const thatDay = '2026-11-24';
export const tomorrow = '2026-11-25';

export const adjudicator = aWorker('adjudicating-officer');

/** A child's complaint in two parts. */
export const inTwoParts = (): Sent =>
  aComplaintOf(
    aReachableChild({
      complaint: { points: [{ subject: 'not-listening' }, { subject: 'waiting' }] },
    }),
  );

const spoken = { with: 'complainant', how: 'phone' } as const;
export const askForTwo = { command: 'request-stage-2', on: thatDay, ...spoken };
export const askForThree = { command: 'request-stage-3', on: thatDay, ...spoken };
export const statement = { command: 'draft-statement', words: 'Why nobody called.' };
export const agreed = {
  command: 'record-statement-answer',
  answer: 'agreed',
  on: thatDay,
  ...spoken,
};
export const seat = (name: string, who = name, declared = true) => ({
  command: 'appoint',
  seat: name,
  who,
  declared,
});
const partsOf = ({ record }: DeskFile): readonly string[] => record.stageTwo?.parts ?? [];
/** What was found of every part that Stage 2 looks into. */
export const found = (file: DeskFile) =>
  partsOf(file).map((part) => ({ part, outcome: 'upheld' as const }));
export const investigated = (file: DeskFile) => ({
  command: 'receive-report',
  by: 'investigating-officer',
  on: thatDay,
  parts: found(file),
  words: 'What was found.',
});
export const watched = {
  command: 'receive-report',
  by: 'independent-person',
  on: thatDay,
  words: 'It was fair.',
};
export const adjudication = (file: DeskFile) => ({
  command: 'draft-adjudication',
  parts: found(file).map((part) => ({ ...part, finding: 'Nobody called.' })),
});
export const panelSet = { command: 'set-panel', on: thatDay, time: '10:00', where: 'Town Hall' };
export const papers = { command: 'send-panel-papers', on: thatDay };
export const panelMet = {
  command: 'record-panel',
  on: thatDay,
  complainantCame: true,
  advocateCame: false,
  independentPersonCame: true,
};
export const panelReport = (file: DeskFile) => ({
  command: 'receive-panel-report',
  on: thatDay,
  parts: found(file),
  words: 'What the panel found.',
});
export const panelAnswer = { command: 'draft-panel-response', response: 'What we will do.' };

/** Each as far as it says, every step on the same Tuesday. */
export const answered = (sent?: Sent) =>
  done(signedOff(aConfirmedCase(sent)), { command: 'send-answer' });
export const atStageTwo = (sent?: Sent) => done(answered(sent), askForTwo);
export const seatedForTwo = (sent?: Sent) =>
  done(
    atStageTwo(sent),
    seat('investigating-officer'),
    seat('independent-person'),
    seat('adjudicating-officer'),
  );
export const reportedTwice = (sent?: Sent) => {
  const file = seatedForTwo(sent);
  return done(file, investigated(file), watched);
};
export const draftedForTwo = (sent?: Sent) => {
  const file = reportedTwice(sent);
  return done(file, adjudication(file));
};
export const adjudicated = (sent?: Sent) =>
  done(draftedForTwo(sent), [{ command: 'send-adjudication' }, { staff: adjudicator }]);
export const atPanel = (sent?: Sent) => done(adjudicated(sent), askForThree);
export const seatedForPanel = (sent?: Sent) =>
  done(
    atPanel(sent),
    seat('panel-chair'),
    seat('panel-member', 'panel-second'),
    seat('panel-member', 'panel-third'),
    seat('adjudicating-officer'),
  );
export const panelReported = (sent?: Sent) => {
  const file = done(seatedForPanel(sent), panelSet, papers, panelMet);
  return done(file, panelReport(file));
};
export const draftedForPanel = (sent?: Sent) => done(panelReported(sent), panelAnswer);
export const panelAnswered = (sent?: Sent) =>
  done(draftedForPanel(sent), [{ command: 'send-panel-response' }, { staff: adjudicator }]);

type Command = Parameters<typeof put>[1];
type Act = { readonly staff?: StaffMember; readonly now?: string };

/** Why a command is refused, with the field it is refused for; fails the test where it is not. */
export const refusal = (file: DeskFile, command: Command, act: Act = {}): string => {
  const decision = put(file, command, act);
  if (decision.kind === 'cannot') return `${decision.field}: ${decision.because}`;
  throw new Error(`${command.command} was ${decision.kind}`);
};

/** One row of a table of refusals: what is said, the case, the command, why, and who puts it when. */
export type Refused = readonly [
  says: string,
  file: () => DeskFile,
  command: Command | ((file: DeskFile) => Command),
  because: string,
  act?: Act,
];

/** Puts the command of a row. */
export const refusedAs = ([, file, command, , act]: Refused): string => {
  const at = file();
  return refusal(at, typeof command === 'function' ? command(at) : command, act);
};
