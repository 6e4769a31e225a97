/** What came back from an address of ours, as anybody on the internet would get it. */
export type Opened = 'opened' | 'no-answer' | 'empty' | { readonly status: number };

/** Opens one address of the service, such as `/child`, from outside. Sends nothing, and never throws. */
export type PageOpener = (path: string) => Promise<Opened>;
