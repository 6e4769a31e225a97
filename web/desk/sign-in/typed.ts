const isChanged = (control: Element): boolean => {
  if (control instanceof HTMLInputElement) {
    return control.type === 'checkbox' || control.type === 'radio'
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue;
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  return (
    control instanceof HTMLSelectElement &&
    [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
  );
};

/** Whether anything was typed or chosen on the page that would be lost by leaving it. */
export const isTyped = (): boolean =>
  [...document.querySelectorAll('form[data-keeps] :is(input, textarea, select)')].some(isChanged);
