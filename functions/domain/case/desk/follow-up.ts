import type { CommandName } from '../../../../shared/desk-api/desk-command.ts';

/**
 * What is work on the record itself, and moves nothing on for whoever waits. Everything else that a person does with a
 * case follows it up: it was given out, asked after, talked about, answered, or noted that somebody was chased
 * (councils.md, Camden: "followed up within 5 days").
 */
const onTheRecord: ReadonlySet<CommandName> = new Set([
  'read-for-safety',
  'classify',
  'identify',
  'bar-worker',
  'unbar-worker',
  'correct-contact',
  'issue-status-secret',
  'confirm-parts',
  'record-cost',
  'record-compliment',
]);

/** Whether a command follows a case up. */
export const isFollowUp = (command: CommandName): boolean => !onTheRecord.has(command);
