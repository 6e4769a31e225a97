import { mark } from './hostile-texts.ts';

export type HostileBody = { readonly type: string; readonly bytes: Uint8Array };

const jsonType = 'application/json';
const formType = 'application/x-www-form-urlencoded';

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const inJson = (...middle: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...text(`{"role":"child","complaint":{"story":"${mark}`),
    ...middle,
    ...text('"}}'),
  ]);
const inForm = (ending: string): Uint8Array =>
  text(`role=child&complaint.story=${mark}${ending}&words=${mark}${ending}`);

const json: readonly Uint8Array[] = [
  inJson(0xff),
  inJson(0xc0, 0xaf),
  inJson(0xe0, 0x80, 0xaf),
  inJson(0xf8, 0x88, 0x80, 0x80, 0x80),
  inJson(0xed, 0xa0, 0x80),
  inJson(0x00),
  inJson(0x0d, 0x0a),
  Uint8Array.from([0xef, 0xbb, 0xbf, ...inJson()]),
  Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
  text(`{"role":"child","role":"adult","complaint":{"story":"${mark}","story":"other"}}`),
  text(`{"__proto__":{"role":"child"},"complaint":{"story":"${mark}"}}`),
  text(`{"role":"child","complaint":{"__proto__":{"story":"${mark}"}}}`),
  text(
    `{"role":"child","person":{"constructor":{"prototype":{"a":"${mark}"}}},"complaint":{"story":"x"}}`,
  ),
  text(`{"role":"child","complaint":{"story":"\\ud800 ${mark}"}}`),
  text(`{"role":"child","\\ud800":"${mark}","complaint":{"story":"x"}}`),
  text(`{"role":"child","person":{"age":1e400},"complaint":{"story":"${mark}"}}`),
  text(
    `{"role":"child","person":{"age":123456789012345678901234567890},"complaint":{"story":"${mark}"}}`,
  ),
  text(
    `{"role":"child","complaint":{"points":[${'{"subject":"other"},'.repeat(999)}{"subject":"other"}]}}`,
  ),
  text('['.repeat(120_000)),
  text(`${'['.repeat(60_000)}${']'.repeat(60_000)}`),
  text(`${'{"complaint":'.repeat(15_000)}1${'}'.repeat(15_000)}`),
  text(`{${Array.from({ length: 9_000 }, (_, place) => `"name${place}":"${mark}"`).join(',')}}`),
  text(`{"role":"child","complaint":{"story":"${mark}${'x'.repeat(255_000)}"}}`),
  text(`{"role":"child","complaint":{"story":"${mark}${'x'.repeat(300_000)}"}}`),
  ...[
    '',
    ' ',
    'null',
    'true',
    '0',
    '[]',
    '""',
    `"${mark}"`,
    '{}',
    '{',
    '{"role":"child"}x',
    'NaN',
  ].map(text),
];

const form: readonly Uint8Array[] = [
  ...['%FF', '%C0%AF', '%ED%A0%80', '%', '%zz', '%00', '%0D%0A', '%E2%80%AE', '+%2B'].map(inForm),
  Uint8Array.from([...inForm(''), 0xff, 0xfe]),
  text(`role=child&role=adult&complaint.story=${mark}&complaint.story=other`),
  text(`role=child&__proto__.x=${mark}&constructor.prototype.y=${mark}&complaint.story=x`),
  text(`role=child&complaint=${mark}&complaint.story=${mark}`),
  text(`role=child&complaint.points.99.subject=other&complaint.points.5.details=${mark}`),
  text(
    Array.from({ length: 1_000 }, (_, row) => `complaint.points.${row}.subject=other`).join('&'),
  ),
  text(Array.from({ length: 10_000 }, () => `person.needs=${mark}`).join('&')),
  text(Array.from({ length: 10_000 }, (_, place) => `a${place}=${mark}`).join('&')),
  text(`form.page=__proto__&form.action=add-point&complaint.story=${mark}&children.9.name=${mark}`),
  text(
    `form.page=adult&form.action=add-child&role=adult&children.0.name=<b data-${mark}>&form.about=${mark}`,
  ),
  text(`${'complaint.'.repeat(20_000)}story=${mark}`),
  text(`role=child&complaint.story=${mark}${'x'.repeat(250_000)}`),
  text(`role=child&complaint.story=${mark}${'%20'.repeat(90_000)}`),
  ...['', '&', '=', '&&&=&', '=x', 'role', `%5B%5D=${mark}`, `${mark}`].map(text),
];

const others: readonly HostileBody[] = [
  { type: 'text/plain', bytes: text(mark) },
  {
    type: 'multipart/form-data; boundary=x',
    bytes: text(`--x\r\nContent-Disposition: form-data; name="role"\r\n\r\n${mark}\r\n--x--`),
  },
  { type: 'application/xml', bytes: text(`<!DOCTYPE a [<!ENTITY b "${mark}">]><a>&b;</a>`) },
  { type: '', bytes: text(`{"role":"child","complaint":{"story":"${mark}"}}`) },
  {
    type: 'application/json; charset=utf-16',
    bytes: text(`{"role":"child","complaint":{"story":"${mark}"}}`),
  },
  { type: `${mark}`, bytes: text(mark) },
];

/** Whole bodies that are broken, enormous, or two things at once. Each is sent to every address that takes a post. */
export const hostileBodies: readonly HostileBody[] = [
  ...json.map((bytes) => ({ type: jsonType, bytes })),
  ...form.map((bytes) => ({ type: formType, bytes })),
  ...others,
];
