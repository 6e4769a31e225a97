// Deeper than the contract goes: below this the schema refuses whatever stands there.
const deepest = 8;

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'string' && value.trim() === '') ||
  (isPlain(value) && Object.keys(value).length === 0);

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Drops blank texts, and objects with nothing left in them, so that "not answered" has one shape. Own keys named `__proto__` are kept as keys, for the schema to refuse. */
export const withoutBlanks = (value: unknown, depth = 0): unknown => {
  if (depth > deepest) return value;
  if (Array.isArray(value)) {
    return value.map((item) => withoutBlanks(item, depth + 1)).filter((item) => !isBlank(item));
  }
  if (!isPlain(value)) return value;
  const kept = Object.entries(value)
    .map(([key, item]) => [key, withoutBlanks(item, depth + 1)] as const)
    .filter(([, item]) => !isBlank(item));
  return Object.fromEntries(kept);
};
