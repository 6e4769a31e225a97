import { randomUUID } from 'node:crypto';
import { submissionExamples } from '../../shared/intake-api/examples.ts';
import { receiptSchema } from '../../shared/intake-api/replies.ts';
import { formBody } from '../bench/form-body.ts';

/** A child's complaint as its page sends it, under an id that nobody has used. */
export const aChildsForm = (): string =>
  formBody({ ...submissionExamples.child, submissionId: randomUUID() });

const atOnce = 4;

/** Does something `count` times, a few at once; gives how long each took, in milliseconds. */
export const timed = async (
  count: number,
  act: (place: number) => Promise<void>,
): Promise<readonly number[]> => {
  const times: number[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < count; place = next++) {
      const start = performance.now();
      await act(place);
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return times;
};

// A school's worth of addresses, so that nobody is asked to wait.
const addressOf = (place: number): string => `192.0.2.${place % 250}:${1024 + place}`;

/** Sends one form to the portal and gives its reference. Throws when it was not taken. */
export const sendForm = async (origin: string, place: number): Promise<string> => {
  const response = await fetch(`${origin}/api/complaints`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded;charset=UTF-8',
      accept: 'application/json',
      'cloudfront-viewer-address': addressOf(place),
    },
    body: aChildsForm(),
  });
  if (response.status !== 201) throw new Error(`A form was answered with ${response.status}.`);
  return receiptSchema.parse(await response.json()).reference;
};
