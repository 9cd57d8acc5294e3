import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { bodyToTiptap, tiptapToBlock } from './tiptap-document.ts';

/**
 * A body that came from elsewhere put into the editor where it differs and nowhere else, so that whoever writes keeps
 * their place: unchanged blocks stay, a changed one is changed between its first and last difference, an empty line
 * that somebody just opened stays open. Null when there is nothing to do.
 */
export function takeInBody(state: EditorState, body: BodyDocument): Transaction | null {
  const fresh = (bodyToTiptap(body).content ?? []).map((node) => state.schema.nodeFromJSON(node));
  const { tr } = state;
  const present: { node: ProseMirrorNode; at: number }[] = [];
  state.doc.forEach((node, at) => present.push({ node, at }));
  const changes = haveMoved(
    present.map(({ node }) => idOf(node)),
    fresh.map(idOf),
  )
    ? [replaceAll(state.doc, fresh)]
    : alignedChanges(present, fresh, state.doc.content.size);
  // From the end, so that places further up stay true.
  for (const change of changes.reverse()) change(tr);
  return tr.docChanged ? tr.setMeta('addToHistory', false) : null;
}

type Change = (tr: Transaction) => void;

const idOf = (node: ProseMirrorNode): string => String(node.attrs['id'] ?? '');
const isBlankLine = (node: ProseMirrorNode): boolean => tiptapToBlock(node.toJSON()) === null;

function haveMoved(before: string[], after: string[]): boolean {
  const [inBefore, inAfter] = [new Set(before), new Set(after)];
  const common = after.filter((id) => inBefore.has(id));
  return before.filter((id) => inAfter.has(id)).some((id, at) => id !== common[at]);
}

const replaceAll =
  (doc: ProseMirrorNode, fresh: ProseMirrorNode[]): Change =>
  (tr) =>
    tr.replaceWith(0, doc.content.size, fresh);

function alignedChanges(
  present: { node: ProseMirrorNode; at: number }[],
  fresh: ProseMirrorNode[],
  end: number,
): Change[] {
  const wanted = new Set(fresh.map(idOf));
  const changes: Change[] = [];
  let next = 0;
  for (const { node, at } of present) {
    if (!wanted.has(idOf(node))) {
      if (!isBlankLine(node)) changes.push((tr) => tr.delete(at, at + node.nodeSize));
      continue;
    }
    const before = next;
    while (idOf(fresh[next] as ProseMirrorNode) !== idOf(node)) next += 1;
    const added = fresh.slice(before, next);
    if (added.length > 0) changes.push((tr) => tr.insert(at, added));
    const change = changeWithin(node, fresh[next] as ProseMirrorNode, at);
    if (change) changes.push(change);
    next += 1;
  }
  const added = fresh.slice(next);
  if (added.length > 0) changes.push((tr) => tr.insert(end, added));
  return changes;
}

/** One block made the other between their first and last difference. */
function changeWithin(before: ProseMirrorNode, after: ProseMirrorNode, at: number): Change | null {
  if (before.eq(after)) return null;
  const start = before.content.findDiffStart(after.content);
  const end = before.content.findDiffEnd(after.content);
  if (!before.isTextblock || !before.sameMarkup(after) || start === null || !end) {
    return (tr) => tr.replaceWith(at, at + before.nodeSize, after);
  }
  // The same letters before and behind ("aa" → "aaa") make the two meet: what overlaps is counted once.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const inside = at + 1;
  return (tr) => tr.replace(inside + start, inside + end.a + overlap, after.slice(start, end.b + overlap));
}
