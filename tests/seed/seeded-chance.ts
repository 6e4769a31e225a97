/** Chance that is the same every time for one seed: numbers from 0 up to, not including, 1 (mulberry32). */
export type SeededChance = {
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly pick: <Item>(from: readonly [Item, ...Item[]]) => Item;
};

export const seededChance = (seed: number, place: number): SeededChance => {
  // Places that lie beside each other must not begin alike.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return { next, below, pick: (from) => from[below(from.length)] ?? from[0] };
};
