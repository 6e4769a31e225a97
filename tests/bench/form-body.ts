/** What a page’s own script sends for these answers: a form’s dotted names, check boxes repeated. */
export const formBody = (answers: object): string =>
  new URLSearchParams(fieldsOf('', answers)).toString();

const fieldsOf = (name: string, answer: unknown): [string, string][] => {
  if (Array.isArray(answer)) {
    return answer.flatMap((row: unknown, place) =>
      fieldsOf(typeof row === 'object' ? `${name}.${place}` : name, row),
    );
  }
  if (typeof answer !== 'object' || answer === null) return [[name, String(answer)]];
  return Object.entries(answer).flatMap(([key, value]: [string, unknown]) =>
    fieldsOf(name === '' ? key : `${name}.${key}`, value),
  );
};
