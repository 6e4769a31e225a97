import type * as z from 'zod/mini';
import type { submissionSchema } from '../submission/submission.ts';

/** Complaints that can be posted as they stand (`components.examples` of the OpenAPI document). */
export const submissionExamples: Readonly<Record<'child', z.input<typeof submissionSchema>>> = {
  child: {
    role: 'child',
    person: {
      name: 'Sam',
      age: 14,
      contact: {
        email: 'sam@example.com',
        preferred: 'email',
        safe: { times: 'after school', voicemail: 'no' },
      },
      needs: ['read-aloud'],
    },
    children: [{ livesWith: 'foster-carer', responsibleCouncil: 'this' }],
    advocate: { wish: 'refer', preference: 'either' },
    complaint: {
      story: 'My worker keeps changing and nobody calls me back.',
      points: [{ subject: 'not-listening', about: ['social-worker'] }, { subject: 'waiting' }],
      when: { precision: 'ongoing' },
      wanted: ['explanation', 'sooner'],
    },
    safety: 'safe',
  },
};
