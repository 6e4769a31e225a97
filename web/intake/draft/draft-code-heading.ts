export const draftCodeHeadingId = 'draft-code-heading';
