import { beforeAll, describe, expect, it } from 'vitest';
import { getPublishedArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import type { Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const lastPurge = async () => (await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;
const articleRow = (id: string) => db().article.findUniqueOrThrow({ where: { id } });

describe('publishing', () => {
  it('makes revision, address, lists, search, journal and purge in one go', async () => {
    const parent = await createSection();
    const section = await createSection({ parentId: parent.id });
    const subject = await createSubject({ name: 'Hydrologie' });
    const { articleId, revisionId, story, url } = await publishReadyStory(chief, {
      sectionId: section.id,
      subjectIds: [subject.id],
      headline: 'L’eau de la Seine',
    });
    expect(url).toBe(`/${section.slug}/eau-de-la-seine`);
    const row = await articleRow(articleId);
    expect(row).toMatchObject({
      publicationState: 'published',
      liveRevisionId: revisionId,
      workingRevisionId: revisionId,
      modifiedAt: null,
    });
    expect(row.firstPublishedAt).toEqual(row.publishedAt);
    const revision = await db().revision.findUniqueOrThrow({ where: { id: revisionId } });
    expect(revision).toMatchObject({ kind: 'published', workflowState: 'approved' });
    const authorId = story.bylines[0]?.authorId ?? '';
    expect(await db().articleAuthor.findMany({ where: { articleId } })).toMatchObject([
      { authorId, position: 0 },
    ]);
    expect(await db().articleSubject.count({ where: { articleId, subjectId: subject.id } })).toBe(1);
    const found = await db().$queryRaw<{ id: string }[]>`
      SELECT article_id AS id FROM article_search
      WHERE document @@ to_tsquery('french_plain', 'hydrologie & seine & secheresse')`;
    expect(found.map(({ id }) => id)).toContain(articleId);
    expect(await lastPurge()).toEqual(
      expect.arrayContaining([
        tags.article(articleId),
        tags.latest(),
        tags.sectionList(section.id),
        tags.sectionList(parent.id),
        tags.authorList(authorId),
        tags.subjectList(subject.id),
        tags.absent(url),
        tags.absent(`${url}/commentaires`),
      ]),
    );
    const lines = await db().journalEntry.findMany({
      where: { subjectId: articleId, action: 'article.publish' },
    });
    expect(lines).toMatchObject([{ actorId: chief.userId, after: { url } }]);
  });

  it('happens exactly once however many ask at the same time', async () => {
    const { articleId } = await createReadyDraft(chief);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => publishArticle({ actor: chief, input: { articleId } })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(new Set(outcomes.filter((outcome) => !outcome.ok).map(codeOf))).toEqual(new Set(['bad_state']));
    expect(
      await db().journalEntry.count({ where: { subjectId: articleId, action: 'article.publish' } }),
    ).toBe(1);
  });

  it('gives two stories of one headline two addresses, also when both go out at once', async () => {
    const section = await createSection();
    const drafts = await Promise.all(
      [1, 2, 3].map(() => createReadyDraft(chief, { sectionId: section.id, headline: 'Même titre' })),
    );
    const urls = await Promise.all(
      drafts.map(
        async ({ articleId }) => valueOf(await publishArticle({ actor: chief, input: { articleId } })).url,
      ),
    );
    expect(urls.sort()).toEqual(
      ['meme-titre', 'meme-titre-2', 'meme-titre-3'].map((slug) => `/${section.slug}/${slug}`),
    );
  });

  it('refuses an address asked for that another story holds, and leaves no trace', async () => {
    const section = await createSection();
    await publishReadyStory(chief, { sectionId: section.id, slug: 'pris' });
    const { articleId } = await createReadyDraft(chief, { sectionId: section.id, slug: 'pris' });
    const purges = await db().purge.count();
    const outcome = await publishArticle({ actor: chief, input: { articleId } });
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'slug_taken', fields: { slug: expect.any(String) } },
    });
    expect((await articleRow(articleId)).publicationState).toBe('none');
    expect(await db().purge.count()).toBe(purges);
  });

  it('names every field that is not ready', async () => {
    const { articleId } = await createReadyDraft(chief, {
      headline: '',
      standfirst: 'Il a TK ans.',
      bylines: [],
    });
    const outcome = await publishArticle({ actor: chief, input: { articleId } });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid' } });
    if (!outcome.ok)
      expect(Object.keys(outcome.error.fields ?? {}).sort()).toEqual(['bylines', 'headline', 'standfirst']);
  });

  it('refuses when somebody saved since the person looked', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief);
    const saved = valueOf(
      await saveDraft({
        actor: chief,
        input: { articleId, baseRevisionId: revisionId, fields: { kicker: 'Eau' } },
      }),
    );
    expect(await publishArticle({ actor: chief, input: { articleId, revisionId } })).toMatchObject({
      ok: false,
      error: { code: 'conflict', data: { revision: saved.revisionId } },
    });
  });

  it('hides from others what they may not know of, and forbids what they may not do', async () => {
    const journalist = await createPerson('journalist');
    const contributor = await createPerson('contributor');
    const theirs = await createReadyDraft(chief);
    expect(codeOf(await publishArticle({ actor: journalist, input: theirs }))).toBe('not_found');
    const own = await createReadyDraft(contributor);
    expect(codeOf(await publishArticle({ actor: contributor, input: { articleId: own.articleId } }))).toBe(
      'forbidden',
    );
    expect(codeOf(await publishArticle({ actor: chief, input: { articleId: chief.userId } }))).toBe(
      'not_found',
    );
  });

  it('holds an embargo', async () => {
    const { articleId } = await createReadyDraft(chief);
    await db().article.update({
      where: { id: articleId },
      data: { embargoedUntil: new Date(Date.now() + 60_000) },
    });
    const outcome = await publishArticle({ actor: chief, input: { articleId } });
    expect(outcome).toMatchObject({ ok: false, error: { fields: { embargo: expect.any(String) } } });
  });
});

describe('updating', () => {
  const rewrite = async (articleId: string, fields: Parameters<typeof saveDraft>[0]['input']['fields']) => {
    const { workingRevisionId } = await articleRow(articleId);
    const input = { articleId, baseRevisionId: workingRevisionId ?? '', fields };
    return valueOf(await saveDraft({ actor: chief, input }));
  };

  it('leaves what readers see alone until it is published, and moves "modified" on substance only', async () => {
    const { articleId, revisionId } = await publishReadyStory(chief);
    expect(codeOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: true } }))).toBe(
      'bad_state',
    );
    const first = await rewrite(articleId, { standfirst: 'Le débit retrouve enfin sa moyenne.' });
    expect((await articleRow(articleId)).liveRevisionId).toBe(revisionId);
    valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: false } }));
    expect(await articleRow(articleId)).toMatchObject({ liveRevisionId: first.revisionId, modifiedAt: null });
    await rewrite(articleId, { body: { version: 1, blocks: [newParagraph('Le barrage a cédé.')] } });
    valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: true } }));
    const row = await articleRow(articleId);
    expect(row.modifiedAt).toBeInstanceOf(Date);
    expect(row.firstPublishedAt?.getTime()).toBeLessThan(row.modifiedAt?.getTime() ?? 0);
  });

  it('keeps every address that it ever had, each one hop from the last, and lets nobody take them', async () => {
    const section = await createSection();
    const { articleId } = await publishReadyStory(chief, { sectionId: section.id, slug: 'un' });
    for (const slug of ['deux', 'trois']) {
      await rewrite(articleId, { slug });
      valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: false } }));
    }
    for (const slug of ['un', 'deux']) {
      expect(await getPublishedArticle({ sectionSlug: section.slug, slug })).toMatchObject({
        kind: 'moved',
        path: `/${section.slug}/trois`,
      });
    }
    const other = await createReadyDraft(chief, { sectionId: section.id, slug: 'un' });
    expect(codeOf(await publishArticle({ actor: chief, input: { articleId: other.articleId } }))).toBe(
      'slug_taken',
    );
    await rewrite(articleId, { slug: 'un' });
    expect(
      valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: false } })).url,
    ).toBe(`/${section.slug}/un`);
    expect(await db().articleSlug.count({ where: { articleId, isCurrent: true } })).toBe(1);
  });

  it('moves to another section under its own name and purges both', async () => {
    const from = await createSection();
    const to = await createSection();
    const { articleId } = await publishReadyStory(chief, { sectionId: from.id, headline: 'La mer' });
    await rewrite(articleId, { sectionId: to.id, headline: 'La mer monte' });
    const { url } = valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: true } }));
    expect(url).toBe(`/${to.slug}/la-mer`);
    expect(await lastPurge()).toEqual(
      expect.arrayContaining([
        tags.sectionList(from.id),
        tags.sectionList(to.id),
        tags.absent(`/${to.slug}/la-mer`),
        tags.absent(`/${from.slug}/la-mer`),
      ]),
    );
  });

  it('purges the list of an author whose name it loses', async () => {
    const gone = await createAuthor();
    const { articleId } = await publishReadyStory(chief, { bylines: [{ authorId: gone.id }] });
    await rewrite(articleId, { bylines: [{ authorId: (await createAuthor()).id }] });
    valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: false } }));
    expect(await lastPurge()).toContain(tags.authorList(gone.id));
  });
});

describe('withdrawing and restoring', () => {
  it('takes a story off lists, search and fronts, keeps its row, and gives it back with its place', async () => {
    const { articleId, url } = await publishReadyStory(chief);
    const before = await articleRow(articleId);
    const front = await db().front.findFirstOrThrow();
    await db().frontCard.create({ data: { frontId: front.id, position: 0, articleId } });
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: 'Erreur sur la personne.' } }));
    expect(await articleRow(articleId)).toMatchObject({
      publicationState: 'withdrawn',
      withdrawalNotice: 'Erreur sur la personne.',
    });
    expect(await db().articleSearch.count({ where: { articleId } })).toBe(0);
    expect(await db().articleAuthor.count({ where: { articleId } })).toBe(0);
    expect(await db().frontCard.count({ where: { articleId } })).toBe(0);
    expect((await db().front.findFirstOrThrow()).version).toBe(front.version + 1);
    expect(await lastPurge()).toEqual(
      expect.arrayContaining([tags.article(articleId), tags.front('une'), tags.latest()]),
    );
    expect(codeOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }))).toBe(
      'bad_state',
    );
    expect(codeOf(await publishArticle({ actor: chief, input: { articleId } }))).toBe('bad_state');

    expect(valueOf(await restoreArticle({ actor: chief, input: { articleId } })).url).toBe(url);
    const after = await articleRow(articleId);
    expect(after.firstPublishedAt).toEqual(before.firstPublishedAt);
    expect(after).toMatchObject({ publicationState: 'published', withdrawnAt: null, withdrawalNotice: null });
    expect(await db().articleAuthor.count({ where: { articleId } })).toBe(1);
    expect(await db().frontCard.count({ where: { articleId } })).toBe(1);
  });
});
