import { drawnInline } from '#features/newsroom/body/drawn-inline.ts';
import type { Inline, Span } from '#features/newsroom/body/inline.ts';
import { safeHref } from '#features/newsroom/body/safe-href.ts';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element's content or a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const tag = (name: string, inside: string): string => `<${name}>${inside}</${name}>`;

function spanHtml(span: Span): string {
  const { marks } = span;
  let html = escapeHtml(span.text).replaceAll('\n', '<br>');
  if (marks?.sub) html = tag('sub', html);
  if (marks?.sup) html = tag('sup', html);
  if (marks?.em) html = tag('em', html);
  if (marks?.strong) html = tag('strong', html);
  if (marks?.lang) html = `<span lang="${escapeHtml(marks.lang)}">${html}</span>`;
  return html;
}

/** Rich text as a string; links made absolute, an unsafe address (it should not have come here) loses its link. */
export function inlineHtml({
  spans,
  siteUrl,
  isSponsored = false,
  lang,
}: {
  spans: Inline;
  siteUrl: string;
  isSponsored?: boolean;
  lang?: string | undefined;
}): string {
  return drawnInline(spans, lang)
    .map((run) => {
      const html = run.spans.map(spanHtml).join('');
      const href = run.href === null ? null : absoluteHref(run.href, siteUrl);
      if (href === null) return html;
      const rel = isSponsored && !href.startsWith(`${new URL(siteUrl).origin}/`) ? ' rel="sponsored"' : '';
      return `<a href="${escapeHtml(href)}"${rel}>${html}</a>`;
    })
    .join('');
}

/** The whole address for readers who are not on our pages; null when it may not be drawn. */
export function absoluteHref(href: string, siteUrl: string): string | null {
  const safe = safeHref(href);
  if (safe === null) return null;
  return safe.startsWith('/') ? new URL(safe, siteUrl).href : safe;
}
