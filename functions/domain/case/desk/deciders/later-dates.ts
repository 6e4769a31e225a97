import { stageOneDates } from '../../../clock/stage-one-clock.ts';
import { stageOneStart } from '../../dates-told.ts';
import {
  type Cannot,
  cannot,
  type Decider,
  type Deciders,
  type Desk,
  isToCome,
  openTasks,
  step,
} from '../desk.ts';

type Running = ReturnType<typeof stageOneDates> & { readonly start: string };

/** The clock of Stage 1 as it runs, or why there is none to change. */
const running = ({ record, holidays }: Desk): Running | Cannot => {
  const start = stageOneStart(record);
  if (start === undefined) return cannot('command', 'stage-1-over');
  return record.voice === 'outsider'
    ? cannot('command', 'decision-first')
    : { start, ...stageOneDates({ receivedAt: start }, holidays) };
};

/**
 * Past the tenth day once, by one ground, with a reason, told to the complainant; never past the twentieth (law.md
 * section 4). The referral itself never slows a child: a ground is a person's decision (practice rule 17).
 */
const extend: Decider<'extend-stage-1'> = (desk, { ground, reasons }) => {
  const { record, at, today } = desk;
  const clock = running(desk);
  if ('kind' in clock) return clock;
  if (record.extension?.clockFrom === clock.start) return cannot('command', 'done-already');
  if (today > clock.last.date) return cannot('command', 'too-late');
  return step(
    { ...record, extension: { ground, at, clockFrom: clock.start } },
    { event: 'stage-1-extended', ground },
    { told: [{ words: { kind: 'extension-told', ground, reasons }, to: 'both' }] },
  );
};

/** A day past the twentieth, by the complainant's own word, once they knew that they need not wait (practice rule 20). */
const agreeLaterDate: Decider<'agree-later-date'> = (
  desk,
  { day, with: by, how, on, stage2Told },
) => {
  const { record, at, today } = desk;
  const clock = running(desk);
  if ('kind' in clock) return clock;
  if (!stage2Told) return cannot('stage2Told', 'stage-2-not-told');
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (day <= today) return cannot('day', 'not-a-later-day');
  if (day <= clock.last.date) return cannot('day', 'inside-the-limit');
  return step(
    { ...record, agreedDate: { day, with: by, how, on, at } },
    { event: 'later-date-agreed', day, on, with: by, how },
    { told: [{ words: { kind: 'later-date-agreed', day }, to: 'both' }] },
  );
};

/** Stage 2 offered in a talk. The letter that is owed after the twentieth day goes all the same (practice rule 20). */
const offerStageTwo: Decider<'offer-stage-2'> = (desk, { how, on }) => {
  const clock = running(desk);
  if ('kind' in clock) return clock;
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  return step(
    desk.record,
    { event: 'stage-2-offered-by-staff', how, on },
    { done: openTasks(desk, 'offer-stage-2-another-way', 'offer-stage-2-to-child') },
  );
};

export const laterDateDeciders: Deciders<'extend-stage-1' | 'agree-later-date' | 'offer-stage-2'> =
  {
    'extend-stage-1': extend,
    'agree-later-date': agreeLaterDate,
    'offer-stage-2': offerStageTwo,
  };
