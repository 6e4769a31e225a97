/**
 * Moves every `new Date()` and `Date.now()` of this thread by as much as `offset` says at that moment, before a bundle loads, so that no bundle
 * needs a clock switch. Dates made from something keep what they were made from.
 */
export const shiftDate = (offset: () => number): void => {
  const RealDate = Date;
  const now = (): number => RealDate.now() + offset();
  const Shifted = new Proxy(RealDate, {
    construct: (target, given: unknown[], newTarget) =>
      Reflect.construct(target, given.length === 0 ? [now()] : given, newTarget),
    apply: () => new RealDate(now()).toString(),
    get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: Shifted });
  globalThis.Date = Shifted;
};
