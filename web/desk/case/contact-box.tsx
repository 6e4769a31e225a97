import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { caseWords } from '../../content/en/desk/case.ts';
import { codeAsWords } from '../../content/en/desk/codes.ts';
import { Facts, said } from './said.tsx';

type PersonSeen = NonNullable<CaseReply['person']>;
type Contact = NonNullable<NonNullable<PersonSeen['person']>['contact']>;

const { contact: words } = caseWords;

/** What must not be done, before anything that may be. */
const dontsOf = (contact: Contact | undefined, mustNotKnow: string | undefined) => [
  ...(contact?.preferred === 'none' ? [words.donts.none] : []),
  ...(contact?.preferred === 'through-someone' ? [words.donts.throughSomeone] : []),
  ...(contact?.safe?.voicemail === 'no' ? [words.donts.noVoicemail] : []),
  ...(contact?.safe?.whoMightSee === undefined ? [] : [words.donts.someoneSees]),
  ...(mustNotKnow === undefined ? [] : [words.donts.mustNotKnow]),
];

/** How somebody is reached safely: what not to do first (practice rule 9). */
export const ContactBox = ({ seen }: { readonly seen: PersonSeen }) => {
  const { person = {}, mustNotKnow, where, children = [] } = seen;
  const donts = dontsOf(person.contact, mustNotKnow);
  return (
    <div class="contact-box">
      {donts.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.dont}</h3>
          <ul class="govuk-list govuk-list--bullet contact-box__donts">
            {donts.map((dont) => (
              <li key={dont}>{dont}</li>
            ))}
          </ul>
        </>
      )}
      <ContactFacts contact={person.contact} />
      <Facts
        facts={[
          [words.mustNotKnow, said(mustNotKnow)],
          [words.where, said(where)],
          [words.needs, person.needs?.map(codeAsWords).join(', ')],
          [words.interpreter, said(person.interpreter)],
        ]}
      />
      {children.map((child, place) =>
        child.contact === undefined ? null : (
          <div key={place}>
            <h3 class="govuk-heading-s">{words.child(place + 1)}</h3>
            <ContactFacts contact={child.contact} />
          </div>
        ),
      )}
    </div>
  );
};

const ContactFacts = ({ contact }: { readonly contact: Contact | undefined }) =>
  contact === undefined ? (
    <p class="govuk-body">{words.none}</p>
  ) : (
    <Facts
      facts={[
        [words.preferred, contact.preferred && codeAsWords(contact.preferred)],
        [words.email, said(contact.email)],
        [words.phone, said(contact.phone)],
        [words.post, said(contact.post)],
        [words.times, said(contact.safe?.times)],
        [words.voicemail, contact.safe?.voicemail && codeAsWords(contact.safe.voicemail)],
        [words.whoMightSee, said(contact.safe?.whoMightSee)],
        [words.note, said(contact.safe?.note)],
      ]}
    />
  );
