import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { addStaff } from '../../functions/domain/staff/staff-record.ts';
import { deskEntryEndpoint } from '../../functions/endpoints/desk-entry-endpoint.ts';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import { makeEnterComplaint } from '../../functions/use-cases/enter-complaint.ts';
import { bury } from '../../shared/authority/bury.ts';
import { deskProblemSchema } from '../../shared/desk-api/desk-problems.ts';
import { entryReceiptSchema } from '../../shared/desk-api/entry.ts';
import type { StaffRole } from '../../shared/desk-api/staff-roles.ts';
import { aWorker } from '../support/a-desk.ts';
import { byPhone, entered, entryId, mondayMorning } from '../support/an-entry.ts';
import { aClock, countingChance } from '../support/fixed-time.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { testSigner } from '../support/test-signer.ts';

const replySchema = z.object({ statusCode: z.int(), body: z.string() });
const claims = { sub: 'megan', token_use: 'access', auth_time: '1764000000' };

const setUp = (role: StaffRole = 'contact-centre', isBroken = false) => {
  const records = inMemoryRecords();
  const clock = aClock(mondayMorning);
  const lines: string[] = [];
  const accept = makeAcceptSubmission({
    store: isBroken
      ? { ...records.store, saveNew: () => Promise.reject(new Error('the story was CANARY')) }
      : records.store,
    signer: testSigner(),
    count: inMemoryCount(),
    clock,
    chance: countingChance(),
    authority: bury,
  });
  const { id, ...details } = { ...aWorker(role, { id: 'megan' }), email: 'megan@council.example' };
  const { record: staff } = addStaff(id, details, { actor: 'ruth', at: mondayMorning });
  const handler = deskEntryEndpoint({
    admit: async () => ({ kind: 'admitted', staff, secondsLeft: 1800 }),
    enter: makeEnterComplaint({ accept, clock }),
    log: (event, keys) => lines.push(JSON.stringify([event, keys])),
  });
  const post = async (value: unknown, { method = 'POST', isSignedIn = true } = {}) => {
    const event = httpEvent({
      method,
      path: '/api/desk/entries',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(value),
    });
    const authorizer = isSignedIn ? { jwt: { claims, scopes: [] } } : undefined;
    const requestContext = { ...event.requestContext, ...(authorizer && { authorizer }) };
    const { statusCode, body } = replySchema.parse(
      await handler({ ...event, requestContext }, lambdaContext),
    );
    const json: unknown = JSON.parse(body);
    return { status: statusCode, body, json };
  };
  return { post, records, lines };
};
const problemOf = (json: unknown) => deskProblemSchema.parse(json);

describe('a complaint that a worker sends to the desk', () => {
  test('is answered 201 with what is read aloud, and 200 with the same when it comes again', async () => {
    const { post } = setUp();
    const [first, second] = [await post(entered()), await post(entered())];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(entryReceiptSchema.parse(first.json)).toEqual(second.json);
  });

  test('is answered with no word that was said, and no code for the status page', async () => {
    const { post, lines } = setUp();
    const story = 'CANARY_STORY';
    const { body } = await post(entered(byPhone, { complaint: { story } }));
    expect(body).not.toMatch(/CANARY|Sam|sam@|statusSecret/);
    expect(lines.join()).not.toMatch(/CANARY|Sam|sam@/);
  });

  test('with answers that cannot be taken names each as the public form does', async () => {
    const { post, records } = setUp();
    const wrong = { person: { contact: { email: 'nobody' } } };
    const { status, json } = await post(entered({ door: 'post', heardOn: '31/2/2026' }, wrong));
    expect(status).toBe(422);
    expect(problemOf(json).errors?.map(({ field, code }) => [field, code])).toEqual([
      ['entry.heardOn', 'no-such-date'],
      ['person.contact.email', 'not-an-email'],
    ]);
    expect(records.cases.size).toBe(0);
  });

  test('heard on a day to come is told so beside its field', async () => {
    const { status, json } = await setUp().post(entered({ ...byPhone, heardOn: '2026-12-24' }));
    expect(status).toBe(422);
    expect(problemOf(json).errors).toEqual([
      {
        field: 'entry.heardOn',
        code: 'in-the-future',
        message: 'The day it was first heard: this is still to come. Please check it.',
      },
    ]);
  });

  test('other words under the same id are a 409 with the first reference', async () => {
    const { post } = setUp();
    const first = entryReceiptSchema.parse((await post(entered())).json);
    const other = await post(entered(byPhone, { complaint: { story: 'Something else.' } }));
    expect(other.status).toBe(409);
    expect(problemOf(other.json)).toMatchObject({
      type: 'urn:heard:desk-problem:written-before',
      reference: first.reference,
    });
  });

  test.each(['team-manager', 'auditor', 'inbox-watcher', 'head-of-service'] as const)(
    'is not taken of a %s',
    async (role) => {
      const { post, records } = setUp(role);
      expect((await post(entered())).status).toBe(403);
      expect(records.cases.size).toBe(0);
    },
  );

  test('is taken of nobody who is not signed in, and by POST alone', async () => {
    const { post } = setUp();
    expect((await post(entered(), { isSignedIn: false })).status).toBe(401);
    expect((await post(entered(), { method: 'GET' })).status).toBe(405);
  });

  test('that could not be stored says that it is safe to try again, and logs nothing of it', async () => {
    const { post, lines } = setUp('contact-centre', true);
    const { status, json } = await post(entered(byPhone, { submissionId: entryId }));
    expect(status).toBe(500);
    expect(problemOf(json).title).toContain('safe to try again');
    expect(lines.join()).not.toContain('CANARY');
  });
});
