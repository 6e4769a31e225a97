import { cannot, type Decider, type Deciders, isToCome, step } from '../../desk.ts';

/** What it costs, from the first day (practice.md section 2 (9)). */
const recordCost: Decider<'record-cost'> = (desk, { kind, amount: pence, on, words }) => {
  const { record } = desk;
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  return step(
    { ...record, costs: [...(record.costs ?? []), { kind, pence, on }] },
    { event: 'cost-recorded', kind, pence, on },
    { note: words },
  );
};

/** Who said something good, and what of it others may read: nobody can be known from it. */
const recordCompliment: Decider<'record-compliment'> = ({ record }, { source, quote }) =>
  record.kind === 'compliment'
    ? step(
        { ...record, compliment: { source, quoted: quote !== undefined } },
        { event: 'compliment-sorted', source },
        { note: quote },
      )
    : cannot('command', 'not-a-compliment');

/** When the advocate met the young person, and what worries the advocate that is no complaint yet (section 2 (12)). */
const recordAdvocacy: Decider<'record-advocacy'> = (desk, { kind, on, words }) => {
  const { record } = desk;
  if (isToCome(desk, on)) return cannot('on', 'in-the-future');
  if (kind === 'concern' && words === undefined) return cannot('words', 'needs-words');
  const { advocacy = [] } = record;
  const count = (what: typeof kind) => advocacy.filter((one) => one.kind === what).length;
  if (kind === 'concern-answered' && count('concern') <= count('concern-answered')) {
    return cannot('kind', 'not-there');
  }
  return step(
    { ...record, advocacy: [...advocacy, { kind, on }] },
    { event: 'advocacy-recorded', kind, on },
    { note: words },
  );
};

/**
 * How somebody persistent may reach us for a while, told with reasons, its end, when it is looked at again and how to
 * challenge it. It never keeps out a new complaint (law.md section 12; practice.md section 2 (13)).
 */
const limitContact: Decider<'limit-contact'> = (
  { record, at, today },
  { limits, until, reviewOn, reasons },
) => {
  if (limits.length === 0) return cannot('limits', 'nothing-chosen');
  if (until <= today) return cannot('until', 'not-a-later-day');
  if (reviewOn <= today || reviewOn > until) return cannot('reviewOn', 'day-does-not-fit');
  return step(
    { ...record, contactArrangement: { limits, until, reviewOn, at } },
    { event: 'contact-limited', limits, until },
    {
      note: reasons,
      told: [
        { words: { kind: 'contact-limited', limits, until, reviewOn, reasons }, to: 'complainant' },
      ],
    },
  );
};

const endContactLimits: Decider<'end-contact-limits'> = ({ record, at }, { reasons }) => {
  const { contactArrangement } = record;
  if (contactArrangement === undefined || contactArrangement.endedAt !== undefined) {
    return cannot('command', 'not-there');
  }
  return step(
    { ...record, contactArrangement: { ...contactArrangement, endedAt: at } },
    { event: 'contact-limits-ended' },
    { note: reasons, told: [{ words: { kind: 'contact-limits-ended' }, to: 'complainant' }] },
  );
};

export const keepingDeciders: Deciders<
  'record-cost' | 'record-compliment' | 'record-advocacy' | 'limit-contact' | 'end-contact-limits'
> = {
  'record-cost': recordCost,
  'record-compliment': recordCompliment,
  'record-advocacy': recordAdvocacy,
  'limit-contact': limitContact,
  'end-contact-limits': endContactLimits,
};
