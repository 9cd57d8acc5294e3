'use client';

import type { ReactNode } from 'react';
import { ChartForm } from '#features/newsroom/body/blocks/chart/chart.desk.tsx';
import { ComparisonForm } from '#features/newsroom/body/blocks/comparison/comparison.desk.tsx';
import { EmbedForm } from '#features/newsroom/body/blocks/embed/embed.desk.tsx';
import { FilmForm } from '#features/newsroom/body/blocks/film/film.desk.tsx';
import { GalleryForm } from '#features/newsroom/body/blocks/gallery/gallery.desk.tsx';
import { PictureForm } from '#features/newsroom/body/blocks/picture/picture.desk.tsx';
import { RelatedLinkForm } from '#features/newsroom/body/blocks/related-link/related-link.desk.tsx';
import { TableForm } from '#features/newsroom/body/blocks/table/table.desk.tsx';
import type { AtomBlock, AtomType } from './tiptap-document.ts';

type AtomFormProps = {
  type: AtomType;
  block: AtomBlock | null;
  onSave: (block: AtomBlock) => void;
  onClose: () => void;
};

/** The form of a block that is not rich text. */
export function AtomForm({ type, block, onSave, onClose }: AtomFormProps): ReactNode {
  const ends = { onSave, onClose };
  switch (type) {
    case 'picture':
      return <PictureForm content={block?.type === type ? block : null} {...ends} />;
    case 'gallery':
      return <GalleryForm content={block?.type === type ? block : null} {...ends} />;
    case 'comparison':
      return <ComparisonForm content={block?.type === type ? block : null} {...ends} />;
    case 'video':
    case 'audio':
      return <FilmForm type={type} content={block?.type === type ? block : null} {...ends} />;
    case 'embed':
      return <EmbedForm content={block?.type === type ? block : null} {...ends} />;
    case 'table':
      return <TableForm content={block?.type === type ? block : null} {...ends} />;
    case 'chart':
      return <ChartForm content={block?.type === type ? block : null} {...ends} />;
    case 'relatedLink':
      return <RelatedLinkForm content={block?.type === type ? block : null} {...ends} />;
  }
}
