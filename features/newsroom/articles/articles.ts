import type { Crops } from '#features/newsroom/media/crops.ts';
import type { ShownRatio } from '#features/newsroom/media/picture-use.ts';

/** Publication belongs to the article, workflow to a revision: two axes, never mixed. */
export const publicationStates = ['none', 'scheduled', 'published', 'withdrawn'] as const;
export type PublicationState = (typeof publicationStates)[number];

export const workflowStates = ['draft', 'in_review', 'needs_changes', 'approved'] as const;
export type WorkflowState = (typeof workflowStates)[number];

export const genres = [
  'article',
  'analysis',
  'opinion',
  'report',
  'interview',
  'brief',
  'review',
  'live',
] as const;
export type Genre = (typeof genres)[number];

export const commentsModes = ['open', 'closed'] as const;
export type CommentsMode = (typeof commentsModes)[number];

export const revisionKinds = [
  'autosave',
  'named',
  'submitted',
  'approved',
  'published',
  'corrected',
] as const;
export type RevisionKind = (typeof revisionKinds)[number];

export const correctionTypes = ['correction', 'clarification', 'update'] as const;
export type CorrectionType = (typeof correctionTypes)[number];

export const correctionPlacements = ['before_body', 'after_body'] as const;
export type CorrectionPlacement = (typeof correctionPlacements)[number];

/** 1 is a flash, 5 ordinary, 9 can wait. */
export const urgencies = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export const ordinaryUrgency = 5;

/** What may be done to an article's publication, from which state, and where it leads. */
export const publicationMoves = {
  publish: { from: ['none', 'scheduled'], to: 'published' },
  schedule: { from: ['none', 'scheduled'], to: 'scheduled' },
  unschedule: { from: ['scheduled'], to: 'none' },
  update: { from: ['published'], to: 'published' },
  withdraw: { from: ['published'], to: 'withdrawn' },
  restore: { from: ['withdrawn'], to: 'published' },
} as const satisfies Record<string, { from: readonly PublicationState[]; to: PublicationState }>;
export type PublicationMove = keyof typeof publicationMoves;

export const canMovePublication = (move: PublicationMove, from: PublicationState): boolean =>
  (publicationMoves[move].from as readonly PublicationState[]).includes(from);

/** What may be done to the working revision's workflow. */
export const workflowMoves = {
  submit: { from: ['draft', 'needs_changes'], to: 'in_review' },
  approve: { from: ['draft', 'in_review', 'needs_changes'], to: 'approved' },
  return: { from: ['in_review', 'approved'], to: 'needs_changes' },
} as const satisfies Record<string, { from: readonly WorkflowState[]; to: WorkflowState }>;
export type WorkflowMove = keyof typeof workflowMoves;

export const canMoveWorkflow = (move: WorkflowMove, from: WorkflowState): boolean =>
  (workflowMoves[move].from as readonly WorkflowState[]).includes(from);

/** One signature, in order; the role ("photographies") and note ("envoyée spéciale à Lima") are what readers see. */
export type Byline = { authorId: string; role?: string | undefined; note?: string | undefined };

/** The picture on top, with this use's own words and crops; without them the asset's count. */
export type LeadPicture = {
  assetId: string;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  isDecorative?: true | undefined;
  ratio?: ShownRatio | undefined;
  crops?: Crops | undefined;
};

/** Everything a revision holds of a story; the body's type belongs to its own subject. */
export type ArticleFields<Body> = {
  sectionId: string;
  genre: Genre;
  urgency: number;
  language: string;
  /** The address asked for; null lets the headline propose one at publication. */
  slug: string | null;
  slugline: string | null;
  kicker: string | null;
  headline: string;
  shortHeadline: string | null;
  seoTitle: string | null;
  seoDescription: string | null;
  socialTitle: string | null;
  socialDescription: string | null;
  standfirst: string;
  dateline: string | null;
  /** For the newsroom alone, never drawn. */
  editorNote: string | null;
  backstory: string | null;
  sponsor: string | null;
  aiDisclosure: boolean;
  commentsMode: CommentsMode;
  /** ISO 8601, UTC. */
  commentsUntil: string | null;
  bylines: Byline[];
  bylineNote: string | null;
  subjectIds: string[];
  leadPicture: LeadPicture | null;
  body: Body;
};

export const articleFieldNames = [
  'sectionId',
  'genre',
  'urgency',
  'language',
  'slug',
  'slugline',
  'kicker',
  'headline',
  'shortHeadline',
  'seoTitle',
  'seoDescription',
  'socialTitle',
  'socialDescription',
  'standfirst',
  'dateline',
  'editorNote',
  'backstory',
  'sponsor',
  'aiDisclosure',
  'commentsMode',
  'commentsUntil',
  'bylines',
  'bylineNote',
  'subjectIds',
  'leadPicture',
  'body',
] as const satisfies readonly (keyof ArticleFields<unknown>)[];
export type ArticleFieldName = (typeof articleFieldNames)[number];

/** A change that a reader takes note of moves `modifiedAt`; a typo put right does not. */
export function nextModifiedAt({
  isSubstantive,
  previous,
  now,
}: {
  isSubstantive: boolean;
  previous: Date | null;
  now: Date;
}): Date | null {
  return isSubstantive ? now : previous;
}
