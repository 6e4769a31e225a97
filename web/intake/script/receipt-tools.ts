import type { ReceiptTools } from '../receipt/receipt-part.ts';

/** What this browser can do with a receipt. Nothing of it leaves the browser. */
export const receiptTools = (): ReceiptTools => ({
  print: () => window.print(),
  // Not there on a page without https, nor in every browser.
  ...('clipboard' in navigator && { copy: (text) => navigator.clipboard.writeText(text) }),
  toCalendar: async (days) => (await import('../calendar/save-calendar.ts')).saveCalendar(days),
});
