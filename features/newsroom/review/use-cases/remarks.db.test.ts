import { beforeAll, describe, expect, it } from 'vitest';
import type { Remark } from '#features/newsroom/review/review.ts';
import { addRemark } from '#features/newsroom/review/use-cases/add-remark.ts';
import { listRemarks } from '#features/newsroom/review/use-cases/list-remarks.ts';
import { replyToRemark } from '#features/newsroom/review/use-cases/reply-to-remark.ts';
import { resolveRemark } from '#features/newsroom/review/use-cases/resolve-remark.ts';
import { type Actor, anonymous, type Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let sectionId: string;
let writer: Person;
let editor: Person;
beforeAll(async () => {
  sectionId = (await createSection()).id;
  writer = await createPerson('contributor');
  editor = await createPerson('section_editor', { sectionId });
});

const begin = async () => (await createReadyDraft(writer, { sectionId })).articleId;
const say = (actor: Actor, articleId: string, text = 'La source ?') =>
  addRemark({ actor, input: { articleId, blockId: 'b1', quote: 'trois ans', text } });
async function firstRemark(articleId: string): Promise<Remark> {
  const [remark] = valueOf(await say(editor, articleId));
  if (!remark) throw new Error('No remark');
  return remark;
}

describe('a remark', () => {
  it('keeps its passage, its author’s name and the version that it speaks of', async () => {
    const articleId = await begin();
    const remark = await firstRemark(articleId);
    expect(remark).toMatchObject({
      blockId: 'b1',
      quote: 'trois ans',
      text: 'La source ?',
      authorName: editor.name,
      resolvedAt: null,
      replies: [],
    });
    const row = await db().reviewComment.findUniqueOrThrow({ where: { id: remark.id } });
    const article = await db().article.findUniqueOrThrow({ where: { id: articleId } });
    expect(row.revisionId).toBe(article.workingRevisionId);
  });

  it('is answered, resolved by the writer, and opened again', async () => {
    const articleId = await begin();
    const { id: remarkId } = await firstRemark(articleId);
    const [answered] = valueOf(
      await replyToRemark({ actor: writer, input: { articleId, remarkId, text: 'La préfecture.' } }),
    );
    expect(answered?.replies).toMatchObject([{ text: 'La préfecture.', authorName: writer.name }]);
    const resolve = async (isResolved: boolean) => {
      const input = { articleId, remarkId, isResolved };
      return valueOf(await resolveRemark({ actor: writer, input }))[0];
    };
    const closed = await resolve(true);
    expect(closed?.resolvedByName).toBe(writer.name);
    expect((await resolve(true))?.resolvedAt).toBe(closed?.resolvedAt);
    expect(await resolve(false)).toMatchObject({ resolvedAt: null, resolvedByName: null });
  });

  it('outlives the account that wrote it', async () => {
    const articleId = await begin();
    const passing = await createPerson('editor_in_chief');
    valueOf(await say(passing, articleId, 'Un mot en passant.'));
    await db().user.delete({ where: { id: passing.userId } });
    const [left] = valueOf(await listRemarks({ actor: writer, input: { articleId } }));
    expect(left).toMatchObject({ text: 'Un mot en passant.', authorName: passing.name });
  });

  it('stays in its own story', async () => {
    const { id: remarkId } = await firstRemark(await begin());
    const articleId = await begin();
    const reply = { articleId, remarkId, text: 'Ailleurs' };
    expect(codeOf(await replyToRemark({ actor: writer, input: reply }))).toBe('not_found');
    const resolution = { articleId, remarkId, isResolved: true };
    expect(codeOf(await resolveRemark({ actor: writer, input: resolution }))).toBe('not_found');
  });
});

describe('strangers and those who may not know of the story', () => {
  it('are refused by every door, as if there were none', async () => {
    const articleId = await begin();
    const { id: remarkId } = await firstRemark(articleId);
    const elsewhere = await createPerson('section_editor', { sectionId: (await createSection()).id });
    const others = await Promise.all(
      (['reader', 'contributor', 'journalist', 'moderator', 'ad_manager'] as const).map((role) =>
        createPerson(role),
      ),
    );
    for (const actor of [anonymous, elsewhere, ...others]) {
      expect(codeOf(await say(actor, articleId))).toBe('not_found');
      expect(codeOf(await listRemarks({ actor, input: { articleId } }))).toBe('not_found');
      expect(codeOf(await replyToRemark({ actor, input: { articleId, remarkId, text: 'x' } }))).toBe(
        'not_found',
      );
      expect(codeOf(await resolveRemark({ actor, input: { articleId, remarkId, isResolved: true } }))).toBe(
        'not_found',
      );
    }
    expect(valueOf(await listRemarks({ actor: writer, input: { articleId } }))).toMatchObject([
      { resolvedAt: null, replies: [] },
    ]);
  });
});
