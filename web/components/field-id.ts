/** The id of the control with this name: a dot in an id would have to be escaped in every selector. */
export const fieldId = (name: string): string => name.replaceAll('.', '-');

/** The ids a control is described by, or nothing when there are none. */
export const describedBy = (...ids: readonly (string | undefined)[]): string | undefined => {
  const given = ids.filter((id) => id !== undefined);
  return given.length === 0 ? undefined : given.join(' ');
};
