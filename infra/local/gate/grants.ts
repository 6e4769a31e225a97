import { appendFileSync } from 'node:fs';
import type { ServiceFunction, TableGrant } from '../../service.ts';

/** One thing a request does to the table: an operation on an item, on an index, or on the table as a whole. */
export type TableUse = {
  readonly operation: string;
  readonly key?: string;
  readonly index?: string;
};

/** The one line that names a grant, in the log of used grants and in the list of all of them. */
const grantLine = (name: string, operation: string, place?: string): string =>
  ['table', operation, place].filter((part) => part !== undefined).reduce(join, name);
const join = (left: string, right: string): string => `${left} ${right}`;

const matches = (pattern: string, key: string): boolean =>
  pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;

const placesOf = (grant: TableGrant): readonly (string | undefined)[] => {
  if (grant.index !== undefined) return [`index:${grant.index}`];
  return grant.keys ?? [undefined];
};

const placeFor = (use: TableUse, grant: TableGrant): string | undefined => {
  if (use.index !== undefined) return grant.index === use.index ? `index:${use.index}` : undefined;
  const { key } = use;
  return key === undefined ? undefined : grant.keys?.find((pattern) => matches(pattern, key));
};

const isWholeTable = (use: TableUse): boolean => use.key === undefined && use.index === undefined;

/** The grant that lets this function do this, as its line, or nothing when the table of functions does not grant it. */
export const grantFor = (
  { name, table }: Pick<ServiceFunction, 'name' | 'table'>,
  use: TableUse,
): string | undefined => {
  const operations = table.filter((grant) =>
    grant.operations.some((operation) => operation === use.operation),
  );
  if (isWholeTable(use)) {
    return operations.some((grant) => grant.keys === undefined && grant.index === undefined)
      ? grantLine(name, use.operation)
      : undefined;
  }
  const place = operations.map((grant) => placeFor(use, grant)).find((each) => each !== undefined);
  return place === undefined ? undefined : grantLine(name, use.operation, place);
};

export const mailGrant = (name: string): string => `${name} mail SendRawEmail`;
/** As it is in Secrets Manager; `edge` is CloudFront's own settings. */
export const originSecretGrant = (name: string, operation: string): string =>
  `${name} origin-secret ${operation}`;
export const edgeGrant = (name: string, operation: string): string => `${name} edge ${operation}`;
export const secretGrant = (name: string): string => `${name} secret GetSecretValue`;

const originGrants = ({ name, originSecret }: ServiceFunction): readonly string[] => {
  if (originSecret === undefined) return [];
  const reading = originSecretGrant(name, 'GetSecretValue');
  return originSecret === 'checks'
    ? [reading]
    : [
        reading,
        originSecretGrant(name, 'PutSecretValue'),
        edgeGrant(name, 'GetDistributionConfig'),
        edgeGrant(name, 'UpdateDistribution'),
      ];
};

/** Every grant the table of functions gives, one line each, so that a test can find one that nothing uses. */
export const allGrants = (functions: readonly ServiceFunction[]): readonly string[] =>
  functions.flatMap((each) => [
    ...each.table.flatMap((grant) =>
      grant.operations.flatMap((operation) =>
        placesOf(grant).map((place) => grantLine(each.name, operation, place)),
      ),
    ),
    ...(each.sendsMail ? [mailGrant(each.name)] : []),
    ...(each.readsKeyRing ? [secretGrant(each.name)] : []),
    ...originGrants(each),
  ]);

/** Writes each grant down the first time it is used; several processes may share the file. */
export const grantsLog = (file: string | undefined): ((grants: readonly string[]) => void) => {
  const seen = new Set<string>();
  return (grants) => {
    if (file === undefined) return;
    for (const grant of grants) {
      if (!seen.has(grant)) appendFileSync(file, `${grant}\n`);
      seen.add(grant);
    }
  };
};
