/**
 * Whom a page is drawn for. The young get larger type, rounder corners and a softer ground; easy read the same, and
 * larger still.
 */
export type Look = 'young' | 'easy' | 'plain';

const classes: Readonly<Record<Look, string>> = {
  plain: 'govuk-template',
  young: 'govuk-template page-young',
  easy: 'govuk-template page-young page-easy',
};

export const lookClass = (look: Look): string => classes[look];
