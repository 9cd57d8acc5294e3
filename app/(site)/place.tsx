import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { type PlacedPage, breadcrumbsOf } from '#features/reach/syndication/breadcrumbs.ts';
import { breadcrumbJsonLd, collectionJsonLd, type JsonLd } from '#features/reach/syndication/json-ld.ts';
import { StructuredData } from '#features/reach/syndication/site/structured-data.tsx';
import { getConfig } from '#server/config.ts';
import { loadNewspaper } from './newspaper.ts';

/** What machines are told of every page below the front: where it stands, and what it is besides. */
export async function PlaceData({
  of,
  gathers,
  also = [],
}: {
  of: PlacedPage;
  /** A page that lists stories: its name, and the stories in the order of the page. */
  gathers?: {
    name: string;
    description: string | null;
    items: readonly { path: string; headline: string }[];
  };
  also?: readonly JsonLd[];
}) {
  const { siteUrl } = getConfig();
  const crumbs = breadcrumbsOf(of);
  const path = crumbs.at(-1)?.path ?? '';
  const collection = gathers
    ? [collectionJsonLd({ ...gathers, path, publisher: await loadNewspaper(), siteUrl })]
    : [];
  return <StructuredData things={[...collection, ...also, breadcrumbJsonLd(crumbs, siteUrl)]} />;
}

/** The same way to the page for people, up to what it stands in: its own name is its title. */
export const Trail = ({ of }: { of: PlacedPage }) => <Breadcrumb crumbs={breadcrumbsOf(of).slice(0, -1)} />;

/** Links as the stories of a list. */
export const toItems = (links: readonly { name: string; path: string }[]) =>
  links.map(({ name, path }) => ({ headline: name, path }));
