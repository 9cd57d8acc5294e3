import { beforeAll, describe, expect, it } from 'vitest';
import { listPresentByArticle } from '#features/newsroom/writing/data/presence.queries.ts';
import { readWorkingText } from '#features/newsroom/writing/use-cases/read-working-text.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { keepPresence } from '#features/newsroom/writing/use-cases/keep-presence.ts';
import { type Actor, anonymous, type Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, valueOf } from '#tests/factories/stories.ts';

let one: Person;
let other: Person;
beforeAll(async () => {
  one = await createPerson('editor_in_chief');
  other = await createPerson('editor_in_chief');
});

const say = (
  actor: Actor,
  articleId: string,
  tabId: string,
  { blockId = null, isLeaving = false }: { blockId?: string | null; isLeaving?: boolean } = {},
) => keepPresence({ actor, input: { articleId, tabId, blockId, isLeaving } });
const [tabA, tabB, tabC] = ['ongletaaaa', 'ongletbbbb', 'ongletcccc'];

describe('keepPresence', () => {
  it('tells who else is there and in which block, and one’s own other window', async () => {
    const { articleId } = await createReadyDraft(one);
    expect(valueOf(await say(one, articleId, tabA)).others).toEqual([]);
    expect(valueOf(await say(other, articleId, tabB, { blockId: 'bloc3' })).others).toEqual([
      { userName: one.name, isSelf: false, blockId: null },
    ]);
    expect(valueOf(await say(one, articleId, tabC)).others).toEqual(
      expect.arrayContaining([
        { userName: one.name, isSelf: true, blockId: null },
        { userName: other.name, isSelf: false, blockId: 'bloc3' },
      ]),
    );
    expect(await listPresentByArticle({ articleIds: [articleId], userId: one.userId })).toEqual({
      [articleId]: [other.name],
    });
  });

  it('tells how new the text is, and gives it with whoever wrote it', async () => {
    const { articleId, revisionId } = await createReadyDraft(one);
    expect(valueOf(await say(other, articleId, tabB)).newest).toBe(1);
    valueOf(
      await saveDraft({
        actor: one,
        input: { articleId, baseRevisionId: revisionId, fields: { kicker: 'Eau' } },
      }),
    );
    expect(valueOf(await say(other, articleId, tabB)).newest).toBe(2);
    expect(valueOf(await readWorkingText({ actor: other, input: { articleId } }))).toMatchObject({
      number: 2,
      fields: { kicker: 'Eau' },
      hand: { name: one.name, isSelf: false },
    });
  });

  it('forgets who leaves at once, and who falls silent after a while', async () => {
    const { articleId } = await createReadyDraft(one);
    valueOf(await say(other, articleId, tabB));
    valueOf(await say(other, articleId, tabC));
    valueOf(await say(other, articleId, tabB, { isLeaving: true }));
    expect(valueOf(await say(one, articleId, tabA)).others).toHaveLength(1);
    await db()
      .$executeRaw`UPDATE presences SET seen_at = now() - interval '16 seconds' WHERE tab_id = ${tabC}`;
    expect(valueOf(await say(one, articleId, tabA)).others).toEqual([]);
    expect(await db().presence.count({ where: { articleId } })).toBe(1);
  });

  it('lets nobody take another’s window away, and strangers see nothing', async () => {
    const { articleId } = await createReadyDraft(one);
    valueOf(await say(other, articleId, tabB));
    valueOf(await say(one, articleId, tabB, { isLeaving: true }));
    expect(valueOf(await say(one, articleId, tabA)).others).toHaveLength(1);
    expect(codeOf(await say(await createPerson('journalist'), articleId, tabC))).toBe('not_found');
    expect(codeOf(await say(anonymous, articleId, tabC))).toBe('not_found');
  });
});
