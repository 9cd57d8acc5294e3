type Ranked = { scope: string; articleId: string };

/** No page shows more of a list than this: what changes below is written without a purge. */
const shownRanks = 10;

/** The scopes whose order is another than it was, and those of them in which a page shows it. */
export function changedScopes(
  before: readonly Ranked[],
  after: readonly Ranked[],
): { changed: string[]; shown: string[] } {
  const [old, now] = [byScope(before), byScope(after)];
  const changed: string[] = [];
  const shown: string[] = [];
  for (const scope of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(scope) ?? [], now.get(scope) ?? []];
    if (isSame(was, is)) continue;
    changed.push(scope);
    if (!isSame(was.slice(0, shownRanks), is.slice(0, shownRanks))) shown.push(scope);
  }
  return { changed, shown };
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);

function byScope(ranked: readonly Ranked[]): Map<string, string[]> {
  const scopes = new Map<string, string[]>();
  for (const { scope, articleId } of ranked) {
    const ids = scopes.get(scope);
    if (ids) ids.push(articleId);
    else scopes.set(scope, [articleId]);
  }
  return scopes;
}
