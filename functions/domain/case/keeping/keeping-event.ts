/** How long a case is kept, and what was taken out of it: ids and codes only. */
export type KeepingEvent = { readonly event: 'legal-hold-put' | 'legal-hold-lifted' };
