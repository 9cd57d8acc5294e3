/**
 * Takes out of a page what only the framework needs: its scripts, the inline payload, preloads of scripts and
 * React's markers. JSON-LD, islands and a consent platform of the settings stay. One pass, linear in the length of the page. Pure.
 */
export function lighten(html: string): string {
  let kept = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const end = endOfRemoval(html, open);
    if (end === null) {
      kept += html.slice(at, open + 1);
      at = open + 1;
    } else if (end.isKept) {
      kept += html.slice(at, end.at);
      at = end.at;
    } else {
      kept += html.slice(at, open);
      at = end.at;
    }
  }
  return endHeadWithSearch((kept + html.slice(at)).replace('<div hidden=""></div>', ''));
}

/**
 * React lifts a link out of the body into the head where it stands at that instant, before the title or after it as
 * the database answers. The link to the search description ends the head, so that a page has the same bytes each time.
 */
function endHeadWithSearch(html: string): string {
  const open = html.indexOf('<link rel="search"');
  const headEnd = html.indexOf('</head>');
  if (open < 0 || open > headEnd) return html;
  const end = html.indexOf('>', open) + 1;
  return html.slice(0, open) + html.slice(end, headEnd) + html.slice(open, end) + html.slice(headEnd);
}

/** Where the element or marker that begins here ends, and whether it stays; null when it isn't one of ours. */
function endOfRemoval(html: string, open: number): { at: number; isKept: boolean } | null {
  if (html.startsWith('<!--', open)) return markerAt(html, open);
  if (startsWithTag(html, open, 'script')) {
    const close = html.indexOf('</script>', open);
    if (close < 0) return { at: html.length, isKept: true };
    const head = html.slice(open, html.indexOf('>', open) + 1);
    return { at: close + '</script>'.length, isKept: isOurScript(head) };
  }
  if (startsWithTag(html, open, 'style')) {
    const close = html.indexOf('</style>', open);
    return { at: close < 0 ? html.length : close + '</style>'.length, isKept: true };
  }
  if (startsWithTag(html, open, 'link')) {
    const close = html.indexOf('>', open);
    if (close < 0) return { at: html.length, isKept: true };
    return { at: close + 1, isKept: !isScriptPreload(html.slice(open, close + 1)) };
  }
  return null;
}

const reactMarkers = ['<!-- -->', '<!--$-->', '<!--/$-->', '<!--&-->', '<!--/&-->'];

function markerAt(html: string, open: number): { at: number; isKept: boolean } | null {
  const marker = reactMarkers.find((text) => html.startsWith(text, open));
  return marker ? { at: open + marker.length, isKept: false } : null;
}

const startsWithTag = (html: string, open: number, name: string): boolean =>
  html.startsWith(name, open + 1) && /[\s>/]/.test(html.charAt(open + 1 + name.length));

const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1] ?? null;

const isOfIslands = (address: string | null): boolean => address?.startsWith('/islands/') ?? false;

function isOurScript(head: string): boolean {
  const type = attribute(head, 'type');
  const src = attribute(head, 'src');
  if (src === null) return type === 'application/ld+json';
  // A consent platform of the settings: the layout alone writes this mark.
  if (attribute(head, 'data-plateforme-script') !== null) return true;
  return type === 'module' && isOfIslands(src);
}

function isScriptPreload(tag: string): boolean {
  const rel = attribute(tag, 'rel');
  const isForScript = rel === 'modulepreload' || (rel === 'preload' && attribute(tag, 'as') === 'script');
  return isForScript && !isOfIslands(attribute(tag, 'href'));
}
