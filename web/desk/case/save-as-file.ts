/** Saves a value as a JSON file on this computer. Its name says nothing but the reference. */
export const saveAsFile = (name: string, value: unknown): void =>
  saveTextAsFile(name, JSON.stringify(value, null, 2), 'application/json');

/** Saves a text as a file on this computer. */
export const saveTextAsFile = (name: string, text: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
