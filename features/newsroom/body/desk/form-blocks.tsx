'use client';

import type { ReactNode } from 'react';
import type { Block, FormBlockType } from '#features/newsroom/body/body.ts';
import { ChartForm } from '#features/newsroom/body/blocks/chart/chart.desk.tsx';
import { ChartSite } from '#features/newsroom/body/blocks/chart/chart.site.tsx';
import {
  ComparisonForm,
  ComparisonSummary,
} from '#features/newsroom/body/blocks/comparison/comparison.desk.tsx';
import { EmbedForm, EmbedSummary } from '#features/newsroom/body/blocks/embed/embed.desk.tsx';
import { FilmForm, FilmSummary } from '#features/newsroom/body/blocks/film/film.desk.tsx';
import { GalleryForm, GallerySummary } from '#features/newsroom/body/blocks/gallery/gallery.desk.tsx';
import { PictureForm, PictureSummary } from '#features/newsroom/body/blocks/picture/picture.desk.tsx';
import {
  RelatedLinkForm,
  RelatedLinkSummary,
} from '#features/newsroom/body/blocks/related-link/related-link.desk.tsx';
import { TableForm, TableSummary } from '#features/newsroom/body/blocks/table/table.desk.tsx';
import type { BlockFormProps } from './block-form.tsx';
import type { FormBlock } from './tiptap-document.ts';

type DeskPart<Content> = {
  Form: (props: BlockFormProps<Content>) => ReactNode;
  /** What stands in the typing surface. */
  Summary: (props: { block: Content }) => ReactNode;
};

const parts: { [Type in FormBlockType]: DeskPart<Extract<Block, { type: Type }>> } = {
  picture: { Form: PictureForm, Summary: PictureSummary },
  gallery: { Form: GalleryForm, Summary: GallerySummary },
  comparison: { Form: ComparisonForm, Summary: ComparisonSummary },
  video: { Form: (props) => <FilmForm type="video" {...props} />, Summary: FilmSummary },
  audio: { Form: (props) => <FilmForm type="audio" {...props} />, Summary: FilmSummary },
  embed: { Form: EmbedForm, Summary: EmbedSummary },
  table: { Form: TableForm, Summary: TableSummary },
  chart: { Form: ChartForm, Summary: ChartSite },
  relatedLink: { Form: RelatedLinkForm, Summary: RelatedLinkSummary },
};

/** A part takes blocks of its own kind alone, which the compiler can't follow from a block to its entry. */
const partOf = (type: FormBlockType) => parts[type] as DeskPart<FormBlock>;

/** The form of a block that is not typed in. */
export function FormOfBlock({
  type,
  ...ends
}: BlockFormProps<FormBlock> & { type: FormBlockType }): ReactNode {
  const { Form } = partOf(type);
  return <Form {...ends} />;
}

/** What a block that is not typed in shows in the typing surface. */
export function SummaryOfBlock({ block }: { block: FormBlock }): ReactNode {
  const { Summary } = partOf(block.type);
  return <Summary block={block} />;
}
