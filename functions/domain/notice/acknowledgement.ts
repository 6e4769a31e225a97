import type { Voice } from '../case/case-record.ts';
import { adultAcknowledgement } from './adult-acknowledgement.ts';
import { advocateAcknowledgement } from './advocate-acknowledgement.ts';
import type { Letter } from './letter.ts';
import { asTheirs, type NoticeFacts } from './notice-facts.ts';
import { outsiderAcknowledgement } from './outsider-acknowledgement.ts';
import { requestAcknowledgement } from './request-acknowledgement.ts';
import { youngAcknowledgement } from './young-acknowledgement.ts';

const letters: Readonly<Record<Voice, (facts: NoticeFacts) => Letter>> = {
  child: youngAcknowledgement,
  'easy-read': youngAcknowledgement,
  'young-adult': youngAcknowledgement,
  adult: adultAcknowledgement,
  outsider: outsiderAcknowledgement,
  advocate: advocateAcknowledgement,
};

/** The acknowledgement in the voice of whoever wrote. */
export const acknowledgement = (facts: NoticeFacts): Letter =>
  facts.record.kind === 'advocacy-request'
    ? requestAcknowledgement(facts)
    : letters[facts.record.voice](facts);

/** The same for the young person whose advocate wrote, to the safe address the advocate gave us. */
export const acknowledgementToChild = (facts: NoticeFacts): Letter =>
  youngAcknowledgement(asTheirs(facts));
