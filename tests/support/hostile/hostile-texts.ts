/**
 * What hostile people and broken programs type into boxes, in one place: forms, letters and desk views are held to the
 * same list. Each text carries the mark, and each tag in it does, so that whatever is born of it can be found again.
 */

/** Stands in every text of the list; each request puts a word of its own in its place. */
export const mark = 'qzmarkqz';

const tags: readonly string[] = [
  `<script data-${mark}>alert('${mark}')</script>`,
  `"><img src=x onerror="alert('${mark}')">`,
  `'><svg/onload=alert('${mark}')>`,
  `</textarea><b data-${mark}>${mark}</b>`,
  `</title><meta http-equiv=refresh content="0;url=//x.example/${mark}">`,
  `</script><a href="javascript:alert('${mark}')">${mark}</a>`,
  `<${mark}-element ${mark}=1>`,
  `<!-- ${mark} --><![CDATA[${mark}]]>`,
  `" autofocus onfocus=alert(1) data-${mark}="`,
  `&lt;img data-${mark}&gt; &#60;b data-${mark}&#62; &amp;${mark};`,
  `<iframe srcdoc="<b data-${mark}>"></iframe>`,
  `<template data-${mark}></template><style data-${mark}>*{display:none}</style>`,
  `\u2028<noscript><p title="</noscript><img src=x onerror=alert('${mark}')>">`,
];

const templates: readonly string[] = [
  `{{${mark}}} {{constructor.constructor('return ${mark}')()}}`,
  `\${${mark}} #{${mark}} <%= ${mark} %> {%raw%}${mark}`,
  `{reference} {date} ${mark} %s %n %00 \\u0000 \\"${mark}\\"`,
  `'; DROP TABLE ${mark}; -- attribute_not_exists(pk) :pk #pk`,
];

const formulas: readonly string[] = [
  `=cmd|' /C calc'!'${mark}'`,
  `+${mark}`,
  `-${mark}`,
  `@SUM(1+1)*${mark}`,
  `=HYPERLINK("http://x.example/?${mark}","${mark}")`,
  `\t=1+1 ${mark}`,
];

const headers: readonly string[] = [
  `${mark}\r\nBcc: ${mark}@x.example`,
  `${mark}\nSubject: ${mark}`,
  `${mark}%0d%0aSet-Cookie: ${mark}=1`,
  `${mark}\r\n\r\n<b data-${mark}>body</b>`,
  `${mark}\r\n--boundary\r\nContent-Type: text/html\r\n\r\n<b data-${mark}>`,
  `=?utf-8?B?${mark}?= =?utf-8?q?=0d=0aBcc:=20${mark}?=`,
  `${mark}\u0085Bcc: x@x.example\u2028Cc: x@x.example`,
];

/** Further lines that would pass for lines of our own, were they not kept apart. */
const forgeries: readonly string[] = [
  `${mark}\nReference: forged-${mark}\n- Email: forged-${mark}@x.example`,
  `${mark}\n\nURGENCY: forged-${mark}`,
];

const unseen: readonly string[] = [
  `\u202e${mark}\u202c evil \u202d${mark}`,
  `\u2066${mark}\u2069 \u2067 never closed ${mark}`,
  `z\u200be\u200cr\u200do\u2060w\ufeffidth ${mark}`,
  `${mark} ${'\u0301'.repeat(40)}`,
  `اسمي ${mark} שלום`,
  `${mark}\u0000nul\u0001\u0008\u000b\u001b[31m\u007f\u009b`,
  `${mark}\ufffe\uffff\u{10ffff}\u{e0001}`,
  `👩‍👩‍👧‍👦 ${mark} 𝕙𝕖𝕝𝕝𝕠 ﷽`,
];

const names: readonly string[] = [
  `__proto__ ${mark}`,
  `constructor`,
  `toString ${mark}`,
  `null`,
  `undefined`,
  `NaN`,
  `true`,
  `[object Object] ${mark}`,
  `CASE#${mark}`,
  `../../../etc/passwd ${mark}`,
  `-1e309`,
  ` `,
];

/** Short enough for a name, and one line. */
export const shortTexts: readonly string[] = [
  ...tags,
  ...templates,
  ...formulas,
  ...unseen,
  ...names,
].filter((text) => text.length <= 90 && !/[\p{Cc}\u2028]/u.test(text));

/** Every text, for the boxes that take many lines. */
export const hostileTexts: readonly string[] = [
  ...tags,
  ...templates,
  ...formulas,
  ...headers,
  ...forgeries,
  ...unseen,
  ...names,
  `${mark} ${'long '.repeat(350)}`,
  `${mark} lone \ud800 half`,
];

/** Addresses that are none, or hardly any. */
export const hostileAddresses: readonly string[] = [
  `${mark}@example.com`,
  `${mark}@example.com\r\nBcc: x@x.example`,
  `"${mark}" <x@x.example>`,
  `${mark}@x.example,other@x.example`,
  `=?utf-8?q?${mark}?=@x.example`,
  `${mark}\u202e@example.com`,
  `${mark}\u200b@example.com`,
  `${mark}@\u0435xample.com`,
  `${mark}@[127.0.0.1]`,
  `${'a'.repeat(64)}${mark}@example.com`,
  `${mark}'or'1'='1@example.com`,
  `${mark}+tag@sub.sub.example.com`,
  `-${mark}@example.com`,
  `${mark}@example..com`,
  `${mark}@xn--${mark}.example`,
  `mailto:${mark}@example.com`,
];

/** Dates at the edges of the calendar, and past them. */
export const hostileDates: readonly string[] = [
  '0000-01-01',
  '0001-01-01',
  '1899-12-31',
  '1900-01-01',
  '9999-12-31',
  '10000-01-01',
  '2024-02-29',
  '2025-02-29',
  '2026-02-30',
  '2026-00-10',
  '29/2/2024',
  '31.4.2026',
  '1/1/9999',
  '-271821-04-20',
  '2026-11-22T00:00:00Z',
  'tomorrow',
  mark,
];
