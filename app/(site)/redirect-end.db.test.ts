import { describe, expect, it } from 'vitest';
import { findRedirectEnd } from '#app/(site)/redirect-end.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { systemActor } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

const actor = systemActor('essai');
const pathOf = async (path: string) => (await findRedirectEnd(path))?.path ?? null;

describe('the older pages of a list that was renamed', () => {
  it('follow a subject through three names, each in one hop, under their number', async () => {
    const word = uniqueWord();
    const name = `Marée ${word}`;
    const { subjectId } = valueOf(await saveSubject({ actor, input: { name } }));
    for (const slug of [`deux-${word}`, `trois-${word}`, `quatre-${word}`]) {
      valueOf(await saveSubject({ actor, input: { subjectId, name, slug } }));
    }
    for (const old of [`maree-${word}`, `deux-${word}`, `trois-${word}`]) {
      expect(await pathOf(`/sujets/${old}`)).toBe(`/sujets/quatre-${word}`);
      expect(await pathOf(`/sujets/${old}/page/2`)).toBe(`/sujets/quatre-${word}/page/2`);
    }
    const end = await findRedirectEnd(`/sujets/deux-${word}/page/3`);
    expect(end?.tags).toContain(tags.absent(`/sujets/quatre-${word}`));
    expect(await pathOf(`/sujets/quatre-${word}/page/2`)).toBeNull();
  });

  it('follow a signature', async () => {
    const word = uniqueWord();
    const { authorId } = valueOf(await saveAuthor({ actor, input: { name: `Ana ${word}` } }));
    valueOf(await saveAuthor({ actor, input: { authorId, name: `Ana ${word}`, slug: `bea-${word}` } }));
    expect(await pathOf(`/auteurs/ana-${word}/page/12`)).toBe(`/auteurs/bea-${word}/page/12`);
  });

  it('follow an address of the old site that leads to a section', async () => {
    const section = await createSection();
    const from = `/categorie/${uniqueWord()}`;
    await db().redirect.create({ data: { fromPath: from, toPath: `/${section.slug}` } });
    expect(await pathOf(`${from}/page/4`)).toBe(`/${section.slug}/page/4`);
  });
});

it.each(['/page/1', '/page/02', '/page/deux', '/page/2/3'])('%s is no page of a list', async (part) => {
  const section = await createSection();
  const from = `/categorie/${uniqueWord()}`;
  await db().redirect.create({ data: { fromPath: from, toPath: `/${section.slug}` } });
  expect(await pathOf(from + part)).toBeNull();
});

it('a story has no older pages: they stay absent', async () => {
  const { url } = await publishReadyStory(await createPerson('editor_in_chief'));
  const from = `/ancien/${uniqueWord()}`;
  await db().redirect.create({ data: { fromPath: from, toPath: url } });
  expect(await pathOf(from)).toBe(url);
  expect(await pathOf(`${from}/page/2`)).toBeNull();
});
