import { listArticleIdsAt } from '#features/newsroom/articles/data/article-path.queries.ts';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { bodyLinks, bodyRelatedIds } from '#features/newsroom/body/body-references.ts';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { getRelatedList, type RelatedArticle } from '#features/newsroom/related/data/related.queries.ts';
import { mostInBody, placesForLinks } from '#features/newsroom/related/place-links.ts';
import { reasonSentence } from '#features/newsroom/related/reason-parts.ts';
import {
  linkTags,
  type PageLinks,
  type ShownLink,
  toDrawnReason,
} from '#features/newsroom/related/related-links.ts';
import { mostAtEnd, shareLinks } from '#features/newsroom/related/share-links.ts';
import { getSubjectLinks } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import type { SubjectLink } from '#features/newsroom/taxonomy/subject.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';

/** More than a page ever shows: what it links to already, and a third link to one event, give their places up. */
const mostConsidered = 16;

/**
 * The related articles of a public article's page, each in its place by the rules of place-links.ts and share-links.ts.
 * `alsoLinked`: what the page links to outside of its text (a reply that stands in another article); `taken`: blocks
 * before which something else stands.
 */
export async function getPageLinks({
  article,
  alsoLinked = [],
  taken = [],
}: {
  article: PublishedArticle;
  alsoLinked?: readonly string[];
  taken?: readonly string[];
}): Promise<PageLinks> {
  const shownPins = Object.entries(article.related).map(([id, { headline }]) => ({ id, headline }));
  const linked = [...(await listArticleIdsAt(ownPaths(bodyLinks(article.body)))), ...alsoLinked];
  const onPage = [...shownPins, ...linked.map((id) => ({ id, headline: '' }))];
  const { links, consideredIds } = await readLinks(article.id, {
    without: onPage.map(({ id }) => id),
    size: mostConsidered,
  });
  const { inBody, atEnd } = shareLinks({
    articleId: article.id,
    places: placesForLinks({
      body: article.body,
      wordCount: article.wordCount,
      taken: new Set(taken),
      shownPins: new Set(shownPins.map(({ id }) => id)),
    }),
    pins: links.filter(isPin),
    links: links.filter((link) => !isPin(link)),
    onPage,
  });
  return {
    inBody,
    atEnd,
    tags: linkTags({
      consideredIds,
      shown: [...inBody.map(({ link }) => link), ...atEnd],
    }),
  };
}

const isPin = ({ reason }: ShownLink): boolean => reason === null;

/** What an article's page could link to, pins first, then best first; `consideredIds` decide of it, shown or not. */
async function readLinks(
  articleId: string,
  asked: { without: readonly string[]; size: number },
): Promise<{ links: ShownLink[]; consideredIds: string[] }> {
  const { links, articleIds } = await getRelatedList(articleId, asked);
  const subjects = await getSubjectLinks(
    links.flatMap(({ reason }) => reason?.subjects ?? []).map(({ id }) => id),
  );
  return { links: links.map((link) => toShownLink(link, subjects)), consideredIds: articleIds };
}

/** A related article as the API gives it: the address is absolute, the reason a sentence for people. */
export type ApiLink = { id: string; url: string; headline: string; reason: string };

/** The related articles of a public article beside those of its own text, pinned ones first; as many as a page shows. */
export async function listLinksForApi(article: { id: string; body: BodyDocument }): Promise<ApiLink[]> {
  const { siteUrl } = getConfig();
  const { links } = await readLinks(article.id, {
    without: bodyRelatedIds(article.body),
    size: mostInBody + mostAtEnd,
  });
  return links.map(({ id, headline, card, reason }) => ({
    id,
    url: absoluteUrl(siteUrl, card.path),
    headline,
    reason: reasonSentence(reason),
  }));
}

function toShownLink(
  { card, isPinned, reason }: RelatedArticle,
  subjects: ReadonlyMap<string, SubjectLink>,
): ShownLink {
  return {
    id: card.id,
    headline: card.headline,
    card,
    reason: isPinned ? null : toDrawnReason(reason, subjects),
  };
}

/** The paths of ours among addresses, with or without our own name before them. */
function ownPaths(hrefs: readonly string[]): string[] {
  const { siteUrl } = getConfig();
  const { origin } = new URL(siteUrl);
  return hrefs.flatMap((href) => {
    const url = URL.parse(href, siteUrl);
    return url?.origin === origin ? [url.pathname] : [];
  });
}
