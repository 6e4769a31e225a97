import { commandDoneSchema } from '../../shared/desk-api/command-replies.ts';
import { parseCommand } from '../../shared/desk-api/parse-command.ts';
import type { CommandCase, Commanded } from '../use-cases/command-case.ts';
import { readDesk } from './desk-body.ts';
import { type DeskChain, deskChain } from './desk-chain.ts';
import { deskProblem } from './desk-reply.ts';
import { jsonReply, type Reply } from './reply.ts';

export type DeskCommandPorts = DeskChain & { readonly command: CommandCase };

/** `POST /api/desk/cases/{reference}/commands`: one command to a case, once under its id (design.md section 6). */
export const deskCommandEndpoint = (ports: DeskCommandPorts) =>
  deskChain(ports, async ({ event, method, staff }) => {
    if (method !== 'POST') return deskProblem('wrong-method');
    const sent = readDesk(event, parseCommand);
    if (sent.kind === 'refused') return sent.reply;
    const reference = event.pathParameters?.['reference'] ?? '';
    const outcome = await ports.command(staff, reference, sent.value);
    if (outcome.kind === 'done' && outcome.ledger !== undefined) {
      ports.log('words-taken-out', { reference, entry: outcome.ledger });
    }
    ports.log('command-done', { code: sent.value.command.command, outcome: outcome.kind });
    return replyTo(outcome);
  });

const replyTo = (outcome: Commanded): Reply => {
  switch (outcome.kind) {
    case 'done':
    case 'repeated': {
      const { ledger: _logged, ...done } = outcome;
      return jsonReply(200, commandDoneSchema.parse(done));
    }
    case 'cannot':
      return deskProblem('cannot', { cannot: outcome });
    case 'stale':
      return deskProblem('stale', { version: outcome.version });
    case 'another':
      return deskProblem('another-command');
    case 'no-case':
    case 'not-your-role':
      return deskProblem(outcome.kind);
  }
};
