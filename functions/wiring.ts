import { CloudFrontClient } from '@aws-sdk/client-cloudfront';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SESClient } from '@aws-sdk/client-ses';
import type { Authority } from '../shared/authority/authority.ts';
import { draftDaysOf } from '../shared/authority/draft-days.ts';
import { dynamoCaseStore, type Records } from './adapters/dynamo/case-store.ts';
import { dynamoDraftStore } from './adapters/dynamo/draft-store.ts';
import { noticeKeyFrom } from './adapters/dynamo/keys.ts';
import { dynamoMonitoringStore } from './adapters/dynamo/monitoring-store.ts';
import { dynamoOpenCases } from './adapters/dynamo/open-cases.ts';
import { dynamoOwedNotices } from './adapters/dynamo/owed-notices.ts';
import { dynamoRecordsCheck } from './adapters/dynamo/records-check.ts';
import { dynamoSentNotices } from './adapters/dynamo/sent-notices.ts';
import { dynamoStatusRecords } from './adapters/dynamo/status-records.ts';
import { dynamoVisitCount } from './adapters/dynamo/visit-count.ts';
import { mimeLetterComposer } from './adapters/mail/letter-composer.ts';
import {
  intakeAlertPages,
  intakePages,
  intakeReferralPages,
  intakeStatusPages,
} from './adapters/pages/intake-pages.ts';
import { markAddress } from './adapters/seal/address-mark.ts';
import { codeSeal } from './adapters/seal/code-seal.ts';
import { tellingOf } from './adapters/ses/mail-news.ts';
import { sesMailSender } from './adapters/ses/mail-sender.ts';
import { keyRingSigner } from './adapters/signer/key-ring-signer.ts';
import { secretKeyRing } from './adapters/signer/secret-key-ring.ts';
import { systemChance } from './adapters/system/chance.ts';
import { stopwatch, systemClock } from './adapters/system/clock.ts';
import { makeLog } from './logging/logger.ts';
import { mailRoomOf } from './mail-room.ts';
import { authorityOf, placeOf } from './place-wiring.ts';
import type { MonitoringStore } from './ports/monitoring-store.ts';
import type { RecordsCheck } from './ports/records-check.ts';
import type { Signer } from './ports/signer.ts';
import type { VisitCount } from './ports/visit-count.ts';
import type {
  ClockworkSettings,
  DeliverySettings,
  DeskReadSettings,
  HealthSettings,
  KeepDatesSettings,
  MonitorSettings,
  PageAssets,
  SubmitSettings,
} from './settings.ts';
import type { AcceptPorts } from './use-cases/accept-submission.ts';
import type { DeliverPorts } from './use-cases/deliver-notice.ts';
import type { BeganPorts } from './use-cases/form-began.ts';
import type { HearPorts } from './use-cases/hear-of-mail.ts';
import type { KeepDatesPorts } from './use-cases/keep-dates.ts';
import type { StatusPorts } from './use-cases/open-status.ts';
import { makePassReturnedAlert } from './use-cases/pass-returned-alert.ts';
import type { ResumeDraftPorts } from './use-cases/resume-draft.ts';
import type { SaveDraftPorts } from './use-cases/save-draft.ts';
import type { TakeLooksPorts } from './use-cases/take-looks.ts';
import type { TakeActionPorts } from './use-cases/take-status-action.ts';
import type { TurnPorts } from './use-cases/take-turn.ts';

/**
 * The only file that makes clients, and with its neighbours `…-wiring.ts` the only one that makes adapters. Each function
 * takes one part of it at cold start.
 */

const requestTimeout = 5_000;
// Less than what a claim on a notice allows for (domain/notice/delivery.ts, leaseMilliseconds).
const mailTimeout = 10_000;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const records = (table: string): Records => ({
  client: new DynamoDBClient({
    requestHandler: { requestTimeout, connectionTimeout: 2_000, throwOnRequestTimeout: true },
  }),
  table,
  patience: { jitter: () => systemChance.wholeNumber(1000) / 1000, wait },
});

export const signer = (keyRing: string): Signer =>
  keyRingSigner(secretKeyRing(new SecretsManagerClient({}), keyRing));

/** What counts the posts of an address, and tells when a form was opened. */
export const turnPorts = (settings: SubmitSettings): TurnPorts & BeganPorts => ({
  count: visitCount(settings),
  signer: signer(settings.HEARD_KEY_RING),
  clock: systemClock,
});

const visitCount = (settings: DeskReadSettings): VisitCount =>
  dynamoVisitCount(records(settings.HEARD_TABLE), signer(settings.HEARD_KEY_RING));

export const acceptPorts = (settings: DeskReadSettings): AcceptPorts => ({
  store: dynamoCaseStore(records(settings.HEARD_TABLE), placeOf(settings)),
  count: visitCount(settings),
  signer: signer(settings.HEARD_KEY_RING),
  clock: systemClock,
  chance: systemChance,
  authority: authorityOf(settings.HEARD_AUTHORITY),
});

/** What opening a status page takes; it writes nothing but tries that failed. */
export const statusPorts = (settings: SubmitSettings): StatusPorts => ({
  records: dynamoStatusRecords(records(settings.HEARD_TABLE)),
  count: visitCount(settings),
  signer: signer(settings.HEARD_KEY_RING),
  clock: systemClock,
  authority: authorityOf(settings.HEARD_AUTHORITY),
});

export const statusActionPorts = (settings: SubmitSettings): TakeActionPorts => ({
  ...statusPorts(settings),
  cases: dynamoOpenCases(records(settings.HEARD_TABLE), placeOf(settings)),
});

/** What drafts need; each function takes from it what its own grants let it do. */
export const draftPorts = (settings: SubmitSettings): SaveDraftPorts & ResumeDraftPorts => ({
  store: dynamoDraftStore(records(settings.HEARD_TABLE)),
  seal: codeSeal(settings.HEARD_AUTHORITY),
  count: visitCount(settings),
  clock: systemClock,
  chance: systemChance,
  days: draftDaysOf(authorityOf(settings.HEARD_AUTHORITY)),
  wait,
});

export const deliverPorts = (settings: DeliverySettings): DeliverPorts => ({
  notices: dynamoOwedNotices(records(settings.HEARD_TABLE)),
  compose: mimeLetterComposer,
  send: sesMailSender(
    new SESClient({
      maxAttempts: 1,
      requestHandler: {
        requestTimeout: mailTimeout,
        connectionTimeout: 3_000,
        throwOnRequestTimeout: true,
      },
    }),
    settings.HEARD_COUNCIL.configurationSet,
  ),
  markAddress,
  clock: systemClock,
  chance: systemChance,
  authority: authorityOf(settings.HEARD_AUTHORITY),
  mailRoom: mailRoomOf(settings.HEARD_COUNCIL),
  signer: signer(settings.HEARD_KEY_RING),
  origin: settings.HEARD_ORIGIN,
});

export const hearPorts = (settings: ClockworkSettings): HearPorts => ({
  notices: dynamoSentNotices(records(settings.HEARD_TABLE)),
  markAddress,
  passOn: makePassReturnedAlert(looksPorts(settings)),
});

/** The same, with what passing an alert on asks of the council's settings. */
export const looksPorts = (settings: ClockworkSettings): TakeLooksPorts => ({
  ...openCasesPorts(settings),
  duty: { contacts: settings.HEARD_DUTY_CONTACTS, withinMinutes: settings.HEARD_DUTY_MINUTES },
});

/** For what goes through the open cases by itself: the dates, and the looks. */
export const openCasesPorts = (settings: KeepDatesSettings): KeepDatesPorts => ({
  cases: dynamoOpenCases(records(settings.HEARD_TABLE), placeOf(settings)),
  clock: systemClock,
  authority: authorityOf(settings.HEARD_AUTHORITY),
});

const pagesBy = <Made>(
  make: (authority: Authority, assets: PageAssets) => Made,
  settings: MonitorSettings,
): Made => make(authorityOf(settings.HEARD_AUTHORITY), settings.HEARD_PAGE_ASSETS);

// Functions and not values, so that a bundle whose function shows no page holds none.
export const formPages = (settings: MonitorSettings) => pagesBy(intakePages, settings);
export const statusPages = (settings: MonitorSettings) => pagesBy(intakeStatusPages, settings);
export const referralPages = (settings: MonitorSettings) => pagesBy(intakeReferralPages, settings);
export const alertPages = (settings: MonitorSettings) => pagesBy(intakeAlertPages, settings);

export const monitoringStore = (settings: HealthSettings): MonitoringStore =>
  dynamoMonitoringStore(records(settings.HEARD_TABLE), systemChance.id);

export const healthCheck = (settings: HealthSettings): RecordsCheck =>
  dynamoRecordsCheck(records(settings.HEARD_TABLE));

/** What the origin secret is turned with (`turn-wiring.ts`). */
export const secretsClient = (): SecretsManagerClient => new SecretsManagerClient({});
export const cloudFrontClient = (): CloudFrontClient => new CloudFrontClient({});

/** What the mail service tells of a letter, read. */
export const readNews = tellingOf;

/** The adapters that endpoints are handed as they are. */
export const edges = {
  clock: systemClock,
  stopwatch,
  noticeKeyFrom,
  newId: systemChance.id,
  makeLog,
};
