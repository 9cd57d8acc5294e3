import type { ArticleFields } from '#features/articles/articles.ts';
import { findPlaceholder } from '#features/body/placeholders.ts';
import { toSlug, isSlug, reservedArticleSlugs } from '#lib/slug.ts';

/** Why a text can't go out yet; messages/fr/articles.ts says each in French. */
export const publishingBlockers = [
  'no_headline',
  'no_standfirst',
  'no_byline',
  'no_body',
  'placeholder',
  'bad_slug',
  'embargoed',
] as const;
export type PublishingBlocker = (typeof publishingBlockers)[number];

/** The field of the form that a blocker points at. */
export const blockerField = {
  no_headline: 'headline',
  no_standfirst: 'standfirst',
  no_byline: 'bylines',
  no_body: 'body',
  placeholder: 'body',
  bad_slug: 'slug',
  embargoed: 'publication',
} as const satisfies Record<PublishingBlocker, string>;

/** A brief has no standfirst, and needs none. */
const needsStandfirst = (fields: { genre: string }): boolean => fields.genre !== 'brief';

/**
 * Everything that stands between a text and its readers, most visible first; empty when it may go out.
 * `bodyText` is the body as plain text, captions and quotations included.
 */
export function findPublishingBlockers({
  fields,
  bodyText,
  embargoedUntil,
  now,
}: {
  fields: Omit<ArticleFields<unknown>, 'body'>;
  bodyText: string;
  embargoedUntil: Date | null;
  now: Date;
}): PublishingBlocker[] {
  const blockers: PublishingBlocker[] = [];
  if (!fields.headline.trim()) blockers.push('no_headline');
  if (needsStandfirst(fields) && !fields.standfirst.trim()) blockers.push('no_standfirst');
  if (fields.bylines.length === 0 && !fields.bylineNote?.trim()) blockers.push('no_byline');
  if (!bodyText.trim()) blockers.push('no_body');
  const shown = [
    fields.kicker,
    fields.headline,
    fields.shortHeadline,
    fields.standfirst,
    fields.dateline,
    fields.bylineNote,
    fields.backstory,
    fields.seoTitle,
    fields.seoDescription,
    fields.socialTitle,
    fields.socialDescription,
    fields.leadPicture?.alt,
    fields.leadPicture?.caption,
    fields.leadPicture?.credit,
    bodyText,
  ];
  if (shown.some((text) => text && findPlaceholder(text))) blockers.push('placeholder');
  if (fields.slug !== null && !isArticleSlug(fields.slug)) blockers.push('bad_slug');
  if (embargoedUntil && embargoedUntil.getTime() > now.getTime()) blockers.push('embargoed');
  return blockers;
}

/** True for an address that an article may have under its section. */
export const isArticleSlug = (slug: string): boolean => isSlug(slug) && !reservedArticleSlugs.includes(slug);

/**
 * The address that a story proposes: what was asked for, else the headline's words, else the slugline's, else a
 * name made of the article's own id. Never empty, never reserved.
 */
export function proposeArticleSlug({
  articleId,
  slug,
  headline,
  slugline,
}: {
  articleId: string;
  slug: string | null;
  headline: string;
  slugline: string | null;
}): string {
  const candidates = [slug ?? '', toSlug(headline), toSlug(slugline ?? '')];
  const found = candidates.find(isArticleSlug);
  return found ?? `article-${articleId.replaceAll('-', '').slice(-8)}`;
}
