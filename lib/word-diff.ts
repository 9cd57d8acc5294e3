/** A stretch of text that both versions have, or one alone. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string };

/** Words with their apostrophe, numbers, runs of white space, and every other sign by itself. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+['’]?|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** Texts further apart than this many words are no edit of one another: they are shown one after the other. */
const mostEdits = 600;

/**
 * What to take out of one text and put in to make the other, word by word and as little as possible (E. W. Myers, "An
 * O(ND) Difference Algorithm", 1986). Lone small words between two changes are taken into them: a person reads
 * phrases. Parts without 'added' give the first text back, without 'removed' the second.
 */
export function diffWords(before: string, after: string): DiffPart[] {
  const [one, other] = [tokensOf(before), tokensOf(after)];
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (
    end < one.length - start &&
    end < other.length - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  )
    end += 1;
  const middle = [one.slice(start, one.length - end), other.slice(start, other.length - end)] as const;
  return readable([
    { kind: 'same', text: one.slice(0, start).join('') },
    ...between(...middle),
    { kind: 'same', text: one.slice(one.length - end).join('') },
  ]);
}

function between(one: string[], other: string[]): DiffPart[] {
  const trace = shortestEdit(one, other);
  if (!trace) {
    return [
      { kind: 'removed', text: one.join('') },
      { kind: 'added', text: other.join('') },
    ];
  }
  const parts: DiffPart[] = [];
  let [x, y] = [one.length, other.length];
  for (let edits = trace.length - 1; edits >= 0; edits -= 1) {
    const reach = (diagonal: number): number => trace[edits]?.get(diagonal) ?? -1;
    const diagonal = x - y;
    const isInsertion =
      diagonal === -edits || (diagonal !== edits && reach(diagonal - 1) < reach(diagonal + 1));
    const from = isInsertion ? diagonal + 1 : diagonal - 1;
    const fromX = edits === 0 ? 0 : reach(from);
    const fromY = edits === 0 ? 0 : fromX - from;
    for (; x > fromX && y > fromY; x -= 1, y -= 1) parts.push({ kind: 'same', text: one[x - 1] ?? '' });
    if (edits === 0) break;
    if (isInsertion) parts.push({ kind: 'added', text: other[(y -= 1)] ?? '' });
    else parts.push({ kind: 'removed', text: one[(x -= 1)] ?? '' });
  }
  return parts.reverse();
}

/** How far each number of edits reaches on each diagonal, before that edit is made; null past `mostEdits`. */
function shortestEdit(one: string[], other: string[]): Map<number, number>[] | null {
  const trace: Map<number, number>[] = [];
  let reach = new Map<number, number>([[1, 0]]);
  for (let edits = 0; edits <= mostEdits; edits += 1) {
    trace.push(reach);
    const next = new Map<number, number>();
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [left, right] = [reach.get(diagonal - 1) ?? -1, reach.get(diagonal + 1) ?? -1];
      let x = diagonal === -edits || (diagonal !== edits && left < right) ? right : left + 1;
      let y = x - diagonal;
      while (x < one.length && y < other.length && one[x] === other[y]) {
        x += 1;
        y += 1;
      }
      next.set(diagonal, x);
      if (x >= one.length && y >= other.length) return trace;
    }
    reach = next;
  }
  return null;
}

/** White space, or a word of up to three letters with its white space: alone between two changes it only hides them. */
const isSmall = (text: string): boolean => text.trim().length <= 3 && !text.includes('\n');

/** Neighbours of a kind joined, what was taken out before what was put in its place. */
function readable(parts: readonly DiffPart[]): DiffPart[] {
  const joined = join(parts.filter(({ text }) => text !== ''));
  const bridged = joined.flatMap((part, at): DiffPart[] => {
    const isBetween = at > 0 && at < joined.length - 1;
    if (part.kind !== 'same' || !isBetween || !isSmall(part.text)) return [part];
    return [
      { kind: 'removed', text: part.text },
      { kind: 'added', text: part.text },
    ];
  });
  const result: DiffPart[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) result.push({ kind: 'removed', text: removed });
    if (added) result.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of bridged) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      result.push({ kind, text });
    }
  }
  flush();
  return result;
}

function join(parts: readonly DiffPart[]): DiffPart[] {
  const result: DiffPart[] = [];
  for (const { kind, text } of parts) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}
