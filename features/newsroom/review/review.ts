/** What a remark speaks of: a block or a field by its name, words of it, or the whole story (null). */
export type Anchor = { blockId: string | null; quote: string | null };

/** The fields that can be spoken of as a block can; their names are never block ids. */
export const anchoredFields = ['headline', 'standfirst'] as const;
export type AnchoredField = (typeof anchoredFields)[number];

export const isAnchoredField = (blockId: string | null): blockId is AnchoredField =>
  anchoredFields.some((field) => field === blockId);

/** Something said under a remark. Instants are ISO 8601. */
export type Reply = { id: string; text: string; authorName: string; createdAt: string };

/** Something said about a text under review, with its answers. */
export type Remark = Reply &
  Anchor & {
    resolvedAt: string | null;
    resolvedByName: string | null;
    replies: Reply[];
  };

/** A stretch of the text as it stands now: a block of the body, or a field. */
export type TextBlock = { id: string; text: string };

/** Where an anchor leads now. */
export type Place =
  | { state: 'story' }
  | { state: 'found'; blockId: string }
  /** The block stands, its words are others. */
  | { state: 'changed'; blockId: string }
  | { state: 'gone' };

/** Spaces and apostrophes that a typography helper changes are no change of the words. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'").trim();

/**
 * Finds a remark's passage again after edits: in its own block, else wherever the same words went (a paragraph cut in
 * two, moved, or pasted anew; a headline that says the same is another thing), else the block is said to have changed, or to be gone.
 */
export function locate({ blockId, quote }: Anchor, blocks: readonly TextBlock[]): Place {
  if (blockId === null) return { state: 'story' };
  const own = blocks.find(({ id }) => id === blockId);
  if (own && (quote === null || plain(own.text).includes(plain(quote)))) return { state: 'found', blockId };
  if (quote !== null) {
    const words = plain(quote);
    const elsewhere = blocks.find(({ id, text }) => !isAnchoredField(id) && plain(text).includes(words));
    if (elsewhere) return { state: 'found', blockId: elsewhere.id };
  }
  return own ? { state: 'changed', blockId } : { state: 'gone' };
}

/** How many messages a remark holds, its own included. */
export const messageCount = ({ replies }: Remark): number => 1 + replies.length;
