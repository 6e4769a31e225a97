import { join } from 'node:path';
import { chooseAuthority } from '../../shared/authority/authorities.ts';
import type { Authority } from '../../shared/authority/authority.ts';
import { serviceFunctions } from '../service.ts';
import { type Closing, makeClosing } from './closing.ts';
import { readCouncilSettings } from './council-settings.ts';
import { ensureCaseTable } from './database/case-table.ts';
import type { Functions } from './functions/functions.ts';
import type { FaultRule } from './gate/faults.ts';
import type { Home } from './home.ts';
import type { Post } from './mail/post.ts';
import { startTelling } from './mail/tell-functions.ts';
import {
  type Opening,
  openDatabase,
  openDoor,
  openFunctions,
  openGateway,
  openMail,
  openRecords,
  openStaffDoor,
} from './opening.ts';
import type { PlatformOptions } from './platform-options.ts';
import { makeApi } from './portal/api.ts';
import { makeAdmit } from './portal/authorizer.ts';
import type { Portal } from './portal/portal.ts';
import { startSchedules } from './schedules.ts';
import type { SignIn } from './sign-in/issuer.ts';
import { type ReadyPerson, readyPeopleOf } from './sign-in/people.ts';
import { readStream, type StreamReading } from './start-pollers.ts';
import { StartProblem } from './start-problem.ts';

/** The whole service, running on this computer. */
export type Platform = {
  readonly authority: Authority;
  /** Where the portal is. */
  readonly origin: string;
  /** Where its mail can be read. */
  readonly inbox: string;
  /** Where staff sign in. */
  readonly signIn: string;
  /** Where functions think AWS is. */
  readonly gate: string;
  /** The database itself, past the gate. */
  readonly database: string;
  readonly tableName: string;
  readonly home: Home;
  readonly now: () => Date;
  /** What stands for CloudFront says to the functions now. */
  readonly edgeSays: () => string;
  /** Goes on from a later moment without a restart, when nothing is under way. */
  readonly moveTo: (moment: Date) => Promise<void>;
  /** What goes wrong from now on, instead of what went wrong until now. */
  readonly arm: (faults: readonly FaultRule[]) => void;
  /** How often something went wrong since then. */
  readonly suffered: () => number;
  /** Wakes one function with an event of the caller's own. */
  readonly invoke: (name: string, event: unknown) => Promise<unknown>;
  readonly mail: {
    readonly setDown: (down: boolean) => void;
  };
  /** Whoever reads the stream can be told to rest, so that a backlog grows, and to go on. */
  readonly stream: Pick<StreamReading, 'rest' | 'goOn'>;
  /** Stops everything in its order and loses nothing. */
  readonly stop: () => Promise<void>;
};

const knownAuthority = (id: string): Authority => {
  const choice = chooseAuthority(id);
  if (choice.kind === 'authority') return choice.authority;
  throw new StartProblem(
    `HEARD_AUTHORITY is "${id}", and there is no such council here: choose ${choice.known.join(', ')}.`,
  );
};

type Waking = {
  readonly portal: Portal;
  readonly signIn: SignIn;
  readonly functions: Functions;
  readonly database: string;
  readonly post: Post;
};

/** Lets the world in: requests, the stream, the schedules, news of mail. From here on, functions are woken. */
const openDoors = (
  opening: Opening,
  { portal, signIn, functions, database, post }: Waking,
): StreamReading => {
  const { options, closing, home, clock, edge, log, tableName } = opening;
  const { invoke } = functions;
  const { namesViewers } = options;
  const admit = makeAdmit({ ...signIn.settings, jwksUri: signIn.jwksUri, now: clock.now });
  const api = makeApi({
    functions: serviceFunctions,
    invoke,
    now: clock.now,
    namesViewers,
    admit,
    edgeSays: () => edge.says().value,
  });
  portal.serve(api, join(options.dist, 'web', options.authority), signIn.settings.issuer);
  const stream = readStream({
    functions: serviceFunctions,
    running: functions,
    endpoint: database,
    home,
    clock,
    log,
    tableName,
  });
  const stopSchedules = startSchedules({
    functions: serviceFunctions,
    invoke,
    now: clock.now,
    everySeconds: options.sweepSeconds,
  });
  const tellers = startTelling({
    functions: serviceFunctions,
    invoke,
    post,
    home,
    now: clock.now,
  });
  closing.add('wakers', () => {
    stopSchedules();
    stream.halt();
    tellers.halt();
  });
  closing.add('poller', async () => {
    await Promise.all([stream.rest(), tellers.ended()]);
  });
  return stream;
};

// Whoever is known stays as they are. Should it fail, the function's own log says why, and the next start tries again.
const nameStaff = (functions: Functions, people: readonly ReadyPerson[]): Promise<unknown> =>
  functions
    .invoke('first-staff', { staff: people.map(({ sub: id, ...person }) => ({ id, ...person })) })
    .catch(() => undefined);

const open = async (options: PlatformOptions, closing: Closing): Promise<Platform> => {
  const authority = knownAuthority(options.authority);
  const settings = readCouncilSettings(options.authority, options.settingsFile);
  const opening = openRecords(options, settings, closing);
  const people = readyPeopleOf(authority);
  const portal = await openDoor(opening);
  const origin = `http://127.0.0.1:${portal.port}`;
  const signIn = await openStaffDoor(opening, portal.port, people);

  // The database is by far the slowest to start: everything else opens meanwhile.
  const starting = openDatabase(opening, origin);
  await options.prepare?.();
  const mail = await openMail(opening);
  const gate = await openGateway(opening, starting, mail.post);
  const functions = await openFunctions(opening, { origin, signIn }, gate);
  const database = (await starting).endpoint;
  await ensureCaseTable(database, opening.tableName);
  await nameStaff(functions, people);

  const stream = openDoors(opening, { portal, signIn, functions, database, post: mail.post });
  return {
    authority,
    origin,
    inbox: mail.address,
    signIn: signIn.settings.issuer,
    gate: gate.endpoint,
    database,
    tableName: opening.tableName,
    home: opening.home,
    now: opening.clock.now,
    edgeSays: () => opening.edge.says().value,
    moveTo: (moment) => functions.whileStill(() => opening.clock.moveTo(moment)),
    arm: gate.arm,
    suffered: gate.suffered,
    invoke: functions.invoke,
    mail: mail.post,
    stream,
    stop: closing.close,
  };
};

/** Starts everything, or leaves nothing running and says in one line why not. */
export const startPlatform = async (options: PlatformOptions): Promise<Platform> => {
  const closing = makeClosing();
  try {
    return await open(options, closing);
  } catch (error) {
    await closing.close();
    throw error;
  }
};
