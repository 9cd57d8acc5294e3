import { beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import type { Person } from '#lib/actor.ts';
import type { Outcome } from '#lib/use-case.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { withQueryFailing } from '#tests/failing-queries.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

/** Everything that a publication writes, as counts and values that tell before from after. */
async function stateOf(articleId: string) {
  const article = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const where = { articleId };
  return {
    state: article.publicationState,
    live: article.liveRevisionId,
    scheduled: article.scheduledAt,
    revisions: await db().revision.groupBy({ by: ['kind'], where, _count: true, orderBy: { kind: 'asc' } }),
    slugs: await db().articleSlug.count({ where }),
    authors: await db().articleAuthor.count({ where }),
    search: await db().articleSearch.count({ where }),
    journal: await db().journalEntry.count({ where: { subjectId: articleId } }),
    purges: await db().purge.count(),
    jobs: await db()
      .$queryRaw`SELECT count(*)::int FROM graphile_worker.jobs WHERE key = ${`publish-due:${articleId}`}`,
  };
}

type Verb = { prepare: () => Promise<string>; act: (articleId: string) => Promise<Outcome<unknown>> };
const verbs: Record<string, Verb> = {
  publish: {
    prepare: async () => (await createReadyDraft(chief)).articleId,
    act: (articleId) => publishArticle({ actor: chief, input: { articleId } }),
  },
  update: {
    prepare: async () => {
      const { articleId, revisionId } = await publishReadyStory(chief);
      const fields = { headline: 'Neuf', slug: `neuf-${articleId.slice(-6)}` };
      valueOf(await saveDraft({ actor: chief, input: { articleId, baseRevisionId: revisionId, fields } }));
      return articleId;
    },
    act: (articleId) => updateArticle({ actor: chief, input: { articleId, isSubstantive: true } }),
  },
  withdraw: {
    prepare: async () => (await publishReadyStory(chief)).articleId,
    act: (articleId) => withdrawArticle({ actor: chief, input: { articleId, notice: null } }),
  },
  schedule: {
    prepare: async () => (await createReadyDraft(chief)).articleId,
    act: (articleId) =>
      scheduleArticle({
        actor: chief,
        input: { articleId, at: new Date(Date.now() + 3_600_000).toISOString() },
      }),
  },
};

describe('a connection that is cut at any query', () => {
  it.each(Object.keys(verbs))(
    'leaves the article as before, and %s works when asked again',
    async (name) => {
      const verb = verbs[name];
      if (!verb) throw new Error(name);
      const articleId = await verb.prepare();
      const before = await stateOf(articleId);
      let cuts = 0;
      for (;;) {
        const { didFail, error } = await withQueryFailing(cuts + 1, async () =>
          valueOf(await verb.act(articleId)),
        );
        if (!didFail) break;
        cuts += 1;
        expect(error).not.toBeNull();
        expect(await stateOf(articleId)).toEqual(before);
      }
      expect(cuts).toBeGreaterThan(8);
      const after = await stateOf(articleId);
      expect(after.journal).toBe(before.journal + 1);
      expect(after.state).toBe(
        { publish: 'published', update: 'published', withdraw: 'withdrawn', schedule: 'scheduled' }[name],
      );
      expect(after.purges).toBe(before.purges + (name === 'schedule' ? 0 : 1));
    },
    60_000,
  );
});
