import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { bodyAssetIds, bodyRelatedIds } from '#features/newsroom/body/body-references.ts';
import type { PictureViews, RelatedArticles } from '#features/newsroom/body/drawn-picture.ts';
import type { PictureView, SharedPicture } from '#features/newsroom/media/media.ts';
import type { AuthorHandles, AuthorLink } from '#features/newsroom/taxonomy/author.ts';
import type { SectionLink } from '#features/newsroom/taxonomy/section.ts';
import type { SubjectLink } from '#features/newsroom/taxonomy/subject.ts';
import { type Tag, tags } from '#lib/tags.ts';
import type {
  CommentsMode,
  CorrectionPlacement,
  CorrectionType,
  Genre,
} from '#features/newsroom/articles/articles.ts';

export type ArticleSignature = AuthorLink & {
  role: string | null;
  note: string | null;
  jobTitle: string | null;
  biography: string | null;
  portrait: PictureView | null;
  /** Of the asset, also when it can't be shown today. */
  portraitId: string | null;
  /** Accounts that cards of the story may name. */
  handles?: AuthorHandles;
};

export type PublishedCorrection = {
  id: string;
  type: CorrectionType;
  placement: CorrectionPlacement;
  text: string;
  publishedAt: Date;
  /** True when readers can see what changed in the text. */
  hasDifference: boolean;
};

/** The live text of a story with everything that its page shows. */
export type PublishedArticle = {
  id: string;
  path: string;
  section: SectionLink & { parent: SectionLink | null };
  genre: Genre;
  language: string;
  kicker: string | null;
  headline: string;
  standfirst: string;
  seoTitle: string | null;
  seoDescription: string | null;
  socialTitle: string | null;
  socialDescription: string | null;
  dateline: string | null;
  backstory: string | null;
  sponsor: string | null;
  hasAiDisclosure: boolean;
  commentsMode: CommentsMode;
  /** How many comments readers see under it. */
  commentCount: number;
  authors: ArticleSignature[];
  bylineNote: string | null;
  subjects: SubjectLink[];
  corrections: PublishedCorrection[];
  firstPublishedAt: Date;
  /** The last substantive update, null when there was none. */
  updatedAt: Date | null;
  wordCount: number;
  lead: PictureView | null;
  leadAssetId: string | null;
  /** Its headline as a picture, for networks; null while it has none, or needs none. */
  drawnCard: SharedPicture | null;
  body: BodyDocument;
  /** Pictures of the body by asset id; a withdrawn one is absent. */
  pictures: PictureViews;
  /** Articles that the body points to, by id; one that is not public is absent. */
  related: RelatedArticles;
};

/** What answers at an article's address. */
export type ArticleAnswer =
  | { kind: 'found'; article: PublishedArticle }
  | { kind: 'moved'; path: string; articleId: string; sectionId: string }
  | {
      kind: 'gone';
      articleId: string;
      headline: string | null;
      notice: string | null;
      withdrawnAt: Date;
      section: SectionLink;
    };

/** Whether readers see a picture that they may enlarge or compare. */
export const articleHasPictures = ({ lead, body }: PublishedArticle): boolean =>
  lead !== null || bodyAssetIds(body).length > 0;

/** Everything whose change makes an article's page another one; never a list. */
export const articleTags = (article: PublishedArticle): Tag[] => [
  tags.article(article.id),
  tags.related(article.id),
  tags.section(article.section.id),
  ...(article.section.parent ? [tags.section(article.section.parent.id)] : []),
  ...article.authors.flatMap(({ id, portraitId }) => [
    tags.author(id),
    ...(portraitId ? [tags.asset(portraitId)] : []),
  ]),
  ...article.subjects.map(({ id }) => tags.subject(id)),
  ...(article.leadAssetId ? [tags.asset(article.leadAssetId)] : []),
  // What the body names, found or not: a story pinned before it appears brings its link with it.
  ...bodyAssetIds(article.body).map(tags.asset),
  ...bodyRelatedIds(article.body).map(tags.article),
];
