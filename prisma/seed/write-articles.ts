import { needsLeadPicture } from '#features/newsroom/articles/checklist.ts';
import { claimAddress } from '#features/newsroom/articles/data/article-address.store.ts';
import { lockArticle, updateArticle } from '#features/newsroom/articles/data/article.store.ts';
import { upsertOverride } from '#features/newsroom/articles/data/checklist.store.ts';
import { insertCorrection } from '#features/newsroom/publishing/data/correction.store.ts';
import { putLive, takeDown } from '#features/newsroom/publishing/data/publication.store.ts';
import { toRevisionColumns } from '#features/newsroom/articles/data/revision-fields.ts';
import { addPlanJob } from '#features/newsroom/articles/data/schedule.store.ts';
import { setAsideMessages } from '#words/newsroom/articles/checklist.ts';
import type { Transaction } from '#server/transaction/transaction.ts';
import { uuidAt } from './identity.ts';
import type { Story } from './story.ts';
import { type Links, toFields } from './to-fields.ts';
import { insertPlans } from './write-plans.ts';
import type { Taxonomy } from './write-taxonomy.ts';

const hour = 3_600_000;
/** A text is written this long before it appears. */
const writtenBefore = 5 * hour;

/** What the demonstration publishes is yesterday's news: nobody outside is told of it. */
const untold = (open: Transaction): Transaction => ({ ...open, outbox: async () => undefined });

type Edition = {
  stories: readonly Story[];
  taxonomy: Taxonomy;
  pictures: Map<string, string>;
  /** The account that stands behind an author's key, for those who have one. */
  accounts: Map<string, string>;
  now: Date;
};

/** Writes the stories through the same stores as the desk, each at its own hour, oldest first. */
export async function insertStories(open: Transaction, edition: Edition): Promise<void> {
  const { stories, taxonomy, pictures, now } = edition;
  const planned = stories
    .map((story) => ({ story, published: publicationOf(story, now) }))
    .toSorted((one, other) => one.published.getTime() - other.published.getTime());
  const ids = new Map(planned.map(({ story, published }) => [story.slug, uuidAt(published)]));
  if (ids.size !== stories.length) throw new Error('Two demonstration stories have one address');
  const links: Links = {
    taxonomy,
    assetId: (key) => named(pictures, key),
    articleId: (slug) => named(ids, slug),
  };
  for (const { story, published } of planned) {
    await insertStory(open, { story, published, articleId: named(ids, story.slug), links, edition });
  }
}

/** Whole minutes, and not all stories at the minute of the seed: each address gives its own. */
function publicationOf({ slug, hoursAgo }: Story, now: Date): Date {
  const minutes = Array.from(slug).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 53, 7);
  const instant = now.getTime() - hoursAgo * hour - minutes * 60_000;
  return new Date(instant - (instant % 60_000));
}

const named = (ids: Map<string, string>, key: string): string => {
  const id = ids.get(key);
  if (!id) throw new Error(`The demonstration names something that does not exist: ${key}`);
  return id;
};

type Planned = { story: Story; published: Date; articleId: string; links: Links; edition: Edition };

async function insertStory(
  open: Transaction,
  { story, published, articleId, links, edition }: Planned,
): Promise<void> {
  const { sql } = open;
  const { now } = edition;
  const createdAt = new Date(published.getTime() - writtenBefore);
  const createdById = edition.accounts.get(story.authors[0] ?? '') ?? null;
  const fields = toFields(story, { links, published });
  const { sectionId, genre, urgency } = fields;
  await sql.article.create({
    data: { id: articleId, sectionId, genre, urgency, createdById, createdAt, isDemo: true },
  });
  const state = story.state ?? { kind: 'published' };
  const workflowState =
    state.kind === 'in_review' || state.kind === 'needs_changes' || state.kind === 'draft'
      ? state.kind
      : 'approved';
  const { id: revisionId } = await sql.revision.create({
    data: {
      id: uuidAt(createdAt),
      articleId,
      number: 1,
      createdById,
      createdAt,
      workflowState,
      kind: state.kind === 'in_review' ? 'submitted' : 'named',
      ...toRevisionColumns(fields),
    },
    select: { id: true },
  });
  await updateArticle(sql, articleId, { workingRevisionId: revisionId });
  if (state.kind === 'scheduled') {
    const at = new Date(now.getTime() + state.inHours * hour);
    await updateArticle(sql, articleId, {
      publicationState: 'scheduled',
      scheduledAt: at,
      scheduledRevisionId: revisionId,
      embargoedUntil:
        state.embargoInHours === undefined ? null : new Date(now.getTime() + state.embargoInHours * hour),
    });
    await addPlanJob(sql, { articleId, slot: 'text', at });
  }
  if (state.kind === 'published' || state.kind === 'withdrawn')
    await publishStory(untold(open), { story, published, articleId, edition });
  await insertPlans(open, { story, published, articleId, links, now });
  const changed =
    story.updatedHoursAgo === undefined ? published : new Date(now.getTime() - story.updatedHoursAgo * hour);
  await updateArticle(sql, articleId, { updatedAt: changed > now ? now : changed });
}

async function publishStory(
  open: Transaction,
  { story, published, articleId, edition }: Omit<Planned, 'links'>,
): Promise<void> {
  const { sql } = open;
  const { now } = edition;
  const held = await lockArticle(sql, articleId);
  if (!held) throw new Error(`${story.slug} was not written`);
  if (story.formerSlug) {
    await claimAddress(sql, {
      articleId,
      sectionId: held.article.sectionId,
      slug: story.formerSlug,
      isAsked: true,
    });
  }
  const modifiedAt =
    story.updatedHoursAgo === undefined ? null : new Date(now.getTime() - story.updatedHoursAgo * hour);
  const { leadPicture, genre } = held.working.fields;
  if (leadPicture === null && needsLeadPicture(genre)) {
    const reason = setAsideMessages.demonstration;
    await upsertOverride(sql, { articleId, rule: 'no_lead_picture', reason, createdById: null });
  }
  const live = await putLive(open, { held, revision: held.working, now: published, modifiedAt });
  if (!live.ok) throw new Error(`${story.slug}: ${live.error.detail ?? live.error.code}`);
  for (const { type, text, hoursAgo, isBeforeBody } of story.corrections ?? []) {
    const id = await insertCorrection(open, {
      articleId,
      revisionId: held.working.id,
      previousRevisionId: null,
      type,
      placement: isBeforeBody ? 'before_body' : 'after_body',
      text,
      createdById: held.article.createdById,
      sectionIds: [...held.facts.sectionPath],
    });
    await sql.correction.update({
      where: { id },
      data: { publishedAt: new Date(now.getTime() - hoursAgo * hour) },
    });
  }
  if (story.state?.kind !== 'withdrawn') return;
  const withdrawn = new Date(now.getTime() - story.state.hoursAgo * hour);
  const again = await lockArticle(sql, articleId);
  if (again) await takeDown(open, { held: again, now: withdrawn, notice: story.state.notice });
}
