import type { FieldShape } from './field-form.ts';

type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [name: string]: Value }
  | undefined;

const typed = (form: FormData, name: string): string | undefined => {
  const value = form.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

const answerTo = (form: FormData, field: FieldShape, under: string): Value => {
  const name = `${under}${field.name}`;
  switch (field.kind) {
    case 'many': {
      const chosen = form.getAll(name).map(String);
      return chosen.length === 0 && field.required !== true ? undefined : chosen;
    }
    case 'yes-no': {
      const answer = typed(form, name);
      return answer === undefined ? undefined : answer === 'yes';
    }
    case 'money':
      return penceOf(typed(form, name));
    case 'rows':
      return rowsOf(form, field.fields, name, field.rows);
    case 'each-part':
      return partsOf(form, field, name);
    case 'line':
    case 'text':
    case 'day':
    case 'today':
    case 'one':
      return typed(form, name);
  }
};

const pounds = /^£?\s*(\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.(\d{2}))?$/;

/** "1,200" or "£85.50" in pence; anything else as it was typed, for the server to turn away. */
export const penceOf = (words: string | undefined): string | number | undefined => {
  const [, whole, pence = '00'] = pounds.exec(words ?? '') ?? [];
  return whole === undefined ? words : Number(`${whole.replaceAll(',', '')}${pence}`);
};

// Where not every part need be spoken of, one of which nothing was said is left out.
const partsOf = (
  form: FormData,
  { fields, required }: Extract<FieldShape, { readonly kind: 'each-part' }>,
  name: string,
): Value => {
  const each = form.getAll(`${name}.part`).map((part, place) => ({
    part: String(part),
    ...valuesOf(form, fields, `${name}.${place}.`),
  }));
  if (required === true) return each;
  const said = each.filter((one) => Object.keys(one).length > 1);
  return said.length === 0 ? undefined : said;
};

// A row in which nothing was given is no row.
const rowsOf = (
  form: FormData,
  fields: readonly FieldShape[],
  name: string,
  rows: number,
): readonly Value[] =>
  Array.from({ length: rows }, (_, row) => valuesOf(form, fields, `${name}.${row}.`)).filter(
    (row) => Object.keys(row).length > 0,
  );

/** What a form says, as the command has it. Blank answers are left out. */
export const valuesOf = (
  form: FormData,
  fields: readonly FieldShape[],
  under = '',
): { readonly [name: string]: Value } => {
  const values: Record<string, Value> = {};
  for (const field of fields) {
    const value = answerTo(form, field, under);
    if (value !== undefined) put(values, field.name.split('.'), value);
  }
  return values;
};

const put = (
  into: Record<string, Value>,
  [name = '', ...deeper]: readonly string[],
  value: Value,
): void => {
  if (deeper.length === 0) {
    into[name] = value;
    return;
  }
  const before = into[name];
  const inner: Record<string, Value> = isNest(before) ? { ...before } : {};
  put(inner, deeper, value);
  into[name] = inner;
};

const isNest = (value: Value): value is { readonly [name: string]: Value } =>
  typeof value === 'object' && !Array.isArray(value);
