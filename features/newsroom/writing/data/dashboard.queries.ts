import { mayReview } from '#features/newsroom/articles/articles.policy.ts';
import {
  type DeskArticleRow,
  type DeskListFilter,
  type DeskOrder,
  listDeskArticles,
} from '#features/newsroom/articles/data/desk-list.queries.ts';
import { listPlannedActs, type PlannedAct } from '#features/newsroom/publishing/data/planned-acts.queries.ts';
import type { DayEntry } from '#features/newsroom/writing/day-line.ts';
import { isOverdue } from '#features/newsroom/articles/planned-acts.ts';
import type { Actor } from '#lib/actor.ts';
import { dayBounds, siteDay } from '#lib/dates.ts';

type Some = { rows: DeskArticleRow[]; total: number };

/** What one person has before them now. */
export type Dashboard = {
  /** Own texts sent back, with the reason; who has waited longest comes first. */
  returned: Some;
  /** Of one's sections; empty for whoever reviews nothing. */
  toReview: Some;
  drafts: Some;
  /** Own texts in somebody else's hands. */
  sent: Some;
  /** Acts that should have happened. */
  late: PlannedAct[];
  /** What has appeared today and what is still to happen. */
  day: DayEntry[];
};

const shown = 8;
const shownOfDay = 50;
const none: Some = { rows: [], total: 0 };

/** Everything on the dashboard, by what this person may see. */
export async function getDashboard({ actor, now }: { actor: Actor; now: Date }): Promise<Dashboard> {
  const today = dayBounds(siteDay(now));
  const some = (filter: DeskListFilter, order: DeskOrder = 'updated', size = shown): Promise<Some> =>
    listDeskArticles({ actor, filter, order, size });
  const [returned, toReview, drafts, sent, planned, published] = await Promise.all([
    some({ workflowState: 'needs_changes', isMine: true }, 'waiting'),
    mayReview(actor).allowed
      ? some({ workflowState: 'in_review', isReviewable: true }, 'waiting')
      : Promise.resolve(none),
    some({ workflowState: 'draft', publicationState: 'none', isMine: true }),
    some({ workflowState: 'in_review', isMine: true }, 'waiting'),
    listPlannedActs({ actor, until: today.end }),
    some({ publicationState: 'published', publishedBetween: today }, 'published', shownOfDay),
  ]);
  return {
    returned,
    toReview,
    drafts,
    sent,
    late: planned.filter(({ at }) => isOverdue(at, now)),
    day: [...planned.map((act): DayEntry => ({ ...act, path: null })), ...published.rows.flatMap(toEntry)],
  };
}

const toEntry = ({ id, headline, sectionName, firstPublishedAt, path }: DeskArticleRow): DayEntry[] =>
  firstPublishedAt
    ? [{ articleId: id, headline, sectionName, at: firstPublishedAt, kind: 'published', path }]
    : [];
