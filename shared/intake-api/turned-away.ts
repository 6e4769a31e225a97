import { problemKinds, problemType } from './problems.ts';

const { status, title } = problemKinds.busy;

/** What somebody reads who is asked to wait before anything of ours has seen what they sent: no style and no script. */
const words = {
  kept: 'Nothing was sent. Press Back: what you wrote may still be there.',
  danger: 'If you are in danger now, call 999. You can call Childline on 0800 1111, day or night.',
} as const;

/** The answer of the edge to a flood: to a script what every busy function answers, to a browser a page. */
export const turnedAway = {
  status,
  retryAfterSeconds: 60,
  json: JSON.stringify({ type: problemType('busy'), title, status }),
  page: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><main><h1>${title}</h1><p>${words.kept}</p><p>${words.danger}</p></main></html>`,
} as const;
