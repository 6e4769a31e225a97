import type { Authority } from './authority.ts';
import { barkingAndDagenham } from './barking-and-dagenham.ts';
import { bury } from './bury.ts';
import { camden } from './camden.ts';
import { leicestershire } from './leicestershire.ts';
import { surrey } from './surrey.ts';

/** Every council this build can serve, by id. Adding one: a file beside this and a line here (README, "Another council"). */
export const authorities: ReadonlyMap<string, Authority> = new Map(
  [bury, barkingAndDagenham, camden, leicestershire, surrey].map((authority) => [
    authority.id,
    authority,
  ]),
);

export type AuthorityChoice =
  | { readonly kind: 'authority'; readonly authority: Authority }
  | { readonly kind: 'unknown'; readonly known: readonly string[] };

/** The council with this id, or the ids there are. */
export const chooseAuthority = (id: string): AuthorityChoice => {
  const authority = authorities.get(id);
  return authority === undefined
    ? { kind: 'unknown', known: [...authorities.keys()] }
    : { kind: 'authority', authority };
};
