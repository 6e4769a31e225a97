/**
 * How much may come from one address in five minutes before the edge asks it to wait. A whole school, children's home or
 * council office is one address, so the numbers begin with a school in which everybody writes at once.
 *
 * Working: 60 children in a computer room. Each opens 6 pages with up to 14 files each, for nothing is kept by 60 new
 * browsers, and finishes a screen every 15 seconds, which saves a draft. Nobody is that quick; they are let through.
 * The function behind counts too, on fewer posts, and shows people what they typed: this is for floods that must not
 * reach it. What the API lets through for all callers together is `requestsPerSecond` in `infra/stages.ts`; one address
 * gets a third of it at most, so that no single one can keep everybody else out.
 */
export const school = {
  children: 60,
  pagesEach: 6,
  filesAPage: 14,
  secondsAScreen: 15,
  /** Sent, sent again twice, answers about equality, and four looks at where it is. */
  otherPostsEach: 8,
} as const;

export const floodWindowSeconds = 300;

export const floodLimits = { posts: 3_000, requests: 10_000 } as const;

/** What that school sends in one window. */
export const schoolSends = (): { readonly posts: number; readonly requests: number } => {
  const { children, pagesEach, filesAPage, secondsAScreen, otherPostsEach } = school;
  const postsEach = floodWindowSeconds / secondsAScreen + otherPostsEach;
  return {
    posts: children * postsEach,
    requests: children * (postsEach + pagesEach * (1 + filesAPage)),
  };
};
