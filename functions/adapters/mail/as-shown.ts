const furtherLineBreaks = /\r\n?|\u0085|\u2028|\u2029/g;
const controls = /(?![\n\t])\p{Cc}/gu;
const turnings = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Words as a letter shows them: without control characters, and without those that turn what follows round or hide
 * where it ends (infra/decisions/0008). What is stored keeps them; Arabic and Hebrew need none to be read.
 */
export const asShown = (text: string): string =>
  text.replace(furtherLineBreaks, '\n').replace(controls, '').replace(turnings, '');
