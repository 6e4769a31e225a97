import * as z from 'zod/mini';

/**
 * Rows are parsed on the way out: what the table holds is only trusted after this. `schema` is the row's version. Each
 * schema is made `once`, when it is first needed: making all of them would be a tenth of a cold start that reads no row.
 */
export const version1 = () => ({ schema: z.literal(1) });

// The version has done its work once the row is read: what follows from here is the domain's own type.
export const withoutSchema = <Row extends { readonly schema: 1 }>({
  schema: _version,
  ...rest
}: Row) => rest;
