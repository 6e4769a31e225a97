import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { paths } from '../../shared/intake-api/paths.ts';
import type { FormField } from '../../shared/submission/form-fields.ts';
import type { FormPage, FormToShow } from '../ports/pages.ts';
import type { Body } from './read-body.ts';

/** The controls of a page that are not answers. */
const controls = { page: 'form.page', action: 'form.action', id: 'submissionId' } as const;
const rowActions: ReadonlySet<string> = new Set(['add-point', 'add-child']);
/** The shape of an id that a page makes. */
export const anId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const pages: Readonly<Record<string, FormPage>> = {
  child: 'child',
  'easy-read': 'easy-read',
  'young-adult': 'young-adult',
  adult: 'adult',
  advocate: 'advocate',
  'get-an-advocate': 'get-an-advocate',
  'say-something-good': 'say-something-good',
};
const pageOfPath: Readonly<Record<string, FormPage>> = {
  [paths.advocacyRequests]: 'get-an-advocate',
  [paths.compliments]: 'say-something-good',
};

/** A form's fields as typed; a body that is no form has none. */
export const fieldsOf = (body: Body): readonly FormField[] =>
  body.kind === 'form' ? body.fields : [];
export const fieldNamed = (body: Body, wanted: string): string =>
  fieldsOf(body).find(([name]) => name === wanted)?.[1] ?? '';

/** Which page a form came from: what it says, or what its address takes. */
export const pageSent = ({ rawPath }: APIGatewayProxyEventV2, body: Body): FormPage => {
  return pageCalled(fieldNamed(body, controls.page)) ?? pageOfPath[rawPath] ?? 'child';
};

const pageCalled = (name: string): FormPage | undefined =>
  Object.hasOwn(pages, name) ? pages[name] : undefined;

/** The page of this name, as a draft tells it. */
export const pageNamed = (name: string): FormPage => pageCalled(name) ?? 'child';

/** True when the button pressed asks for one more row, not to send. */
export const asksForARow = (body: Body): boolean =>
  rowActions.has(fieldNamed(body, controls.action));

/**
 * The form as it came, to be shown again. It keeps the id it came with, so that sending it again can never store it
 * twice; an id that is none is replaced, or nobody could ever send that form.
 */
export const formSent = (body: Body, newId: () => string): FormToShow => {
  const id = fieldNamed(body, controls.id);
  return { fields: fieldsOf(body), problems: [], submissionId: anId.test(id) ? id : newId() };
};

/**
 * The same after a failure of ours. It may have been stored before the answer was lost; a form that came without an id
 * stays without one, so that sending it again finds the first by its words.
 */
export const formThatFailed = (body: Body): FormToShow => {
  const id = fieldNamed(body, controls.id);
  const form = { fields: fieldsOf(body), problems: [] };
  return anId.test(id) ? { ...form, submissionId: id } : form;
};
