import { createHmac } from 'node:crypto';
import type { MarkAddress } from '../../ports/mark-address.ts';

/** HMAC-SHA256. Its key stands beside it, so it hides an address from a reader's eye, not from whoever holds the case. */
export const markAddress: MarkAddress = (address, key) =>
  createHmac('sha256', key).update(address.trim().toLowerCase()).digest('hex');
