import type { StatusActionName } from '../../../shared/intake-api/status-requests.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseRecord } from './case-record.ts';
import { isLaterStageRunning } from './later-stages.ts';
import { nextStage, stageAsked } from './next-stage.ts';

type Wish = 'refer' | 'no';

/**
 * What somebody may still answer about an advocate. Only a child or care leaver who wrote themself is asked; whoever
 * has an advocate of their own decides with them.
 */
export const mayWish = ({ complainant, referral, voice }: CaseRecord): readonly Wish[] => {
  if (complainant.submittedBy === 'advocate' || voice === 'outsider') return [];
  switch (referral.state) {
    case 'told-automatically':
    case 'person-arranges':
      return ['no'];
    case 'said-no':
    case 'has-one':
      return ['refer'];
    case 'not-for-this-complaint':
      return [];
  }
};

/**
 * What may be asked from the status page of this case at `now`, a UTC instant. An outsider is told of no parts, so can
 * say nothing of them.
 */
export const mayAsk = (
  file: Pick<CaseFile, 'record' | 'asked'>,
  now: string,
): readonly StatusActionName[] => [...mayGoOn(file, now), ...mayAlwaysAsk(file.record)];

// The next stage may be asked for however a case has ended, and once until a person has answered.
const mayGoOn = (
  file: Pick<CaseFile, 'record' | 'asked'>,
  now: string,
): readonly StatusActionName[] => {
  const stage = nextStage(file.record, now);
  return stage === undefined || stageAsked(file, stage).length > 0 ? [] : ['next-stage'];
};

const mayAlwaysAsk = (record: CaseRecord): readonly StatusActionName[] => {
  const { kind, voice, state } = record;
  if (kind === 'compliment') return ['add'];
  // Once it has ended there is nothing to stop or to move; what is added is still read (practice rule 2).
  if (state !== 'open') return ['add', 'contact'];
  const advocate = mayWish(record).length > 0 ? (['advocate'] as const) : [];
  if (kind === 'advocacy-request') return ['add', ...advocate, 'contact'];
  // What was answered, or not taken up, can no more be moved or stopped.
  const isLeft = record.parts.some(({ ended }) => ended === undefined);
  const parts = voice === 'outsider' || !isLeft ? [] : (['wrong-place'] as const);
  // A later stage ends by their own withdrawal alone (practice rule 21).
  const mayStop = isLeft || isLaterStageRunning(record);
  return ['add', ...advocate, ...parts, 'contact', ...(mayStop ? (['withdraw'] as const) : [])];
};

/** The parts that a complainant may point at, while they are not over: the young and outsiders are not told of any. */
export const partsToPointAt = ({ kind, voice, parts }: CaseRecord): CaseRecord['parts'] =>
  kind === 'complaint' && (voice === 'adult' || voice === 'advocate')
    ? parts.filter(({ ended }) => ended === undefined)
    : [];
