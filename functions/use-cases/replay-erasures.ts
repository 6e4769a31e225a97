import type { LedgerEntry } from '../domain/case/keeping/ledger-entry.ts';
import { takenOutAgain } from '../domain/case/keeping/taken-out-again.ts';
import type { Clock } from '../ports/clock.ts';
import type { DeskCases } from '../ports/desk-cases.ts';
import type { ErasureLedger } from '../ports/erasure-ledger.ts';
import type { OpenCases } from '../ports/open-cases.ts';

export type ReplayPorts = {
  /** From where it outlived the records. */
  readonly ledger: ErasureLedger;
  /** The records that came back. */
  readonly cases: Pick<DeskCases, 'load'> & Pick<OpenCases, 'save'>;
  readonly clock: Clock;
  readonly by: string;
};

/** `already`: it was out. `no-case`: the copy is older than the case. */
export type Replayed = {
  readonly entry: LedgerEntry;
  readonly outcome: 'taken-out' | 'already' | 'no-case';
};

const mostTries = 100;

/**
 * Takes out of restored records what had been taken out of them before they were lost (practice rule 26), the oldest
 * first. Safe to repeat: what is out already is left alone, and a run that was cut off goes on where it stopped.
 */
export const makeReplayErasures =
  (ports: ReplayPorts) => async (): Promise<readonly Replayed[]> => {
    const replayed: Replayed[] = [];
    for (const entry of await ports.ledger.entries(ports.clock())) {
      replayed.push({ entry, outcome: await replay(ports, entry) });
    }
    return replayed;
  };

const replay = async (
  { cases, clock, by }: ReplayPorts,
  entry: LedgerEntry,
): Promise<Replayed['outcome']> => {
  let outcome: Replayed['outcome'] = 'already';
  for (let tried = 0; tried < mostTries; tried += 1) {
    const whole = await cases.load(entry.reference);
    if (whole === undefined) return 'no-case';
    const change = takenOutAgain(whole, entry, { at: clock(), by });
    if (change === undefined) return outcome;
    if ((await cases.save(change)) === 'saved') outcome = 'taken-out';
  }
  throw new Error('A case kept changing and an erasure was not replayed');
};
