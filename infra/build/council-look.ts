import type { Authority } from '../../shared/authority/authority.ts';

/** The council's own colour, as the one thing that differs between councils' style sheets. */
export const accentStyle = ({ accent }: Authority): string =>
  `:root { --accent: ${accent.colour}; }\n`;

/** A neutral mark in the council's colour: what a tab shows must not say what the page is about. */
export const icon = ({ accent }: Authority): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${accent.colour}"/></svg>\n`;
