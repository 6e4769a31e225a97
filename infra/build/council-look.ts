import type { Authority } from '../../shared/authority/authority.ts';

/** The council's own colour and its shades, as the one thing that differs between councils' style sheets. */
export const accentStyle = ({ accent: { colour } }: Authority): string =>
  [
    ':root {',
    `  --accent: ${colour};`,
    `  --accent-dark: ${mixed(colour, black, 0.3)};`,
    `  --accent-soft: ${mixed(colour, white, 0.55)};`,
    `  --accent-faint: ${mixed(colour, white, 0.8)};`,
    '}',
    '',
  ].join('\n');

/** A neutral mark in the council's colour: what a tab shows must not say what the page is about. */
export const icon = ({ accent: { colour } }: Authority): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${colour}"/></svg>\n`;

const black = 0;
const white = 255;

// `#rrggbb`, as the authority's schema has it.
const mixed = (colour: string, grey: number, share: number): string => {
  const channel = (at: number): string =>
    Math.round(Number.parseInt(colour.slice(at, at + 2), 16) * (1 - share) + grey * share)
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
};
