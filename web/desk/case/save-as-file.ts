/** Saves a value as a JSON file on this computer. Its name says nothing but the reference. */
export const saveAsFile = (name: string, value: unknown): void => {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};
