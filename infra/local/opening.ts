import { join } from 'node:path';
import type { CouncilSettings } from '../../functions/settings.ts';
import { bundlePath } from '../build/functions.ts';
import { serviceFunctions } from '../service.ts';
import { type ServiceClock, startClock } from './clock.ts';
import type { Closing } from './closing.ts';
import { type Database, startDatabase } from './database/database.ts';
import { type Edge, openEdge } from './edge.ts';
import { type FunctionLog, openFunctionLog } from './functions/function-log.ts';
import { type Functions, startFunctions } from './functions/functions.ts';
import { edgePart } from './gate/edge-part.ts';
import { forwardTo } from './gate/forward.ts';
import { type Gate, openGate } from './gate/gate.ts';
import { mailPart } from './gate/mail-part.ts';
import { secretPart } from './gate/secret-part.ts';
import { tablePart } from './gate/table-part.ts';
import { type Home, homeAt, makeHome } from './home.ts';
import { takeHome } from './home-lock.ts';
import { readKeyRing } from './key-ring.ts';
import { openInbox } from './mail/inbox.ts';
import { openPost, type Post } from './mail/post.ts';
import type { PlatformOptions } from './platform-options.ts';
import { openPortal, type Portal } from './portal/portal.ts';
import {
  distributionFor,
  keyRingNameFor,
  originSecretNameFor,
  serviceValues,
  tableNameFor,
} from './service-values.ts';
import { openSignIn, type SignIn } from './sign-in/issuer.ts';
import type { ReadyPerson } from './sign-in/people.ts';
import { readSigningKey } from './sign-in/signing-key.ts';

/** What every part needs while the platform opens. Each part says here how it is closed, the moment it is open. */
export type Opening = {
  readonly options: PlatformOptions;
  readonly closing: Closing;
  readonly settings: CouncilSettings;
  readonly home: Home;
  readonly clock: ServiceClock;
  readonly edge: Edge;
  readonly log: FunctionLog;
  readonly tableName: string;
};

/** How long what is under way may take to finish when the platform stops. */
export const graceMilliseconds = 10_000;

/** Takes the records for this process, and starts the clock they live by. */
export const openRecords = (
  options: PlatformOptions,
  settings: CouncilSettings,
  closing: Closing,
): Opening => {
  const home = homeAt(options.home, options.authority);
  makeHome(home);
  closing.add('records', takeHome(home));
  const clock = startClock(home, options.now);
  closing.add('clock', clock.stop);
  const log = openFunctionLog(join(home.log, 'functions.log'));
  closing.add('log', log.stop);
  return {
    options,
    closing,
    settings,
    home,
    clock,
    edge: openEdge(home, clock.now),
    log,
    tableName: tableNameFor(options.authority),
  };
};

/** Takes the portal's port; nothing is served yet. */
export const openDoor = async ({ options, closing }: Opening): Promise<Portal> => {
  const portal = await openPortal({ port: options.ports.portal, variable: 'HEARD_PORT' });
  closing.add('portal', () => portal.stop(graceMilliseconds));
  return portal;
};

/** Where the desk is: whoever signs in comes back to here, by either name of this computer. */
const deskAddresses = (port: number): readonly string[] =>
  ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port}/desk`);

/** Opens the place where staff sign in. */
export const openStaffDoor = async (
  { options, closing, home, clock }: Opening,
  portalPort: number,
  people: readonly ReadyPerson[],
): Promise<SignIn> => {
  const signIn = await openSignIn({
    choice: { port: options.ports.signIn, variable: 'HEARD_SIGNIN_PORT' },
    key: await readSigningKey(home),
    now: clock.now,
    backTo: deskAddresses(portalPort),
    people,
  });
  closing.add('sign-in', signIn.stop);
  return signIn;
};

/** Begins to start the database. Its promise is closed with everything else, so that no half-started one is left. */
export const openDatabase = (
  { options, closing, home }: Opening,
  origin: string,
): Promise<Database> => {
  const database = startDatabase({
    home,
    origin,
    choice: { port: options.ports.database, variable: 'HEARD_DB_PORT' },
    onLost: options.onLost ?? (() => undefined),
  });
  // Whoever waits for it hears of a failure; until somebody does, it must not count as unheard.
  database.catch(() => undefined);
  closing.add('database', () =>
    database.then(
      ({ stop }) => stop(),
      () => undefined,
    ),
  );
  return database;
};

/** Opens the inbox with the mail that was kept. */
export const openMail = async ({ options, closing, home, clock }: Opening) => {
  const inbox = await openInbox({ port: options.ports.mail, variable: 'HEARD_MAIL_PORT' });
  closing.add('mail', inbox.stop);
  return { post: openPost(home, clock, inbox), address: `http://127.0.0.1:${inbox.port}` };
};

/** Opens the gate in front of the table, mail, the secrets and the edge. */
export const openGateway = async (
  { options, closing, settings, home, edge, tableName }: Opening,
  database: Promise<Database>,
  post: Post,
): Promise<Gate> => {
  const keyRing = readKeyRing(home);
  const records = forwardTo(async () => (await database).endpoint);
  const gate = await openGate({
    functions: serviceFunctions,
    faults: options.faults ?? [],
    grantsFile: options.grantsFile,
    parts: {
      dynamodb: tablePart(records, tableName),
      ses: mailPart({
        sender: settings.sender.address,
        configurationSet: settings.configurationSet,
        isDown: post.isDown,
        accept: post.accept,
      }),
      secretsmanager: secretPart({
        keyRing: { id: keyRingNameFor(options.authority), read: () => keyRing },
        origin: {
          id: originSecretNameFor(options.authority),
          read: edge.secret,
          keep: edge.keepSecret,
        },
      }),
      cloudfront: edgePart(edge, distributionFor(options.authority)),
    },
  });
  closing.add('gate', async () => {
    await gate.stop();
    records.close();
  });
  return gate;
};

/** Loads every function of the table. */
export const openFunctions = async (
  { options, closing, settings, clock, log }: Opening,
  { origin, signIn }: { readonly origin: string; readonly signIn: SignIn },
  gate: Gate,
): Promise<Functions> => {
  const functions = await startFunctions({
    functions: serviceFunctions,
    bundleOf: options.bundles ?? ((name) => bundlePath(options.dist, name)),
    values: serviceValues(settings, { origin, signIn: signIn.settings }, options.dist),
    gate: gate.endpoint,
    offset: clock.offset,
    threadsEach: options.threadsEach ?? 2,
    log,
  });
  closing.add('functions', () => functions.stop(graceMilliseconds));
  return functions;
};
