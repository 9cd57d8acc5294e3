import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { escapeHtml } from './inline-html.ts';

/** A quotation with who said it, when that is known. */
export const attributed = (quotation: string, attribution: string | undefined): string =>
  attribution
    ? `<figure>${quotation}<figcaption><cite>${escapeHtml(drawnLine(attribution))}</cite></figcaption></figure>`
    : quotation;
