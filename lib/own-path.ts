/**
 * The path (with query and fragment) of one of our own pages, or null: nothing that could lead a redirect to
 * another site comes through, whatever the spelling (`//x`, `/\x`, a tab in between, `/.//x`).
 */
export function toOwnPath(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 2_000) return null;
  if (!text.startsWith('/') || text.startsWith('//')) return null;
  for (const character of text) {
    if (character === '\\' || character <= ' ' || character === '\u007f') return null;
  }
  const nowhere = 'http://own-path.invalid';
  if (!URL.canParse(text, nowhere)) return null;
  const url = new URL(text, nowhere);
  if (url.origin !== nowhere || url.pathname.startsWith('//')) return null;
  return `${url.pathname}${url.search}${url.hash}`;
}
