import { describe, expect, test } from 'vitest';
import { assumed } from '../../infra/cost/assumed.ts';
import { situationOf } from './support/situations.ts';
import { synthesize } from './support/synthesized.ts';

const live = synthesize(situationOf('live'));

describe('what the reckoning of costs takes for granted', () => {
  test.each([
    ['AWS::CloudWatch::Alarm', assumed.alarms],
    ['AWS::CloudWatch::Dashboard', assumed.dashboards],
    ['AWS::WAFv2::WebACL', assumed.webAcls],
    ['AWS::SecretsManager::Secret', assumed.secrets],
    ['AWS::KMS::Key', assumed.keys],
  ])('is no less than the template has: %s', (type, counted) => {
    expect(live.all(type).length).toBeLessThanOrEqual(counted);
  });
});
