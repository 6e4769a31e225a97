/** Resolves when the records answer; throws when they do not. */
export type RecordsCheck = () => Promise<void>;
