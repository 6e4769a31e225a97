import { describe, expect, test } from 'vitest';
import { mimeLetterComposer } from '../../../functions/adapters/mail/letter-composer.ts';
import { letterHtml } from '../../../functions/adapters/mail/letter-html.ts';
import { letterText } from '../../../functions/adapters/mail/letter-text.ts';
import { printedLetter } from '../../../functions/adapters/mail/printed-letter.ts';
import { voices } from '../../../functions/domain/case/case-record.ts';
import type { Block } from '../../../functions/domain/notice/letter.ts';
import { noticeKinds, noticeReaders } from '../../../functions/domain/notice/owed-notice.ts';
import type { SampleNotice } from '../../../infra/notices/album/sample-notices.ts';
import { sampleSent } from '../../../infra/notices/album/sample-sent.ts';
import { deskPage } from '../../../shared/desk-api/command-replies.ts';
import { paths } from '../../../shared/intake-api/paths.ts';
import { textsOf } from '../../support/reading/page-text.ts';
import { everyCouncilsNotices, exampleSettings } from '../../support/sample-album.ts';

const councils = everyCouncilsNotices();
const everyNotice = councils.flatMap(({ notices }) => notices);

const named = ({ kind, voice, variants }: SampleNotice): string =>
  `${kind}, ${voice}: ${variants[0] ?? ''}`;
const which = (notices: readonly SampleNotice[], isWrong: (notice: SampleNotice) => boolean) =>
  notices.filter(isWrong).map(named);
const all = ({ letter }: SampleNotice): string =>
  [letter.subject, letter.preview, letterText(letter)].join('\n');

describe('the album of notices', () => {
  test('holds every kind, every reader and every voice', () => {
    const held = (of: (notice: SampleNotice) => string) => new Set(everyNotice.map(of));
    expect(noticeKinds.filter((kind) => !held((notice) => notice.kind).has(kind))).toEqual([]);
    expect(noticeReaders.filter((one) => !held(({ reader }) => reader).has(one))).toEqual([]);
    expect(voices.filter((one) => !held(({ voice }) => voice).has(one))).toEqual([]);
  });

  test('holds each letter of a young person in each of their voices', () => {
    const young = ['child', 'easy-read', 'young-adult'] as const;
    const kinds = ['acknowledgement', 'acknowledgement-to-child', 'dates-moved', 'stage-2-offer'];
    const missing = kinds.flatMap((kind) =>
      young
        .filter((one) => !everyNotice.some(({ kind: k, voice }) => k === kind && voice === one))
        .map((one) => `${kind} ${one}`),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(councils)('every notice of $name', ({ authority, notices }) => {
  const html = ({ letter }: SampleNotice): string =>
    letterHtml(letter, { language: 'en', accent: authority.accent.colour });

  test('leaves no placeholder, no empty paragraph and no doubled space', () => {
    const stray = /undefined|\bnull\b|NaN|\[object|\$\{|[{}]|\S {2,}\S|\b(\w{4,}) \1\b/;
    expect(which(notices, (notice) => stray.test(all(notice)))).toEqual([]);
    const empty = (block: Block): boolean => {
      switch (block.kind) {
        case 'heading':
        case 'paragraph':
          return block.text.trim() === '';
        case 'list':
        case 'steps':
          return block.items.length === 0 || block.items.some((item) => item.trim() === '');
        case 'facts':
          return block.rows.length === 0 || block.rows.some(({ value }) => value.trim() === '');
        case 'link':
          return block.text.trim() === '' || block.address === '';
        case 'dates':
          return block.rows.length === 0;
        case 'box':
          return block.lines.length === 0;
      }
    };
    expect(which(notices, ({ letter }) => letter.blocks.some(empty))).toEqual([]);
    const bare = (block: Block, place: number, blocks: readonly Block[]): boolean =>
      block.kind === 'heading' && (blocks[place + 1]?.kind ?? 'heading') === 'heading';
    expect(which(notices, ({ letter }) => letter.blocks.some(bare))).toEqual([]);
  });

  test('says the same as text, as mail and as a printed letter', () => {
    const words = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
    const lines = ({ letter }: SampleNotice): readonly string[] =>
      letterText(letter)
        .split('\n')
        .flatMap((line) => line.replace(/^\s*(- |\d+\. )/, '').split(': '))
        .map((line) => words(line).trim())
        .filter((line) => line !== '');
    const lacks = (notice: SampleNotice, page: string): boolean => {
      const shown = words(textsOf(page).join(' '));
      return lines(notice).some((line) => !shown.includes(line));
    };
    expect(which(notices, (notice) => lacks(notice, html(notice)))).toEqual([]);
    expect(
      which(
        notices,
        (notice) =>
          notice.posting !== undefined &&
          lacks(notice, printedLetter(notice.letter, notice.posting)),
      ),
    ).toEqual([]);
  });

  test('gives nothing away in its subject, its preview or its title', () => {
    const outside = notices.filter(({ voice }) => voice !== 'council');
    const telling =
      /complain|social|care|child|council|advoca|safe|stage|worker|Sam|Jo\b|court|abuse|harm/i;
    expect(
      which(outside, ({ letter }) => telling.test(`${letter.subject} ${letter.preview}`)),
    ).toEqual([]);
    const name = /\b(Sam|Jo|Ali)\b/;
    expect(which(notices, ({ letter }) => name.test(letter.subject + letter.preview))).toEqual([]);
  });

  test('repeats nothing of what was written, who it is about or where somebody lives', () => {
    const stories = sampleSent.flatMap(({ sent }) => {
      if (sent.kind === 'advocacy-request') return [];
      if (sent.kind === 'compliment') return [sent.value.words];
      const { story, points = [] } = sent.value.complaint;
      return [story, ...points.map(({ details }) => details)];
    });
    const told = stories.filter((one) => one !== undefined).map((one) => one.slice(0, 25));
    expect(told.length).toBeGreaterThan(20);
    expect(which(notices, (notice) => told.some((one) => all(notice).includes(one)))).toEqual([]);
    const outside = notices.filter(({ voice }) => voice !== 'council');
    const person = /social worker|foster|carer|children’s home|At the library|BCDF-/i;
    expect(which(outside, (notice) => person.test(all(notice)))).toEqual([]);
  });

  test('links only to pages of ours, on no other host, with nothing in the address', () => {
    const origin = 'https://messages.example';
    const known = new Set<string>([...Object.values(paths), deskPage]);
    const links = (notice: SampleNotice): readonly string[] => [
      ...[...html(notice).matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address = '']) => address),
      ...[...all(notice).matchAll(/https?:\/\/\S+/g)].map(([address]) => address),
    ];
    const isStrange = (address: string): boolean => {
      const { pathname, search, host } = new URL(address, origin);
      return !known.has(pathname) || search !== '' || host !== new URL(origin).host;
    };
    expect(which(notices, (notice) => links(notice).some(isStrange))).toEqual([]);
  });

  test('asks nobody to unsubscribe, and loads nothing from anywhere', () => {
    expect(
      which(notices, (notice) => /unsubscribe|<img|<link|url\(|<script/i.test(html(notice))),
    ).toEqual([]);
  });

  test('goes with headers that say it is automatic, whom to answer, and nothing else', async () => {
    const { sender } = exampleSettings(authority.id);
    const heads = await Promise.all(
      notices.map(async (notice) => {
        const { replyTo, record, kind } = notice;
        const raw = await mimeLetterComposer(notice.letter, {
          from: sender,
          replyTo,
          to: 'reader@example.com',
          key: `${record.reference}.${kind}-1`,
          at: record.receivedAt,
          accent: authority.accent.colour,
        });
        return { notice, head: Buffer.from(raw).toString('latin1').split('\r\n\r\n')[0] ?? '' };
      }),
    );
    const wrong = (isWrong: (head: string, notice: SampleNotice) => boolean) =>
      heads.filter(({ head, notice }) => isWrong(head, notice)).map(({ notice }) => named(notice));
    expect(
      wrong((head) => !/^Auto-Submitted: auto-generated$/m.test(head.replaceAll('\r', ''))),
    ).toEqual([]);
    expect(wrong((head, { replyTo }) => !head.includes(`Reply-To: ${replyTo}`))).toEqual([]);
    expect(wrong((head) => /list-unsubscribe|filename|precedence/i.test(head))).toEqual([]);
    expect(wrong((head) => [...head].some((sign) => sign > '~'))).toEqual([]);
    expect(wrong((head) => head.split('\r\n').some((line) => line.length > 998))).toEqual([]);
    const from = /^From: (.*)$/m;
    expect(
      wrong((head) => /complain|social|care|child|council/i.test(from.exec(head)?.[1] ?? '')),
    ).toEqual([]);
    const id = /^Message-ID: <(.*)@(.*)>/im;
    expect(
      wrong((head) => /complain|social|care|council|bury/i.test(id.exec(head)?.[2] ?? 'council')),
    ).toEqual([]);
  });

  test('is answered to the team, but to somebody senior when it is about that team', () => {
    const { replyTo, inboxes, seniorContact, contactPerson } = exampleSettings(authority.id);
    const isAbout = ({ variants }: SampleNotice): boolean =>
      variants.some((variant) => variant.includes('about the complaints team'));
    const isWorker = ({ variants }: SampleNotice): boolean =>
      variants.some((variant) => variant.includes('worker for the council'));
    const about = notices.filter((notice) => isAbout(notice));
    expect(about.length).toBeGreaterThan(5);
    expect(which(about, (notice) => notice.replyTo !== inboxes.senior)).toEqual([]);
    const usual = notices.filter((notice) => !isAbout(notice) && !isWorker(notice));
    expect(which(usual, (notice) => notice.replyTo !== replyTo)).toEqual([]);
    const toThem = about.filter(({ voice }) => voice !== 'council');
    expect(which(toThem, (notice) => all(notice).includes(contactPerson.phone))).toEqual([]);
    expect(which(toThem, (notice) => all(notice).includes(contactPerson.name))).toEqual([]);
    expect(toThem.some((notice) => all(notice).includes(seniorContact?.phone ?? '-'))).toBe(true);
  });

  test('that goes by post has a neutral address to come back to, and larger print for who asked', () => {
    const posted = notices.flatMap(({ posting }) => posting ?? []);
    expect(posted.length).toBeGreaterThan(20);
    const telling = new RegExp(`council|children|complain|${authority.shortName}`, 'i');
    expect(posted.filter(({ returnAddress }) => telling.test(returnAddress.join(' ')))).toEqual([]);
    const large = notices.filter(({ posting }) => posting?.print === 'large');
    expect(large.length).toBeGreaterThan(2);
    expect(
      which(
        notices.filter(({ goes }) => goes === 'by-post'),
        ({ posting }) => posting?.print !== 'large',
      ),
    ).toEqual([]);
  });
});
