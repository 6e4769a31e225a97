/** The seed and the present of cases that are made for measuring, so that the same ones are measured every time. */
export const aSeed = 2006;
export const aNow = '2026-11-25T11:00:00.000Z';
