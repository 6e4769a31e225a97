/** Something the person who types `npm start` can put right. Its message is one line: what is wrong, and what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
