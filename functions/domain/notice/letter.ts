/** One piece of a letter. Adapters render it to text and to HTML; there is no HTML in the domain. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | { readonly kind: 'dates'; readonly rows: readonly DateRow[] }
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'box'; readonly heading: string; readonly lines: readonly string[] };

export type Fact = { readonly name: string; readonly value: string };

/** A real date in words, what it means, and how it was worked out. */
export type DateRow = { readonly date: string; readonly says: string; readonly working: string };

/** A letter in the voice of its reader. Subject and preview give nothing away (practice rule 9). */
export type Letter = {
  readonly subject: string;
  readonly preview: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
  readonly signature: readonly string[];
};

export const heading = (text: string): Block => ({ kind: 'heading', text });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): Block => ({ kind: 'list', items });
export const steps = (items: readonly string[]): Block => ({ kind: 'steps', items });
export const factTable = (rows: readonly Fact[]): Block => ({ kind: 'facts', rows });
export const dates = (rows: readonly DateRow[]): Block => ({ kind: 'dates', rows });
/** A link of our own, to a page that changes nothing by being opened (practice rule 9). */
export const link = (text: string, address: string): Block => ({ kind: 'link', text, address });
export const box = (title: string, lines: readonly string[]): Extract<Block, { kind: 'box' }> => ({
  kind: 'box',
  heading: title,
  lines,
});
