import { describe, expect, test } from 'vitest';
import { usedStyle } from '../../../infra/build/used-style.ts';

describe('the style that visitors are sent', () => {
  test('has a rule for every class that a page has, and for every element', () => {
    const style = 'p{margin:0}.kept{color:red}.kept:hover p{color:blue}';
    expect(usedStyle(style, 'class="kept"')).toBe(style);
  });

  test('has none for a class that no page has', () => {
    expect(usedStyle('.kept{a:b}.gone{c:d}.kept .gone{e:f}', 'kept')).toBe('.kept{a:b}');
  });

  test('keeps what is left of a list of selectors, and no empty group', () => {
    const style = '.kept,.gone,p{a:b}@media print{.gone{c:d}}@media print{.gone,.kept{e:f}}';
    expect(usedStyle(style, 'kept')).toBe('.kept,p{a:b}@media print{.kept{e:f}}');
  });

  test('keeps every class that source may put together', () => {
    const source = `'govuk-button--' + kind, name + '--error'`;
    const style = '.govuk-button--secondary{a:b}.govuk-input--error{c:d}.govuk-tag--red{e:f}';
    expect(usedStyle(style, source)).toBe('.govuk-button--secondary{a:b}.govuk-input--error{c:d}');
  });

  test('keeps a rule for where something is not', () => {
    const style = '.kept:not(.gone){a:b}:root:not(.js) .kept{c:d}';
    expect(usedStyle(style, 'kept')).toBe(style);
  });

  test('leaves other rules as they are', () => {
    const style = '@charset "utf-8";@keyframes turn{0%{a:b}to{c:d}}';
    expect(usedStyle(style, '')).toBe(style);
  });
});
