import { notFound } from 'next/navigation';
import { getPreviewArticle } from '#features/newsroom/writing/data/preview-article.queries.ts';
import { getPreview } from '#features/newsroom/writing/data/preview.queries.ts';
import { ArticlePage } from '#features/newsroom/reading/site/article-page.tsx';
import { shareData } from '#features/reach/syndication/share-data.ts';
import { dateAndClock, dayAndClock } from '#lib/dates.ts';
import { loadNewspaper } from '#app/(site)/newspaper.ts';
import { urls } from '#lib/urls.ts';
import { previewWords as words } from '#words/newsroom/publishing/aftermath.ts';
import { deskMessages } from '#messages/desk.ts';
import { planningDesk } from '#words/newsroom/publishing/planning-desk.ts';
import { getConfig } from '#server/config.ts';

export const dynamic = 'force-dynamic';

type Props = { params: Promise<{ jeton: string }> };

/** A text before its readers see it. A closed, expired or invented link looks like none. */
export default async function PreviewPage({ params }: Props) {
  const { jeton } = await params;
  const now = new Date();
  const preview = await getPreview({ token: jeton, now });
  if (!preview) notFound();
  const article = await getPreviewArticle(preview);
  const newspaper = await loadNewspaper();
  const share = shareData({ article, newspaper, siteUrl: getConfig().siteUrl });
  return (
    <>
      <aside className="bandeau-apercu" aria-label={deskMessages.preview.title}>
        {deskMessages.preview.banner({
          number: preview.revisionNumber,
          savedAt: dateAndClock(preview.savedAt),
          expiresAt: dateAndClock(preview.expiresAt),
        })}
        {preview.embargoedUntil && preview.embargoedUntil > now ? (
          <strong className="apercu-embargo">
            {planningDesk.embargo.preview(dayAndClock(preview.embargoedUntil, now))}
          </strong>
        ) : null}{' '}
        <span className="apercu-ecrans">
          {words.frames}{' '}
          <a href={urls.previewFrame(jeton, 'telephone')} target="_top">
            {words.phone}
          </a>{' '}
          <a href={urls.previewFrame(jeton, 'ordinateur')} target="_top">
            {words.desktop}
          </a>
        </span>
      </aside>
      <ArticlePage
        article={article}
        sharing={{
          url: share.canonicalUrl,
          title: share.socialTitle,
          picture: (share.image ?? newspaper.logo).url,
        }}
      />
    </>
  );
}
