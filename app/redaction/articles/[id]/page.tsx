import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { aftermathPanels, loadAftermath } from '#app/redaction/articles/[id]/aftermath.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { getOwnChecklistFacts } from '#features/newsroom/articles/data/checklist.queries.ts';
import {
  type DeskArticle,
  getDeskArticle,
  getRevisionFields,
} from '#features/newsroom/articles/data/desk-article.queries.ts';
import { getRelatedLinks } from '#features/newsroom/reading/data/published-article.queries.ts';
import { ArticleEditor } from '#features/newsroom/writing/desk/article-editor.tsx';
import type { SidePanel } from '#features/newsroom/writing/desk/side-panels.tsx';
import { sendPlans } from '#features/newsroom/articles/plans.ts';
import { isId } from '#lib/ids.ts';
import { bodyRelatedIds } from '#features/newsroom/body/body-references.ts';
import type { RelatedArticles } from '#features/newsroom/body/drawn-picture.ts';
import { questionsOf } from '#features/newsroom/articles/inspect-story.ts';
import { listPictureChoices } from '#features/newsroom/media/data/desk-picture.queries.ts';
import {
  listAuthorChoices,
  listSectionChoices,
  listSubjectChoices,
} from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { listToldOf } from '#features/reach/distribution/data/delivery.queries.ts';
import { ToldPanel } from '#features/reach/distribution/desk/told-panel.tsx';
import { mayFollowDistribution } from '#features/reach/distribution/distribution.policy.ts';
import type { ToldStory } from '#features/reach/distribution/distribution.ts';
import { type DeskLinks, getDeskLinks } from '#features/newsroom/related/data/desk-links.queries.ts';
import { LinksPanel } from '#features/newsroom/related/desk/links-panel.tsx';
import { listRemarksOf } from '#features/newsroom/review/data/remark.queries.ts';
import { ReviewPanel } from '#features/newsroom/review/desk/review-panel.tsx';
import { correctReport } from '#features/newsroom/requests/desk/actions.ts';
import { urls } from '#lib/urls.ts';
import type { Permission } from '#lib/use-case.ts';
import { deskMessages } from '#messages/desk.ts';
import { distributionWords } from '#words/reach/distribution/distribution.ts';
import { relatedDesk } from '#words/newsroom/related/related-desk.ts';
import { reviewWords } from '#words/newsroom/writing/review.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: deskMessages.editor.body };

type Params = { params: Promise<{ id: string }>; searchParams: Promise<{ signalement?: string }> };

/** One story under the pen. Somebody else's draft looks like none at all. */
export default async function ArticlePage({ params, searchParams }: Params) {
  const [{ id }, { signalement }] = await Promise.all([params, searchParams]);
  const actor = await staffAt(urls.deskArticle(id));
  const article = isId(id) ? await getDeskArticle({ actor, articleId: id }) : null;
  if (!article) notFound();
  const now = new Date();
  const { fields } = article;
  const [sections, authors, subjects, pictures, related, remarks, checklist, aftermath, links, told] =
    await Promise.all([
      listSectionChoices({ chosen: [fields.sectionId] }),
      listAuthorChoices({ chosen: fields.bylines.map(({ authorId }) => authorId) }),
      listSubjectChoices({ chosen: fields.subjectIds }),
      listPictureChoices(questionsOf(fields).assetIds),
      getRelatedLinks(bodyRelatedIds(article.fields.body)),
      listRemarksOf(article.id),
      getOwnChecklistFacts(article),
      loadAftermath({ actor, article, now }),
      getDeskLinks(article.id),
      listToldOf(article.id),
    ]);
  const { liveRevisionId, revisionId } = article;
  const liveFields =
    liveRevisionId && liveRevisionId !== revisionId
      ? await getRevisionFields({ actor, articleId: id, revisionId: liveRevisionId })
      : article.fields;
  const articles = Object.entries(related).map(([relatedId, { headline }]) => ({ id: relatedId, headline }));
  return (
    <>
      <h1 className="sr-only">{article.fields.headline || deskMessages.list.untitled}</h1>
      <ArticleEditor
        article={{
          id: article.id,
          revisionId: article.revisionId,
          revisionNumber: article.revisionNumber,
          fields: article.fields,
          publicationState: article.publicationState,
          workflowState: article.workflowState,
          isSensitive: article.isSensitive,
          liveRevisionId: article.liveRevisionId,
          liveFields,
          path: article.path,
          plans: sendPlans(article.plans),
          checklist,
          openedAt: now.toISOString(),
          withdrawalNotice: article.withdrawalNotice,
          permissions: article.permissions,
          assignee: article.assignee,
          lastMove: article.lastMove && { ...article.lastMove, at: article.lastMove.at.toISOString() },
          reported: aftermath.reports.find((report) => report.id === signalement) ?? null,
          viewerId: actor.kind === 'person' ? actor.userId : '',
        }}
        choices={{ sections, authors, subjects, pictures, articles }}
        panels={[
          {
            id: 'relecture',
            label: reviewWords.panel.label,
            badge: remarks.filter(({ resolvedAt }) => resolvedAt === null).length,
            content: <ReviewPanel initialRemarks={remarks} />,
          },
          linksPanel({ article, links, related }),
          ...aftermathPanels({ article, aftermath, now }),
          toldPanel(told, mayFollowDistribution(actor)),
        ]}
        correctReport={correctReport}
      />
    </>
  );
}

/** « Diffusion »: its badge counts what was given up. */
const toldPanel = (told: ToldStory[], permission: Permission): SidePanel => ({
  id: 'diffusion',
  label: distributionWords.panel,
  badge: told.flatMap(({ lines }) => lines).filter(({ status }) => status === 'parked').length,
  content: <ToldPanel told={told} permission={permission} />,
});

/** « Lire aussi »: its badge counts the links whose article readers can no longer see. */
function linksPanel({
  article,
  links,
  related,
}: {
  article: DeskArticle;
  links: DeskLinks;
  related: RelatedArticles;
}): SidePanel {
  const goneInText = bodyRelatedIds(article.fields.body).filter((relatedId) => !related[relatedId]);
  const gonePins = links.decisions.filter(({ kind, path }) => kind === 'pin' && path === null);
  return {
    id: 'lire-aussi',
    label: relatedDesk.label,
    badge: goneInText.length + gonePins.length,
    content: <LinksPanel initial={links} permission={article.permissions.edit} goneInText={goneInText} />,
  };
}
