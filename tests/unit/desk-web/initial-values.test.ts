import { describe, expect, test } from 'vitest';
import { initialValues } from '../../../web/desk/commands/initial-values.ts';
import { aCase } from '../../support/desk-stub.ts';

const asked = (id: string, at: string, stage: string) => ({
  at,
  event: 'asked-from-status-page',
  by: { id: 'complainant' },
  details: { id, action: 'next-stage', code: stage },
});
const answered = (id: string) => ({
  at: '2027-01-08T09:00:00.000Z',
  event: 'request-answered',
  by: { id: 'officer' },
  details: { asked: id, answer: 'refused' },
});

describe('the form that records a stage', () => {
  const reply = aCase('x', {
    timeline: [
      asked('1', '2027-01-06T23:30:00.000Z', 'stage-2'),
      asked('2', '2027-01-07T09:00:00.000Z', 'stage-2'),
    ],
  });

  test('shows first the day on which they first asked on their page', () => {
    expect(initialValues('request-stage-2', reply)).toEqual({ on: '2027-01-06' });
  });

  test('leaves the day of today where nobody asked there, or asked for another stage', () => {
    expect(initialValues('request-stage-3', reply)).toEqual({});
    expect(initialValues('request-stage-2', aCase('x', { timeline: [] }))).toEqual({});
  });

  test('forgets what was answered', () => {
    const timeline = [...reply.timeline, answered('1')];
    expect(initialValues('request-stage-2', { ...reply, timeline })).toEqual({ on: '2027-01-07' });
  });
});
