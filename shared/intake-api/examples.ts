import type * as z from 'zod/mini';
import type { advocacyRequestSchema } from '../submission/advocacy-request.ts';
import type { complimentSchema } from '../submission/compliment.ts';
import type { submissionSchema } from '../submission/submission.ts';

type Complaint = z.input<typeof submissionSchema>;

type Examples = {
  readonly child: Complaint;
  readonly adult: Complaint;
  readonly advocate: Complaint;
  readonly 'advocacy-request': z.input<typeof advocacyRequestSchema>;
  readonly compliment: z.input<typeof complimentSchema>;
};

/** What can be posted as they stand (`components.examples` of the OpenAPI document). */
export const submissionExamples: Examples = {
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
  adult: {
    role: 'adult',
    person: {
      name: 'Jo Example',
      relationship: 'parent',
      contact: { email: 'jo@example.com', phone: '0161 496 0999', preferred: 'email' },
    },
    children: [{ name: 'Sam', age: 9, livesWith: 'foster-carer', responsibleCouncil: 'this' }],
    onBehalf: { kind: 'own-right' },
    complaint: {
      story: 'The plan was changed and nobody told me why.',
      points: [
        {
          subject: 'decision-or-plan',
          details: 'The plan changed after the last meeting.',
          about: ['social-worker'],
          when: { precision: 'month', date: '2026-09' },
        },
        { subject: 'school-transport', when: { precision: 'ongoing' } },
      ],
      wanted: ['explanation', 'meeting'],
    },
    passOn: 'ask-me',
  },
  advocate: {
    role: 'advocate',
    person: {
      name: 'Ali Example',
      organisation: 'An advocacy service',
      contact: { email: 'ali@example.org' },
    },
    speaksFor: 'child',
    instructed: 'yes',
    writeTo: 'advocate',
    children: [{ name: 'Sam', age: 12, livesWith: 'childrens-home', responsibleCouncil: 'this' }],
    complaint: {
      story: 'I want to see my sister more.',
      points: [{ subject: 'seeing-family', when: { precision: 'ongoing' } }],
      raisedWith: 'The social worker, two weeks ago.',
    },
    safety: 'safe',
  },
  'advocacy-request': {
    person: {
      name: 'Sam',
      age: 15,
      contact: { phone: '0161 496 0998', preferred: 'text', safe: { times: 'after six' } },
      needs: ['read-aloud'],
    },
    advocate: { preference: 'woman' },
  },
  compliment: {
    role: 'adult',
    words: 'The worker who answered the phone was patient and kind.',
    mayShare: 'yes',
  },
};

/** A form as its page saves it: three answers, on the fourth screen. */
export const draftExample: Readonly<Record<string, string>> = {
  'form.page': 'child',
  'form.screen': '4',
  role: 'child',
  'person.name': 'Sam',
  'complaint.story': 'My worker keeps changing',
};
