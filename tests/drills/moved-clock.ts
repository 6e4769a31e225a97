import { shiftDate } from '../../infra/local/functions/shift-date.ts';

/** Loaded before a command: moves its clock to the instant `to` of this file's address, where the service's clock is. */
const to = Date.parse(new URL(import.meta.url).searchParams.get('to') ?? '');
const milliseconds = to - Date.now();
shiftDate(() => milliseconds);
