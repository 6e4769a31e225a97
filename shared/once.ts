/**
 * Makes something when it is first asked for, and gives the same ever after. For parts that several schemas share; a
 * schema itself is a `z.lazy` (infra/decisions/0015).
 */
export const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};
