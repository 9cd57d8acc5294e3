import type { ReactNode } from 'react';
import { TextPage } from '#components/layout/text-page.tsx';
import type { JsonLd } from '#features/reach/syndication/json-ld.ts';
import type { TextPage as Text } from '#messages/site-pages.ts';
import { PlaceData, Trail } from './place.tsx';

/** A page of text of the newspaper about itself, with its place for machines. */
export function NewspaperPage({
  page,
  path,
  places = {},
  also = [],
  children,
}: {
  page: Text;
  path: string;
  places?: Readonly<Record<string, ReactNode>>;
  also?: readonly JsonLd[];
  children?: ReactNode;
}) {
  const of = { kind: 'page', name: page.title, path } as const;
  return (
    <TextPage page={page} places={places} trail={<Trail of={of} />}>
      {children}
      <PlaceData of={of} also={also} />
    </TextPage>
  );
}
