import { adultWords } from '../../content/en/adult/form.ts';
import { advocateWords } from '../../content/en/advocate/form.ts';
import { childWords } from '../../content/en/child/form.ts';
import { easyReadWords } from '../../content/en/easy-read/form.ts';
import { getAnAdvocateWords } from '../../content/en/everyone/get-an-advocate.ts';
import { saySomethingGoodWords } from '../../content/en/everyone/say-something-good.ts';
import { youngAdultWords } from '../../content/en/young-adult/form.ts';
import type { FormDefinition, FormPage } from '../form/form-definition.ts';
import type { PublicFacts } from '../public-facts.ts';
import { adultForm } from './adult-form.tsx';
import { advocateForm } from './advocate-form.tsx';
import { getAnAdvocateForm } from './get-an-advocate-form.tsx';
import { saySomethingGoodForm } from './say-something-good-form.ts';
import { youngForm } from './young-form.tsx';

type FormOf = (facts: PublicFacts) => FormDefinition;

const forms: Readonly<Record<FormPage, FormOf>> = {
  child: (facts) => youngForm(childWords, facts),
  'easy-read': (facts) => youngForm(easyReadWords, facts),
  'young-adult': (facts) => youngForm(youngAdultWords, facts),
  adult: (facts) => adultForm(adultWords, facts),
  advocate: (facts) => advocateForm(advocateWords, facts),
  'get-an-advocate': (facts) => getAnAdvocateForm(getAnAdvocateWords, facts),
  'say-something-good': () => saySomethingGoodForm(saySomethingGoodWords),
};

/** Every form with its words, for whoever draws pages; a browser is given only the one it asked for. */
export const formOf = (page: FormPage, facts: PublicFacts): FormDefinition => forms[page](facts);
