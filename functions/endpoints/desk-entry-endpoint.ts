import { entryReceiptSchema, parseEntered } from '../../shared/desk-api/entry.ts';
import type { EnterComplaint, EntryOutcome } from '../use-cases/enter-complaint.ts';
import { readDesk } from './desk-body.ts';
import { type DeskChain, deskChain } from './desk-chain.ts';
import { deskProblem } from './desk-reply.ts';
import { jsonReply, type Reply } from './reply.ts';

export type DeskEntryPorts = DeskChain & { readonly enter: EnterComplaint };

/**
 * `POST /api/desk/entries`: a complaint that came by another door, written down by whoever is signed in. It is answered
 * with what is read aloud to the person, never with the case, nor with the code that opens its status page.
 */
export const deskEntryEndpoint = (ports: DeskEntryPorts) =>
  deskChain(ports, async ({ event, method, staff }) => {
    if (method !== 'POST') return deskProblem('wrong-method');
    const sent = readDesk(event, parseEntered);
    if (sent.kind === 'refused') return sent.reply;
    return replyTo(ports, await ports.enter(staff, sent.value));
  });

const replyTo = ({ log }: DeskEntryPorts, outcome: EntryOutcome): Reply => {
  switch (outcome.kind) {
    case 'received':
    case 'repeated': {
      const { statusSecret: _, ...told } = outcome.receipt;
      log(outcome.kind === 'received' ? 'submission-received' : 'submission-repeated', {
        reference: told.reference,
      });
      return jsonReply(outcome.kind === 'received' ? 201 : 200, entryReceiptSchema.parse(told));
    }
    case 'different':
      log('submission-different', { reference: outcome.reference });
      return deskProblem('written-before', { reference: outcome.reference });
    case 'problem':
      return deskProblem('wrong-answers', { problems: [outcome.problem] });
    case 'not-your-role':
      log('desk-refused', { code: outcome.kind });
      return deskProblem(outcome.kind);
  }
};
