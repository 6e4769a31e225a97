import { type Answered, asForm, type Outside, type Sent } from './outside.ts';

/** What stands in the draft. */
export const draftWords = 'Words of an unfinished form';

/** A form that is put aside for later. */
export const aDraft = (headers: Sent['headers'] = {}): Sent =>
  asForm(
    { 'form.page': 'child', 'complaint.story': draftWords, 'form.action': 'save-with-code' },
    headers,
  );

export const cookiesOf = ({ headers }: Answered): readonly string[] => headers['set-cookie'] ?? [];

/** Puts a draft aside, and gives the cookie that opens it again, as a browser would send it. */
export const draftCookie = async (portal: Outside): Promise<string> =>
  cookiesOf(await portal.ask('/api/drafts', aDraft()))[0]
    ?.split(';', 1)
    .join('') ?? '';

/** Asks for the draft back. */
export const resumed = (portal: Outside, headers: Sent['headers']): Promise<Answered> =>
  portal.ask('/api/drafts/resume', asForm({}, headers));
