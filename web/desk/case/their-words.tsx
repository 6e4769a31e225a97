import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { isSubject, subjectWords } from '../../content/en/adult/subjects.ts';
import { caseWords } from '../../content/en/desk/case.ts';
import { codeAsWords } from '../../content/en/desk/codes.ts';
import { momentWords } from '../dates/day-words.ts';
import { type Fact, Facts, said } from './said.tsx';

const { said: words } = caseWords;
type Words = NonNullable<CaseReply['words']>;
type Complaint = NonNullable<Words['complaint']>;

const list = (codes: readonly string[] | undefined): string | undefined =>
  codes?.map(codeAsWords).join(', ');
const code = (one: string | undefined): string | undefined => one && codeAsWords(one);

const councilOf = (one: 'this' | 'another' | 'not-sure' | undefined): string | undefined =>
  one && words.councils[one];
// A young person is the one child of what they wrote themself.
const isTheirOwn = ({ role }: CaseReply): boolean => role === 'child';

/** A subject as the public pages call it. */
export const subjectName = (subject: string): string =>
  isSubject(subject) ? subjectWords[subject] : codeAsWords(subject);

/** Everything that they wrote, as they wrote it. */
export const TheirWords = ({ reply }: { readonly reply: CaseReply }) => {
  const { words: sent, person, added } = reply;
  if (sent === undefined || person === undefined) {
    return <p class="govuk-body">{caseWords.noWords}</p>;
  }
  return (
    <>
      <Facts facts={[...factsOfPerson(person), ...factsOfWords(sent)]} />
      {sent.complaint !== undefined && <ComplaintSaid complaint={sent.complaint} />}
      {person.children?.map((child, place) => (
        <div key={place}>
          <h3 class="govuk-heading-s">
            {isTheirOwn(reply) ? words.aboutThemself : caseWords.contact.child(place + 1)}
          </h3>
          <Facts
            facts={[
              [words.name, said(child.name)],
              [words.age, child.age],
              [words.livesWith, code(child.livesWith)],
              [words.responsibleCouncil, councilOf(child.responsibleCouncil)],
            ]}
          />
        </div>
      ))}
      {added.map(({ id, receivedAt, said: more }) => (
        <div key={id}>
          <h3 class="govuk-heading-s">
            {words.added}, {momentWords(receivedAt)}
          </h3>
          <Facts facts={Object.entries(more).map(addedFact)} />
        </div>
      ))}
    </>
  );
};

const addedFact = ([name, value]: readonly [string, unknown]): Fact => [
  codeAsWords(name),
  said(typeof value === 'string' ? value : JSON.stringify(value, null, 1)),
];

const ComplaintSaid = ({ complaint }: { readonly complaint: Complaint }) => (
  <>
    <Facts facts={factsOfComplaint(complaint)} />
    {complaint.points?.map((point, place) => (
      <div key={place}>
        <h3 class="govuk-heading-s">{subjectName(point.subject)}</h3>
        <Facts
          facts={[
            [words.details, said(point.details)],
            [words.about, list(point.about)],
            [words.aboutName, said(point.aboutName)],
            [words.when, whenSaid(point.when)],
          ]}
        />
      </div>
    ))}
  </>
);

const whenSaid = (when: Complaint['when']): string | undefined =>
  when && [codeAsWords(when.precision), when.date ?? ''].join(' ').trim();

const factsOfComplaint = (complaint: Complaint): readonly Fact[] => [
  [words.story, said(complaint.story)],
  [words.when, whenSaid(complaint.when)],
  [words.wanted, list(complaint.wanted)],
  [words.wantedWords, said(complaint.wantedWords)],
  [words.circumstances, list(complaint.circumstances)],
  [words.change, changeSaid(complaint.changeComing)],
  [
    words.proceedings,
    said(complaint.proceedings && Object.values(complaint.proceedings).join(', ')),
  ],
  [words.raisedWith, said(complaint.raisedWith)],
  [words.advocateWords, said(complaint.advocateWords)],
  [words.previous, said(complaint.previous)],
  [words.whyLater, said(complaint.whyLater)],
];

const changeSaid = (change: Complaint['changeComing']) =>
  change &&
  said(
    [codeAsWords(change.what ?? 'not-sure'), change.details, code(change.when), change.date]
      .filter((one) => one !== undefined)
      .join('\n'),
  );

const factsOfWords = (sent: Words): readonly Fact[] => [
  [words.words, said(sent.words)],
  [words.speaksFor, code(sent.speaksFor)],
  [words.instructed, code(sent.instructed)],
  [words.notAbleBecause, said(sent.notAbleBecause)],
  [words.onBehalf, sent.onBehalf && list(Object.values(sent.onBehalf).flatMap((one) => one ?? []))],
  [words.passOn, code(sent.passOn)],
];

const factsOfPerson = ({
  person = {},
  helpedBy,
  askedBy,
}: NonNullable<CaseReply['person']>): readonly Fact[] => [
  [words.name, said(person.name)],
  [words.age, person.age],
  [words.careLeaver, code(person.careLeaver)],
  [words.relationship, code(person.relationship)],
  [words.organisation, said(person.organisation)],
  [words.helpedBy, said(helpedBy)],
  [words.askedBy, said(askedBy)],
];
