/** One number of milliseconds that threads share. */
export type SharedOffset = SharedArrayBuffer;

/** Reads what the offset is at this moment, in milliseconds. */
export const offsetReader = (shared: SharedOffset): (() => number) => {
  const cell = new Float64Array(shared);
  return () => cell[0] ?? 0;
};

/** An offset to share, at `milliseconds`, and the way to change it. */
export const shareOffset = (milliseconds: number) => {
  const shared: SharedOffset = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT);
  const cell = new Float64Array(shared);
  cell[0] = milliseconds;
  const set = (to: number): void => {
    cell[0] = to;
  };
  return { shared, read: offsetReader(shared), set };
};
