import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

const words = z.looseObject({
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  classes: z.optional(z.string()),
});
export type FixtureWords = z.infer<typeof words>;

const item = z.looseObject({
  ...words.shape,
  value: z.optional(z.coerce.string()),
  href: z.optional(z.string()),
  hint: z.optional(words),
  checked: z.optional(z.boolean()),
  conditional: z.optional(z.looseObject({ html: z.optional(z.string()) })),
  label: z.optional(words),
});

const optionsSchema = z.looseObject({
  ...words.shape,
  name: z.optional(z.string()),
  id: z.optional(z.string()),
  idPrefix: z.optional(z.string()),
  href: z.optional(z.string()),
  value: z.optional(z.string()),
  values: z.optional(z.array(z.string())),
  label: z.optional(words),
  legend: z.optional(words),
  hint: z.optional(words),
  errorMessage: z.optional(words),
  fieldset: z.optional(z.looseObject({ legend: z.optional(words) })),
  items: z.optional(z.array(item)),
  rows: z.optional(z.unknown()),
  summaryText: z.optional(z.string()),
  titleText: z.optional(z.string()),
  descriptionText: z.optional(z.string()),
  errorList: z.optional(z.array(item)),
});
/** What a fixture gives GOV.UK Frontend's own macro. */
export type FixtureOptions = z.infer<typeof optionsSchema>;

const fixturesSchema = z.object({
  fixtures: z.array(
    z.object({ name: z.string(), hidden: z.boolean(), html: z.string(), options: z.unknown() }),
  ),
});
export type Fixture = {
  readonly name: string;
  readonly html: string;
  readonly options: FixtureOptions;
};

const components = join(
  dirname(fileURLToPath(import.meta.resolve('govuk-frontend/package.json'))),
  'dist/govuk/components',
);
const fileOf = (component: string): string => join(components, component, 'fixtures.json');

export const isOfGovuk = (component: string): boolean => existsSync(fileOf(component));

// Null is what a macro takes for nothing said.
const withoutNulls = (_key: string, value: unknown): unknown => value ?? undefined;

/** The fixtures of one component that GOV.UK Frontend shows in its own review pages. */
export const visibleFixtures = (component: string): readonly Fixture[] =>
  fixturesSchema
    .parse(JSON.parse(readFileSync(fileOf(component), 'utf8'), withoutNulls))
    .fixtures.filter(({ hidden }) => !hidden)
    .map(({ name, html, options }) => ({ name, html, options: optionsSchema.parse(options) }));
