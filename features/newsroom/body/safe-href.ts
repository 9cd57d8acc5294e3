import { bodyLimits } from './limits.ts';

const protocols = new Set(['http:', 'https:', 'mailto:']);
const elsewhere = 'https://interne.invalid';

/**
 * The address of a link if it may be drawn, else null: http, https, mailto, or a path of ours ("/…", "#…").
 * Read by the same parser as browsers (WHATWG), so that no spelling of "javascript:" passes; given back normalised,
 * a path of ours staying relative.
 */
export function safeHref(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > bodyLimits.url) return null;
  const href = trimmed.startsWith('/') || trimmed.startsWith('#') ? innerPath(trimmed) : outerUrl(trimmed);
  return href !== null && href.length <= bodyLimits.url ? href : null;
}

function innerPath(text: string): string | null {
  if (!URL.canParse(text, elsewhere)) return null;
  const url = new URL(text, elsewhere);
  if (url.origin !== elsewhere || url.username !== '') return null;
  const path = url.pathname + url.search + url.hash;
  if (path.startsWith('//')) return null;
  return text.startsWith('#') ? url.hash || null : path;
}

function outerUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (!protocols.has(url.protocol)) return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href;
}

/** What a person types in a link field: "exemple.fr/page" and "nom@exemple.fr" get their protocol. Null: refused. */
export function typedHref(text: string): string | null {
  const trimmed = text.trim();
  if (/^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/i.test(trimmed)) return safeHref(`mailto:${trimmed}`);
  if (/^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.[a-z]{2,}(:\d+)?([/?#].*)?$/iu.test(trimmed))
    return safeHref(`https://${trimmed}`);
  return safeHref(trimmed);
}
