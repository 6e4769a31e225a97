/** Ids that the address and the script go by. No answer is ever in them. */
export const screenId = (number: number): string => `screen-${number}`;
export const screenHeadingId = (number: number): string => `screen-${number}-heading`;
export const noticeId = 'notice';
