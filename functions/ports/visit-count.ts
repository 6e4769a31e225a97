/** What is counted of an address, each apart from the other. */
export type Counted = 'new-draft' | 'wrong-code';

/** Counts what comes from one address in one hour, and forgets it soon after. The address itself is never kept. */
export type VisitCount = (counted: Counted, address: string, now: string) => Promise<number>;
