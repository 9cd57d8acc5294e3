import { beforeAll, describe, expect, it } from 'vitest';
import { GET, POST } from '#app/api/v1/avis/[jeton]/route.ts';
import { chooseNotices } from '#features/readers/comments/use-cases/choose-notices.ts';
import { sendCommentDigest } from '#features/readers/comments/use-cases/send-comment-digest.ts';
import { tellOfCommentHandler } from '#features/readers/comments/use-cases/tell-of-comment.ts';
import { unsubscribeToken } from '#features/readers/comments/use-cases/unsubscribe-token.ts';
import { noticeHandler } from '#features/house/notices/use-cases/send-notice.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment, moveComment } from '#tests/factories/comments.ts';
import { createPerson, uniqueLetters } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let articleId = '';
beforeAll(async () => {
  articleId = (await createPublished({ sectionId: (await createSection()).id })).article.id;
});

type Payload = { to: { userIds: string[] }; subject: string; unsubscribePath: string };
const tell = async (commentId: string): Promise<readonly OutboxEntry[]> =>
  (await tellOfCommentHandler.deliver({ id: commentId, payload: { commentId } })) ?? [];
const toldIn = (entries: readonly OutboxEntry[]): string[] =>
  entries.flatMap(({ payload }) => (payload as Payload).to.userIds);
const choose = async (person: Person, frequency: 'at_once' | 'daily' | 'never') =>
  valueOf(await chooseNotices({ actor: person, input: { frequency } }));

async function thread() {
  const [asker, answerer] = [await createPerson('reader'), await createPerson('reader')];
  const opening = await createComment({ articleId, authorId: asker.userId });
  return { asker, answerer, opening };
}
const answer = (opening: string, by: Person, text = `Une réponse de ${uniqueLetters()}.`) =>
  createComment({ articleId, parentId: opening, authorId: by.userId, text });

describe('who is told of a comment', () => {
  it('is whoever is answered, once, with a way to end it', async () => {
    const { asker, answerer, opening } = await thread();
    const reply = await answer(opening, answerer);
    const [entry, ...others] = await tell(reply);
    expect(others).toEqual([]);
    expect(toldIn(entry ? [entry] : [])).toEqual([asker.userId]);
    expect((await tell(reply))[0]?.dedupeKey).toBe(entry?.dedupeKey);
    const mails = await noticeHandler.deliver({ id: reply, payload: entry?.payload });
    expect(mails?.[0]?.payload).toMatchObject({
      unsubscribeUrl: expect.stringContaining(`/api/v1/avis/${unsubscribeToken(asker.userId)}`),
      text: expect.stringContaining('Ne plus recevoir'),
    });
  });

  it('is whoever is named in the thread, and not who wrote it', async () => {
    const { asker, answerer, opening } = await thread();
    await answer(opening, answerer);
    const third = await createPerson('reader');
    const reply = await answer(opening, third, `@${answerer.name} et @${third.name} : oui.`);
    expect(toldIn(await tell(reply)).toSorted()).toEqual([asker.userId, answerer.userId].toSorted());
    expect(await tell(opening)).toEqual([]);
  });

  it('is nobody when it is gone, or nobody wants it', async () => {
    const { asker, answerer, opening } = await thread();
    const gone = await answer(opening, answerer);
    await moveComment(gone, 'removed');
    expect(await tell(gone)).toEqual([]);
    await choose(asker, 'never');
    expect(await tell(await answer(opening, answerer))).toEqual([]);
  });
});

it('gathers a day in one mail, without what is gone since', async () => {
  const { asker, answerer, opening } = await thread();
  await choose(asker, 'daily');
  const replies = [
    await answer(opening, answerer),
    await answer(opening, answerer),
    await answer(opening, answerer),
  ];
  for (const reply of replies) {
    expect(await tell(reply)).toEqual([]);
    await tell(reply);
  }
  await moveComment(replies[0] ?? '', 'removed');
  const sent = () =>
    db().outboxMessage.findMany({
      where: { kind: 'notice.send', payload: { path: ['to', 'userIds'], equals: [asker.userId] } },
    });
  valueOf(await sendCommentDigest({ actor: systemActor('essai'), input: {} }));
  valueOf(await sendCommentDigest({ actor: systemActor('essai'), input: {} }));
  const mails = await sent();
  expect(mails).toHaveLength(1);
  expect(mails[0]?.payload).toMatchObject({ subject: expect.stringMatching(/^2.réponses/) });
});

describe('the link in a mail', () => {
  const at = (jeton: string, init: RequestInit = {}) =>
    [
      new Request(`http://journal.test/api/v1/avis/${jeton}`, init),
      { params: Promise.resolve({ jeton }) },
    ] as const;

  it('ends them by one POST from anywhere, and by nothing less', async () => {
    const person = await createPerson('reader');
    const jeton = unsubscribeToken(person.userId);
    const opened = await GET(...at(jeton));
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/compte/avis/${jeton}`]);
    const choice = () => db().commentNoticeChoice.findUnique({ where: { userId: person.userId } });
    expect(await choice()).toBeNull();
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await POST(...at(jeton, { method: 'POST', body }))).status).toBe(204);
    expect(await choice()).toMatchObject({ frequency: 'never' });
  });

  it('is nobody else’s to make', async () => {
    const person = await createPerson('reader');
    const other = unsubscribeToken((await createPerson('reader')).userId).split('.')[1] ?? '';
    for (const jeton of ['x', `${person.userId}.${other}`, `${person.userId}.`])
      expect((await POST(...at(jeton, { method: 'POST' }))).status, jeton).toBe(404);
    expect(await db().commentNoticeChoice.findUnique({ where: { userId: person.userId } })).toBeNull();
  });
});
