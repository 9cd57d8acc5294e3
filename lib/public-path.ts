/**
 * The one name of a public path: percent decoded once, lower case, single slashes, no dot segments, no slash
 * at the end. Null when it holds anything but `[a-z0-9/._-]`.
 */
export function normalisePath(asked: string): string | null {
  const decoded = decodeOnce(asked);
  if (decoded === null) return null;
  const lower = decoded.toLowerCase();
  if (!/^[a-z0-9/._-]+$/.test(lower)) return null;
  const segments: string[] = [];
  for (const segment of lower.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return `/${segments.join('/')}`;
}

function decodeOnce(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
