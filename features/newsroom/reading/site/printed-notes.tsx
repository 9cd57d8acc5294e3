import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { linkNotes } from '#features/newsroom/body/link-notes.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { articlePageWords as words } from '#words/newsroom/reading/article-page.ts';

/** On paper only: where the story stands, and the addresses of its links under the numbers that the styles print. */
export function PrintedNotes({ article, url }: { article: PublishedArticle; url: string }) {
  const hrefs = linkNotes(article.body, article.related);
  return (
    <div className="imprime">
      <p>
        {words.address}
        {'\u00a0'}: {url}
      </p>
      {hrefs.length > 0 && (
        <>
          <p>{words.links}</p>
          <ol>
            {hrefs.map((href, at) => (
              <li key={at}>{href.startsWith('/') ? absoluteUrl(url, href) : href}</li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
