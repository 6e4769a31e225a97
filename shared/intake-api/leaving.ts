/** Leaving quickly (design.md section 6, `GET /leave`): what is taken away, and where somebody then is. */

/** The draft of a form, kept by this browser alone. The prefix makes browsers refuse it from anywhere but here. */
export const draftCookieName = '__Host-heard-draft';

/** A page that anybody may have open. It asks for nothing, and says nothing of where they came from. */
export const neutralSite = 'https://www.bbc.co.uk/weather';
