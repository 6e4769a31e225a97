import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { type AccessSubject, accessSubjects } from '../../../shared/desk-api/keeping-lists.ts';
import { accessSubjectWords } from '../../content/en/desk/access.ts';
import type { Options } from './field-form.ts';

const placeOf = (whose: AccessSubject): number => Number(whose.slice('child-'.length)) - 1;

/** Whoever stands in a case, by name where they gave one, and somebody else of whom it speaks. */
export const peopleOfCase = (reply: CaseReply): Options => {
  const { person, children = [] } = reply.person ?? {};
  // Of whoever complained through an advocate, and of a young person who wrote, the first child is themself.
  const isThroughAdvocate = reply.complainant['submittedBy'] === 'advocate';
  const first = isThroughAdvocate || reply.role === 'child' ? 1 : 0;
  const nameOf = (whose: AccessSubject): string | undefined => {
    if (whose !== 'complainant') return children[placeOf(whose)]?.name;
    return isThroughAdvocate ? children[0]?.name : person?.name;
  };
  return Object.fromEntries(
    accessSubjects
      .filter(
        (whose) =>
          !whose.startsWith('child-') ||
          (placeOf(whose) >= first && placeOf(whose) < children.length),
      )
      .map((whose) => [whose, inWords(whose, nameOf(whose))]),
  );
};

const inWords = (whose: AccessSubject, name: string | undefined): string => {
  const words = accessSubjectWords(whose);
  const said = words.charAt(0).toLocaleUpperCase() + words.slice(1);
  return name === undefined ? said : `${said}: ${name}`;
};
