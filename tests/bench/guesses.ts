import { receiptSchema } from '../../shared/intake-api/replies.ts';
import { aComplaint } from '../support/built-portal.ts';
import { asJson, startOutside } from '../support/outside.ts';
import type { Section } from './section.ts';
import { percentile } from './statistics.ts';

const tries = 120;

/** Whether the time of an answer tells a guesser that there is a complaint of a reference. */
export const guesses = async (): Promise<Section> => {
  const portal = await startOutside();
  try {
    const sent = await portal.ask('/api/complaints', asJson(aComplaint(1)));
    const { reference: known } = receiptSchema.parse(JSON.parse(sent.body));
    const timed = async (reference: string): Promise<number> => {
      const from = performance.now();
      await portal.ask('/api/status', asJson({ reference, secret: 'AAAA-CCCC-DDDD-EEEE-FFFF' }));
      return performance.now() - from;
    };
    const references = { 'a complaint, another secret': known, 'no complaint': '2WT-472-XH2' };
    for (const each of Object.values(references)) await timed(each);
    const times = Object.keys(references).map((): number[] => []);
    // In turn, so that whatever slows the machine slows both.
    for (let tried = 0; tried < tries; tried += 1) {
      for (const [place, each] of Object.values(references).entries()) {
        times[place]?.push(await timed(each));
      }
    }
    const [one = [], other = []] = times;
    const ratio = percentile(one, 0.5) / percentile(other, 0.5);
    return {
      title: 'Guessing',
      columns: ['milliseconds', 'p50', 'p95'],
      rows: Object.keys(references).map((name, place) => [
        name,
        ...[0.5, 0.95].map((part) => percentile(times[place] ?? [], part).toFixed(2)),
      ]),
      notes: [
        `${tries} wrong secrets for each, in turn; the first is ${ratio.toFixed(3)} times the second (aim: 1).`,
      ],
    };
  } finally {
    await portal.stop();
  }
};
