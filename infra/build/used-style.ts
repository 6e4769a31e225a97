import type { Plugin } from 'vite';

/**
 * Leaves out of a style sheet every rule for a class that no page has: GOV.UK Frontend's parts come with variants that
 * nothing here uses, and every visitor would pay for them. `source` is all that pages are drawn from; a class put
 * together there, such as `govuk-button--${kind}`, keeps all that begin or end the same.
 */
export const usedStyle = (style: string, source: string): string => {
  const words = new Set(source.match(/[\w-]+/g));
  const starts = [...words].filter((word) => /\w-+$/.test(word));
  const ends = [...words].filter((word) => /^-+\w/.test(word));
  const isUsed = (name: string): boolean =>
    words.has(name) ||
    starts.some((start) => name.startsWith(start)) ||
    ends.some((end) => name.endsWith(end));
  return rulesUsed(style, isUsed);
};

/** Does so to every style sheet of a build. */
export const usedStylePlugin = (source: () => Promise<string>): Plugin => ({
  name: 'used-style',
  enforce: 'post',
  generateBundle: async (_options, bundle) => {
    const text = await source();
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) {
        file.source = usedStyle(String(file.source), text);
      }
    }
  },
});

type IsUsed = (name: string) => boolean;

const rulesUsed = (style: string, isUsed: IsUsed): string =>
  rulesOf(style)
    .map((rule) => ruleUsed(rule, isUsed))
    .join('');

const ruleUsed = (rule: string, isUsed: IsUsed): string => {
  const at = rule.indexOf('{');
  if (at < 0 || /^@(font|charset|import|page|keyframes)/.test(rule)) return rule;
  const [head, body] = [rule.slice(0, at), rule.slice(at + 1, -1)];
  if (head.startsWith('@')) {
    const inner = rulesUsed(body, isUsed);
    return inner === '' ? '' : `${head}{${inner}}`;
  }
  const selectors = apart(head, ',').filter((selector) => classesIn(selector).every(isUsed));
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
};

// What a selector asks not to be there may well be nowhere.
const classesIn = (selector: string): readonly string[] =>
  (selector.replace(/:(?:not|is|where)\([^)]*\)/g, '').match(/\.-?[a-zA-Z_][\w-]*/g) ?? []).map(
    (name) => name.slice(1),
  );

/** Whole rules, one after another: each ends with the brace that closes it, or with its semicolon. */
const rulesOf = (style: string): readonly string[] => {
  const rules: string[] = [];
  let [from, depth] = [0, 0];
  for (const { 0: mark, index } of style.matchAll(/[{};]/g)) {
    if (mark === '{') depth += 1;
    if (mark === '}') depth -= 1;
    if (depth === 0) {
      rules.push(style.slice(from, index + 1));
      from = index + 1;
    }
  }
  return rules;
};

const apart = (text: string, mark: string): readonly string[] => {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (letter === mark && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${letter}`);
  }
  return parts;
};
