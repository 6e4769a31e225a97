const headerBlock = (raw: string): string => raw.split(/\r?\n\r?\n/, 1)[0] ?? '';

/** The values of one header of a raw message, unfolded, in order. */
export const headerValues = (raw: string, name: string): readonly string[] =>
  headerBlock(raw)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .map((line) => line.slice(name.length + 1).trim());

const outsideQuotes = /,(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** Everyone a raw message names as a recipient. */
export const namedRecipients = (raw: string): readonly string[] =>
  ['to', 'cc', 'bcc']
    .flatMap((name) => headerValues(raw, name))
    .flatMap((value) => value.split(outsideQuotes))
    .filter((each) => each.trim() !== '');
