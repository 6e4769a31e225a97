import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { logEvents } from '../../functions/logging/events.ts';
import { firewallRules } from '../../infra/constructs/firewall-rules.ts';
import { serviceFunctions } from '../../infra/service.ts';
import { readFirewall } from './support/firewall.ts';
import { synthesize } from './support/synthesized.ts';

const heard = synthesize();
const { DashboardName, DashboardBody } = z
  .object({ DashboardName: z.string(), DashboardBody: z.string() })
  .parse(heard.only('AWS::CloudWatch::Dashboard').properties);

const widgetSchema = z.object({
  type: z.string(),
  x: z.number(),
  y: z.number(),
  properties: z.object({
    title: z.optional(z.string()),
    markdown: z.optional(z.string()),
    metrics: z.optional(z.array(z.array(z.unknown()))),
  }),
});
const { widgets } = z.object({ widgets: z.array(widgetSchema) }).parse(JSON.parse(DashboardBody));
const drawn = (title: string): string =>
  JSON.stringify(widgets.find(({ properties }) => properties.title === title)?.properties.metrics);

const firewallGraphs = [
  'Let through, and turned away',
  'Turned away, by rule',
  'Only counted, by rule',
];

describe('the one page to look at', () => {
  test('is of one council at one stage', () => {
    expect(DashboardName).toBe('Heard-bury-test');
  });

  test('begins with what people suffer', () => {
    expect(widgets[0]?.properties.markdown).toBe('## What people suffer');
    const first = widgets.filter(({ y }) => y === widgets[1]?.y);
    expect(first.map(({ properties }) => properties.title)).toEqual([
      'Complaints taken',
      'Could not be read, and asked for again',
      'Notices due and unsent',
      'The longest anybody has waited, in seconds',
      'Urgent alerts that nobody took in time',
    ]);
  });

  test.each(serviceFunctions)('has the errors, throttles and slowness of $name', ({ name }) => {
    for (const title of ['Errors', 'Turned away', 'The slowest in a hundred, in milliseconds']) {
      expect(drawn(title)).toContain(`"label":"${name}"`);
    }
  });

  test.each([
    'Asked, and how it went',
    'Read and written',
    'Backups',
    'Sent, and what became of it',
    'What AWS thinks of us',
    'What this month has cost so far',
  ])('has a graph of: %s', (title) => {
    expect(drawn(title)).toContain('AWS/');
  });

  test('draws what the firewall let through and turned away, from the region that it counts in', () => {
    const firewall = '"AWS/WAFV2","AllowedRequests","Rule","ALL","WebACL","Heard-bury-test-Edge"';
    expect(drawn('Let through, and turned away')).toContain(firewall);
    expect(drawn('Let through, and turned away')).toContain('BlockedRequests');
    for (const title of firewallGraphs) {
      const metrics = widgets.find(({ properties }) => properties.title === title)?.properties
        .metrics;
      expect(metrics?.length).toBeGreaterThan(0);
      for (const metric of metrics ?? []) {
        expect(metric.at(-1)).toMatchObject({ region: 'us-east-1' });
      }
    }
  });

  test.each(firewallRules)('draws the firewall’s rule $name by what it does', ({ name, does }) => {
    const [title, what] =
      does === 'counts'
        ? ['Only counted, by rule', 'CountedRequests']
        : ['Turned away, by rule', 'BlockedRequests'];
    expect(drawn(title)).toContain(`"${what}","Rule","${name}"`);
  });

  test('calls the firewall’s counts what the firewall itself calls them', () => {
    const { VisibilityConfig, Rules } = readFirewall(heard.only('AWS::WAFv2::WebACL'));
    expect(drawn('Turned away, by rule')).toContain(`"WebACL","${VisibilityConfig.MetricName}"`);
    expect(Rules.map(({ Name }) => Name)).toEqual(firewallRules.map(({ name }) => name));
  });

  test('draws only numbers that a log line says', () => {
    const rows = serviceFunctions.flatMap(({ draws }) => draws ?? []);
    for (const { log } of rows) expect(Object.keys(logEvents)).toContain(log);
    const filters = heard.all('AWS::Logs::MetricFilter').map(({ properties }) =>
      z
        .object({
          MetricTransformations: z.tuple([
            z.object({ MetricName: z.string(), MetricValue: z.string() }),
          ]),
        })
        .parse(properties),
    );
    const values = filters.map(({ MetricTransformations: [{ MetricName, MetricValue }] }) => [
      MetricName,
      MetricValue,
    ]);
    expect(values).toEqual(
      expect.arrayContaining(
        rows.map(({ log, value }) =>
          value === undefined ? [log, '1'] : [`${log}-${value}`, `$.${value}`],
        ),
      ),
    );
  });
});
