import { beforeAll, expect, it } from 'vitest';
import { readFigures } from '#features/audience/use-cases/read-figures.ts';
import { anonymous, type Role, roles } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let articleId: string;
let sectionId: string;
beforeAll(async () => {
  const { article } = await createPublished();
  ({ id: articleId, sectionId } = article);
});
const read = (actor: Parameters<typeof readFigures>[0]['actor']) =>
  readFigures({ actor, input: { articleId } });

it('are for whoever may see the article at the desk', async () => {
  const editors: readonly Role[] = ['section_editor', 'editor_in_chief', 'administrator'];
  for (const role of roles) {
    const outcome = await read(await createPerson(role));
    expect(outcome.ok ? 'done' : outcome.error.code, role).toBe(
      editors.includes(role) ? 'done' : 'not_found',
    );
  }
});

it('are for its writer, and for editors of its section alone', async () => {
  const writer = await createPerson('journalist');
  await db().article.update({ where: { id: articleId }, data: { createdById: writer.userId } });
  expect(valueOf(await read(writer)).total).toEqual({ views: 0, readers: 0 });
  expect(valueOf(await read(await createPerson('section_editor', { sectionId }))).hours).toHaveLength(48);
  const elsewhere = await createPerson('section_editor', { sectionId: (await createSection()).id });
  expect(codeOf(await read(elsewhere))).toBe('not_found');
});

it('are not for strangers, and of nothing that is not there', async () => {
  expect(codeOf(await read(anonymous))).toBe('not_found');
  const input = { articleId: '01900000-0000-7000-8000-00000000fffe' };
  expect(codeOf(await readFigures({ actor: await createPerson('administrator'), input }))).toBe('not_found');
});
