import { dynamoAlertRecords } from './adapters/dynamo/alert-records.ts';
import { dynamoReferralRecords } from './adapters/dynamo/referral-records.ts';
import type { SubmitSettings } from './settings.ts';
import type { TakeAlertPorts } from './use-cases/take-alert-action.ts';
import type { TakeReferralPorts } from './use-cases/take-referral-action.ts';
import { records, statusActionPorts } from './wiring.ts';

/** What the pages behind mailed links take. */

/** What the advocacy service's link opens, and what keeps its answers. */
export const referralPorts = (settings: SubmitSettings): TakeReferralPorts => ({
  ...statusActionPorts(settings),
  records: dynamoReferralRecords(records(settings.HEARD_TABLE)),
});

/** What an alert's link opens, and what keeps who has it. */
export const alertPorts = (settings: SubmitSettings): TakeAlertPorts => ({
  ...statusActionPorts(settings),
  records: dynamoAlertRecords(records(settings.HEARD_TABLE)),
});
