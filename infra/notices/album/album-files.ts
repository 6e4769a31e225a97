import { letterHtml } from '../../../functions/adapters/mail/letter-html.ts';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import { printedLetter, returnLabel } from '../../../functions/adapters/mail/printed-letter.ts';
import type { Letter } from '../../../functions/domain/notice/letter.ts';
import type { CouncilSettings } from '../../../functions/settings.ts';
import type { Authority } from '../../../shared/authority/authority.ts';
import { albumIndex, type Shown, sheet } from './album-pages.ts';
import { type SampleNotice, sampleNotices } from './sample-notices.ts';
import { sampleTracker } from './sample-tracker.ts';

/** One file of the album: its path in it, and what it holds. */
export type AlbumFile = { readonly path: string; readonly content: string };

/** One council's part of the album: each notice as text, as mail and as a printed letter, and two pages that lead to them. */
export const albumOf = (authority: Authority, settings: CouncilSettings): readonly AlbumFile[] => {
  const all = sampleNotices(authority, settings).map((notice, place) => ({
    notice,
    name: nameOf(notice, place),
  }));
  const tracker = sampleTracker(authority);
  const shown = [...all.map(shownAs), trackerShown(tracker)];
  const { returnAddress = [] } = settings;
  return [
    { path: 'index.html', content: albumIndex(authority.name, shown) },
    { path: 'sheet.html', content: sheet(authority.name, shown) },
    { path: 'label.html', content: returnLabel({ returnAddress, language: 'en' }) },
    ...all.flatMap((each) => filesOf(each, authority)),
    ...mailFiles('weekly-tracker', tracker, settings.replyTo, authority),
  ];
};

type Named = { readonly notice: SampleNotice; readonly name: string };

const nameOf = ({ kind, voice }: SampleNotice, place: number): string =>
  `${String(place + 1).padStart(3, '0')}-${kind}-${voice.replaceAll(' ', '-')}`;

const shownAs = ({ notice, name }: Named): Shown => ({
  kind: notice.kind,
  voice: notice.voice,
  reader: notice.reader,
  variants: notice.variants,
  subject: notice.letter.subject,
  ...(notice.goes === 'by-mail' && { mail: `${name}.html`, text: `${name}.txt` }),
  ...(notice.posting !== undefined && { letter: `${name}.letter.html` }),
});

const trackerShown = ({ subject }: Letter): Shown => ({
  kind: 'weekly-tracker',
  voice: 'council',
  reader: 'tracker-reader',
  variants: ['every sample open at once'],
  subject,
  mail: 'weekly-tracker.html',
  text: 'weekly-tracker.txt',
});

const mailFiles = (
  name: string,
  letter: Letter,
  replyTo: string,
  { accent }: Authority,
): readonly AlbumFile[] => [
  { path: `${name}.html`, content: letterHtml(letter, { language: 'en', accent: accent.colour }) },
  {
    path: `${name}.txt`,
    content: `Subject: ${letter.subject}\nReply-To: ${replyTo}\n\n${letterText(letter)}\n`,
  },
];

const filesOf = ({ notice, name }: Named, authority: Authority): readonly AlbumFile[] => {
  const { letter, posting, goes, replyTo } = notice;
  return [
    ...(goes === 'by-mail' ? mailFiles(name, letter, replyTo, authority) : []),
    ...(posting === undefined
      ? []
      : [{ path: `${name}.letter.html`, content: printedLetter(letter, posting) }]),
  ];
};
