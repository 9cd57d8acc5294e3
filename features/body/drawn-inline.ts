import { frenchTypography } from '#lib/french-typography.ts';
import type { Inline, Span } from './inline.ts';

/** Neighbouring spans under one link, so that a link with a bold word in it stays one link. */
export type LinkRun = { href: string | null; spans: Span[] };

const isFrench = (span: Span): boolean => /^fr\b/i.test(span.marks?.lang ?? 'fr');

/** French punctuation on the French spans, also where a mark ends just before the punctuation ("<em>mot</em> !"). */
function setInFrench(spans: Inline): Inline {
  return spans.map((span, index) => {
    if (!isFrench(span)) return span;
    const next = spans[index + 1]?.text ?? '';
    const text = frenchTypography(span.text);
    if (/^[;!?]/.test(next)) return { ...span, text: text.replace(/[ \u00a0\u202f]+$/, '\u202f') };
    if (/^(?:»|:(?:\s|$))/.test(next)) return { ...span, text: text.replace(/[ \u00a0]+$/, '\u00a0') };
    return { ...span, text };
  });
}

/** What both drawings (React, string) walk through: typography set, links grouped. `lang` is that of the block. */
export function drawnInline(spans: Inline, lang?: string): LinkRun[] {
  const set = lang === undefined || /^fr\b/i.test(lang) ? setInFrench(spans) : spans;
  const runs: LinkRun[] = [];
  for (const span of set) {
    const href = span.marks?.link ?? null;
    const last = runs.at(-1);
    if (last && last.href === href) last.spans.push(span);
    else runs.push({ href, spans: [span] });
  }
  return runs;
}

/** A short text of the interface of a block (caption, credit, title), set in French. */
export const drawnLine = (text: string): string => frenchTypography(text);
