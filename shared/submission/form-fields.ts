import type { FieldProblem } from './field-problem.ts';

export type FormField = readonly [name: string, value: string];

export type FormAnswers =
  | { readonly kind: 'answers'; readonly answers: unknown }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

type Branch = { [key: string]: Leaf };
type Leaf = string | number | string[] | Branch;

// Check boxes: the same name again is one more answer, not the same answer twice.
const repeated =
  /^(person\.needs|children\.\d+\.needs|complaint\.(wanted|circumstances|points\.\d+\.about))$/;
const segment = /^([a-zA-Z]{1,40}|\d{1,2})$/;
const mostSegments = 6;

/**
 * Turns a form's dotted names into the contract's shape: `person.contact.email`, `complaint.points.0.details`,
 * check boxes repeated (design.md section 6). Names under `form.` steer the page and are left out, but for
 * `form.about`: who it is about, asked once for every point; and `form.interpreter`: a language that no list has.
 * Numbered rows close up, so an empty row never counts; ages become numbers.
 */
export const answersFromForm = (fields: Iterable<FormField>): FormAnswers => {
  const root = emptyBranch();
  const problems: FieldProblem[] = [];
  const about: string[] = [];
  for (const [name, value] of withOwnLanguage(withoutWhatWasTakenBack([...fields]))) {
    if (name === 'form.about') about.push(value);
    if (name.startsWith('form.')) continue;
    const problem = place(root, name, value);
    if (problem !== undefined) problems.push(problem);
  }
  if (problems.length > 0) return { kind: 'problems', problems };
  if (about.length > 0) tellEachPoint(root, about);
  return { kind: 'answers', answers: rowsClosedUp(root) };
};

// Somebody who says that no change is coming after all has not told of one, whatever still stands in the questions after.
const withoutWhatWasTakenBack = (fields: readonly FormField[]): readonly FormField[] => {
  const whats = fields.filter(([name]) => name === 'complaint.changeComing.what');
  const isTakenBack = whats.length > 0 && whats.every(([, value]) => value.trim() === '');
  return isTakenBack
    ? fields.filter(([name]) => !name.startsWith('complaint.changeComing.'))
    : fields;
};

// A language typed stands for the row of the list that led to it.
const withOwnLanguage = (fields: readonly FormField[]): readonly FormField[] => {
  const [, typed = ''] = fields.find(([name]) => name === 'form.interpreter') ?? [];
  if (typed.trim() === '') return fields;
  const others = fields.filter(([name]) => name !== 'person.interpreter');
  return [...others, ['person.interpreter', typed]];
};

// A page that asks once who it is about means every point; with none ticked it stands on a point of its own.
const tellEachPoint = (root: Branch, about: readonly string[]): void => {
  const points = branchAt(root, ['complaint', 'points']);
  if (points === undefined) return;
  if (Object.keys(points).length === 0) points['0'] = { subject: 'not-sure' };
  for (const point of Object.values(points)) {
    if (typeof point === 'object' && !Array.isArray(point)) point['about'] = [...about];
  }
};

const place = (root: Branch, name: string, value: string): FieldProblem | undefined => {
  const path = name.split('.');
  const last = path.pop();
  if (last === undefined || path.length >= mostSegments || ![...path, last].every(isSegment)) {
    return { field: name.slice(0, 60), code: 'unknown-name' };
  }
  const branch = branchAt(root, path);
  if (branch === undefined) return { field: name, code: 'unknown-name' };
  return setLeaf(branch, last, value, name);
};

const isSegment = (part: string): boolean => segment.test(part);

const branchAt = (root: Branch, path: readonly string[]): Branch | undefined => {
  let branch = root;
  for (const part of path) {
    branch[part] ??= emptyBranch();
    const next = branch[part];
    if (typeof next !== 'object' || Array.isArray(next)) return undefined;
    branch = next;
  }
  return branch;
};

// No prototype, so that a field called `constructor` is just an unknown name.
const emptyBranch = (): Branch => Object.create(null);

const setLeaf = (
  branch: Branch,
  key: string,
  value: string,
  name: string,
): FieldProblem | undefined => {
  const before = branch[key];
  if (repeated.test(name)) {
    if (before === undefined) branch[key] = value === '' ? [] : [value];
    else if (Array.isArray(before)) before.push(value);
    return undefined;
  }
  if (before !== undefined) return { field: name, code: 'given-twice' };
  branch[key] = key === 'age' ? wholeNumber(value) : value;
  return undefined;
};

const wholeNumber = (value: string): string | number =>
  /^\s*\d{1,3}\s*$/.test(value) ? Number(value) : value;

const rowsClosedUp = (leaf: Leaf): unknown => {
  if (typeof leaf !== 'object' || Array.isArray(leaf)) return leaf;
  const keys = Object.keys(leaf);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key))) {
    return keys
      .sort((a, b) => Number(a) - Number(b))
      .map((key) => rowsClosedUp(leaf[key] ?? ''))
      .filter((row) => row !== '');
  }
  return Object.fromEntries(keys.map((key) => [key, rowsClosedUp(leaf[key] ?? '')]));
};
