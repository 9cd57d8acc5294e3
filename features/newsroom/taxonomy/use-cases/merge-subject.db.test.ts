import { beforeAll, describe, expect, it } from 'vitest';
import { listDeskSubjects } from '#features/newsroom/taxonomy/data/desk-subject.queries.ts';
import { getSubject } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import { mergeSubject } from '#features/newsroom/taxonomy/use-cases/merge-subject.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { searchSubjects } from '#features/newsroom/taxonomy/use-cases/search-subjects.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createSubject } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});
const merge = (from: { id: string }, into: { id: string }) =>
  mergeSubject({ actor: chief, input: { subjectId: from.id, intoId: into.id } });
const filedUnder = async (subject: { id: string }) =>
  (await db().articleSubject.findMany({ where: { subjectId: subject.id } })).map(
    ({ articleId }) => articleId,
  );
const fieldsOf = async (outcome: Promise<Awaited<ReturnType<typeof merge>>>) => {
  const answer = await outcome;
  if (answer.ok) throw new Error('done');
  return answer.error;
};

describe('a subject merged into another', () => {
  it('gives it its stories, each once, and the texts being written, planned or public', async () => {
    const [from, into] = [await createSubject(), await createSubject()];
    const one = await publishReadyStory(chief, { subjectIds: [from.id] });
    const both = await publishReadyStory(chief, { subjectIds: [from.id, into.id] });
    const draft = await createReadyDraft(chief, { subjectIds: [from.id] });
    expect(valueOf(await merge(from, into))).toEqual({
      name: into.name,
      stories: 2,
      path: `/sujets/${into.slug}`,
    });
    expect(await filedUnder(from)).toEqual([]);
    expect((await filedUnder(into)).toSorted()).toEqual([one.articleId, both.articleId].toSorted());
    for (const { articleId } of [one, both, draft]) {
      const { workingRevision, liveRevision } = await db().article.findUniqueOrThrow({
        where: { id: articleId },
        select: { workingRevision: true, liveRevision: true },
      });
      for (const revision of [workingRevision, liveRevision])
        if (revision) expect(revision.subjectIds).toEqual([into.id]);
    }
    const { rows } = await listDeskSubjects({ search: from.name, page: 1 });
    expect(rows).toEqual([expect.objectContaining({ id: into.id, stories: 2, mergedNames: [from.name] })]);
  });

  it('answers 301 in one hop, with all that was merged or renamed into it before, and is purged', async () => {
    const [first, from, into] = [await createSubject(), await createSubject(), await createSubject()];
    const old = from.slug;
    const renamed = `nouveau-${uniqueWord()}`;
    valueOf(await merge(first, from));
    valueOf(
      await saveSubject({ actor: chief, input: { subjectId: from.id, name: from.name, slug: renamed } }),
    );
    valueOf(await merge(from, into));
    const path = `/sujets/${into.slug}`;
    for (const slug of [first.slug, renamed])
      expect(await getSubject(slug)).toEqual({ kind: 'moved', path, subjectId: into.id });
    expect(await db().redirect.findUnique({ where: { fromPath: `/sujets/${old}` } })).toMatchObject({
      toPath: path,
    });
    expect(
      await db().subject.count({ where: { id: { in: [first.id, from.id] }, mergedIntoId: into.id } }),
    ).toBe(2);
    const { tags: purged } = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purged).toEqual(
      expect.arrayContaining([
        tags.subject(from.id),
        tags.subject(into.id),
        tags.subjectList(into.id),
        ...[first.slug, renamed, old, into.slug].map((slug) => tags.absent(`/sujets/${slug}`)),
      ]),
    );
    expect(await db().journalEntry.count({ where: { action: 'subject.merge', subjectId: from.id } })).toBe(1);
  });

  it('refuses itself, loops and what was merged already, in words', async () => {
    const [from, into, third] = [await createSubject(), await createSubject(), await createSubject()];
    expect((await fieldsOf(merge(from, from))).fields?.['intoId']).toContain('lui-même');
    valueOf(await merge(from, into));
    expect((await fieldsOf(merge(into, from))).fields?.['intoId']).toContain('Boucle');
    expect((await fieldsOf(merge(third, from))).fields?.['intoId']).toContain('déjà fusionné');
    expect((await fieldsOf(merge(from, third))).detail).toContain('déjà fusionné');
    const renaming = { subjectId: from.id, name: `Retour ${uniqueWord()}` };
    expect(codeOf(await saveSubject({ actor: chief, input: renaming }))).toBe('invalid');
  });

  it('never makes a loop nor a chain when two merges meet', async () => {
    const lost: string[] = [];
    for (const isCross of [true, false]) {
      const [one, two, three] = [await createSubject(), await createSubject(), await createSubject()];
      await createPublished({ subjectIds: [one.id] });
      const outcomes = await Promise.all([merge(one, two), isCross ? merge(two, one) : merge(two, three)]);
      if (isCross) expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      const rows = await db().subject.findMany({ where: { id: { in: [one.id, two.id, three.id] } } });
      const ends = new Set(rows.filter((row) => row.mergedIntoId === null).map(({ id }) => id));
      for (const { mergedIntoId } of rows)
        if (mergedIntoId !== null && !ends.has(mergedIntoId)) lost.push(mergedIntoId);
    }
    expect(lost).toEqual([]);
  });

  it('meets people who save and publish its stories without a deadlock', async () => {
    const [from, into] = [await createSubject(), await createSubject()];
    const stories = await Promise.all(
      [1, 2, 3].map(() => createReadyDraft(chief, { subjectIds: [from.id] })),
    );
    const more = Promise.all([1, 2, 3].map(() => publishReadyStory(chief, { subjectIds: [from.id] })));
    const [merged] = await Promise.all([merge(from, into), more]);
    expect(merged.ok).toBe(true);
    const { total } = await listDeskSubjects({ search: into.name, page: 1 });
    expect(total).toBe(1);
    expect((await listDeskSubjects({ search: into.name, page: 1 })).rows[0]?.stories).toBe(3);
    expect(stories).toHaveLength(3);
  });

  it('is for whoever edits', async () => {
    const [from, into] = [await createSubject(), await createSubject()];
    const input = { subjectId: from.id, intoId: into.id };
    for (const actor of [anonymous, await createPerson('reader'), await createPerson('journalist')]) {
      expect(codeOf(await mergeSubject({ actor, input }))).toBe('forbidden');
      expect(codeOf(await searchSubjects({ actor, input: { search: from.name } }))).toBe('forbidden');
    }
    const editor = await createPerson('section_editor');
    expect(valueOf(await searchSubjects({ actor: editor, input: { search: into.name } }))).toHaveLength(1);
    valueOf(await mergeSubject({ actor: editor, input }));
  });
});

describe('a subject that is renamed', () => {
  it('never takes another’s name: they are to be merged', async () => {
    const [one, two] = [await createSubject(), await createSubject()];
    const input = { subjectId: one.id, name: two.name.toUpperCase() };
    const outcome = await saveSubject({ actor: chief, input });
    expect(outcome.ok ? null : outcome.error.fields?.['name']).toContain('fusionnez');
    const again = valueOf(await saveSubject({ actor: chief, input: { name: two.name } }));
    expect(again).toMatchObject({ subjectId: two.id, isKept: true });
  });
});
