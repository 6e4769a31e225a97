import type { Page } from 'playwright-core';

/**
 * The markup of a component as a browser reads it: attributes in order of name, white space as it is shown. Ids and
 * names become numbers in the order they are met, so that what refers to what is compared, and not how it is called.
 */
export const shapeOf = (page: Page, html: string): Promise<string> =>
  page.evaluate((text) => {
    const numbers = new Map<string, string>();
    const numbered = (kind: string, value: string): string =>
      value
        .split(' ')
        .map((each) => {
          const key = `${kind} ${each}`;
          if (!numbers.has(key)) numbers.set(key, `${kind}${numbers.size}`);
          return numbers.get(key);
        })
        .join(' ');
    const references = ['id', 'for', 'aria-describedby', 'aria-labelledby', 'data-aria-controls'];
    const told = (name: string, value: string): string => {
      if (references.includes(name)) return numbered('id', value);
      return name === 'name' ? numbered('name', value) : value.replace(/\s+/g, ' ').trim();
    };
    const shape = (node: Node, depth: string): string => {
      if (node instanceof Text) {
        const words = node.data.replace(/\s+/g, ' ').trim();
        return words === '' ? '' : `${depth}${words}\n`;
      }
      if (!(node instanceof Element)) return '';
      const attributes = [...node.attributes]
        .map(({ name, value }) => [name, value] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, value]) => ` ${name}="${told(name, value)}"`);
      const inner = [...node.childNodes].map((child) => shape(child, `${depth}  `));
      return `${depth}<${node.localName}${attributes.join('')}>\n${inner.join('')}`;
    };
    const template = document.createElement('template');
    template.innerHTML = text;
    return [...template.content.childNodes].map((node) => shape(node, '')).join('');
  }, html);
