/** What goes beside the answers of any form and nobody types, by its name there. */
export const unseenNames = { website: 'website', began: 'began' } as const;
