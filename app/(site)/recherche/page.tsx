import type { Metadata } from 'next';
import { searchArticles } from '#features/search/data/search.queries.ts';
import { searchSchema } from '#features/search/search.schema.ts';
import { SearchPage } from '#features/search/site/search-page.tsx';
import { urls } from '#lib/urls.ts';
import { searchWords } from '#messages/fr/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { pageHead } from '#app/(site)/page-head.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = searchSchema.parse(await searchParams);
  return pageHead({
    title: q ? searchWords.titleOf(q) : searchWords.title,
    description: searchWords.hint,
    path: urls.search(),
    isIndexed: false,
  });
}

export default async function SearchResultsPage({ searchParams }: Props) {
  // Every query is another page: kept copies would push out those that are read.
  describePage({ tags: [], store: false });
  const input = searchSchema.parse(await searchParams);
  return <SearchPage input={input} result={await searchArticles(input)} />;
}
