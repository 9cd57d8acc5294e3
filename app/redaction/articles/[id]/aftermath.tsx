import { loadSettings } from '#app/(site)/load.ts';
import { loadNewspaper } from '#app/(site)/newspaper.ts';
import { cardsOf } from '#app/redaction/articles/[id]/share-cards-of.ts';
import type { DeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import { listOpenPreviewLinks } from '#features/newsroom/writing/data/preview.queries.ts';
import { getPreviewArticle } from '#features/newsroom/writing/data/preview-article.queries.ts';
import { CorrectionsList } from '#features/newsroom/writing/desk/corrections-list.tsx';
import { DeleteArticleButton } from '#features/newsroom/writing/desk/delete-article-button.tsx';
import { PreviewLinks } from '#features/newsroom/writing/desk/preview-links.tsx';
import { ShareCardsView } from '#features/newsroom/writing/desk/share-cards.tsx';
import { type DeskSharing, SharingLinks } from '#features/newsroom/writing/desk/sharing-links.tsx';
import type { SidePanel } from '#features/newsroom/writing/desk/side-panels.tsx';
import { listDeskReplies, listDeskReports } from '#features/newsroom/requests/data/request.queries.ts';
import { StoryRequests } from '#features/newsroom/requests/desk/story-requests.tsx';
import { readSharing } from '#features/reach/syndication/use-cases/read-sharing.ts';
import type { Actor } from '#lib/actor.ts';
import { iso } from '#lib/dates.ts';
import { aftermathWords as words } from '#words/newsroom/publishing/aftermath.ts';

/** What surrounds a story: who asks what of it, who may look at it, and what networks will make of it. */
export async function loadAftermath({
  actor,
  article,
  now,
}: {
  actor: Actor;
  article: DeskArticle;
  now: Date;
}) {
  const filterOf = (isSettled: boolean) => ({ isSettled, articleId: article.id });
  const [links, replies, decided, reports, preview, sharing] = await Promise.all([
    listOpenPreviewLinks({ articleId: article.id, now }),
    listDeskReplies({ actor, filter: filterOf(false) }),
    listDeskReplies({ actor, filter: filterOf(true) }),
    listDeskReports({ actor, filter: filterOf(false) }),
    getPreviewArticle({ articleId: article.id, savedAt: article.savedAt, fields: article.fields }),
    article.publicationState === 'published' ? loadSharing({ actor, id: article.id }) : null,
  ]);
  return { links, replies: [...replies, ...decided], reports, cards: await cardsOf(preview), sharing };
}

/** The links under which readers share what is live, from the one place that makes them. */
async function loadSharing({ actor, id }: { actor: Actor; id: string }): Promise<DeskSharing | null> {
  const [newspaper, { social }] = await Promise.all([loadNewspaper(), loadSettings()]);
  const outcome = await readSharing({ actor, input: { id, newspaper, xAccount: social.x } });
  if (!outcome.ok) return null;
  const { canonicalUrl: url, links, embed } = outcome.value;
  return { url, links, code: embed.html };
}

/** « Aperçus » and « Suites », beside the text. */
export function aftermathPanels({
  article,
  aftermath,
  now,
}: {
  article: DeskArticle;
  aftermath: Awaited<ReturnType<typeof loadAftermath>>;
  now: Date;
}): SidePanel[] {
  const { links, replies, reports, cards, sharing } = aftermath;
  const { permissions } = article;
  const isPublic = article.publicationState === 'published';
  const waiting = reports.length + replies.filter(({ status }) => status === 'received').length;
  return [
    {
      id: 'apercus',
      label: words.previewsTab,
      content: (
        <>
          <PreviewLinks articleId={article.id} links={links} />
          <ShareCardsView cards={cards} />
          {sharing ? <SharingLinks sharing={sharing} /> : null}
        </>
      ),
    },
    {
      id: 'suites',
      label: words.tab,
      badge: waiting,
      content: (
        <>
          <StoryRequests
            articleId={article.id}
            wasPublished={article.firstPublishedAt !== null}
            replies={replies}
            reports={reports}
            now={iso(now)}
          />
          <CorrectionsList
            corrections={article.corrections}
            permission={permissions.correct}
            isPublic={isPublic}
          />
          <DeleteArticleButton articleId={article.id} permission={permissions.delete} />
        </>
      ),
    },
  ];
}
