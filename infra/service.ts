/**
 * The diagram of the system as data: every function, what wakes it, what it may touch.
 * `infra/stacks` turns this table into AWS; `infra/local` runs the same table and the same bundles here.
 *
 *   people ─► CloudFront ─(firewall of us-east-1; says the origin secret)─► every address below opens to that secret alone
 *                 ▲ is told the new one ◄─ turn-origin-secret ─► the secret, of which two values are right (looked for often)
 *
 *   POST /api/complaints, /api/advocacy-requests, /api/compliments
 *          └─► submit ──(one transaction)──► table ──stream──► deliver-notices ─► mail
 *                                                           ▲                      │
 *                                            every minute: sweep ◄─ owed index ────┤ (what the stream missed)
 *                   table ◄─ mail-events ◄─ what SES tells of letters that left ◄────┘ (came back, late, delivered)
 *                       once a day: keep-dates ◄─ desk index, and owes notices when a new holiday moved dates
 *         when a day begins (every five minutes): keep-places ◄─ desk index, and keeps each open case where it stands today
 *              every minute: clockwork ◄─ owed index, and owes what the moment asks: reminders, the Stage 2 offer, the next on duty;
 *                            and takes out what is left of a case that two people disposed of, where that was cut off
 *      once a week: weekly-tracker ◄─ desk index, and owes it to those whom the council's settings name (looked for often)
 *   POST /api/status ─► status ◄─ table        POST /api/status/actions ─► status-actions ─► table (and so the stream)
 *   POST /api/referrals/actions ─► referral-actions ─► table ◄─ alert-actions ◄─ POST /api/alerts/actions   (by a mailed link)
 *   POST /api/monitoring ─► monitor ─► table ◄─ once a day: gather-monitoring   (never beside a case)
 *   every public POST ─► one count in the table by a keyed hash of its address, beside whatever else it does
 *         every five minutes: look-in ─► the public address, as anybody would: it reads, and posts nothing (only on AWS)
 *   GET /api/openapi.json ─► openapi        GET /api/health ─► health        GET /leave ─► leave
 *   POST /api/drafts ─► save-draft ─► table ◄─ resume-draft ◄─ POST /api/drafts/resume   (sealed; only its code opens it)
 *
 *   GET /api/sign-in ─► sign-in            staff sign in elsewhere (Cognito; here infra/local/sign-in) and come with a token:
 *   /api/desk/me, sign-out ─► desk-session ─► table        /api/desk/staff… ─► desk-staff ─► table ◄─ first-staff (by hand)
 *   /api/desk/queue, week, tracker, office, search, cases/{reference} ─► desk-read ◄─ desk and person indexes, table (and notes who read)
 *   /api/desk/cases/{reference}/commands ─► desk-command ─► table (and so the stream); what it takes out for good stands in
 *          the ledger too, from which an engineer takes it out again after a restore (npm run replay-erasures)
 *   POST /api/desk/entries ─► desk-entry ─► table (and so the stream): by phone, post, in person; it reads nothing back
 */

export type TableOperation =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'ConditionCheckItem'
  | 'DescribeTable';

/** Operations on items whose partition key matches one of `keys` (a trailing `*` matches the rest), or on one index. */
export type TableGrant = {
  readonly operations: readonly TableOperation[];
  readonly keys?: readonly string[];
  readonly index?: 'owed' | 'desk' | 'person';
};

export type Trigger =
  | {
      readonly kind: 'http' /** `ANY` where the function itself says which method is taken. */;
      readonly method: 'GET' | 'POST' | 'ANY';
      /** A name in braces stands for one step of the path. */
      readonly path: string;
      /** Only for staff who signed in: API Gateway turns everybody else away before a function wakes. */
      readonly signedIn?: true;
    }
  | {
      readonly kind: 'stream';
      readonly eventName: 'INSERT';
      readonly sortKeyPrefix: 'NOTICE#';
      readonly batchSize: number;
      readonly maxAttempts: number;
    }
  | {
      readonly kind: 'schedule';
      readonly everySeconds: number;
      readonly atStart: boolean /** There is no outside to look in from on this computer. */;
      readonly onlyOnAws?: true;
    }
  | {
      readonly kind: 'mail' /** What SES publishes of a letter after it took it. */;
      readonly events: readonly MailEventType[];
      readonly maxAttempts: number;
    };

/** As SES names them in `eventType`. */
export type MailEventType = 'Bounce' | 'Complaint' | 'Reject' | 'DeliveryDelay' | 'Delivery';

export type ServiceFunction = {
  readonly name:
    | 'submit'
    | 'status'
    | 'status-actions'
    | 'referral-actions'
    | 'alert-actions'
    | 'monitor'
    | 'gather-monitoring'
    | 'deliver-notices'
    | 'mail-events'
    | 'sweep'
    | 'keep-dates'
    | 'keep-places'
    | 'clockwork'
    | 'weekly-tracker'
    | 'turn-origin-secret'
    | 'save-draft'
    | 'resume-draft'
    | 'health'
    | 'leave'
    | 'openapi'
    | 'look-in'
    | 'sign-in'
    | 'desk-session'
    | 'desk-staff'
    | 'desk-read'
    | 'desk-command'
    | 'desk-entry'
    | 'first-staff';
  readonly purpose: string;
  readonly triggers: readonly Trigger[];
  readonly table: readonly TableGrant[];
  /** May send mail through the council's identity and configuration set. */
  readonly sendsMail: boolean;
  /** May read the key ring secret. */
  readonly readsKeyRing: boolean;
  /** May read the origin secret, to know what came through CloudFront; or may turn it, and have CloudFront say another. */
  readonly originSecret?: 'checks' | 'turns';
  readonly environment: readonly EnvironmentName[];
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** What people suffer when this fails: the text of its alarm. */
  readonly harm: string;
  /** Numbers of its log that the dashboard draws, by their code in `functions/logging/events.ts`: lines, or what they say. */
  readonly draws?: readonly {
    readonly log: string;
    readonly title: string;
    readonly value?: 'due' | 'seconds';
  }[];
  /** Lines of its log that sound an alarm of their own, by their code in `functions/logging/events.ts`. */
  readonly alarmsOn?: readonly {
    readonly log: string;
    readonly harm: string;
    /** How soon somebody must know: the time over which lines are counted; a day where nothing is said. */
    readonly withinMinutes?: number;
  }[];
};

export type EnvironmentName =
  | 'HEARD_TABLE'
  | 'HEARD_AUTHORITY'
  | 'HEARD_COUNCIL'
  | 'HEARD_ORIGIN'
  | 'HEARD_KEY_RING'
  | 'HEARD_PAGE_ASSETS'
  | 'HEARD_SIGN_IN'
  | 'HEARD_DUTY_CONTACTS'
  | 'HEARD_DUTY_MINUTES'
  | 'HEARD_TRACKER_READERS'
  | 'HEARD_ORIGIN_SECRET'
  | 'HEARD_DISTRIBUTION';

const delivering: Pick<
  ServiceFunction,
  'sendsMail' | 'readsKeyRing' | 'environment' | 'timeoutSeconds' | 'memoryMegabytes'
> & {
  readonly caseGrants: readonly TableGrant[];
} = {
  sendsMail: true,
  // For the links in letters that ask for an answer.
  readsKeyRing: true,
  environment: [
    'HEARD_TABLE',
    'HEARD_AUTHORITY',
    'HEARD_COUNCIL',
    'HEARD_ORIGIN',
    'HEARD_KEY_RING',
  ],
  timeoutSeconds: 60,
  memoryMegabytes: 512,
  caseGrants: [
    { operations: ['BatchGetItem', 'UpdateItem', 'PutItem'], keys: ['CASE#*'] },
    { operations: ['BatchGetItem'], keys: ['STAFF#*'] },
    { operations: ['Query', 'UpdateItem', 'PutItem'], keys: ['TRACKER#*'] },
  ],
};
const { caseGrants, ...deliveringSettings } = delivering;

const keepingDrafts: Pick<
  ServiceFunction,
  'sendsMail' | 'readsKeyRing' | 'environment' | 'timeoutSeconds' | 'memoryMegabytes'
> = {
  sendsMail: false,
  readsKeyRing: true,
  environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING', 'HEARD_PAGE_ASSETS'],
  timeoutSeconds: 20,
  memoryMegabytes: 1024,
};

/** What every function of the desk needs to know who asks, whether they are still here, and what they may do. */
const admitting: readonly TableGrant[] = [
  { operations: ['BatchGetItem'], keys: ['STAFF#*', 'SESSION#*'] },
  { operations: ['UpdateItem'], keys: ['SESSION#*'] },
];

/** How often something came from one address: every function that takes a post counts it. */
const counting: TableGrant = { operations: ['UpdateItem'], keys: ['ATTEMPT#*'] };

const rows: readonly ServiceFunction[] = [
  {
    name: 'submit',
    purpose:
      'Takes what people send, works out where it belongs, and stores it with everything owed because of it.',
    triggers: [
      { kind: 'http', method: 'ANY', path: '/api/complaints' },
      { kind: 'http', method: 'ANY', path: '/api/advocacy-requests' },
      { kind: 'http', method: 'ANY', path: '/api/compliments' },
    ],
    table: [
      { operations: ['PutItem'], keys: ['CASE#*', 'SUBMISSION#*'] },
      { operations: ['GetItem'], keys: ['SUBMISSION#*'] },
      { operations: ['DeleteItem'], keys: ['DRAFT#*'] },
      counting,
    ],
    sendsMail: false,
    readsKeyRing: true,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING', 'HEARD_PAGE_ASSETS'],
    timeoutSeconds: 20,
    memoryMegabytes: 1024,
    harm: 'People who press Send are told that it failed.',
    alarmsOn: [
      {
        log: 'origin-wrong',
        harm: 'What people send may be turned away at our own door: somebody made up a secret, or CloudFront says an old one.',
        withinMinutes: 5,
      },
    ],
    draws: [
      { log: 'submission-received', title: 'Complaints taken' },
      { log: 'submission-refused', title: 'Could not be read, and asked for again' },
    ],
  },
  {
    name: 'status',
    purpose: 'Opens a status page for whoever has its reference and secret, and slows a guesser.',
    triggers: [{ kind: 'http', method: 'ANY', path: '/api/status' }],
    table: [{ operations: ['GetItem', 'Query'], keys: ['CASE#*'] }, counting],
    sendsMail: false,
    readsKeyRing: true,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING', 'HEARD_PAGE_ASSETS'],
    timeoutSeconds: 20,
    memoryMegabytes: 512,
    harm: 'People cannot see where their complaint is.',
  },
  {
    name: 'status-actions',
    purpose:
      'Takes what people ask from their status page, and stores it with everything owed because of it.',
    triggers: [{ kind: 'http', method: 'ANY', path: '/api/status/actions' }],
    table: [
      { operations: ['GetItem', 'PutItem', 'Query', 'UpdateItem'], keys: ['CASE#*'] },
      counting,
    ],
    sendsMail: false,
    readsKeyRing: true,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING', 'HEARD_PAGE_ASSETS'],
    timeoutSeconds: 20,
    memoryMegabytes: 512,
    harm: 'Somebody who is no longer safe, or who says no to an advocate, is not heard.',
  },
  {
    name: 'referral-actions',
    purpose:
      'Opens a referral for the advocacy service that was mailed its link, and takes its yes, its no, and its first contact.',
    triggers: [{ kind: 'http', method: 'ANY', path: '/api/referrals/actions' }],
    table: [{ operations: ['BatchGetItem', 'PutItem', 'Query'], keys: ['CASE#*'] }, counting],
    sendsMail: false,
    readsKeyRing: true,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING', 'HEARD_PAGE_ASSETS'],
    timeoutSeconds: 20,
    memoryMegabytes: 512,
    harm: 'An advocacy service cannot say yes or no, and a child waits for an advocate.',
  },
  {
    name: 'alert-actions',
    purpose: 'Opens an urgent alert for whoever is on duty, and takes the name of who has it.',
    triggers: [{ kind: 'http', method: 'ANY', path: '/api/alerts/actions' }],
    table: [{ operations: ['BatchGetItem', 'PutItem', 'UpdateItem'], keys: ['CASE#*'] }, counting],
    sendsMail: false,
    readsKeyRing: true,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING', 'HEARD_PAGE_ASSETS'],
    timeoutSeconds: 20,
    memoryMegabytes: 512,
    harm: 'Nobody on duty can say that they have an urgent alert, and others are woken for it.',
  },
  {
    name: 'deliver-notices',
    purpose: 'Sends each owed notice as soon as the table says there is one.',
    triggers: [
      {
        kind: 'stream',
        eventName: 'INSERT',
        sortKeyPrefix: 'NOTICE#',
        batchSize: 10,
        maxAttempts: 3,
      },
    ],
    table: [...caseGrants],
    ...deliveringSettings,
    harm: 'Children are not told that we have their complaint, and advocates are not told about the child.',
  },
  {
    name: 'sweep',
    purpose: 'Every minute, sends what is owed and due: retries, and whatever the stream missed.',
    triggers: [{ kind: 'schedule', everySeconds: 60, atStart: true }],
    table: [{ operations: ['Query'], index: 'owed' }, ...caseGrants],
    ...deliveringSettings,
    harm: 'A notice that failed once is not tried again.',
    draws: [
      { log: 'sweep-done', value: 'due', title: 'Notices due and unsent' },
      { log: 'sweep-done', value: 'seconds', title: 'The longest anybody has waited, in seconds' },
    ],
  },
  {
    name: 'mail-events',
    purpose:
      'Takes what SES tells of letters that left: came back, late, delivered; and owes a person what follows.',
    triggers: [
      {
        kind: 'mail',
        events: ['Bounce', 'Complaint', 'Reject', 'DeliveryDelay', 'Delivery'],
        maxAttempts: 3,
      },
    ],
    table: [{ operations: ['GetItem', 'UpdateItem', 'PutItem'], keys: ['CASE#*', 'TRACKER#*'] }],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_DUTY_CONTACTS', 'HEARD_DUTY_MINUTES'],
    timeoutSeconds: 30,
    memoryMegabytes: 256,
    harm: 'Nobody notices that a letter came back, and whoever it was for goes on waiting.',
    alarmsOn: [
      {
        log: 'alert-returned',
        harm: 'Somebody is not safe and the alert has not reached the duty team: ring them now.',
        withinMinutes: 1,
      },
      {
        log: 'team-mail-returned',
        harm: 'Mail to the council’s own inbox comes back: complaints arrive and nobody there is told.',
        withinMinutes: 5,
      },
    ],
  },
  {
    name: 'keep-dates',
    purpose:
      'Once a day, sees whether a new bank holiday moved the dates of an open case, and owes everyone who was told a letter.',
    triggers: [{ kind: 'schedule', everySeconds: 86_400, atStart: true }],
    table: [
      { operations: ['Query'], index: 'desk' },
      { operations: ['GetItem', 'PutItem'], keys: ['CASE#*'] },
    ],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY'],
    timeoutSeconds: 300,
    memoryMegabytes: 512,
    harm: 'People wait for an answer on a day that a new bank holiday has moved.',
    alarmsOn: [
      {
        log: 'holiday-table-runs-out',
        harm: 'Soon, dates told to people will be wrong: the table of bank holidays ends within a year.',
      },
    ],
  },
  {
    name: 'keep-places',
    purpose:
      'Every five minutes, sees whether a day has begun, and then keeps each open case where it stands in the queue on that day.',
    triggers: [{ kind: 'schedule', everySeconds: 300, atStart: true }],
    table: [
      { operations: ['Query'], index: 'desk' },
      { operations: ['BatchGetItem', 'UpdateItem'], keys: ['CASE#*'] },
      { operations: ['PutItem'], keys: ['QUEUE'] },
    ],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY'],
    timeoutSeconds: 120,
    memoryMegabytes: 512,
    harm: 'The queue is slower to read, because it is put in order each time it is asked for.',
  },
  {
    name: 'clockwork',
    purpose:
      'Every minute, looks at the cases whose time has come and owes what follows: reminders, warnings, the offer of Stage 2, an alert for the next on duty. Goes on with a disposal that was cut off.',
    triggers: [{ kind: 'schedule', everySeconds: 60, atStart: true }],
    table: [
      { operations: ['Query'], index: 'owed' },
      // It reads all of a case and deletes of it only where two people have decided so (decisions/0012).
      {
        operations: ['GetItem', 'Query', 'PutItem', 'UpdateItem', 'DeleteItem'],
        keys: ['CASE#*'],
      },
    ],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_DUTY_CONTACTS', 'HEARD_DUTY_MINUTES'],
    timeoutSeconds: 300,
    memoryMegabytes: 512,
    harm: 'Nobody is warned that an answer is late, and people are not offered Stage 2 when they must be.',
    alarmsOn: [
      {
        log: 'alert-unacknowledged',
        harm: 'Somebody may be in danger now, and nobody on duty has said that they have the alert.',
        withinMinutes: 5,
      },
    ],
    draws: [{ log: 'alert-unacknowledged', title: 'Urgent alerts that nobody took in time' }],
  },
  {
    name: 'weekly-tracker',
    purpose:
      'Once a week, at the council’s hour, keeps how every open complaint stands and owes it to those who are named.',
    triggers: [{ kind: 'schedule', everySeconds: 300, atStart: false }],
    table: [
      { operations: ['GetItem', 'PutItem'], keys: ['TRACKER#*'] },
      { operations: ['Query'], index: 'desk' },
      { operations: ['BatchGetItem'], keys: ['CASE#*'] },
    ],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_TRACKER_READERS'],
    timeoutSeconds: 60,
    memoryMegabytes: 512,
    harm: 'Senior managers are not told which complaints are late, and nobody asks what holds them up.',
  },
  {
    name: 'turn-origin-secret',
    purpose:
      'Once a month, makes a new origin secret, and once every function knows it, has CloudFront say it.',
    triggers: [{ kind: 'schedule', everySeconds: 300, atStart: false }],
    table: [],
    sendsMail: false,
    readsKeyRing: false,
    originSecret: 'turns',
    environment: ['HEARD_ORIGIN_SECRET', 'HEARD_DISTRIBUTION'],
    timeoutSeconds: 60,
    memoryMegabytes: 256,
    harm: 'Whoever finds the way past the firewall can go on using it, because what opens the door stays the same.',
  },
  {
    name: 'monitor',
    purpose: 'Keeps voluntary answers about equality, apart from any complaint.',
    triggers: [{ kind: 'http', method: 'ANY', path: '/api/monitoring' }],
    table: [{ operations: ['PutItem'], keys: ['MONITORING#WAITING'] }, counting],
    sendsMail: false,
    readsKeyRing: true,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING', 'HEARD_PAGE_ASSETS'],
    timeoutSeconds: 10,
    memoryMegabytes: 256,
    harm: 'Nobody can tell whether some children are served worse than others.',
  },
  {
    name: 'gather-monitoring',
    purpose:
      'Once a day, moves answers about equality to their quarter, so that nothing says when each came.',
    triggers: [{ kind: 'schedule', everySeconds: 86_400, atStart: true }],
    table: [
      { operations: ['Query', 'DeleteItem'], keys: ['MONITORING#WAITING'] },
      { operations: ['PutItem'], keys: ['MONITORING#*'] },
    ],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE'],
    timeoutSeconds: 60,
    memoryMegabytes: 256,
    harm: 'Answers about equality stay where the time they came could be guessed.',
  },
  {
    name: 'save-draft',
    purpose: 'Keeps an unfinished form, sealed with a code that we do not keep.',
    triggers: [{ kind: 'http', method: 'ANY', path: '/api/drafts' }],
    table: [{ operations: ['PutItem'], keys: ['DRAFT#*'] }, counting],
    ...keepingDrafts,
    harm: 'Whoever loses their connection loses what they wrote.',
  },
  {
    name: 'resume-draft',
    purpose: 'Gives an unfinished form back to whoever has its code, or deletes it for them.',
    triggers: [{ kind: 'http', method: 'ANY', path: '/api/drafts/resume' }],
    table: [{ operations: ['GetItem', 'DeleteItem'], keys: ['DRAFT#*'] }, counting],
    ...keepingDrafts,
    harm: 'People cannot open what they saved.',
  },
  {
    name: 'health',
    purpose: 'Says whether the service can reach its records.',
    triggers: [{ kind: 'http', method: 'GET', path: '/api/health' }],
    table: [{ operations: ['GetItem'], keys: ['HEALTH'] }],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE'],
    timeoutSeconds: 5,
    memoryMegabytes: 256,
    harm: 'Nobody outside can tell whether the service is up.',
  },
  {
    name: 'openapi',
    purpose: 'Describes the public contract, from the schemas themselves.',
    triggers: [{ kind: 'http', method: 'GET', path: '/api/openapi.json' }],
    table: [],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_ORIGIN'],
    timeoutSeconds: 10,
    memoryMegabytes: 256,
    harm: 'Partner organisations cannot read the contract.',
  },
  {
    name: 'look-in',
    purpose:
      'Every five minutes, opens what anybody can open, at its public address and as anybody would, and posts nothing.',
    triggers: [{ kind: 'schedule', everySeconds: 300, atStart: false, onlyOnAws: true }],
    table: [],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_ORIGIN'],
    timeoutSeconds: 30,
    memoryMegabytes: 256,
    harm: 'Children and parents cannot open the pages on which they complain.',
  },
  {
    name: 'sign-in',
    purpose: 'Says where staff sign in.',
    triggers: [{ kind: 'http', method: 'GET', path: '/api/sign-in' }],
    table: [],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_SIGN_IN'],
    timeoutSeconds: 5,
    memoryMegabytes: 256,
    harm: 'Staff cannot sign in, and nobody reads what children sent.',
  },
  {
    name: 'desk-session',
    purpose: 'Tells staff who they are here and how long they stay signed in, and signs them out.',
    triggers: [
      { kind: 'http', method: 'ANY', path: '/api/desk/me', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/sign-out', signedIn: true },
    ],
    table: [...admitting],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE'],
    timeoutSeconds: 10,
    memoryMegabytes: 256,
    harm: 'Staff cannot open the desk, and nobody reads what children sent.',
  },
  {
    name: 'desk-staff',
    purpose: 'Keeps the list of staff: who works here, in which role, for which teams.',
    triggers: [
      { kind: 'http', method: 'ANY', path: '/api/desk/staff', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/staff/{id}', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/staff/{id}/end', signedIn: true },
    ],
    table: [
      ...admitting,
      { operations: ['Query'], index: 'desk' },
      { operations: ['PutItem'], keys: ['STAFF#*'] },
    ],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE'],
    timeoutSeconds: 10,
    memoryMegabytes: 256,
    harm: 'Somebody who left can still be let in, or somebody new cannot help.',
  },
  {
    name: 'first-staff',
    purpose: 'Woken by hand: names the first people on the list of staff, who then keep it.',
    triggers: [],
    table: [{ operations: ['PutItem'], keys: ['STAFF#*'] }],
    sendsMail: false,
    readsKeyRing: false,
    environment: ['HEARD_TABLE'],
    timeoutSeconds: 30,
    memoryMegabytes: 256,
    harm: 'A new council cannot let its first person in.',
  },
  {
    name: 'desk-read',
    purpose:
      'Shows staff the open cases in the order of harm, what is due, and a case as they may see it.',
    triggers: [
      { kind: 'http', method: 'ANY', path: '/api/desk/queue', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/week', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/tracker', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/office', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/search', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/cases/{reference}', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/cases/{reference}/company', signedIn: true },
      { kind: 'http', method: 'ANY', path: '/api/desk/cases/{reference}/alike', signedIn: true },
      {
        kind: 'http',
        method: 'ANY',
        path: '/api/desk/cases/{reference}/rehearsal',
        signedIn: true,
      },
      {
        kind: 'http',
        method: 'ANY',
        path: '/api/desk/cases/{reference}/access-requests/{request}',
        signedIn: true,
      },
    ],
    table: [
      ...admitting,
      { operations: ['Query'], index: 'desk' },
      { operations: ['Query'], index: 'person' },
      { operations: ['Query', 'BatchGetItem', 'PutItem'], keys: ['CASE#*'] },
      { operations: ['Query'], keys: ['TRACKER#*'] },
    ],
    sendsMail: false,
    readsKeyRing: true,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING'],
    timeoutSeconds: 20,
    memoryMegabytes: 1024,
    harm: 'Nobody reads what children sent, and who is not safe waits unseen.',
  },
  {
    name: 'desk-command',
    purpose: 'Decides what staff ask of a case, and stores it with everything owed because of it.',
    triggers: [
      { kind: 'http', method: 'ANY', path: '/api/desk/cases/{reference}/commands', signedIn: true },
    ],
    table: [
      ...admitting,
      { operations: ['Query'], index: 'desk' },
      { operations: ['GetItem', 'PutItem'], keys: ['COMMAND#*'] },
      // Words are deleted only by a decision of people; what was is written beside every case (decisions/0012).
      { operations: ['Query', 'PutItem', 'UpdateItem', 'DeleteItem'], keys: ['CASE#*'] },
      { operations: ['PutItem'], keys: ['ERASURE#*'] },
    ],
    sendsMail: false,
    readsKeyRing: true,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING'],
    timeoutSeconds: 20,
    memoryMegabytes: 1024,
    harm: 'Nobody can act on a complaint, and people wait for answers.',
  },
  {
    name: 'desk-entry',
    purpose:
      'Takes a complaint that a worker wrote down, and stores it as what people send themselves is stored.',
    triggers: [{ kind: 'http', method: 'ANY', path: '/api/desk/entries', signedIn: true }],
    table: [
      ...admitting,
      { operations: ['PutItem'], keys: ['CASE#*', 'SUBMISSION#*'] },
      { operations: ['GetItem'], keys: ['SUBMISSION#*'] },
    ],
    sendsMail: false,
    readsKeyRing: true,
    environment: ['HEARD_TABLE', 'HEARD_AUTHORITY', 'HEARD_KEY_RING'],
    timeoutSeconds: 20,
    memoryMegabytes: 1024,
    harm: 'Whoever complains by phone, by post or in person is not heard.',
  },
  {
    name: 'leave',
    purpose: 'Takes somebody away at once, with what their browser kept of us.',
    triggers: [{ kind: 'http', method: 'GET', path: '/leave' }],
    table: [],
    sendsMail: false,
    readsKeyRing: false,
    environment: [],
    timeoutSeconds: 5,
    memoryMegabytes: 256,
    harm: 'Somebody who must not be seen here cannot leave quickly.',
  },
];

/** Whatever answers the web has the door in front of it: no row can be written without. */
const behindTheDoor = (row: ServiceFunction): ServiceFunction =>
  row.triggers.some(({ kind }) => kind === 'http')
    ? {
        ...row,
        originSecret: 'checks',
        environment: [...row.environment, 'HEARD_ORIGIN_SECRET'],
      }
    : row;

export const serviceFunctions: readonly ServiceFunction[] = rows.map(behindTheDoor);

/** Addresses beside `/api` that a function answers, and not the bucket of pages. */
export const answeredBesideApi: readonly string[] = serviceFunctions.flatMap(({ triggers }) =>
  triggers.flatMap((trigger) =>
    trigger.kind === 'http' && !trigger.path.startsWith('/api/') ? [trigger.path] : [],
  ),
);

/** The one table and its three sparse indexes. `owed` holds what is still to be sent, by when (design.md section 4). */
export const caseTable = {
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    { name: 'owed', partitionKey: 'owed', sortKey: 'nextAt', projection: 'KEYS_ONLY' },
    {
      name: 'desk',
      partitionKey: 'desk',
      // Of an open case, its place in the queue on the day it was kept for (decisions/0001).
      sortKey: 'due',
      // A case as the queue needs it, in one attribute, and what it needs of a task.
      projection: ['listing', 'id', 'kind', 'target', 'startsAt'],
    },
    { name: 'person', partitionKey: 'personHash', sortKey: 'receivedAt', projection: 'KEYS_ONLY' },
  ],
  stream: 'KEYS_ONLY',
  /** The second after which an item may be cleared away; only what is compared with the clock on reading has it. */
  timeToLive: 'clearAfter',
} as const;

/** What the HTTP API itself refuses: bodies over 10 MB, and waits over 30 seconds. */
export const bodyLimits = { bytes: 10 * 1024 * 1024, seconds: 30 } as const;
