/** A `mailto:` address with its subject and text filled in (RFC 6068: %20 for spaces, CRLF between lines). */
export const mailto = ({ to, subject, text }: { to: string; subject: string; text: string }): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
