import { mark } from '../support/hostile/hostile-texts.ts';
import { unescapedIn } from '../support/hostile/unescaped.ts';
import type { KeptMail } from '../support/kept-mail.ts';

const ours: ReadonlySet<string> = new Set([
  'from',
  'to',
  'reply-to',
  'subject',
  'message-id',
  'date',
  'auto-submitted',
  'x-auto-response-suppress',
  'mime-version',
  'content-type',
]);

// A letter is one text and one HTML: three lines of one boundary, whatever was typed.
const hasTwoParts = ({ headers, raw }: KeptMail): boolean => {
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '';
  return raw.split(`\r\n--${boundary}`).length === 4;
};

const controls = /[\u202a-\u202e\u2066-\u2069]/;
const forged = /^(?:- )?[A-Za-z]+: forged/m;

/** Everything in a letter that should never be there, whatever was typed. */
export const wrongWithMail = (mail: KeptMail): readonly string[] => [
  ...[...mail.headers].flatMap(([name, value]) => {
    if (!ours.has(name)) return [`a header ${name}`];
    return name !== 'to' && value.includes(mark) ? [`typed words in the header ${name}`] : [];
  }),
  ...(mail.subject.includes(mark) ? ['typed words in the subject'] : []),
  ...(mail.destinations.length === 1 ? [] : ['more than one reader']),
  ...(hasTwoParts(mail) ? [] : ['other parts than text and HTML']),
  ...unescapedIn(mail.html, mark).map((where) => `in the HTML: ${where}`),
  ...(controls.test(mail.text + mail.html) ? ['letters that turn others round'] : []),
  ...(forged.test(mail.text) ? ['a line that passes for one of ours'] : []),
];
