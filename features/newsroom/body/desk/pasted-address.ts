import type { EditorState, Transaction } from '@tiptap/pm/state';
import { findEmbed } from '#features/newsroom/body/blocks/embed/embed-provider.ts';
import { cleanAddress } from '#features/newsroom/body/html/clean-address.ts';

/**
 * A pasted address as the link that it becomes, without its trackers, our own pages as paths (`siteUrl` is ours): over
 * the words that are selected, else by itself. Null for anything else, and for one of a known platform alone on its
 * line, which shows what it leads to.
 */
export function linkPasted(state: EditorState, text: string, siteUrl: string): Transaction | null {
  const pasted = text.trim();
  const { link } = state.schema.marks;
  const { empty, from, to, $from, $to } = state.selection;
  if (!link || !/^https?:\/\/\S+$/i.test(pasted) || !$from.sameParent($to)) return null;
  const { parent } = $from;
  if (!parent.inlineContent || (parent.content.size === 0 && findEmbed(pasted))) return null;
  const href = cleanAddress(pasted, siteUrl);
  if (href === null) return null;
  const mark = link.create({ href });
  if (!empty) return state.tr.addMark(from, to, mark).removeStoredMark(link);
  const shown = href.startsWith('/') ? siteUrl + href : href;
  return state.tr.replaceSelectionWith(state.schema.text(shown, [...$from.marks(), mark]), false);
}
