import { Fragment, type ReactNode } from 'react';
import type { Block, BlockType, BodyDocument } from '#features/newsroom/body/body.ts';
import { ChartSite } from '#features/newsroom/body/blocks/chart/chart.site.tsx';
import { ComparisonSite } from '#features/newsroom/body/blocks/comparison/comparison.site.tsx';
import { DividerSite } from '#features/newsroom/body/blocks/divider/divider.site.tsx';
import { EmbedSite } from '#features/newsroom/body/blocks/embed/embed.site.tsx';
import { FactBoxSite } from '#features/newsroom/body/blocks/fact-box/fact-box.site.tsx';
import { FilmSite } from '#features/newsroom/body/blocks/film/film.site.tsx';
import { GallerySite } from '#features/newsroom/body/blocks/gallery/gallery.site.tsx';
import { ListSite } from '#features/newsroom/body/blocks/list/list.site.tsx';
import { ParagraphSite } from '#features/newsroom/body/blocks/paragraph/paragraph.site.tsx';
import { PictureSite } from '#features/newsroom/body/blocks/picture/picture.site.tsx';
import { PullQuoteSite } from '#features/newsroom/body/blocks/pull-quote/pull-quote.site.tsx';
import { QuotationSite } from '#features/newsroom/body/blocks/quotation/quotation.site.tsx';
import { RelatedLinkSite } from '#features/newsroom/body/blocks/related-link/related-link.site.tsx';
import { SubheadingSite } from '#features/newsroom/body/blocks/subheading/subheading.site.tsx';
import { TableSite } from '#features/newsroom/body/blocks/table/table.site.tsx';
import type { LinkRel } from '#features/newsroom/body/site/inline.tsx';
import type { PictureViews, RelatedArticles } from '#features/newsroom/body/drawn-picture.ts';
import { headingAnchors } from '#features/newsroom/body/heading-anchors.ts';

type BodyProps = {
  body: BodyDocument;
  /** The pictures that the page looked up (`bodyAssetIds`); one that is absent is not drawn. */
  pictures: PictureViews;
  /** The public articles among those pinned (`bodyRelatedIds`). */
  related: RelatedArticles;
  /** What stands before a block (an advertisement, related links), by block id. */
  inserts?: Readonly<Record<string, ReactNode>>;
  /** Somebody pays for it: its links to other sites say so. */
  isSponsored?: boolean;
  /** Of the story; French when nothing is said. */
  lang?: string;
};

/** The text of a story as readers see it. */
export function Body({ body, pictures, related, inserts = {}, isSponsored, lang }: BodyProps): ReactNode {
  const anchors = headingAnchors(body);
  const rel = isSponsored ? 'sponsored' : undefined;
  return (
    <div className="corps">
      {body.blocks.map((block) => (
        <Fragment key={block.id}>
          {Object.hasOwn(inserts, block.id) && inserts[block.id]}
          {drawBlock({ block, pictures, related, lang, rel, anchor: anchors.get(block.id) })}
        </Fragment>
      ))}
    </div>
  );
}

type Drawing<Content = Block> = Pick<BodyProps, 'pictures' | 'related'> & {
  block: Content;
  anchor: string | undefined;
  lang: string | undefined;
  rel: LinkRel;
};

const drawings: { [Type in BlockType]: (drawing: Drawing<Extract<Block, { type: Type }>>) => ReactNode } = {
  paragraph: ParagraphSite,
  subheading: SubheadingSite,
  list: ListSite,
  quotation: QuotationSite,
  pullQuote: PullQuoteSite,
  picture: PictureSite,
  gallery: GallerySite,
  comparison: ComparisonSite,
  video: FilmSite,
  audio: FilmSite,
  embed: EmbedSite,
  factBox: FactBoxSite,
  table: TableSite,
  chart: ChartSite,
  relatedLink: RelatedLinkSite,
  divider: DividerSite,
};

/** The table gives each type its own drawing, which the compiler can't follow from a block to its entry. */
const drawBlock = (drawing: Drawing): ReactNode =>
  (drawings[drawing.block.type] as (drawing: Drawing) => ReactNode)(drawing);
