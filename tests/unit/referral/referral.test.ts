import { describe, expect, test } from 'vitest';
import { decideReferral } from '../../../functions/domain/referral/referral.ts';
import { triage } from '../../../functions/domain/triage/triage.ts';
import { bury } from '../../../shared/authority/bury.ts';
import { aSubmission } from '../../support/a-submission.ts';
import { sundayEvening } from '../../support/fixed-time.ts';

const referral = (answers = {}, advocacy = bury.advocacy) => {
  const submission = aSubmission(answers);
  return decideReferral(submission, triage(submission, sundayEvening), advocacy);
};

describe('telling the advocacy service', () => {
  test.each([
    [
      'a child who said yes is referred',
      { advocate: { wish: 'refer' } },
      { state: 'told-automatically' },
    ],
    ['a child who gave no answer is referred', {}, { state: 'told-automatically' }],
    [
      'a care leaver is referred',
      { person: { age: 21, careLeaver: 'yes' } },
      { state: 'told-automatically' },
    ],
    [
      'a child on the adult’s page is referred',
      { role: 'adult', person: { age: 15 } },
      { state: 'told-automatically' },
    ],
    ['a child who said no is not', { advocate: { wish: 'no' } }, { state: 'said-no' }],
    ['a child who has one is not', { advocate: { wish: 'has-one' } }, { state: 'has-one' }],
    [
      'a child whose advocate wrote is not',
      { role: 'advocate', speaksFor: 'child' },
      { state: 'has-one' },
    ],
    [
      'an adult is not',
      { role: 'adult', person: { relationship: 'parent' } },
      { state: 'not-for-this-complaint' },
    ],
    [
      'nothing is sent when it is about an advocate',
      { complaint: { points: [{ subject: 'advocate' }] } },
      { state: 'person-arranges', because: 'about-an-advocate' },
    ],
    [
      'nothing is sent when a part is about the advocacy service',
      { complaint: { points: [{ subject: 'waiting', about: ['advocacy-service'] }] } },
      { state: 'person-arranges', because: 'about-an-advocate' },
    ],
    [
      'a child who complains about their own advocate is not sent back to them',
      { advocate: { wish: 'has-one' }, complaint: { points: [{ subject: 'advocate' }] } },
      { state: 'person-arranges', because: 'about-an-advocate' },
    ],
    [
      'a child who said no, about an advocate, is not named that service as help',
      { advocate: { wish: 'no' }, complaint: { points: [{ subject: 'advocate' }] } },
      { state: 'said-no', because: 'about-an-advocate' },
    ],
    [
      'nothing is sent for a child who asked not to be contacted',
      { person: { contact: { preferred: 'none' } } },
      { state: 'person-arranges', because: 'asked-not-to-be-contacted' },
    ],
  ])('%s', (_, answers, expected) => {
    expect(referral(answers)).toEqual(expected);
  });

  test('nothing is sent when those complained about run the service', () => {
    const about = { complaint: { points: [{ subject: 'waiting', about: ['complaints-team'] }] } };
    expect(referral(about, { ...bury.advocacy, runBy: 'in-house' })).toEqual({
      state: 'person-arranges',
      because: 'service-run-by-those-complained-about',
    });
    expect(referral(about).state).toBe('told-automatically');
  });

  test('a council without automatic referral has a person arrange it', () => {
    expect(referral({}, { ...bury.advocacy, automaticReferral: false })).toEqual({
      state: 'person-arranges',
      because: 'council-arranges',
    });
  });
});
