/**
 * A mark by which an address is known again under the same key, and from which it cannot be read. White space and
 * capitals make no difference.
 */
export type MarkAddress = (address: string, key: string) => string;
