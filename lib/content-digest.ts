/**
 * The SHA-256 that a Content-Digest header (RFC 9530) gives, in hexadecimal digits; null when it gives none that can
 * be read. `sha-256=:…:`, beside others or alone.
 */
export function parseContentDigest(header: string): string | null {
  const encoded = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):/.exec(header)?.[1];
  if (!encoded) return null;
  const bytes = Uint8Array.from(atob(encoded), (one) => one.charCodeAt(0));
  return Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');
}

/** The header's value for a SHA-256 given as bytes. */
export const toContentDigest = (sum: Uint8Array): string => `sha-256=:${btoa(String.fromCharCode(...sum))}:`;
