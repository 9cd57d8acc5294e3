import { urls } from '#lib/urls.ts';

/**
 * Counts the reading of an article, in `audience.island.ts`; null (the island was never built) counts nothing. Stands
 * on the page of a published article alone: previews, drafts and lists have none.
 */
export function ReadingBeacon({ address, articleId }: { address: string | null; articleId: string }) {
  return (
    address && (
      <script type="module" src={address} data-article={articleId} data-audience={urls.apiAudience()} />
    )
  );
}
