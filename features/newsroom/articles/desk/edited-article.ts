import type { ArticleVerb } from '#features/newsroom/articles/articles.policy.ts';
import type { PublicationState, WorkflowMove, WorkflowState } from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { ChecklistFacts } from '#features/newsroom/articles/checklist.ts';
import type { SentPlans } from '#features/newsroom/articles/plans.ts';
import type { PictureChoice } from '#features/newsroom/media/media.ts';
import type { Permission } from '#lib/use-case.ts';

/** A story as the editor receives it from its page; instants are ISO 8601. */
export type EditedArticle = {
  id: string;
  revisionId: string;
  revisionNumber: number;
  fields: StoryFields;
  publicationState: PublicationState;
  workflowState: WorkflowState;
  /** Advertising keeps away from it where the settings say so. */
  isSensitive: boolean;
  /** What readers read; the working copy may be newer. */
  liveRevisionId: string | null;
  /** What readers read; null for a story that never went out. */
  liveFields: StoryFields | null;
  /** Where readers find it; for a story that never went out, where its first text would have been. */
  path: string;
  plans: SentPlans;
  /** What the checklist can't read in the text, when the page was drawn. */
  checklist: ChecklistFacts;
  /** When the page was drawn. */
  openedAt: string;
  withdrawalNotice: string | null;
  permissions: Record<ArticleVerb, Permission>;
  /** Who has it; null when nobody does. */
  assignee: { id: string; name: string } | null;
  /** How it came to whoever has it. */
  lastMove: { move: WorkflowMove; at: string; personName: string | null; note: string | null } | null;
  /** The error that a reader reported and that this page was opened to correct. */
  reported: Reported | null;
  /** Who is looking. */
  viewerId: string;
};

/** What a reader told, shown while one corrects it. */
export type Reported = { id: string; passage: string | null; message: string };

/** A signature; one that is archived is named where it signs and offered nowhere. */
export type AuthorToSign = { id: string; name: string; isArchived: boolean };

/** What its fields are chosen from. */
export type StoryChoices = {
  sections: { id: string; name: string; slug: string; parentName: string | null; isArchived: boolean }[];
  authors: AuthorToSign[];
  subjects: { id: string; name: string }[];
  pictures: PictureChoice[];
  /** Stories that the text already points to, with their headlines. */
  articles: { id: string; headline: string }[];
};
