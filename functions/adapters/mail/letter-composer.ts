import type { LetterComposer } from '../../ports/letter-composer.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

/**
 * Composes MIME with nodemailer's composer, which encodes headers and parts. The message id is made from the notice, so
 * that a letter sent twice is seen as one by mail programs. Marked automatic, so that no auto-reply answers it.
 * The composer is read with the first letter: whoever looks every minute and finds none owed wakes without it.
 */
export const mimeLetterComposer: LetterComposer = async (
  letter,
  { from, replyTo, to, key, at, accent },
) => {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const host = from.address.slice(from.address.lastIndexOf('@') + 1);
  const composer = new MailComposer({
    from,
    to: { name: '', address: to },
    replyTo,
    subject: letter.subject,
    date: new Date(at),
    messageId: `<${key}@${host}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    text: letterText(letter),
    html: letterHtml(letter, { language: 'en', accent }),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
