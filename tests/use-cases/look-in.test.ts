import { describe, expect, test } from 'vitest';
import { lookInEndpoint } from '../../functions/endpoints/look-in-endpoint.ts';
import type { LogEvent, LogKeys } from '../../functions/logging/events.ts';
import type { Opened } from '../../functions/ports/page-opener.ts';
import { lookedInAt, makeLookIn } from '../../functions/use-cases/look-in.ts';

const setUp = (came: Readonly<Record<string, Opened>> = {}) => {
  const asked: string[] = [];
  const lines: [LogEvent, LogKeys | undefined][] = [];
  let passed = 0;
  const look = makeLookIn({
    open: async (path) => {
      asked.push(path);
      return came[path] ?? 'opened';
    },
    stopwatch: () => {
      passed += 700;
      return passed;
    },
  });
  const run = lookInEndpoint({ look, log: (event, keys) => lines.push([event, keys]) });
  return { asked, lines, run };
};

describe('looking in from outside', () => {
  test('opens the first page, a child’s, the health of the records and the contract', async () => {
    const { asked, lines, run } = setUp();
    await run();
    expect(asked).toEqual(['/', '/child', '/api/health', '/api/openapi.json']);
    expect(lines).toEqual([['looked-in', { count: 4, failed: 0, milliseconds: 700 }]]);
  });

  test('opens nothing that takes what people send', () => {
    expect(lookedInAt.filter((path) => path.startsWith('/api/'))).toEqual([
      '/api/health',
      '/api/openapi.json',
    ]);
  });

  test('fails when something does not open, and says what and why', async () => {
    const { lines, run } = setUp({ '/child': 'no-answer', '/api/health': { status: 503 } });
    await expect(run()).rejects.toThrow('did not open');
    expect(lines).toEqual([
      ['page-shut', { code: '/child', outcome: 'no-answer' }],
      ['page-shut', { code: '/api/health', status: 503 }],
      ['looked-in', { count: 4, failed: 2, milliseconds: 700 }],
    ]);
  });

  test('takes an empty page for one that did not open', async () => {
    await expect(setUp({ '/': 'empty' }).run()).rejects.toThrow('did not open');
  });
});
