import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { ServiceFunction } from '../../service.ts';
import { listen } from '../listen.ts';
import { pause } from '../pause.ts';
import { type Answer, jsonFailure } from './answer.ts';
import { armFaults, type FaultRule } from './faults.ts';
import { grantsLog } from './grants.ts';
import type { Ask, Part } from './part.ts';

/** The proxy that every function's calls to AWS go through on this computer. */
export type Gate = {
  readonly endpoint: string;
  /** Puts these faults in place of those before; requests are counted from one again. */
  readonly arm: (faults: readonly FaultRule[]) => void;
  /** How often something went wrong since they were put there. */
  readonly suffered: () => number;
  readonly stop: () => Promise<void>;
};

export type GateOptions = {
  readonly functions: readonly ServiceFunction[];
  /** The part behind the gate for each service, by the name its clients sign requests for. */
  readonly parts: Readonly<Record<'dynamodb' | 'ses' | 'secretsmanager' | 'cloudfront', Part>>;
  readonly faults: readonly FaultRule[];
  readonly grantsFile: string | undefined;
};

const signed = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/;

const unknownCaller = jsonFailure(
  400,
  'com.amazon.coral.service#UnrecognizedClientException',
  'The security token included in the request is invalid.',
);

const flatHeaders = (request: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join(',')]),
  );

const send = (response: ServerResponse, answer: Answer, requestId: string): void => {
  response.writeHead(answer.status, {
    'x-amzn-requestid': requestId,
    ...answer.headers,
    'content-length': Buffer.byteLength(answer.body),
  });
  response.end(answer.body);
};

/** Makes the fault happen. Gives the answer to send instead, `gone` when there is nobody to answer, or nothing to go on. */
const suffer = async (
  fault: FaultRule,
  part: Part,
  ask: Ask,
  response: ServerResponse,
): Promise<Answer | 'gone' | undefined> => {
  switch (fault.what) {
    case 'kill':
      process.kill(process.pid, 'SIGKILL');
      return 'gone';
    case 'reset':
      response.socket?.resetAndDestroy();
      return 'gone';
    case 'slow':
      await pause(fault.milliseconds ?? 0);
      return undefined;
    case 'error':
    case 'throttle':
    case 'transaction-conflict':
      return part.failure(fault.what, ask);
  }
};

/**
 * Opens the gate. The caller is known by its access key, which the platform sets to the function's name; each caller
 * may do what infra/service.ts grants it and nothing else, and requests go wrong when a fault says so.
 */
export const openGate = async (options: GateOptions): Promise<Gate> => {
  const functions = new Map<string, ServiceFunction>(
    options.functions.map((each) => [each.name, each]),
  );
  const parts = new Map<string, Part>(Object.entries(options.parts));
  let armed = armFaults(options.faults);
  const log = grantsLog(options.grantsFile);

  const admitted = async (part: Part, ask: Ask, response: ServerResponse) => {
    const fault = armed.next({
      service: part.service,
      function: ask.caller.name,
      operation: ask.operation,
    });
    const before = fault?.when === 'before' ? await suffer(fault, part, ask, response) : undefined;
    if (before !== undefined) return before;
    const answer = await part.reach(ask);
    const after = fault?.when === 'after' ? await suffer(fault, part, ask, response) : undefined;
    return after ?? answer;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse, requestId: string) => {
    const [, name = '', service = ''] = signed.exec(request.headers.authorization ?? '') ?? [];
    const body = await text(request);
    const caller = functions.get(name);
    const part = parts.get(service);
    if (caller === undefined || part === undefined) return unknownCaller;
    const headers = flatHeaders(request);
    const ask: Ask = {
      caller,
      operation: part.operationOf(headers, body),
      path: (request.url ?? '/').split('?', 1)[0] ?? '/',
      headers,
      body,
      requestId,
    };
    const admission = part.admit(ask);
    if (admission.kind === 'refused') return admission.answer;
    log(admission.grants);
    return admitted(part, ask, response);
  };

  const server = createServer((request, response) => {
    const requestId = randomUUID();
    answer(request, response, requestId).then(
      (given) => {
        if (given !== 'gone') send(response, given, requestId);
      },
      () => response.destroy(),
    );
  });
  const port = await listen(server, { port: 0, variable: '' });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    arm: (faults) => {
      armed = armFaults(faults);
    },
    suffered: () => armed.suffered(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
