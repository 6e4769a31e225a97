import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** As much of a style rule as is needed to leave it out. */
type Rule = { selectors: string[]; readonly remove: () => unknown };

type StyleFilter = { readonly postcssPlugin: string; readonly Rule: (rule: Rule) => void };

const theirs = /\.govuk-[\w-]+/g;
const named = /govuk-[\w-]+/g;

/**
 * Leaves out the styles of GOV.UK Frontend's variants that no page of ours names: a visitor would download them for
 * nothing. A name that is put together, such as `govuk-label--${size}`, keeps every style that begins like it.
 */
export const onlyUsedStyles = async (folder: string): Promise<StyleFilter> => {
  const names = await namesIn(folder);
  const whole = new Set(names);
  const beginnings = names.filter((name) => name.endsWith('-'));
  const isUsed = (style: string): boolean =>
    whole.has(style) || beginnings.some((beginning) => style.startsWith(beginning));
  return {
    postcssPlugin: 'only-used-styles',
    Rule: (rule) => {
      const used = rule.selectors.filter((selector) =>
        (selector.replace(/:not\([^)]*\)/g, '').match(theirs) ?? []).every((style) =>
          isUsed(style.slice(1)),
        ),
      );
      if (used.length === 0) rule.remove();
      else if (used.length < rule.selectors.length) rule.selectors = used;
    },
  };
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  const files = await readdir(folder, { recursive: true });
  const sources = files.filter((file) => /\.tsx?$/.test(file));
  const texts = await Promise.all(sources.map((file) => readFile(join(folder, file), 'utf8')));
  return [...new Set(texts.flatMap((text) => text.match(named) ?? []))];
};
