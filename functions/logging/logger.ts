import { Logger } from '@aws-lambda-powertools/logger';
import { type Log, logEvents } from './events.ts';

const levels = {
  'page-shut': 'error',
  unexpected: 'error',
  'notice-failed': 'error',
  'origin-wrong': 'error',
  'origin-not-known': 'error',
  'holiday-table-runs-out': 'error',
  'alert-returned': 'error',
  'team-mail-returned': 'error',
  'notice-not-recorded': 'error',
  'alert-unacknowledged': 'error',
} as const;
const hasLevel = (event: string): event is keyof typeof levels => event in levels;

/** Structured lines on standard output, each from the catalogue. The logger is made with the first line, not at cold start. */
export const makeLog = (serviceName: string): Log => {
  let logger: Logger | undefined;
  return (event, keys = {}) => {
    logger ??= new Logger({ serviceName });
    logger[hasLevel(event) ? levels[event] : 'info'](logEvents[event], { event, ...keys });
  };
};
