import type { z } from 'zod';
import type { PictureViews, RelatedArticles } from '#features/newsroom/body/drawn-picture.ts';
import type { Inline } from '#features/newsroom/body/inline.ts';
import type { PictureUse } from '#features/newsroom/body/picture-use.ts';

/** What HTML for feeds, mails and the API is drawn with. */
export type HtmlContext = {
  /** Origin of the public address: every link and picture is made absolute with it. */
  siteUrl: string;
  pictures: PictureViews;
  related: RelatedArticles;
  /** Rich text as HTML, links made absolute; `lang` is that of the passage. */
  inline: (spans: Inline, lang?: string) => string;
};

/** All that is known of a kind of block, besides its drawing (`.site.tsx`) and its editing (`.desk.tsx`). */
export type BlockRecord<Schema extends z.ZodType, Content = z.output<Schema>> = {
  schema: Schema;
  /** Its words, lines separated by "\n"; empty for what has none of its own. */
  text(block: Content): string;
  /** Every stretch of rich text in it, in reading order. */
  inlines?(block: Content): Inline[];
  /** The uses of pictures in it, in reading order. */
  pictures?(block: Content): PictureUse[];
  /** Addresses that it leads to besides those of its rich text. */
  hrefs?(block: Content, related: RelatedArticles): string[];
  /** Plain elements, no class, no style, no script; empty when what it shows is not given. */
  html(block: Content, context: HtmlContext): string;
};

export const defineBlock = <Schema extends z.ZodType>(record: BlockRecord<Schema>): BlockRecord<Schema> =>
  record;

/** A block edited through a form instead of being typed in. */
export const defineFormBlock = <Schema extends z.ZodType>(
  record: BlockRecord<Schema>,
): BlockRecord<Schema> & { hasForm: true } => ({ ...record, hasForm: true });
