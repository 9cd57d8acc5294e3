import type { Metadata } from 'next';
import { statusOf } from '#features/readers/search/search-result.ts';
import { readSearch } from '#features/readers/search/search.schema.ts';
import { SearchPage } from '#features/readers/search/site/search-page.tsx';
import { searchArticles } from '#features/readers/search/use-cases/search-articles.ts';
import { urls } from '#lib/urls.ts';
import { searchWords } from '#messages/search.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { loadMenu } from '#app/(site)/load.ts';
import { pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, Trail } from '#app/(site)/place.tsx';
import '#features/readers/search/site/search.css';

const place = { kind: 'page', name: searchWords.title, path: urls.search() } as const;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = readSearch(await searchParams).input;
  return pageHead({
    title: q ? searchWords.titleOf(q) : searchWords.title,
    description: searchWords.description,
    path: urls.search(),
    isIndexed: false,
  });
}

export default async function SearchResultsPage({ searchParams }: Props) {
  const asked = readSearch(await searchParams);
  const [result, sections] = await Promise.all([searchArticles(asked), loadMenu()]);
  // Every query is another page: kept copies would push out those that are read.
  describePage({ tags: [], store: false, isIndexed: false, status: statusOf(result) });
  return (
    <>
      <SearchPage asked={asked} result={result} sections={sections} trail={<Trail of={place} />} />
      <PlaceData of={place} />
    </>
  );
}
