import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCouncilSettings } from '../../infra/stacks/council-settings.ts';
import { chooseStage, stages } from '../../infra/stages.ts';
import { exampleSettings, realSettings, settingsFolder } from './support/council-settings.ts';
import { domain, situationOf } from './support/situations.ts';
import { synthesize } from './support/synthesized.ts';

describe('each stage', () => {
  test.each(stages)('$name is five stacks of its council', ({ name }) => {
    const heard = synthesize(situationOf(name));
    expect([...heard.stackNames].sort()).toEqual(
      ['Data', 'Edge', 'Mail', 'Pages', 'Service'].map((part) => `Heard-bury-${name}-${part}`),
    );
    const tagged = heard.only('AWS::DynamoDB::Table');
    expect(tagged.properties).toMatchObject({
      Tags: [
        { Key: 'council', Value: 'bury' },
        { Key: 'service', Value: 'heard' },
        { Key: 'stage', Value: name },
      ],
    });
  });

  test('an unknown one says which there are', () => {
    expect(() => chooseStage('production')).toThrow('Choose one of: dev, test, live.');
  });
});

test('everything is in London but the firewall, which CloudFront takes of one region only', () => {
  for (const { name } of stages) {
    const { regions } = synthesize(situationOf(name));
    expect(Object.fromEntries(regions)).toEqual({
      Data: 'eu-west-2',
      Edge: 'us-east-1',
      Mail: 'eu-west-2',
      Pages: 'eu-west-2',
      Service: 'eu-west-2',
    });
  }
});

describe('a live stage', () => {
  const live = chooseStage('live');
  const folder = mkdtempSync(join(tmpdir(), 'heard-settings-'));
  const write = (settings: unknown) =>
    writeFileSync(join(folder, 'bury.json'), JSON.stringify(settings));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('refuses the example settings and names each address and number that reaches nobody', () => {
    const reading = () => readCouncilSettings(settingsFolder, 'bury', live);
    expect(reading).toThrow('cannot be used for live: nobody answers at');
    expect(reading).toThrow('duty-team@heard.example');
    expect(reading).toThrow('0161 496 0103');
  });

  test.each(['020 7946 0991', '+44 7700 900123', '01632 960 001', '(0114) 496 0999'])(
    'refuses the drama number %s, however it is written',
    (phone) => {
      const [first] = realSettings.inboxes.duty;
      write({
        ...realSettings,
        inboxes: { ...realSettings.inboxes, duty: [{ ...first, phone }] },
      });
      expect(() => readCouncilSettings(folder, 'bury', live)).toThrow(phone);
    },
  );

  test.each(['team@example.com', 'team@bury.test', 'team@mail.heard.EXAMPLE'])(
    'refuses the address %s',
    (replyTo) => {
      write({ ...realSettings, replyTo });
      expect(() => readCouncilSettings(folder, 'bury', live)).toThrow(replyTo);
    },
  );

  test('takes a council’s own settings', () => {
    write(realSettings);
    expect(readCouncilSettings(folder, 'bury', live)).toEqual(realSettings);
  });

  test('refuses an address that is not the council’s own', () => {
    expect(() => synthesize({ stage: 'live', settings: realSettings })).toThrow(
      'live needs the council’s own web address',
    );
  });

  test('gives people the council’s own address, over modern TLS only', () => {
    const heard = synthesize(situationOf('live'));
    expect(heard.only('AWS::CloudFront::Distribution').properties).toMatchObject({
      DistributionConfig: {
        Aliases: [domain.name],
        ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
      },
    });
    expect(JSON.stringify(heard.all('AWS::Lambda::Function', 'Service'))).toContain(
      '"HEARD_ORIGIN":"https://heard.bury.gov.uk"',
    );
  });
});

describe('council settings', () => {
  const dev = chooseStage('dev');
  const folder = mkdtempSync(join(tmpdir(), 'heard-settings-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are the example where there are no others, for ourselves', () => {
    expect(readCouncilSettings(settingsFolder, 'bury', dev)).toEqual(exampleSettings);
  });

  test('of no council say which file to write', () => {
    expect(() => readCouncilSettings(folder, 'nowhere', dev)).toThrow('nowhere.json');
  });

  test('that do not fit say which fields, and not what is in them', () => {
    writeFileSync(join(folder, 'odd.json'), JSON.stringify({ ...exampleSettings, replyTo: 'Jo' }));
    expect(() => readCouncilSettings(folder, 'odd', dev)).toThrow(
      /cannot be used:\n- replyTo is not written as it should be: an email address/,
    );
  });

  test('of another council are refused', () => {
    writeFileSync(join(folder, 'surrey.json'), JSON.stringify(exampleSettings));
    expect(() => readCouncilSettings(folder, 'surrey', dev)).toThrow('is for "bury"');
  });
});
