import type { ServiceFunction } from '../service.ts';
import { type Cost, deskCost, idleCost, thousandCost } from './cost.ts';
import { measuredOn } from './measured.ts';
import { prices } from './prices.ts';

const dollars = (amount: number): string => amount.toFixed(2);

const table = (title: string, { parts, total }: Cost): readonly string[] => [
  `### ${title}: ${dollars(total)} US dollars`,
  '',
  '| Part | Counted | US dollars |',
  '| --- | --- | ---: |',
  ...parts.map((one) => `| ${one.name} | ${one.counted} | ${dollars(one.dollars)} |`),
  `| **Sum** | | **${dollars(total)}** |`,
  '',
];

/** The reckoning as it stands in `docs/cost.md`, from its first table to its last price. */
export const costWords = (functions: readonly ServiceFunction[]): string =>
  [
    `Measured on ${measuredOn}.`,
    '',
    ...table('A month with nobody there', idleCost(functions)),
    ...table('A month of people at the desk, on top', deskCost(functions)),
    ...table('A thousand complaints, on top', thousandCost(functions)),
    '### The prices',
    '',
    '| For | US dollars | Where AWS says it | How we know |',
    '| --- | ---: | --- | --- |',
    ...Object.values(prices).map(
      (one) =>
        `| ${one.of.toLocaleString('en-GB')} ${one.what} | ${one.dollars} | <${one.page}> | ${one.seen} |`,
    ),
    '',
  ].join('\n');

/** Where the reckoning begins in its document; it goes on to the end. */
export const costBegins = '<!-- From here on: npm run cost -->\n\n';
