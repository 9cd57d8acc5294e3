/** What stands in for a key: `back` characters before it go, `text` comes. */
export type TypedFrench = { back: number; text: string };

const thin = '\u202f';
const fixed = '\u00a0';
const blanks = /[ \u00a0\u202f]+$/u;

/** Addresses, mail addresses and code are written as they are. */
const isLiteral = (before: string): boolean => {
  const word = /[^\s\u00a0\u202f]*$/u.exec(before)?.[0] ?? '';
  return /:\/\/|^www\.|@|^`/iu.test(word) || (before.match(/`/gu)?.length ?? 0) % 2 === 1;
};

/** A sign that takes a space before it: the one typed becomes the right one, a forgotten one is put in. */
function spaced(before: string, space: string, sign: string): TypedFrench | null {
  const typed = blanks.exec(before)?.[0] ?? '';
  const word = before.slice(0, before.length - typed.length);
  if (!/[\p{L}\p{N})\]»”’%€…]$/u.test(word)) return null;
  return typed === space ? null : { back: typed.length, text: space + sign };
}

function quote(before: string): TypedFrench | null {
  const opens = before === '' || /[\s\u00a0\u202f([—–«'’]$/u.test(before);
  // Inside an open « the next one closes, also after a space.
  const isOpen = before.lastIndexOf('«') > before.lastIndexOf('»');
  // 5" may be seconds.
  if (!isOpen && /\p{N}$/u.test(before)) return null;
  if (opens && !(isOpen && blanks.test(before) && !before.endsWith(`«${fixed}`)))
    return { back: 0, text: `«${fixed}` };
  return { back: blanks.exec(before)?.[0].length ?? 0, text: `${fixed}»` };
}

/**
 * How the French would set a key that was just pressed, `before` being the text in front of it; null when as it is.
 * Only what nobody means otherwise: « », the spaces of ; : ! ? % €, the apostrophe, the ellipsis.
 */
export function typedFrench(before: string, key: string): TypedFrench | null {
  if (isLiteral(before)) return null;
  switch (key) {
    case '"':
      return quote(before);
    case "'":
      return /[\p{L}]$/u.test(before) ? { back: 0, text: '’' } : null;
    case '.':
      return /(?<!\.)\.\.$/u.test(before) ? { back: 2, text: '…' } : null;
    case ';':
    case '!':
    case '?':
      return spaced(before, thin, key);
    case '»':
      return spaced(before, fixed, key);
    case ':':
      // "12:30" and "http:" can still come: without a space nothing is known yet.
      return blanks.test(before) ? spaced(before, fixed, key) : null;
    case '%':
    case '€':
      return /\p{N}[ \u202f]$/u.test(before) ? { back: 1, text: fixed + key } : null;
    case '«':
      return { back: 0, text: `«${fixed}` };
    case ' ':
      if (before.endsWith(`«${fixed}`)) return { back: 0, text: '' };
      return /[\p{L})\]»”’%€…]:$/u.test(before) ? { back: 1, text: `${fixed}: ` } : null;
    default:
      return null;
  }
}
