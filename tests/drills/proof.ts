/** What a drill shows: each fact with what it should be and what it was. It is proven when they are the same. */
export type Fact = {
  readonly what: string;
  readonly should: string | number;
  readonly is: string | number;
};
export type Proof = { readonly facts: readonly Fact[]; readonly notes: readonly string[] };

const isProven = ({ should, is }: Fact): boolean => should === is;

export const allProven = ({ facts }: Proof): boolean => facts.length > 0 && facts.every(isProven);

/** The proof as somebody reads it. */
export const printed = (proof: Proof): string =>
  [
    ...proof.notes,
    '',
    ...proof.facts.map((fact) => {
      const { what, should, is } = fact;
      return `${isProven(fact) ? 'yes' : 'NO '}  ${what}: ${is}${isProven(fact) ? '' : `, and should be ${should}`}`;
    }),
    '',
    allProven(proof) ? 'Proven.' : 'NOT PROVEN.',
  ].join('\n');
