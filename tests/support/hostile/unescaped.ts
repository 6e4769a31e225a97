import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const below = (node: Node): readonly Node[] => [
  ...('childNodes' in node ? node.childNodes : []),
  ...('content' in node ? [node.content] : []),
];

// Where a browser would run, follow or load it, or show it outside the page.
const wholeText: ReadonlySet<string> = new Set(['script', 'style', 'title', 'noscript', 'iframe']);

const inElement = ({ tagName, attrs }: Element, typed: string): readonly string[] => {
  const type = attrs.find(({ name }) => name === 'type')?.value;
  const runs =
    tagName === 'script' &&
    type !== 'application/json' &&
    !attrs.some(({ name }) => name === 'src');
  return [
    ...(runs ? ['a script that stands in the page'] : []),
    ...(tagName.includes(typed) ? [`an element <${tagName}>`] : []),
    ...attrs.flatMap(({ name, value }) => {
      if (name.includes(typed)) return [`an attribute ${name} of <${tagName}>`];
      if (name.startsWith('on')) return [`a handler ${name} of <${tagName}>`];
      if (/^\s*javascript:/i.test(value)) return [`script in ${name} of <${tagName}>`];
      return value.includes(typed) && name !== 'value'
        ? [`the value of ${name} of <${tagName}>`]
        : [];
    }),
  ];
};

const inText = (node: DefaultTreeAdapterTypes.TextNode, typed: string): readonly string[] => {
  const parent =
    node.parentNode === null || !('tagName' in node.parentNode) ? '' : node.parentNode.tagName;
  return wholeText.has(parent) && node.value.includes(typed) ? [`the text of <${parent}>`] : [];
};

const inNode = (node: Node, typed: string): readonly string[] => {
  if ('tagName' in node) return inElement(node, typed);
  if (node.nodeName === '#comment' && 'data' in node) {
    return node.data.includes(typed) ? ['a comment'] : [];
  }
  return node.nodeName === '#text' && 'value' in node ? inText(node, typed) : [];
};

/**
 * Where words that somebody typed got into a document other than as text or as the value of a box; nothing when they are
 * escaped. Read by the parser that browsers' standard describes, so that it sees what they would.
 */
export const unescapedIn = (html: string, typed: string): readonly string[] => {
  // Nothing is born of words that are not there; and a whole page takes a while to read.
  if (!html.toLowerCase().includes(typed.toLowerCase())) return [];
  const found: string[] = [];
  const waiting: Node[] = [parse(html)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.push(...inNode(node, typed.toLowerCase()));
    waiting.push(...below(node));
  }
  return found;
};
