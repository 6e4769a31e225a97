/** The hour in London at which people are told: a phone that lights up at midnight is seen by others. */
export const morning = 8;
