import type { FieldProblem, ProblemCode } from './field-problem.ts';

/** What each field is called when something is wrong with it. Rows of a list share their list's words. */
const fieldNames: Readonly<Record<string, string>> = {
  body: 'The form',
  role: 'Who you are',
  language: 'Language',
  submissionId: 'The form’s own number',
  helpedBy: 'Who is helping you',
  'person.name': 'Your name',
  'person.age': 'Your age',
  'person.careLeaver': 'Whether you were in care',
  'person.relationship': 'Who you are to the child',
  'person.organisation': 'Your organisation',
  'person.contact.email': 'Your email address',
  'person.contact.phone': 'Your phone number',
  'person.contact.post': 'Your postal address',
  'person.contact.preferred': 'How to reach you',
  'person.contact.safe.times': 'Good times to reach you',
  'person.contact.safe.voicemail': 'Whether to leave a message',
  'person.contact.safe.whoMightSee': 'Who else might see it',
  'person.contact.safe.note': 'Your note about contact',
  'person.needs': 'What helps you',
  'person.interpreter': 'Your language',
  speaksFor: 'Whom you speak for',
  instructed: 'Whether you were asked',
  children: 'The children',
  'children.name': 'The child’s name',
  'children.age': 'The child’s age',
  'children.livesWith': 'Where the child lives',
  'children.responsibleCouncil': 'Which council it is',
  'onBehalf.kind': 'Whom you complain for',
  'onBehalf.agreed': 'Whether the child agreed',
  'advocate.wish': 'Your answer about an advocate',
  'advocate.name': 'Your advocate’s name',
  'advocate.preference': 'The advocate you would like',
  'complaint.story': 'What is wrong',
  'complaint.points': 'The things you ticked',
  'complaint.points.subject': 'What it is about',
  'complaint.points.details': 'What you wrote about one part',
  'complaint.points.about': 'Who it is about',
  'complaint.points.aboutName': 'The person’s name',
  'complaint.points.when.precision': 'When it happened',
  'complaint.points.when.date': 'The date',
  'complaint.when.precision': 'When it happened',
  'complaint.when.date': 'The date',
  'complaint.wanted': 'What would make it better',
  'complaint.wantedWords': 'What would make it better, in your words',
  'complaint.circumstances': 'What else is going on',
  'complaint.changeComing.what': 'What is about to change',
  'complaint.changeComing.details': 'What you wrote about the change',
  'complaint.changeComing.when': 'When it will change',
  'complaint.changeComing.date': 'The date of the change',
  'complaint.previous': 'What you told us before',
  'complaint.whyLater': 'Why it was hard to say sooner',
  safety: 'Whether you are safe',
  where: 'Where you are',
  mustNotKnow: 'Who must not know',
  passOn: 'Whether we may pass it on',
};

const sentences: Readonly<Record<ProblemCode, (field: string, limit: number) => string>> = {
  required: (field) => `${field}: please choose an answer.`,
  'wrong-type': (field) => `${field}: we could not read this answer.`,
  'not-on-list': (field) => `${field}: please choose one of the answers shown.`,
  'too-long': (field, limit) =>
    `${field}: this is too long. Use ${limit.toLocaleString('en-GB')} letters or fewer.`,
  'too-many': (field, limit) => `${field}: please choose ${limit} or fewer.`,
  'too-big': (field, limit) => `${field}: use a number up to ${limit}.`,
  'not-an-email': (field) =>
    `${field}: this does not look right. It should be like name@example.com.`,
  'not-a-phone': (field) => `${field}: this does not look right. Use numbers, like 0161 496 0000.`,
  'not-readable': (field) => `${field}: some letters were broken on the way. Please type it again.`,
  'one-line-only': (field) => `${field}: please write it on one line.`,
  'no-such-date': (field) => `${field}: there is no such date. Write it like 2026-11-22.`,
  'date-does-not-fit': (field) => `${field}: there is no such date.`,
  'not-an-id': (field) => `${field}: this is broken. Please open the form again.`,
  'story-or-point-needed': () =>
    'Tell us what is wrong, or tick one thing it is about. A few words is fine.',
  'unknown-name': () => 'The form sent something we do not know. Please open the form again.',
  'given-twice': (field) => `${field}: this came twice. Please answer it once.`,
};

const numberedRow = /\.\d+(?=\.|$)/g;

/** The plain sentence for one problem, for a form and for the API alike. */
export const problemWords = (problem: FieldProblem): string => {
  const field = fieldNames[problem.field.replace(numberedRow, '')] ?? 'One answer';
  return sentences[problem.code](field, problem.limit ?? 0);
};
