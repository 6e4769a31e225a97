import { paths } from '../../../shared/intake-api/paths.ts';
import type { Receipt } from '../../../shared/intake-api/replies.ts';
import { monitoringAfter, monitoringTemplate } from '../monitoring/monitoring-name.ts';
import { first, fromTemplate } from './dom.ts';
import { fieldsOf, post } from './send-form.ts';

/** Puts the questions about equality after a receipt. They are sent apart from it, and thanked for where they stand. */
export const askAboutEquality = (root: HTMLElement, page: ParentNode, receipt: Receipt): void => {
  const name = monitoringAfter(receipt);
  const asked = name && fromTemplate(page, monitoringTemplate(name));
  const form = asked && first(asked, 'form');
  if (asked === undefined || form === undefined) return;
  let isSending = false;
  const send = async (): Promise<void> => {
    if (isSending || !(form instanceof HTMLFormElement)) return;
    isSending = true;
    tell(asked, '');
    const answer = await post(paths.monitoring, fieldsOf(form));
    isSending = false;
    const isTaken = answer?.status === 200;
    first(asked, '[data-asked]')?.toggleAttribute('hidden', isTaken);
    tell(asked, isTaken ? 'thanks' : 'failed');
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  root.append(asked);
};

const tell = (asked: HTMLElement, outcome: string): void => {
  const status = first(asked, '[role="status"]');
  status?.replaceChildren(status.dataset[outcome] ?? '');
};
