import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';
import type { CaseRecord } from '../case-record.ts';
import { isAccessOpen } from '../keeping/access-request.ts';
import { isStageThreeRunning, isStageTwoRunning } from '../later-stages.ts';
import { whyNotAbout } from './command-needs.ts';

type Fits = (record: CaseRecord) => boolean;

const runsTwo: Fits = ({ stageTwo }) => isStageTwoRunning(stageTwo);
const runsThree: Fits = ({ stageThree }) => isStageThreeRunning(stageThree);
const runsEither: Fits = (record) => runsTwo(record) || runsThree(record);
const isPanelOpen: Fits = ({ stageTwo, stageThree }) =>
  stageTwo?.adjudicated !== undefined &&
  (stageThree === undefined || stageThree.declinedAt !== undefined);
const canAskTwo: Fits = ({ stageTwo }) =>
  stageTwo === undefined ||
  (stageTwo.declinedAt !== undefined && stageTwo.adjudicated === undefined);

const isOnHold: Fits = ({ legalHold }) => legalHold !== undefined;

/** When a command of a later stage fits a case as it stands. Every other fits whenever it is about the case. */
const fits: Readonly<Partial<Record<CommandName, Fits>>> = {
  'request-stage-2': canAskTwo,
  'draft-statement': runsTwo,
  'send-statement': runsTwo,
  'record-statement-answer': runsTwo,
  'extend-stage-2': runsTwo,
  'limit-scope': runsTwo,
  'record-talks': runsEither,
  'receive-report': runsTwo,
  'draft-adjudication': runsTwo,
  'send-adjudication': runsTwo,
  'refer-early': isPanelOpen,
  'request-stage-3': isPanelOpen,
  'set-panel': runsThree,
  'send-panel-papers': runsThree,
  'record-panel': runsThree,
  'receive-panel-report': runsThree,
  'draft-panel-response': runsThree,
  'send-panel-response': runsThree,
  'answer-enquiry': ({ ombudsman }) =>
    ombudsman?.enquiries.some(({ answeredOn }) => answeredOn === undefined) ?? false,
  'answer-recommendation': ({ recommendations }) =>
    recommendations?.some(({ answer }) => answer === undefined) ?? false,
  'record-action': ({ actions }) => actions?.some(({ state }) => state === 'open') ?? false,
  'return-lessons': ({ lessons }) =>
    lessons?.some(({ returnedAt }) => returnedAt === undefined) ?? false,
  'record-compliment': ({ kind }) => kind === 'compliment',
  'put-on-legal-hold': (record) => !isOnHold(record),
  'lift-legal-hold': isOnHold,
  'propose-disposal': ({ disposal }) => disposal === undefined,
  'confirm-disposal': ({ disposal }) => disposal !== undefined && disposal.state !== 'done',
  'refuse-disposal': ({ disposal }) => disposal?.state === 'proposed',
  'answer-access-request': isAccessOpen,
  'end-contact-limits': ({ contactArrangement }) =>
    contactArrangement !== undefined && contactArrangement.endedAt === undefined,
};

/** Whether somebody is offered a command to this case: it is about it as it stands, and fits its stage. */
export const isOffered = (record: CaseRecord, name: CommandName): boolean =>
  whyNotAbout(record, name) === undefined && (fits[name]?.(record) ?? true);
