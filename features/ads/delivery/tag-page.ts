import { escapeHtml } from '#features/newsroom/body/html/inline-html.ts';

/** What a third party writes for the address that counts a click; ours stands in its place. */
const clickPlaceholder = '%%CLICK_URL%%';

/**
 * The page of a third party's tag: its HTML as it was pasted, in a document of its own. What it does there, its policy
 * and its sandbox say.
 * @param click whole address of our redirect; null outside of a serving
 */
export const tagPage = ({
  title,
  html,
  click,
}: {
  title: string;
  html: string;
  click: string | null;
}): string =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>html,body{margin:0;overflow:hidden}</style></head><body>${html.replaceAll(clickPlaceholder, () => escapeHtml(click ?? '#'))}</body></html>`;
