/** Leaving quickly (design.md section 6, `GET /leave`): what is taken away, and where somebody then is. */

/** A page that anybody may have open. It asks for nothing, and says nothing of where they came from. */
export const neutralSite = 'https://www.bbc.co.uk/weather';
