/**
 * Lets only wide windows preload the fonts. On a slow telephone line two fonts asked for first share the line with
 * the sheet and the lead picture, and arrive after the first paint all the same; there the sheet asks for them, and
 * the next page has them. Next writes the links without a condition.
 * Pure; linear in the length of the page.
 */
export function limitFontPreloads(html: string): string {
  const headEnd = html.indexOf('</head>');
  if (headEnd < 0) return html;
  const head = html
    .slice(0, headEnd)
    .replace(/<link rel="preload"[^>]*\sas="font"(?=[^>]*>)/g, (link) =>
      link.includes(' media=') ? link : `${link} media="${wideWindows}"`,
    );
  return head + html.slice(headEnd);
}

/** From here on the page has its rail and a line that is rarely slow. */
const wideWindows = '(min-width: 64rem)';
