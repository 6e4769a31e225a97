/** Sizes of what a person may send, in UTF-16 units for text (what a form's own counter counts). design.md section 4. */
export const limits = {
  story: 20_000,
  pointDetails: 2_000,
  points: 20,
  name: 100,
  line: 200,
  note: 1_000,
  children: 10,
  age: 120,
  bodyBytes: 256 * 1024,
} as const;
