import { beforeAll, describe, expect, it } from 'vitest';
import {
  type DeskListFilter,
  type DeskOrder,
  listDeskArticles,
} from '#features/newsroom/articles/data/desk-list.queries.ts';
import { assignArticle } from '#features/newsroom/writing/use-cases/assign-article.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { returnArticle } from '#features/newsroom/writing/use-cases/return-article.ts';
import { submitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { type Actor, anonymous, type Person } from '#lib/actor.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let sectionId: string;
let writer: Person;
let editor: Person;
beforeAll(async () => {
  sectionId = (await createSection()).id;
  writer = await createPerson('contributor');
  editor = await createPerson('section_editor', { sectionId });
});

const begin = async (headline: string) => (await createReadyDraft(writer, { sectionId, headline })).articleId;
const list = async (actor: Actor, filter: DeskListFilter = {}, order: DeskOrder = 'updated') =>
  (await listDeskArticles({ actor, filter, order })).rows;
const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id);
const submit = (articleId: string, note: string | null = null) =>
  submitArticle({ actor: writer, input: { articleId, note } });

describe('the desk’s list of a text under review', () => {
  it('says who sent it with which words, and who has it', async () => {
    const articleId = await begin('Les digues');
    valueOf(await submit(articleId, 'Relire la fin.'));
    valueOf(await assignArticle({ actor: editor, input: { articleId, isTaken: true, seen: null } }));
    const row = (await list(editor)).find(({ id }) => id === articleId);
    expect(row).toMatchObject({
      assignee: { id: editor.userId, name: editor.name },
      lastMove: { move: 'submit', personName: writer.name, note: 'Relire la fin.' },
    });
    expect(row?.lastMove?.at).toBeInstanceOf(Date);
    valueOf(await returnArticle({ actor: editor, input: { articleId, note: 'La fin manque.' } }));
    const [returned] = await list(writer, { workflowState: 'needs_changes', isMine: true });
    expect(returned).toMatchObject({
      id: articleId,
      assignee: { id: writer.userId },
      lastMove: { move: 'return', personName: editor.name, note: 'La fin manque.' },
    });
  });

  it('keeps to the sections that one edits, who waits longest first', async () => {
    const [first, second] = [await begin('Un premier'), await begin('Un second')];
    valueOf(await submit(second));
    valueOf(await submit(first));
    const queue = { workflowState: 'in_review', isReviewable: true } as const;
    expect(idsOf(await list(editor, queue, 'waiting'))).toEqual([second, first]);
    const elsewhere = await createPerson('section_editor', { sectionId: (await createSection()).id });
    expect(await list(elsewhere, queue)).toEqual([]);
    expect(await list(writer, queue)).toEqual([]);
    expect(await list(anonymous, queue)).toEqual([]);
    const chief = await createPerson('editor_in_chief');
    expect(idsOf(await list(chief, queue, 'waiting'))).toEqual([second, first]);
  });

  it('stands in the order that one asks for', async () => {
    const own = await createPerson('journalist');
    const headlines = ['Zèbres', 'école', 'Avril'];
    for (const headline of headlines) await createReadyDraft(own, { sectionId, headline });
    const rows = await list(own, { isMine: true }, 'headline');
    expect(rows.map(({ headline }) => headline)).toEqual(['Avril', 'école', 'Zèbres']);
  });

  it('finds what appeared between two instants', async () => {
    const articleId = await begin('Paru');
    const start = new Date();
    valueOf(await publishArticle({ actor: editor, input: { articleId } }));
    const end = new Date(Date.now() + 1);
    expect(idsOf(await list(writer, { publishedBetween: { start, end } }, 'published'))).toEqual([articleId]);
    const before = { start: new Date(start.getTime() - 1_000), end: start };
    expect(idsOf(await list(writer, { publishedBetween: before }))).toEqual([]);
  });
});
