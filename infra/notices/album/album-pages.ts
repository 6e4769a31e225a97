import { escaped } from '../../../functions/adapters/mail/escaped.ts';

/** One notice as the album's pages name it, with its files. */
export type Shown = {
  readonly kind: string;
  readonly voice: string;
  readonly reader: string;
  readonly variants: readonly string[];
  readonly subject: string;
  readonly mail?: string;
  readonly text?: string;
  readonly letter?: string;
};

const style = `body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:70em;padding:16px;color:#0b0c0c}
h2{margin:2em 0 .25em}ul{padding-left:1.2em}li{margin:.25em 0}small{color:#484949}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(20em,1fr));gap:16px}
figure{margin:0}iframe{width:100%;height:28em;border:1px solid #b1b4b6;background:#fff}figcaption{font-size:14px}`;

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head><body><h1>${escaped(title)}</h1>${body}</body></html>\n`;

const link = (href: string | undefined, words: string): string =>
  href === undefined ? '' : ` <a href="${escaped(href)}">${escaped(words)}</a>`;

const variantsOf = ({ variants: [first = '', ...others] }: Shown): string =>
  others.length === 0 ? first : `${first} (and ${others.length} more)`;

const row = (shown: Shown): string =>
  `<li>${escaped(variantsOf(shown))}:${link(shown.mail, 'mail')}${link(shown.text, 'text')}${link(shown.letter, 'printed letter')}<br><small>${escaped(`${shown.kind}, ${shown.voice}, to ${shown.reader}: ${shown.subject}`)}</small></li>`;

const groups = (all: readonly Shown[], by: 'kind' | 'voice'): string => {
  const names = [...new Set(all.map((shown) => shown[by]))];
  return names
    .map((name) => {
      const rows = all.filter((shown) => shown[by] === name).map(row);
      return `<h3 id="${by}-${escaped(name.replaceAll(' ', '-'))}">${escaped(name)}</h3><ul>${rows.join('')}</ul>`;
    })
    .join('');
};

const jumps = (all: readonly Shown[], by: 'kind' | 'voice'): string =>
  [...new Set(all.map((shown) => shown[by]))]
    .map((name) => link(`#${by}-${name.replaceAll(' ', '-')}`, name))
    .join(' ·');

/** Every notice of one council, by kind and by voice. */
export const albumIndex = (council: string, all: readonly Shown[]): string =>
  page(
    `${council}: ${all.length} notices`,
    `<p>${link('../index.html', 'All councils')} ·${link('sheet.html', 'All at a glance')} ·${link('label.html', 'Return label')}</p><p>By kind:${jumps(all, 'kind')}</p><p>By voice:${jumps(all, 'voice')}</p><h2>By kind</h2>${groups(all, 'kind')}<h2>By voice</h2>${groups(all, 'voice')}`,
  );

/** Every notice of one council beside the others, as mail and as a letter. */
export const sheet = (council: string, all: readonly Shown[]): string =>
  page(
    `${council} at a glance`,
    `<p>${link('index.html', 'As a list')}</p><div class="grid">${all
      .flatMap((shown) =>
        [shown.mail, shown.letter].flatMap((file) =>
          file === undefined
            ? []
            : [
                `<figure><iframe loading="lazy" title="${escaped(shown.kind)}" src="${escaped(file)}"></iframe><figcaption>${escaped(`${shown.kind}, ${shown.voice}: ${variantsOf(shown)}`)}</figcaption></figure>`,
              ],
        ),
      )
      .join('')}</div>`,
  );

/** The page that leads to each council's. */
export const councilsIndex = (
  councils: readonly { readonly id: string; readonly name: string }[],
): string =>
  page(
    'Every notice',
    `<p>As text, as mail and as a printed letter, with made-up people.</p><ul>${councils.map(({ id, name }) => `<li>${link(`${id}/index.html`, name)}</li>`).join('')}</ul>`,
  );
