import type { ReadyPerson } from './people.ts';

/** The page that stands where Cognito's own is on AWS. Nobody outside this computer sees it. */

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

export const chooseStyle = `body{font:1.1875rem/1.4 system-ui,sans-serif;margin:0 auto;max-width:40rem;padding:1rem;color:#0b0c0c;background:#fff}
h1{font-size:1.75rem}ul{list-style:none;padding:0}li{margin:0 0 .75rem}
button{font:inherit;width:100%;text-align:start;padding:.75rem 1rem;border:2px solid #0b0c0c;background:#f3f2f1;color:inherit;cursor:pointer}
button:hover{background:#dbdad9}button:focus{outline:3px solid #0b0c0c;outline-offset:2px;background:#fd0}
span{display:block;font-size:1rem}`;

const choice = ({ sub, name, role }: ReadyPerson): string =>
  `<li><button name="person" value="${escaped(sub)}">${escaped(name)}<span>${escaped(role.replaceAll('-', ' '))}</span></button></li>`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/choose.css"></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

/** Everybody one can be; the choice is posted to the address of the page itself, which holds what was asked. */
export const choosePage = (people: readonly ReadyPerson[]): string =>
  page(
    'Choose a person',
    `<p>This is the service on your own computer. On AWS, staff sign in here with a password and a second step.</p><form method="post"><ul>${people.map(choice).join('')}</ul></form>`,
  );

export const refusedPage = (): string =>
  page('This did not come from the desk', '<p>Please open the desk and sign in from there.</p>');
