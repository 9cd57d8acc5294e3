import { beforeAll, describe, expect, it } from 'vitest';
import {
  listByAuthor,
  listBySubject,
  listInSection,
  listLatest,
} from '#features/newsroom/reading/data/article-lists.queries.ts';
import { foldListCounts } from '#features/newsroom/publishing/data/list-count.store.ts';
import { findListPlace, wireListId } from '#features/newsroom/reading/data/list-place.queries.ts';
import { listWire } from '#features/newsroom/reading/data/wire.queries.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { mergeSubject } from '#features/newsroom/taxonomy/use-cases/merge-subject.ts';
import { systemActor } from '#lib/actor.ts';
import type { CountedPage } from '#lib/page-numbers.ts';
import { db } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createManyStories } from '#tests/factories/many-stories.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

const actor = systemActor('tests');
const size = 20;
/** One an hour: so many stand in a week that is counted. */
const inAWeek = 168;
const fold = () => transaction(actor, ({ sql }) => foldListCounts(sql));

type Reader = (page: number) => Promise<CountedPage<{ id: string }>>;

/** Every id of a list by its own pages; each page is as full as it may be and knows how many there are. */
async function readWhole(read: Reader): Promise<string[]> {
  const ids: string[] = [];
  const { pages } = await read(1);
  for (let page = 1; page <= pages; page += 1) {
    const found = await read(page);
    expect(found).toMatchObject({ page, pages, hasNext: page < pages });
    if (page < pages) expect(found.items).toHaveLength(size);
    ids.push(...found.items.map(({ id }) => id));
  }
  expect((await read(pages + 1)).items).toEqual([]);
  return ids;
}

const idsOf = async (where: object): Promise<string[]> => {
  const rows = await db().article.findMany({
    where: { publicationState: 'published', deletedAt: null, ...where },
    orderBy: [{ firstPublishedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
};

describe('a list far down', () => {
  let parentId: string;
  let childId: string;
  let subjectId: string;
  let otherId: string;
  let authorId: string;

  beforeAll(async () => {
    parentId = (await createSection()).id;
    childId = (await createSection({ parentId })).id;
    subjectId = (await createSubject()).id;
    otherId = (await createSubject()).id;
    authorId = (await createAuthor()).id;
    await createManyStories({ sectionId: parentId, subjectId, count: 420 });
    await createManyStories({ sectionId: childId, subjectId: otherId, count: 150 });
  });

  /** Each list, read page by page, is what a plain query says. */
  async function expectExact(): Promise<void> {
    const sectionIds = [parentId, childId];
    const all = await idsOf({});
    expect(await readWhole((page) => listLatest({ page, size }))).toEqual(all);
    expect(await readWhole((page) => listWire({ sectionIds: null, page, size }))).toEqual(all);
    const both = await idsOf({ sectionId: { in: sectionIds } });
    expect(await readWhole((page) => listInSection({ sectionIds, page, size }))).toEqual(both);
    expect(await readWhole((page) => listWire({ sectionIds, page, size }))).toEqual(both);
    expect(await readWhole((page) => listInSection({ sectionIds: [childId], page, size }))).toEqual(
      await idsOf({ sectionId: childId }),
    );
    for (const id of [subjectId, otherId]) {
      expect(await readWhole((page) => listBySubject({ subjectIds: [id], page, size }))).toEqual(
        await idsOf({ subjects: { some: { subjectId: id } } }),
      );
    }
    expect(await readWhole((page) => listByAuthor({ authorId, page, size }))).toEqual(
      await idsOf({ authors: { some: { authorId } } }),
    );
  }

  it('gives each story on one page, in order, however the counts lie in rows', async () => {
    await expectExact();
    expect(await fold()).toBeGreaterThan(570);
    await expectExact();
    expect(await fold()).toBe(0);
  });

  it('reads no more for its last page than for its second', async () => {
    const pages = (await findListPlace([wireListId], { page: 1, size }))?.pages ?? 0;
    expect(pages).toBeGreaterThan(25);
    for (let page = 1; page <= pages; page += 1) {
      const place = await findListPlace([parentId], { page, size });
      if (place) expect(place.skip).toBeLessThan(inAWeek);
    }
  });

  it('stays exact as stories are published, moved, signed anew, withdrawn and published again', async () => {
    const fields = { sectionId: parentId, bylines: [{ authorId }], subjectIds: [subjectId, otherId] };
    const [first, second] = [await publishReadyStory(actor, fields), await publishReadyStory(actor, fields)];
    await expectExact();
    const moved = {
      sectionId: childId,
      bylines: [{ authorId: (await createAuthor()).id }],
      subjectIds: [otherId],
    };
    const { articleId } = first;
    const { workingRevisionId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
    const input = { articleId, baseRevisionId: workingRevisionId ?? '', fields: moved };
    valueOf(await saveDraft({ actor, input }));
    valueOf(await updateArticle({ actor, input: { articleId, isSubstantive: false } }));
    await expectExact();
    valueOf(await withdrawArticle({ actor, input: { articleId: second.articleId, notice: 'Retiré.' } }));
    await expectExact();
    await fold();
    valueOf(await restoreArticle({ actor, input: { articleId: second.articleId } }));
    await expectExact();
  });

  it('follows a subject into another, and what is taken away by rows', async () => {
    valueOf(await mergeSubject({ actor, input: { subjectId: otherId, intoId: subjectId } }));
    await expectExact();
    const [gone, binned] = await idsOf({ sectionId: childId });
    await db().article.update({ where: { id: binned ?? '' }, data: { deletedAt: new Date() } });
    await db().articleSubject.deleteMany({ where: { articleId: { in: [gone ?? '', binned ?? ''] } } });
    await db().articleSlug.deleteMany({ where: { articleId: gone ?? '' } });
    await db().article.update({
      where: { id: gone ?? '' },
      data: { publicationState: 'withdrawn', withdrawnAt: new Date() },
    });
    await expectExact();
  });

  it('lets publications at once, and a fold in their midst, wait for nothing of each other', async () => {
    const orders = [
      [subjectId, (await createSubject()).id],
      [(await createSubject()).id, subjectId],
    ];
    await Promise.all([
      ...Array.from({ length: 6 }, (_, at) =>
        publishReadyStory(actor, {
          sectionId: parentId,
          bylines: [{ authorId }],
          subjectIds: orders[at % 2] ?? [],
        }),
      ),
      fold(),
      fold(),
    ]);
    await expectExact();
    await fold();
    await expectExact();
  });
});
