import type { StatusReply } from '../../shared/intake-api/status-replies.ts';
import type { StatusAction, StatusActionAsked } from '../../shared/intake-api/status-requests.ts';
import { canonicalText } from '../../shared/submission/canonical-content.ts';
import type { FieldProblem } from '../../shared/submission/field-problem.ts';
import { askFromPage } from '../domain/case/ask-from-page.ts';
import type { Asking } from '../domain/case/asked-change.ts';
import type { CaseFile } from '../domain/case/case-file.ts';
import { statusView } from '../domain/notice/status-view.ts';
import type { OpenCases } from '../ports/open-cases.ts';
import type { StatusPorts } from './open-status.ts';
import { type StatusClosed, unlockStatus } from './unlock-status.ts';

export type TakeActionPorts = StatusPorts & { readonly cases: Pick<OpenCases, 'save'> };

/**
 * `taken`: kept now. `repeated`: kept before, the same answer. `different`: other words under the same id; nothing was
 * kept. `cannot`: this case has no such thing to ask.
 */
export type ActionAnswer =
  | { readonly kind: 'taken' | 'repeated' | 'different'; readonly status: StatusReply }
  | {
      readonly kind: 'cannot';
      readonly status: StatusReply;
      readonly problems: readonly FieldProblem[];
    };

export type ActionTaken = ActionAnswer | StatusClosed;

export type TakeStatusAction = (asked: StatusActionAsked, from: string) => Promise<ActionTaken>;

const mostTries = 5;

/**
 * Takes one request from the status page: its words, its events, who is told and what people must do, together or not
 * at all, and once. Throws when the records cannot be reached; then nothing was kept, or the repeat will say what was.
 */
export const makeTakeStatusAction =
  (ports: TakeActionPorts): TakeStatusAction =>
  async ({ reference: typed, secret, actionId, ...action }, from) => {
    const unlocked = await unlockStatus(ports, { reference: typed, secret, from });
    if (unlocked.kind !== 'open') return unlocked;
    const content = canonicalText(action);
    for (let tried = 0; tried < mostTries; tried += 1) {
      const outcome = await tryTaking(ports, unlocked.reference, actionId, action, content);
      if (outcome !== 'again') return outcome;
    }
    throw new Error('The case kept changing and a request was not kept');
  };

const tryTaking = async (
  ports: TakeActionPorts,
  reference: string,
  id: string,
  action: StatusAction,
  content: string,
): Promise<ActionAnswer | 'again'> => {
  const { records, cases, signer, clock, authority } = ports;
  const file = await records.load(reference);
  if (file === undefined) throw new Error('A case that has a lock could not be read');
  const at = clock();
  const shown = (now: CaseFile): StatusReply => statusView(now, authority, at);
  const before = file.asked.find((one) => one.id === id);
  if (before !== undefined) {
    const isSame = await signer.verify('status-action', content, before.content);
    return { kind: isSame ? 'repeated' : 'different', status: shown(file) };
  }
  const asking: Asking = { id, at, content: await signer.sign('status-action', content) };
  const decided = askFromPage(file, action, authority, asking);
  if (decided.kind === 'cannot') {
    const problems = [{ field: decided.field, code: 'not-on-list' as const }];
    return { kind: 'cannot', status: shown(file), problems };
  }
  if ((await cases.save(decided.change)) === 'changed-meanwhile') return 'again';
  const after = await records.load(reference);
  if (after === undefined) throw new Error('A case that was just written could not be read');
  return { kind: 'taken', status: shown(after) };
};
