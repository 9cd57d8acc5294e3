import { frenchTypography } from '#lib/french-typography.ts';
import type { Inline, Span } from './inline.ts';

/** Neighbouring spans under one link, so that a link with a bold word in it stays one link. */
export type LinkRun = { href: string | null; spans: Span[] };

/** True for what French typography is set in: nothing said is French. */
export const isFrench = (lang: string | undefined): boolean => lang === undefined || /^fr\b/i.test(lang);

/** French punctuation on the French spans, also where a mark ends just before the punctuation ("<em>mot</em> !"). */
function setInFrench(spans: Inline): Inline {
  return spans.map((span, index) => {
    if (!isFrench(span.marks?.lang)) return span;
    const next = spans[index + 1]?.text ?? '';
    const text = frenchTypography(span.text);
    if (/^[;!?]/.test(next)) return { ...span, text: text.replace(/[ \u00a0\u202f]+$/, '\u202f') };
    if (/^(?:»|:(?:\s|$))/.test(next)) return { ...span, text: text.replace(/[ \u00a0]+$/, '\u00a0') };
    return { ...span, text };
  });
}

/** What both drawings (React, string) walk through: typography set, links grouped. `lang` is that of the block. */
export function drawnInline(spans: Inline, lang?: string): LinkRun[] {
  const set = isFrench(lang) ? setInFrench(spans) : spans;
  const runs: LinkRun[] = [];
  for (const span of set) {
    const href = span.marks?.link ?? null;
    const last = runs.at(-1);
    if (last && last.href === href) last.spans.push(span);
    else runs.push({ href, spans: [span] });
  }
  return runs;
}

/** A short text of a story (headline, caption, title), set in French unless the story is in another language. */
export const drawnLine = (text: string, lang?: string): string =>
  isFrench(lang) ? frenchTypography(text) : text;
