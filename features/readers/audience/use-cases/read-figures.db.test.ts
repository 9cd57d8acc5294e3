import { expect, it } from 'vitest';
import { readFigures } from '#features/readers/audience/use-cases/read-figures.ts';
import { anonymous, type Role, roles } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';
import { createPerson } from '#tests/factories/people.ts';

const now = new Date();
const mayRead: readonly Role[] = [
  'journalist',
  'section_editor',
  'editor_in_chief',
  'ad_manager',
  'administrator',
];

it('lets those who read the audience see any article that readers saw, and nobody else', async () => {
  const { article } = await createPublished({ headline: 'Le canal rouvre' });
  const ask = async (actor: Parameters<typeof readFigures>[0]['actor']) =>
    (await readFigures({ actor, input: { articleId: article.id, now } })).ok;
  for (const role of roles) expect(await ask(await createPerson(role)), role).toBe(mayRead.includes(role));
  const elsewhere = (await createDraft()).article.sectionId;
  expect(await ask(await createPerson('journalist', { sectionId: elsewhere }))).toBe(true);
  expect(await ask(anonymous)).toBe(false);
  await db().article.update({
    where: { id: article.id },
    data: { publicationState: 'withdrawn', withdrawnAt: now },
  });
  const chief = await createPerson('editor_in_chief');
  expect(await readFigures({ actor: chief, input: { articleId: article.id, now } })).toMatchObject({
    ok: true,
    value: { story: { headline: 'Le canal rouvre', isWithdrawn: true }, comparison: null },
  });
});

it('lets a contributor see the readers of own texts alone', async () => {
  const contributor = await createPerson('contributor');
  const [{ article: own }, { article: other }] = [await createPublished(), await createPublished()];
  await db().article.update({ where: { id: own.id }, data: { createdById: contributor.userId } });
  expect(await readFigures({ actor: contributor, input: { articleId: own.id, now } })).toMatchObject({
    ok: true,
  });
  expect(await readFigures({ actor: contributor, input: { articleId: other.id, now } })).toMatchObject({
    ok: false,
    error: { code: 'not_found' },
  });
});

it('says of a draft, of what is in the bin and of what is nothing that it is not there', async () => {
  const chief = await createPerson('editor_in_chief');
  const { article: draft } = await createDraft();
  const { article: binned } = await createPublished();
  await db().article.update({ where: { id: binned.id }, data: { deletedAt: now } });
  for (const articleId of [draft.id, binned.id, 'rien', '01900000-0000-7000-8000-0000000000ff']) {
    expect(await readFigures({ actor: chief, input: { articleId, now } })).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    });
  }
});
