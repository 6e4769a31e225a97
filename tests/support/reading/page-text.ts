const unread = /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g;
const attributes =
  /\s(?:aria-label|alt|data-(?:left|over|sending|addition|if-none|thanks|failed|stopped|too-big|not-saved|saving))="([^"]*)"/g;
const block =
  /<\/?(?:p|li|ul|ol|dl|dt|dd|div|span|section|main|header|footer|form|fieldset|legend|label|button|option|optgroup|select|textarea|title|h[1-6]|summary|table|tr|th|td|details|template|text|br)\b[^>]*>/g;

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': '’',
  '&amp;': '&',
};

/**
 * Everything that a page can say, each heading, label and paragraph by itself: also what script shows later, and what
 * only a screen reader says.
 */
export const textsOf = (html: string): readonly string[] => {
  const said = html.replace(unread, '');
  const unseen = [...said.matchAll(attributes)].map(([, words = '']) => words);
  const seen = said.replace(block, '\n').replace(/<[^>]*>/g, ' ');
  return [...seen.split('\n'), ...unseen]
    .map((text) =>
      text
        .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
};
