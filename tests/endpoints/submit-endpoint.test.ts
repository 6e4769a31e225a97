import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { submitEndpoint } from '../../functions/endpoints/submit-endpoint.ts';
import type { Pages } from '../../functions/ports/pages.ts';
import { makeAcceptSubmission } from '../../functions/use-cases/accept-submission.ts';
import type { TakeTurn } from '../../functions/use-cases/take-turn.ts';
import { bury } from '../../shared/authority/bury.ts';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { problemSchema, receiptSchema } from '../../shared/intake-api/replies.ts';
import { answersOfAChild } from '../support/a-submission.ts';
import { aClock, countingChance } from '../support/fixed-time.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { goesOn, inMemoryCount } from '../support/in-memory-count.ts';
import { inMemoryRecords } from '../support/in-memory-records.ts';
import { testSigner } from '../support/test-signer.ts';

const replySchema = z.object({
  statusCode: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});
const pages: Pick<Pages, 'receipt' | 'form'> = {
  receipt: ({ reference }) => `RECEIPT PAGE ${reference}`,
  form: (page, form) => `FORM PAGE ${page} ${JSON.stringify(form)}`,
};
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const id = '0b9a6a1e-6f3c-4a76-9a3e-0a5d1f1f7c11';

const setUp = (broken = false, takeTurn: TakeTurn = goesOn) => {
  const records = inMemoryRecords();
  const lines: string[] = [];
  const accept = makeAcceptSubmission({
    store: broken
      ? { ...records.store, saveNew: () => Promise.reject(new Error('the story was CANARY')) }
      : records.store,
    signer: testSigner(),
    count: inMemoryCount(),
    clock: aClock(),
    chance: countingChance(),
    authority: bury,
  });
  const handler = submitEndpoint({
    takeTurn,
    accept,
    discard: () => async () => 'gone',
    pages,
    log: (event, keys) => lines.push(JSON.stringify([event, keys])),
    newId: () => 'fresh-id',
  });
  const post = async (
    headers: Record<string, string>,
    body: string | Uint8Array,
    method = 'POST',
  ) => {
    const reply = replySchema.parse(
      await handler(httpEvent({ headers, body, method }), lambdaContext),
    );
    return { ...reply, json: (): unknown => JSON.parse(reply.body) };
  };
  const postJson = (value: unknown) => post(json, JSON.stringify(value));
  return { post, postJson, records, lines };
};

describe('taking a complaint', () => {
  test('JSON is answered 201 with the receipt, and 200 with the same receipt when it comes again', async () => {
    const { postJson } = setUp();
    const first = await postJson(answersOfAChild({ submissionId: id }));
    const second = await postJson(answersOfAChild({ submissionId: id }));
    expect([first.statusCode, second.statusCode]).toEqual([201, 200]);
    expect(receiptSchema.parse(first.json())).toEqual(second.json());
  });

  test.each(['child', 'adult', 'advocate'] as const)(
    'the published example "%s" posts as it stands',
    async (name) => {
      const { postJson } = setUp();
      expect((await postJson(submissionExamples[name])).statusCode).toBe(201);
    },
  );

  test('a browser’s form post is answered with the receipt page itself', async () => {
    const { post } = setUp();
    const reply = await post(form, 'role=child&complaint.story=Hello+there');
    expect(reply.statusCode).toBe(201);
    expect(reply.headers['content-type']).toContain('text/html');
    expect(reply.headers['cache-control']).toBe('no-store');
    expect(reply.body).toMatch(/^RECEIPT PAGE /);
  });

  test('the same answers as a form and as JSON are one submission', async () => {
    const { post, postJson, records } = setUp();
    await post(form, `submissionId=${id}&role=child&complaint.story=One%0D%0Atwo`);
    const again = await postJson({
      submissionId: id,
      role: 'child',
      complaint: { story: 'One\ntwo' },
    });
    expect(again.statusCode).toBe(200);
    expect(records.cases.size).toBe(1);
  });

  test('a script that posts the form and asks for JSON gets JSON', async () => {
    const { post } = setUp();
    const reply = await post(
      { ...form, accept: 'application/json' },
      'role=child&complaint.story=Hi',
    );
    expect(reply.headers['content-type']).toContain('application/json');
  });

  test('other words under the same id are a 409 with the first reference', async () => {
    const { postJson } = setUp();
    const first = receiptSchema.parse(
      (await postJson(answersOfAChild({ submissionId: id }))).json(),
    );
    const second = await postJson(
      answersOfAChild({ submissionId: id, complaint: { story: 'OTHER' } }),
    );
    expect(second.statusCode).toBe(409);
    expect(problemSchema.parse(second.json()).reference).toBe(first.reference);
  });

  test('a form sent before with other words comes back whole, with a fresh id to send it as an addition', async () => {
    const { post } = setUp();
    await post(form, `submissionId=${id}&role=child&complaint.story=First`);
    const reply = await post(form, `submissionId=${id}&role=child&complaint.story=Second`);
    expect(reply.statusCode).toBe(409);
    expect(reply.body).toContain('["complaint.story","Second"]');
    expect(reply.body).toContain('"submissionId":"fresh-id"');
  });
});

describe('bad input', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  test.each([
    ['no JSON at all', json, bytes('{'), 400, 'not-readable'],
    ['broken UTF-8', json, Uint8Array.from([0x22, 0xff, 0xfe, 0x22]), 400, 'not-readable'],
    [
      'broken UTF-8 in a form',
      { ...form, accept: 'application/json' },
      bytes('role=child&complaint.story=%FF'),
      400,
      'not-readable',
    ],
    ['a megabyte', json, new Uint8Array(1024 * 1024).fill(0x20), 413, 'too-big'],
    ['one byte over 256 KB', json, new Uint8Array(256 * 1024 + 1).fill(0x20), 413, 'too-big'],
    ['text', { 'content-type': 'text/plain' }, bytes('hello'), 415, 'wrong-type'],
    ['no content type', {}, bytes('{}'), 415, 'wrong-type'],
    [
      'a multipart form',
      { 'content-type': 'multipart/form-data; boundary=x' },
      bytes('--x--'),
      415,
      'wrong-type',
    ],
    [
      'an unknown name',
      json,
      bytes('{"role":"child","complaint":{"story":"x"},"zap":1}'),
      400,
      'unknown-names',
    ],
    [
      'a wrong answer',
      json,
      bytes('{"role":"king","complaint":{"story":"x"}}'),
      422,
      'wrong-answers',
    ],
    ['nothing', json, bytes(''), 400, 'not-readable'],
  ])(
    '%s is refused, said plainly, and nothing is stored',
    async (_, headers, body, status, kind) => {
      const { post, records } = setUp();
      const reply = await post(headers, body);
      expect(reply.statusCode).toBe(status);
      expect(problemSchema.parse(reply.json()).type).toBe(`urn:heard:problem:${kind}`);
      expect(records.cases.size).toBe(0);
    },
  );

  test('a GET is told which method is taken', async () => {
    const { post } = setUp();
    const reply = await post({}, '', 'GET');
    expect(reply.statusCode).toBe(405);
    expect(reply.headers['allow']).toBe('POST');
  });

  test('each wrong field is named, with plain words', async () => {
    const { postJson } = setUp();
    const reply = await postJson({ role: 'child', person: { age: 'ten' }, complaint: {} });
    expect(problemSchema.parse(reply.json()).errors).toEqual([
      {
        field: 'person.age',
        code: 'wrong-type',
        message: 'Your age: we could not read this answer.',
      },
      {
        field: 'complaint.story',
        code: 'story-or-point-needed',
        message: 'Tell us what is wrong, or tick one thing it is about. A few words is fine.',
      },
    ]);
  });

  test('a form with a wrong answer comes back with everything that was typed, and its own id', async () => {
    const { post } = setUp();
    const reply = await post(
      form,
      `submissionId=${id}&role=child&person.age=ten&complaint.story=All+my+words`,
    );
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('["complaint.story","All my words"]');
    expect(reply.body).toContain(`"submissionId":"${id}"`);
    expect(reply.body).toContain('"field":"person.age"');
  });
});

describe('a form that is not finished', () => {
  test('asking for one more row shows the same page with everything typed, and stores nothing', async () => {
    const { post, records } = setUp();
    const reply = await post(
      form,
      'form.page=adult&form.action=add-point&role=adult&complaint.story=So+far',
    );
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('FORM PAGE adult');
    expect(reply.body).toContain('["complaint.story","So far"]');
    expect(records.cases.size).toBe(0);
  });

  test('a broken id is replaced, so that the form can be sent after all', async () => {
    const { post } = setUp();
    const reply = await post(form, 'submissionId=broken&role=child&complaint.story=Words');
    expect(reply.statusCode).toBe(422);
    expect(reply.body).toContain('"submissionId":"fresh-id"');
  });

  test('a page nobody knows is shown as the child’s', async () => {
    const { post } = setUp();
    const reply = await post(form, 'form.page=constructor&role=child');
    expect(reply.body).toContain('FORM PAGE child');
  });
});

describe('when the records cannot be reached', () => {
  test('JSON is told that it failed and may be sent again, and nothing of the error', async () => {
    const { postJson } = setUp(true);
    const reply = await postJson(answersOfAChild());
    expect(reply.statusCode).toBe(500);
    expect(reply.body).not.toContain('CANARY');
    expect(problemSchema.parse(reply.json()).title).toContain('send it again');
  });

  test('a form comes back with everything that was typed', async () => {
    const { post } = setUp(true);
    const reply = await post(form, 'role=child&complaint.story=All+my+words');
    expect(reply.statusCode).toBe(500);
    expect(reply.body).toContain('All my words');
    expect(reply.body).toContain('"trouble":"failed"');
    expect(reply.body).not.toContain('submissionId');
  });
});

describe('when more comes from one address than a whole school sends', () => {
  const waits: TakeTurn = async () => ({ kind: 'wait', seconds: 120 });

  test('a form comes back with everything that was typed and its own id, and says when to try again', async () => {
    const { post, records } = setUp(false, waits);
    const reply = await post(form, `submissionId=${id}&role=child&complaint.story=All+my+words`);
    expect(reply.statusCode).toBe(429);
    expect(reply.headers['retry-after']).toBe('120');
    expect(reply.body).toContain('All my words');
    expect(reply.body).toContain(`"submissionId":"${id}"`);
    expect(reply.body).toContain('"trouble":"busy"');
    expect(records.cases.size).toBe(0);
  });

  test('JSON is told the same, and nothing is stored', async () => {
    const { postJson, records } = setUp(false, waits);
    const reply = await postJson(answersOfAChild());
    expect(reply.statusCode).toBe(429);
    expect(reply.headers['retry-after']).toBe('120');
    expect(problemSchema.parse(reply.json()).type).toBe('urn:heard:problem:busy');
    expect(records.cases.size).toBe(0);
  });

  test('a mistake is still answered as a mistake', async () => {
    const { post } = setUp(false, waits);
    expect((await post(form, 'role=child&person.age=ten&complaint.story=x')).statusCode).toBe(422);
  });

  test('where counting fails, what was sent is stored all the same, and the log has a code for it', async () => {
    const failing: TakeTurn = async () => ({ kind: 'uncounted', error: new Error('CANARY') });
    const { postJson, records, lines } = setUp(false, failing);
    expect((await postJson(answersOfAChild())).statusCode).toBe(201);
    expect(records.cases.size).toBe(1);
    expect(lines.join()).toContain('post-not-counted');
    expect(lines.join()).not.toContain('CANARY');
  });
});

describe('what is logged', () => {
  const canary = 'CANARY';
  const everywhere = {
    submissionId: id,
    role: 'child',
    helpedBy: canary,
    person: {
      name: canary,
      organisation: canary,
      contact: {
        email: `${canary}@example.com`,
        post: canary,
        safe: { times: canary, whoMightSee: canary, note: canary },
      },
      interpreter: canary,
    },
    children: [{ name: canary }],
    advocate: { name: canary },
    complaint: {
      story: canary,
      points: [{ subject: 'court', details: canary, aboutName: canary }],
      wantedWords: canary,
      changeComing: { what: 'move', details: canary },
      previous: canary,
      whyLater: canary,
    },
    where: canary,
    mustNotKnow: canary,
  };

  test('a canary typed into every field reaches no log line', async () => {
    const { postJson, lines } = setUp();
    await postJson(everywhere);
    await postJson({ ...everywhere, complaint: { story: `${canary} again` } });
    await postJson({ ...everywhere, [canary]: canary, role: canary });
    expect(lines.length).toBe(3);
    expect(lines.join('\n')).not.toContain(canary);
  });

  test('an error’s own words, which may hold what was typed, are not logged', async () => {
    const { postJson, lines } = setUp(true);
    await postJson(everywhere);
    expect(lines.join('\n')).toContain('unexpected');
    expect(lines.join('\n')).not.toContain(canary);
  });
});
