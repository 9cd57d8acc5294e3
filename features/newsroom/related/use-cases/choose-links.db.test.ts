import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { chooseLinksTask } from '#features/newsroom/articles/links-task.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { setEmbargo } from '#features/newsroom/publishing/use-cases/set-embargo.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { getRelatedList } from '#features/newsroom/related/data/related.queries.ts';
import { refreshLinksTask } from '#features/newsroom/related/refresh-task.ts';
import { chooseLinks, refreshLinks } from '#features/newsroom/related/use-cases/choose-links.ts';
import { linkArchive } from '#features/newsroom/related/use-cases/link-archive.ts';
import { suggestLinks } from '#features/newsroom/related/use-cases/suggest-links.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

const worker = systemActor('liens');
let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});
beforeEach(async () => {
  await db().$executeRaw`TRUNCATE articles, related_profiles, related_term_counts, related_links CASCADE`;
  await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
});

const text = (headline: string, standfirst: string, words: string) => ({
  headline,
  standfirst,
  body: { version: 1 as const, blocks: [newParagraph(words)] },
});
const fissure = text(
  'Le barrage de Serrevieille fissuré, trois villages évacués',
  'Une fissure est apparue sur la voûte du barrage.',
  'La préfecture a fait évacuer Lourmas et Pontagne. La société Hydroval vide la retenue de Serrevieille.',
);
const inquiry = text(
  'Barrage de Serrevieille : Hydroval savait depuis deux ans',
  'Un rapport signalait des infiltrations dans la voûte du barrage.',
  'L’exploitant Hydroval n’avait pas prévenu la préfecture. À Lourmas, les élus demandent une enquête sur la fissure.',
);
const opera = text(
  'L’Opéra de Lyon renonce à « Wozzeck »',
  'La subvention baisse, trois productions disparaissent.',
  'Les musiciens ont joué devant l’hôtel de ville. Le directeur dit n’avoir pas eu le choix.',
);

const publish = async (fields: Partial<StoryFields>) => (await publishReadyStory(chief, fields)).articleId;
const choose = async (articleId: string) =>
  valueOf(await chooseLinks({ actor: worker, input: { articleId } }));
const refresh = async (articleId: string) =>
  valueOf(await refreshLinks({ actor: worker, input: { articleId } }));
const shownBy = async (articleId: string) =>
  (await getRelatedList(articleId, { size: 7 })).links.map(({ card }) => card.id);
const waiting = async (task: string): Promise<string[]> => {
  const rows = await db().$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE task_identifier = ${task} ORDER BY key`;
  return rows.map(({ key }) => key);
};
const lastPurge = async () => db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
const purges = () => db().purge.count();

/** Does what the queue asks until nothing is asked any more. */
async function work(): Promise<void> {
  for (;;) {
    const jobs = await db().$queryRaw<{ key: string; task: string }[]>`
      SELECT key, task_identifier AS task FROM graphile_worker.jobs
      WHERE task_identifier IN (${chooseLinksTask}, ${refreshLinksTask}) AND run_at <= now()`;
    if (jobs.length === 0) return;
    await db()
      .$queryRaw`SELECT graphile_worker.remove_job(key)::text FROM unnest(${jobs.map(({ key }) => key)}::text[]) AS t(key)`;
    await Promise.all(
      jobs.map(({ key, task }) => {
        const articleId = key.split(':')[1] ?? '';
        return task === chooseLinksTask ? choose(articleId) : refresh(articleId);
      }),
    );
  }
}

describe('publishing', () => {
  it('asks for the links of the story in its own transaction', async () => {
    const id = await publish(fissure);
    expect(await waiting(chooseLinksTask)).toEqual([`${chooseLinksTask}:${id}`]);
  });

  it('links what tells of one matter, and nothing else', async () => {
    const [one, two, other] = [await publish(fissure), await publish(inquiry), await publish(opera)];
    await work();
    expect(await shownBy(one)).toEqual([two]);
    expect(await shownBy(two)).toEqual([one]);
    expect(await shownBy(other)).toEqual([]);
    const { links } = await getRelatedList(one, { size: 1 });
    expect(links[0]?.reason?.places.concat(links[0].reason.organisations, links[0].reason.words)).toEqual(
      expect.arrayContaining(['barrage']),
    );
  });

  it('drops the page whose links changed, and no page when nothing did', async () => {
    const one = await publish(fissure);
    await work();
    await publish(inquiry);
    await work();
    const before = await purges();
    const seen = await db().purge.findMany({ orderBy: { id: 'desc' }, take: 2 });
    expect(seen.flatMap((purge) => purge.tags)).toContain(tags.related(one));
    await choose(one);
    await refresh(one);
    expect(await purges()).toBe(before);
  });

  it('chooses anew when the text becomes another one', async () => {
    const [one, two] = [await publish(fissure), await publish(inquiry)];
    await work();
    const { workingRevisionId } = await db().article.findUniqueOrThrow({ where: { id: two } });
    const input = { articleId: two, baseRevisionId: workingRevisionId ?? '', fields: opera };
    valueOf(await saveDraft({ actor: chief, input }));
    valueOf(await updateArticle({ actor: chief, input: { articleId: two, isSubstantive: true } }));
    await work();
    expect(await shownBy(two)).toEqual([]);
    expect(await shownBy(one)).toEqual([]);
  });
});

describe('what may not be linked to', () => {
  it('leaves every page at once when it is withdrawn, and comes back when it is restored', async () => {
    const [one, two] = [await publish(fissure), await publish(inquiry)];
    await work();
    valueOf(await withdrawArticle({ actor: chief, input: { articleId: two, notice: null } }));
    expect(await lastPurge()).toMatchObject({
      isHard: true,
      tags: expect.arrayContaining([tags.article(two)]),
    });
    expect(await shownBy(one)).toEqual([]);
    expect(await db().relatedLink.count({ where: { targetId: two } })).toBe(0);
    await work();
    expect(await db().relatedProfile.count({ where: { articleId: two } })).toBe(0);
    valueOf(await restoreArticle({ actor: chief, input: { articleId: two } }));
    expect(await shownBy(one)).toEqual([]);
    await work();
    expect(await shownBy(one)).toEqual([two]);
  });

  it('is a live story under an embargo, until its hour', async () => {
    const [one, two] = [await publish(fissure), await publish(inquiry)];
    await work();
    const until = new Date(Date.now() + 86_400_000).toISOString();
    valueOf(await setEmbargo({ actor: chief, input: { articleId: two, until } }));
    expect((await lastPurge()).tags).toEqual([tags.article(two)]);
    expect(await shownBy(one)).toEqual([]);
    await work();
    expect(await shownBy(one)).toEqual([]);
    expect(await waiting(chooseLinksTask)).toEqual([`${chooseLinksTask}:${two}:later`]);
    valueOf(await setEmbargo({ actor: chief, input: { articleId: two, until: null } }));
    await work();
    expect(await shownBy(one)).toEqual([two]);
  });

  it.each([{ sponsor: 'Hydroval' }, { language: 'en' }])('has %o', async (fields) => {
    const [one, two] = [await publish(fissure), await publish({ ...inquiry, ...fields })];
    await work();
    expect(await shownBy(one)).toEqual([]);
    expect(await shownBy(two)).toEqual([]);
  });

  it('was refused by people for this article, and for it alone', async () => {
    const [one, two] = [await publish(fissure), await publish(inquiry)];
    await db().relatedDecision.create({ data: { articleId: one, targetId: two, kind: 'veto' } });
    await work();
    expect(await db().relatedLink.count({ where: { articleId: one } })).toBe(0);
    expect(await shownBy(two)).toEqual([one]);
  });
});

describe('two workers at once', () => {
  it('link both stories to each other, and count each once', async () => {
    const ids = await Promise.all([publish(fissure), publish(inquiry), publish(fissure), publish(inquiry)]);
    await Promise.all(ids.flatMap((id) => [choose(id), choose(id), refresh(id)]));
    await work();
    for (const id of ids) expect(await shownBy(id)).toHaveLength(2);
    const [{ wrong } = { wrong: -1 }] = await db().$queryRaw<{ wrong: number }[]>`
      WITH counted AS (SELECT term, count(*)::int AS articles FROM related_profiles, unnest(terms) AS term GROUP BY term)
      SELECT count(*)::int AS wrong FROM counted FULL JOIN related_term_counts kept USING (term)
      WHERE term <> 0 AND coalesce(counted.articles, 0) <> coalesce(kept.articles, 0)`;
    expect(wrong).toBe(0);
    expect(await db().relatedTermCount.findUnique({ where: { term: 0 } })).toMatchObject({ articles: 4 });
  });
});

describe('an archive that was never linked', () => {
  const archive = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (const fields of [fissure, inquiry, opera]) ids.push((await createPublished(fields)).article.id);
    return ids;
  };

  it('is linked in the background, and costs nothing once it is', async () => {
    const [one = '', two = '', other = ''] = await archive();
    const run = async (signal = new AbortController().signal) =>
      valueOf(await linkArchive({ actor: worker, input: { signal } }));
    expect(await run()).toEqual({ read: 3, chosen: 3 });
    expect([await shownBy(one), await shownBy(two), await shownBy(other)]).toEqual([[two], [one], []]);
    expect(await run()).toEqual({ read: 0, chosen: 0 });
  });

  it('is counted anew when rows left by themselves', async () => {
    const [one = ''] = await archive();
    const input = { signal: new AbortController().signal };
    await linkArchive({ actor: worker, input });
    await db().$executeRaw`DELETE FROM related_profiles WHERE article_id = ${one}::uuid`;
    await db().article.update({ where: { id: one }, data: { deletedAt: new Date() } });
    await linkArchive({ actor: worker, input });
    expect(await db().relatedTermCount.findUnique({ where: { term: 0 } })).toMatchObject({ articles: 2 });
  });

  it('goes on where it was stopped', async () => {
    await archive();
    expect(valueOf(await linkArchive({ actor: worker, input: { signal: AbortSignal.abort() } }))).toEqual({
      read: 0,
      chosen: 0,
    });
    await choose((await db().article.findFirstOrThrow({ orderBy: { id: 'asc' } })).id);
    const input = { signal: new AbortController().signal };
    expect(valueOf(await linkArchive({ actor: worker, input }))).toEqual({ read: 2, chosen: 2 });
    expect(await db().relatedProfile.count({ where: { chosenAt: null } })).toBe(0);
  });
});

describe('suggestions', () => {
  it('are worked out for a draft as it is written, for those who may see it', async () => {
    const one = await publish(fissure);
    await work();
    const { articleId } = await createReadyDraft(chief, inquiry);
    const found = valueOf(await suggestLinks({ actor: chief, input: { articleId } }));
    expect(found).toMatchObject([{ card: { id: one }, isShown: true, reason: { version: 1 } }]);
    expect(found[0]?.score).toBeGreaterThan(0.27);
    const reader = await createPerson('reader');
    expect(codeOf(await suggestLinks({ actor: reader, input: { articleId } }))).toBe('not_found');
  });
});
