/** Readers see a published comment alone; the others tell why they do not. */
export const commentStatuses = ['published', 'waiting', 'refused', 'removed', 'deleted'] as const;
export type CommentStatus = (typeof commentStatuses)[number];

/** What a moderator may decide. */
export const commentDecisions = ['approve', 'refuse', 'spam', 'remove'] as const;
export type CommentDecision = (typeof commentDecisions)[number];

/** What becomes of a comment: only what was never seen is refused, only what was seen is removed. */
export const statusAfter = (decision: CommentDecision, before: CommentStatus): CommentStatus => {
  if (decision === 'approve') return 'published';
  const wasSeen = before === 'published' || before === 'removed';
  return decision === 'remove' || wasSeen ? 'removed' : 'refused';
};

/** What may be decided of a comment, as it stands; nothing of what its author deleted. */
export const decisionsOf = {
  waiting: ['approve', 'refuse', 'spam'],
  refused: ['approve'],
  published: ['remove', 'spam'],
  removed: ['approve'],
  deleted: [],
} as const satisfies Record<CommentStatus, readonly CommentDecision[]>;

/** The queues that a moderator may open. */
export const moderationQueues = ['waiting', 'spam', 'published', 'refused', 'removed'] as const;
export type ModerationQueue = (typeof moderationQueues)[number];

/** The queue in which a comment stands; null for one that its author deleted. */
export function queueOf({
  status,
  isSpam,
}: {
  status: CommentStatus;
  isSpam: boolean;
}): ModerationQueue | null {
  if (status === 'deleted') return null;
  return isSpam ? 'spam' : status;
}

/** How long a decision can be taken back by one key; the server is a little more patient than the page. */
export const undoSeconds = 10;

/** For how long a comment is one moderator's who no longer says that they read it, and how often a window says so. */
export const claimSeconds = 120;
export const followEveryMs = 5_000;

/** In what capacity it was written: for the newsroom, or by whoever signed the article. */
export type CommentMark = 'newsroom' | 'article_author';

/** Orders of threads: newest first is the usual one. Replies always stand as they were written. */
export const threadOrders = ['newest', 'oldest', 'useful'] as const;
export type ThreadOrder = (typeof threadOrders)[number];

/** What an order is called in an address; the usual one goes unnamed. */
export const orderNames = {
  newest: null,
  oldest: 'anciens',
  useful: 'utiles',
} as const satisfies Record<ThreadOrder, string | null>;

/** How many threads a page of comments has, and how many replies come with each; a thread's own page has more. */
export const commentsPageSize = { threads: 30, replies: 5, repliesOfThread: 50 } as const;

/** For how long somebody may mend what they wrote. */
export const editableMinutes = 5;

/** A comment as readers see it. */
export type CommentView = {
  id: string;
  /** Null once the account was erased. */
  authorName: string | null;
  /** Whose reply it answers, inside the thread; null when it answers the opening comment, or nobody any more. */
  answersName: string | null;
  mark: CommentMark | null;
  isPick: boolean;
  /** As it was typed; `parseCommentText` says what is a paragraph, a quotation, an address. */
  text: string;
  usefulCount: number;
  createdAt: Date;
  editedAt: Date | null;
};

/** What stands where a comment was that somebody has answered: why, and not a word of it. */
export type KeptPlace = { id: string; why: 'removed' | 'deleted' | 'hidden'; createdAt: Date };

export type Thread = {
  id: string;
  opening: { kind: 'comment'; comment: CommentView } | { kind: 'kept'; place: KeptPlace };
  /** The first of its replies, oldest first. */
  replies: CommentView[];
  /** How many there are in all. */
  replyCount: number;
};

/** A row of the table with the names that it needs. */
export type CommentRow = CommentView & { parentId: string | null; status: CommentStatus; replyCount: number };

/**
 * Opening comments, in their order, with their replies in theirs. What readers may not see becomes a kept place when it
 * was answered, and is left out otherwise; replies without a published state, or to nobody here, are left out.
 */
export function toThreads(openings: readonly CommentRow[], replies: readonly CommentRow[]): Thread[] {
  const repliesOf = Map.groupBy(
    replies.filter(({ status }) => status === 'published'),
    ({ parentId }) => parentId,
  );
  return openings.flatMap((row) => {
    const own = (repliesOf.get(row.id) ?? []).map(toView);
    if (row.parentId !== null || (row.status !== 'published' && row.replyCount === 0)) return [];
    return [{ id: row.id, opening: toOpening(row), replies: own, replyCount: row.replyCount }];
  });
}

const toOpening = (row: CommentRow): Thread['opening'] =>
  row.status === 'published'
    ? { kind: 'comment', comment: toView(row) }
    : { kind: 'kept', place: { id: row.id, why: whyKept(row.status), createdAt: row.createdAt } };

const whyKept = (status: Exclude<CommentStatus, 'published'>): KeptPlace['why'] =>
  status === 'removed' || status === 'deleted' ? status : 'hidden';

const toView = ({
  parentId: _parent,
  status: _status,
  replyCount: _count,
  ...view
}: CommentRow): CommentView => view;

/** How much of a conversation an article's own page carries: the rest is a link away. */
export const underArticle = {
  threads: 30,
  replies: 1,
  commentCharacters: 1_500,
  characters: 40_000,
} as const;

/**
 * The threads that fit under an article, from the first on: its page stays light however much people write. At least
 * one, and each comment whole up to `commentCharacters`.
 */
export function fitUnderArticle(threads: readonly Thread[]): Thread[] {
  let room: number = underArticle.characters;
  return threads.slice(0, underArticle.threads).filter((thread, at) => {
    room -= charactersOf(thread);
    return at === 0 || room >= 0;
  });
}

const charactersOf = ({ opening, replies }: Thread): number =>
  [...(opening.kind === 'comment' ? [opening.comment] : []), ...replies].reduce(
    (sum, { text }) => sum + Math.min(text.length, underArticle.commentCharacters),
    0,
  );

/** Where one writes, under an article and on the page of its comments. */
export const commentFormAnchor = 'commenter';

/** The sentences of what could not be done, which the page carries and an address points to. */
export const commentRefusedAnchor = `${commentFormAnchor}-refus`;
export const voteRefusedAnchor = 'utile-refus';

/** The one form of a page that every « utile » belongs to. */
export const voteFormId = 'utile';

/** Where a comment stands on a page of its thread. */
export const commentAnchor = (commentId: string): string => `commentaire-${commentId}`;

/** Where the conversation begins under an article. */
export const commentsAnchor = 'commentaires';

/** Nobody's address (RFC 5737): where a comment came from is forgotten after a time. */
export const forgottenAddress = '192.0.2.0';
