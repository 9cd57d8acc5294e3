/** The blocks of the typing surface carry their id; the surface itself need not know who else is there. */
const blockSelector = '.corps-saisie > [data-bloc]';

/** The block that this person writes in; null when the caret is elsewhere. */
export function writtenBlock(): string | null {
  const node = document.getSelection()?.focusNode ?? null;
  const element = node instanceof Element ? node : (node?.parentElement ?? null);
  return element?.closest(blockSelector)?.getAttribute('data-bloc') ?? null;
}

/**
 * Draws a line and a name in the margin of the blocks that others write in, with a style sheet of its own: the
 * editor's document stays untouched. Returns what takes the marks away. The bar says the same in words.
 */
export function markBlocks(marks: readonly { blockId: string; name: string }[]): () => void {
  if (marks.length === 0) return () => undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(marks.map(rule).join('\n'));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const rule = ({ blockId, name }: { blockId: string; name: string }): string => {
  const block = `.corps-saisie > [data-bloc="${CSS.escape(blockId)}"]`;
  const initials = name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 3);
  return `${block} { position: relative; }
    ${block}::before { content: "${CSS.escape(initials)}"; position: absolute; inset-block: 0; inset-inline-start: -0.75rem;
      width: 0; border-inline-start: 3px solid var(--color-outremer); font: 600 0.65rem/1 var(--font-sans);
      color: var(--color-outremer); text-indent: -1.35rem; white-space: nowrap; }`;
};
