/** A function that threw, ran out of time, or took its thread down with it. */
export class FunctionFailure extends Error {
  override readonly name = 'FunctionFailure';
  readonly errorType: string;

  constructor(errorType: string, message: string) {
    super(message);
    this.errorType = errorType;
  }
}
