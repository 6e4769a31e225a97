import { letterHtml } from '../../../functions/adapters/mail/letter-html.ts';
import type { Voice } from '../../../functions/domain/case/case-record.ts';
import type { ChangedCase } from '../../../functions/domain/case/changed-case.ts';
import { moveDates } from '../../../functions/domain/case/move-dates.ts';
import { openCase } from '../../../functions/domain/case/open-case.ts';
import type { OpenedCase } from '../../../functions/domain/case/opened-case.ts';
import { holdParts, takeUpParts } from '../../../functions/domain/case/proceedings.ts';
import { takeLooks } from '../../../functions/domain/case/take-looks.ts';
import { bankHolidays } from '../../../functions/domain/clock/bank-holidays.ts';
import { withAdded } from '../../../functions/domain/clock/moved-dates.ts';
import {
  type DeskLetterKind,
  deskLetterKinds,
} from '../../../functions/domain/notice/desk-letter-words.ts';
import type { NoticeKind } from '../../../functions/domain/notice/owed-notice.ts';
import { receiptFor } from '../../../functions/domain/notice/receipt.ts';
import { renderNotice } from '../../../functions/domain/notice/render-notice.ts';
import { answeredLate, deskWordsFor } from '../../../infra/notices/album/desk-letters.ts';
import type { Authority } from '../../../shared/authority/authority.ts';
import type { FieldProblem, ProblemCode } from '../../../shared/submission/field-problem.ts';
import { readingNames } from '../../../web/content/reading-words.ts';
import type { Trouble } from '../../../web/content/sending-words.ts';
import {
  draftDeletedPage,
  draftSavedPage,
  emptyFormPage,
  type FormPage,
  formPage,
  monitoringThanksPage,
  notFoundPage,
  type PageContext,
  readingPage,
  receiptPage,
  resumePage,
  startPage,
} from '../../../web/intake/server.tsx';
import { textsOf } from './page-text.ts';
import { linkTexts, referralChanges, referralTexts } from './referral-said.ts';
import { checkTexts, statusTexts } from './status-said.ts';
import { everythingSent } from './what-is-sent.ts';

/** One page or one notice, with the voice it is in and all that it says. */
export type Said = {
  readonly where: string;
  readonly voice: Voice;
  readonly texts: readonly string[];
};

/** Notices that no complainant reads. Anything else is measured. */
export const notMeasured: Readonly<Partial<Record<NoticeKind, string>>> = {
  'team-intake': 'read by the complaints team: it names rules and routes as the Act does',
  'urgent-alert': 'read by the duty team on shift',
  'dates-moved-for-team': 'read by the complaints team',
  reminder: 'read by the complaints team',
  'asked-from-page': 'read by the complaints team',
  'referral-answered': 'read by the complaints team',
  'allocation-told': 'read by managers',
  'lessons-asked': 'read by managers',
};

// So that dates are worked out over weekends and bank holidays.
const beforeChristmas = '2026-12-17T19:30:00.000Z';

const assets = {
  mark: '/m',
  style: '/s',
  accent: '/a',
  leave: '/l',
  link: '/k',
  formApp: '/f',
  formAppPreloads: [],
};

/** The voice that each form is in. What anyone may open, a child may open. */
const voiceOfForm: Readonly<Record<FormPage, Voice>> = {
  child: 'child',
  'easy-read': 'easy-read',
  'young-adult': 'young-adult',
  adult: 'adult',
  advocate: 'advocate',
  'get-an-advocate': 'child',
  'say-something-good': 'child',
};
const isForm = (name: string): name is FormPage => Object.hasOwn(voiceOfForm, name);
const forms = Object.keys(voiceOfForm).filter(isForm);

const troubles: readonly Exclude<Trouble, 'offline' | 'late'>[] = [
  'too-big',
  'wrong-type',
  'busy',
  'failed',
  'not-readable',
];

const codes: readonly ProblemCode[] = [
  'required',
  'wrong-type',
  'not-on-list',
  'too-long',
  'too-many',
  'too-big',
  'not-an-email',
  'not-a-phone',
  'not-readable',
  'one-line-only',
  'no-such-date',
  'date-does-not-fit',
  'not-an-id',
  'story-or-point-needed',
  'not-asked-under-16',
  'contact-needed',
  'unknown-name',
  'given-twice',
];
// The fields with the longest names, so that whatever is said of any fits.
const fields = [
  'complaint.wantedWords',
  'complaint.changeComing.details',
  'person.contact.safe.whoMightSee',
];
const problems: readonly FieldProblem[] = codes.flatMap((code) =>
  fields.map((field) => ({ field, code, limit: 2000 })),
);

/** Every page that needs nothing sent, and every form as it stands after anything that can go wrong. */
const pagesOf = (context: PageContext): readonly Said[] => {
  const page = (where: string, html: string, voice: Voice = 'child'): Said => ({
    where,
    voice,
    texts: textsOf(html),
  });
  return [
    page('start', startPage(context)),
    page('not found', notFoundPage(context)),
    page('thanks', monitoringThanksPage(context)),
    ...readingNames.map((name) =>
      page(name, readingPage(context, name), name === 'accessibility' ? 'adult' : 'child'),
    ),
    ...checkTexts(context).map((texts): Said => ({ where: 'check', voice: 'child', texts })),
    ...linkTexts(context).map((texts): Said => ({ where: 'a link', voice: 'adult', texts })),
    // Whoever saved a form may open these, so they are in the words of the one who reads least.
    page('coming back', resumePage(context), 'easy-read'),
    page('a wrong code', resumePage(context, { typed: 'K4T9', why: 'not-found' }), 'easy-read'),
    page('not opened', resumePage(context, { why: 'failed' }), 'easy-read'),
    page('deleted', draftDeletedPage(context), 'easy-read'),
    ...forms.flatMap((form) => [
      page(
        `${form} saved`,
        draftSavedPage(context, form, { code: 'K4T9-WX2H-RPA7', keptUntil: beforeChristmas }),
        'easy-read',
      ),
      page(
        `${form}, opened again`,
        formPage(context, form, {
          fields: [],
          problems: [],
          resumed: { revision: 'r', screen: 2 },
        }),
        voiceOfForm[form],
      ),
      ...troubles.map((trouble) =>
        page(
          `${form}, ${trouble} when saving`,
          formPage(context, form, {
            fields: [['role', 'child']],
            problems: [],
            trouble,
            isForSaving: true,
          }),
          voiceOfForm[form],
        ),
      ),
      page(form, emptyFormPage(context, form), voiceOfForm[form]),
      page(
        `${form} with problems`,
        formPage(context, form, { fields: [], problems }),
        voiceOfForm[form],
      ),
      ...troubles.map((trouble) =>
        page(`${form}, ${trouble}`, formPage(context, form, { fields: [], problems: [], trouble })),
      ),
    ]),
  ];
};

const receiptOf = ({ record }: OpenedCase, context: PageContext, where: string): Said => {
  const receipt = receiptFor(record, context.authority);
  return {
    where: `receipt of ${where}`,
    voice: receipt.kind === 'compliment' ? 'child' : receipt.voice,
    texts: textsOf(receiptPage(context, { ...receipt, statusSecret: 'BCDF-GHJK-MNPQ-RSTV-WXYZ' })),
  };
};

const statusesOf = (opened: OpenedCase, context: PageContext, where: string): readonly Said[] =>
  statusTexts(opened, context).map(({ name, texts }) => ({
    where: `status of ${where}, ${name}`,
    voice: opened.record.kind === 'compliment' ? 'child' : opened.record.voice,
    texts,
  }));

const noticesOf = (
  { record, person, notices, letters = [] }: Pick<OpenedCase, 'person'> & ChangedCase,
  authority: Authority,
  where: string,
): readonly Said[] =>
  notices
    .filter(({ kind }) => notMeasured[kind] === undefined)
    .map(({ id, kind }) => {
      const words = letters.find(({ notice }) => notice === id)?.words;
      const contactPerson = { name: 'Alex', phone: authority.complaintsTeam.publicPhone };
      const link = 'https://heard.example/referral#CODE';
      const facts = { record, person, authority, contactPerson, words, link };
      const { letter } = renderNotice(kind, facts);
      return {
        where: `${kind} of ${where}`,
        voice: voiceOfNotice(kind, record.voice),
        texts: textsOf(letterHtml(letter, { language: 'en', accent: authority.accent.colour })),
      };
    });

// Once for each voice and each way to be told apart: the words are the same whatever was ticked.
const deskNoticesOf = (opened: OpenedCase, authority: Authority, where: string): readonly Said[] =>
  withLateRequests(opened).map(({ record, words }, place) => {
    const isInShort = words.kind.endsWith('-in-short');
    const kind = isInShort || !isDeskLetter(words.kind) ? 'letter-to-child' : words.kind;
    const contactPerson = { name: 'Alex', phone: authority.complaintsTeam.publicPhone };
    const facts = { record, person: opened.person, authority, contactPerson, words };
    const { letter } = renderNotice(kind, facts);
    return {
      where: `${words.kind} ${place} of ${where}`,
      voice: voiceOfNotice(kind, record.voice),
      texts: textsOf(letterHtml(letter, { language: 'en', accent: authority.accent.colour })),
    };
  });

// What a stage begins with is said in another way while a person decides on a late request.
const withLateRequests = (opened: OpenedCase) => {
  const record = answeredLate(opened.record);
  const undecided = { ...record, decisions: [...record.decisions, ...lateRequests] };
  return deskWordsFor(opened).flatMap((words) => [
    { record, words },
    ...(words.kind.endsWith('-begun') ? [{ record: undecided, words }] : []),
  ]);
};

const lateRequests = (['late-stage-2', 'late-stage-3'] as const).map((kind) => ({
  id: kind,
  kind,
  rule: 'stage-2-request' as const,
  target: 'decisionDays' as const,
  holdsDates: true,
  state: 'open' as const,
  raisedAt: '2027-03-01T10:00:00.000Z',
}));

const deskKinds: ReadonlySet<string> = new Set(deskLetterKinds);
const isDeskLetter = (kind: string): kind is DeskLetterKind => deskKinds.has(kind);
const toTheService: ReadonlySet<NoticeKind> = new Set([
  'advocacy-referral',
  'referral-chase',
  'dates-moved-for-advocacy',
]);

const toTheChild: ReadonlySet<NoticeKind> = new Set([
  'acknowledgement-to-child',
  'dates-moved-for-child',
  'stage-2-offer-to-child',
  'letter-to-child',
]);

const voiceOfNotice = (kind: NoticeKind, writer: Voice): Voice => {
  if (toTheService.has(kind)) return 'advocate';
  return toTheChild.has(kind) ? 'child' : writer;
};

// What later happens to an open case, so that the letters about it are measured too.
const laterChanges = ({ record }: OpenedCase, authority: Authority): readonly ChangedCase[] => {
  const announced = withAdded(bankHolidays, new Map([['2026-12-21', 'A day announced late']]));
  const moved = moveDates(record, authority, beforeChristmas, announced);
  const deciding = { by: 'staff', at: beforeChristmas };
  const parts = record.parts.map(({ id }) => id);
  const held = holdParts(
    record,
    {
      parts,
      proceedings: 'court-case',
      named: 'the hearing in March',
      reasons: 'The court will decide.',
      reviewOn: '2027-03-15',
    },
    authority,
    deciding,
  );
  const looked = takeLooks(record, authority, '2027-02-01T12:00:00.000Z');
  if (held.kind === 'cannot') return [moved, looked].filter((change) => change !== undefined);
  const taken = takeUpParts(held.change.record, { parts }, authority, deciding);
  return [moved, looked, held.change, taken.kind === 'changed' ? taken.change : undefined].filter(
    (change) => change !== undefined,
  );
};

/** Everything that a council says to those who complain, or may. */
export const saidBy = (authority: Authority): readonly Said[] => {
  const context = { authority, assets };
  const voices = new Set<Voice>();
  const answered = everythingSent.flatMap((sent, place) => {
    const opened = openCase(sent, authority, {
      reference: 'K4T-9WX-2HR',
      receivedAt: beforeChristmas,
    });
    const where = `${opened.record.kind} ${place + 1}, ${opened.record.voice}`;
    const isFirst = !voices.has(opened.record.voice) && opened.record.kind === 'complaint';
    if (isFirst) voices.add(opened.record.voice);
    return [
      ...(isFirst ? deskNoticesOf(opened, authority, where) : []),
      receiptOf(opened, context, where),
      ...statusesOf(opened, context, where),
      ...noticesOf(opened, authority, where),
      // Whoever the young person is, the service reads the same page.
      ...(place === 0 ? referralTexts(opened, context) : []).map(
        (texts): Said => ({ where: `referral of ${where}`, voice: 'adult', texts }),
      ),
      ...[...laterChanges(opened, authority), ...referralChanges(opened, authority)].flatMap(
        (change) => noticesOf({ person: opened.person, ...change }, authority, where),
      ),
    ];
  });
  return [...pagesOf(context), ...answered];
};
