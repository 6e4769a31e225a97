import type { Authority } from '../../shared/authority/authority.ts';
import type { Entry } from '../../shared/desk-api/entry.ts';
import type { Receipt } from '../../shared/intake-api/replies.ts';
import { drawReference } from '../../shared/reference/reference.ts';
import { canonicalContent, canonicalText } from '../../shared/submission/canonical-content.ts';
import type { Sent } from '../../shared/submission/sent.ts';
import type { Submission } from '../../shared/submission/submission.ts';
import { caseEntry, entryWords, heardAt } from '../domain/case/case-entry.ts';
import { openCase } from '../domain/case/open-case.ts';
import type { Receiving } from '../domain/case/opened-case.ts';
import { personWords } from '../domain/case/person-words.ts';
import { statusSecretFrom, statusSecretText } from '../domain/case/status-secret.ts';
import { addDays } from '../domain/clock/calendar-day.ts';
import { londonDayOf } from '../domain/clock/london.ts';
import { receiptFor } from '../domain/notice/receipt.ts';
import type { CaseStore, KeptSubmission, SaveOutcome } from '../ports/case-store.ts';
import type { Chance } from '../ports/chance.ts';
import type { Clock } from '../ports/clock.ts';
import type { Signer } from '../ports/signer.ts';
import type { VisitCount } from '../ports/visit-count.ts';
import { lookForSignals } from './look-for-signals.ts';

export type AcceptPorts = {
  readonly store: CaseStore;
  readonly signer: Signer;
  readonly count: VisitCount;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly authority: Authority;
};

/**
 * `received`: stored now. `repeated`: this was stored before, the same receipt. `different`: other words under the same
 * id. `busy`: nothing was stored, and it may come again in so many seconds.
 */
export type Acceptance =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'repeated'; readonly receipt: Receipt }
  | { readonly kind: 'different'; readonly reference: string }
  | { readonly kind: 'busy'; readonly seconds: number };

/** What a worker wrote beside what somebody said, and who they are (their sign-in id). */
export type WrittenDown = { readonly entry: Entry; readonly takenBy: string };

/**
 * `turn` says, while all else is made ready, for how many seconds this address is asked to wait; `written` that a worker
 * wrote it down.
 */
export type AcceptSubmission = (
  sent: Sent,
  turn?: Promise<number | undefined>,
  written?: WrittenDown,
) => Promise<Acceptance>;

const mostDraws = 5;

/**
 * Stores what was sent with all that is owed because of it, once, and gives its receipt. Sending the same again gives
 * the same receipt (design.md section 4). Throws when the records cannot be reached; then nothing was stored, or the
 * repeat will say what was.
 */
export const makeAcceptSubmission =
  (ports: AcceptPorts): AcceptSubmission =>
  async (sent, turn, written) => {
    const now = ports.clock();
    const content = contentOf(sent, written);
    // Whoever is signed in is no program.
    const isCounted = written === undefined && saysWhoOrWhat(sent);
    const [{ submissionId, earlier }, signals, seconds] = await Promise.all([
      identify(ports, sent, content, now),
      lookForSignals(ports, sent, { content, receivedAt: now, isCounted }),
      turn,
    ]);
    if (earlier !== undefined) return repeat(ports, earlier, content);
    if (seconds !== undefined) return { kind: 'busy', seconds };
    const receiving = { ...receivingAt(now, written), signals };
    const outcome = await store(ports, sent, submissionId, content, receiving);
    return outcome.kind === 'already-saved'
      ? repeat(ports, outcome.kept, content)
      : { kind: 'received', receipt: await receiptOf(ports, outcome.kept) };
  };

// What is written beside it is part of it: another day under the same id is not the same.
const contentOf = (sent: Sent, written: WrittenDown | undefined): string =>
  written === undefined
    ? canonicalContent(sent)
    : canonicalText([canonicalContent(sent), written.entry]);

const receivingAt = (
  now: string,
  written: WrittenDown | undefined,
): Omit<Receiving, 'reference' | 'signals'> => {
  if (written === undefined) return { receivedAt: now };
  const { entry, takenBy } = written;
  const words = entryWords(entry);
  return {
    receivedAt: heardAt(entry, now),
    entry: caseEntry(entry, takenBy, now),
    ...(words !== undefined && { entryWords: words }),
  };
};

type Identified = { readonly submissionId: string; readonly earlier?: KeptSubmission };

// A form that could not make an id of its own is known by its words and the day; one sent just before midnight and
// again just after is still one.
const identify = async (
  { signer, store: records, chance }: AcceptPorts,
  sent: Sent,
  content: string,
  receivedAt: string,
): Promise<Identified> => {
  const { submissionId } = sent.value;
  if (submissionId !== undefined) return { submissionId };
  // Two people who only ticked the same box are two people: a second case is safer than a lost one.
  if (!saysWhoOrWhat(sent)) return { submissionId: chance.id() };
  const today = londonDayOf(receivedAt);
  const idFor = async (day: string) =>
    (await signer.sign('submission-id', `${day}\n${content}`)).mac;
  const earlier = await records.findSubmission(await idFor(addDays(today, -1)));
  const id = await idFor(today);
  return earlier === undefined ? { submissionId: id } : { submissionId: id, earlier };
};

const saysWhoOrWhat = ({ kind, value }: Sent): boolean => {
  const { name, contact } = value.person;
  if (name !== undefined || contact !== undefined) return true;
  if (kind === 'compliment') return true;
  return kind === 'complaint' && tellsSomething(value.complaint);
};

const tellsSomething = ({ story, points }: Submission['complaint']): boolean =>
  story !== undefined || points.some(({ details }) => details !== undefined);

type Stored =
  | { readonly kind: 'saved'; readonly kept: KeptSubmission }
  | Extract<SaveOutcome, { kind: 'already-saved' }>;

const store = async (
  { store: records, signer, chance, authority }: AcceptPorts,
  sent: Sent,
  submissionId: string,
  content: string,
  receiving: Omit<Receiving, 'reference'>,
): Promise<Stored> => {
  const signature = await signer.sign('submission-content', content);
  const words = await Promise.all(
    personWords(sent).map(async (word) => (await signer.sign('person-word', word)).mac),
  );
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const reference = drawReference(chance.wholeNumber);
    const opened = openCase(sent, authority, { ...receiving, reference });
    const receipt = receiptFor(opened.record, authority);
    const kept = { submissionId, content: signature, statusKeyId: signature.keyId, receipt };
    const outcome = await records.saveNew({ opened, kept, personWords: words });
    if (outcome.kind === 'saved') return { kind: 'saved', kept };
    if (outcome.kind === 'already-saved') return outcome;
  }
  throw new Error('No free reference was drawn');
};

const repeat = async (
  ports: AcceptPorts,
  kept: KeptSubmission,
  content: string,
): Promise<Acceptance> => {
  const isSame = await ports.signer.verify('submission-content', content, kept.content);
  return isSame
    ? { kind: 'repeated', receipt: await receiptOf(ports, kept) }
    : { kind: 'different', reference: kept.receipt.reference };
};

const receiptOf = async ({ signer }: AcceptPorts, kept: KeptSubmission): Promise<Receipt> => {
  const { mac } = await signer.sign(
    'status',
    statusSecretText(kept.submissionId, 0),
    kept.statusKeyId,
  );
  return { ...kept.receipt, statusSecret: statusSecretFrom(mac) };
};
