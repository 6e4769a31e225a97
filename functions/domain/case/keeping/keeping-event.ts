import type { ErasureSubject, RedactionReason } from '../../../../shared/desk-api/keeping-lists.ts';
import type { CalendarDay } from '../../clock/calendar-day.ts';
import type { AccessRequest } from './access-request.ts';

/** How long a case is kept, and what was taken out of it: ids, codes and days only. `entry`: its id in the ledger. */
export type KeepingEvent =
  | { readonly event: 'legal-hold-put' | 'legal-hold-lifted' }
  | { readonly event: 'disposal-proposed' | 'disposal-refused' }
  | {
      readonly event: 'case-disposed';
      readonly entry: string;
      readonly items: number;
      readonly isAll: boolean;
    }
  | {
      readonly event: 'words-redacted';
      readonly entry: string;
      readonly item: string;
      readonly field: string;
      readonly because: RedactionReason;
    }
  | {
      readonly event: 'erasure-decided';
      readonly whose: ErasureSubject;
      readonly decision: 'erase' | 'refuse';
      readonly because: string;
      readonly asker: string;
      readonly askedOn: CalendarDay;
      readonly told?: string;
      readonly entry?: string;
      readonly items?: number;
    }
  | ({ readonly event: 'access-requested'; readonly request: string } & Pick<
      AccessRequest,
      'whose' | 'asker' | 'askedOn' | 'identity'
    >)
  | {
      readonly event: 'access-answered';
      readonly request: string;
      readonly outcome: NonNullable<AccessRequest['answered']>['outcome'];
      readonly on: CalendarDay;
    }
  /** By a restore: what had been taken out before was taken out again. */
  | { readonly event: 'taken-out-again'; readonly entry: string };
