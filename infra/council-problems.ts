import type * as z from 'zod/mini';

type Problem = z.core.$ZodIssue;

const nouns: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a group in curly brackets',
  array: 'a list in square brackets',
};

const place = ({ path }: Problem): string => path.join('.') || 'the whole file';

// Which fault it is decides what somebody must do about it; the schema's own words are for programmers.
const inWords = (problem: Problem): string => {
  const field = place(problem);
  switch (problem.code) {
    case 'invalid_type':
      return `${field} is missing, or is not ${nouns[problem.expected] ?? problem.expected}`;
    case 'unrecognized_keys':
      return `${field} has a name that is not known: ${problem.keys.join(', ')}`;
    case 'invalid_value':
      return `${field} must be one of: ${problem.values.join(', ')}`;
    case 'too_small':
      return `${field} is too short or too small: at least ${problem.minimum}`;
    case 'too_big':
      return `${field} is too long or too large: at most ${problem.maximum}`;
    case 'invalid_format':
      return `${field} is not written as it should be: ${problem.message}`;
    default:
      return `${field} cannot be used: ${problem.message}`;
  }
};

/** What is wrong with a council's file or settings, a line for each field, for the person who must put it right. */
export const councilProblems = (error: z.core.$ZodError): string =>
  error.issues.map((problem) => `- ${inWords(problem)}.`).join('\n');
