import * as z from 'zod/mini';
import { once } from '../../../shared/once.ts';
import { itemOf, type KeptWords } from '../../domain/case/keeping/kept-words.ts';
import { itemFrom, type Row } from './marshalling.ts';
import { version1 } from './row-schema.ts';

const row = once(() =>
  z.object({
    ...version1(),
    said: z.exactOptional(z.record(z.string(), z.unknown())),
    name: z.exactOptional(z.string()),
    role: z.exactOptional(z.string()),
  }),
);

const after = (sk: string, start: string): string => sk.slice(start.length);

/** What stands beside a case that others typed, and what leads to somebody without words. */
export const linkedAndLoose = (rows: readonly Row[]): Pick<KeptWords, 'linked' | 'loose'> => ({
  linked: rows.flatMap((each): KeptWords['linked'] => {
    const sk = each['sk']?.S ?? '';
    const type = each['type']?.S;
    if (type === 'referral') {
      const { said } = row().parse(itemFrom(each));
      return [
        {
          item: itemOf.referral(after(sk, 'REFERRAL#')),
          words: said === undefined ? {} : { said },
        },
      ];
    }
    if (type !== 'alert-acknowledged') return [];
    const { name, role } = row().parse(itemFrom(each));
    return [{ item: itemOf.alert(after(sk, 'ALERT#')), words: { name, role } }];
  }),
  loose: rows.flatMap((each) => {
    const sk = each['sk']?.S ?? '';
    switch (each['type']?.S) {
      case 'person-word':
        return [itemOf.index(after(sk, 'PERSON#'))];
      case 'returned-address':
        return [itemOf.returned(after(sk, 'RETURNED#'))];
      case 'status':
        return [itemOf.status];
      default:
        return [];
    }
  }),
});
