/**
 * The first page of a mailed link: takes the code from behind the `#` into the form, and out of the address bar, so that
 * neither a shoulder nor the browser's history keeps it. It is posted only when somebody presses the button.
 */
const form = document.querySelector<HTMLFormElement>('[data-link]');
const box = form?.querySelector<HTMLInputElement>('input[name="token"]');
const code = window.location.hash.slice(1);

if (form && box && code !== '') {
  box.value = code;
  window.history.replaceState(null, '', window.location.pathname);
  form.querySelector('[data-paste]')?.setAttribute('hidden', '');
  form.querySelector('[data-ready]')?.removeAttribute('hidden');
}
