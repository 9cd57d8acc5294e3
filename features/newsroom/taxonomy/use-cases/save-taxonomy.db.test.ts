import { beforeAll, describe, expect, it } from 'vitest';
import {
  listSectionChoices,
  listSubjectChoices,
} from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { getSectionBySlug, listMenu } from '#features/newsroom/taxonomy/data/section.queries.ts';
import { archiveSection } from '#features/newsroom/taxonomy/use-cases/archive-section.ts';
import { moveSection } from '#features/newsroom/taxonomy/use-cases/move-section.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});
const lastPurge = async () => (await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;
type SectionInput = Parameters<typeof saveSection>[0]['input'];
const section = (input: SectionInput) => saveSection({ actor: chief, input });

describe('sections', () => {
  it('keep every address that they had, one hop from the last, and give none away', async () => {
    const word = uniqueWord();
    const { sectionId } = valueOf(await section({ name: `Été ${word}` }));
    for (const slug of [`deux-${word}`, `trois-${word}`]) {
      valueOf(await section({ sectionId, name: `Été ${word}`, slug }));
    }
    expect(await lastPurge()).toEqual(expect.arrayContaining([tags.menu(), tags.absent(`/trois-${word}`)]));
    for (const slug of [`ete-${word}`, `deux-${word}`]) {
      expect(await getSectionBySlug(slug)).toMatchObject({ kind: 'moved', path: `/trois-${word}` });
    }
    expect(codeOf(await section({ name: 'Autre', slug: `deux-${word}` }))).toBe('slug_taken');
    expect(valueOf(await section({ name: `Été ${word}` })).path).toBe(`/ete-${word}-2`);
    expect(valueOf(await section({ sectionId, name: 'Encore', slug: `ete-${word}` })).path).toBe(
      `/ete-${word}`,
    );
  });

  it.each(['recherche', 'api', 'redaction', 'sujets', 'page'])('never take the door /%s', async (slug) => {
    expect(codeOf(await section({ name: 'Porte', slug }))).toBe('invalid');
  });

  it('come last among their siblings, new or moved there', async () => {
    const names = ['Un', 'Deux', 'Trois'].map((name) => `${name} ${uniqueWord()}`);
    const ids: string[] = [];
    for (const name of names) ids.push(valueOf(await section({ name })).sectionId);
    const menu = (await listMenu()).map(({ id }) => id);
    expect(menu.slice(-3)).toEqual(ids);
    const [parentId = '', first = '', second = ''] = ids;
    for (const sectionId of [second, first]) {
      valueOf(await section({ sectionId, name: `Sous ${uniqueWord()}`, parentId }));
    }
    const children = (await listMenu()).find(({ id }) => id === parentId)?.children;
    expect(children?.map(({ id }) => id)).toEqual([second, first]);
    valueOf(await section({ sectionId: second, name: 'Renommée' }));
    expect((await listMenu()).find(({ id }) => id === parentId)?.children[0]?.id).toBe(second);
  });

  it('have two levels at most', async () => {
    const top = valueOf(await section({ name: `Haut ${uniqueWord()}` })).sectionId;
    const under = valueOf(await section({ name: `Bas ${uniqueWord()}`, parentId: top })).sectionId;
    const attempts: SectionInput[] = [
      { name: 'Trop bas', parentId: under },
      { name: 'Soi', sectionId: top, parentId: top },
      {
        name: 'Avec enfants',
        sectionId: top,
        parentId: valueOf(await section({ name: `X ${uniqueWord()}` })).sectionId,
      },
    ];
    for (const attempt of attempts) expect(codeOf(await section(attempt))).toBe('invalid');
    const choices = await listSectionChoices();
    const at = choices.findIndex(({ id }) => id === top);
    expect(choices[at + 1]).toMatchObject({ id: under, parentId: top });
  });

  it('are made once each when many ask at the same time', async () => {
    const name = `Même ${uniqueWord()}`;
    const paths = (await Promise.all([1, 2, 3, 4].map(() => section({ name })))).map(
      (outcome) => valueOf(outcome).path,
    );
    expect(new Set(paths).size).toBe(4);
  });

  it('are ordered among their own, leave the menu and come back', async () => {
    const parentId = valueOf(await section({ name: `Tête ${uniqueWord()}` })).sectionId;
    const [one, two] = await Promise.all(
      [0, 1].map(async (position) =>
        valueOf(await section({ name: `Rang ${uniqueWord()}`, parentId, position })),
      ),
    );
    const childrenOf = async () =>
      (await listMenu()).find(({ id }) => id === parentId)?.children.map(({ id }) => id);
    if (!one || !two) throw new Error('two sections');
    valueOf(await moveSection({ actor: chief, input: { sectionId: two.sectionId, by: -1 } }));
    expect(await childrenOf()).toEqual([two.sectionId, one.sectionId]);
    valueOf(await moveSection({ actor: chief, input: { sectionId: two.sectionId, by: -1 } }));
    valueOf(await archiveSection({ actor: chief, input: { sectionId: two.sectionId, isArchived: true } }));
    expect(await childrenOf()).toEqual([one.sectionId]);
    expect(await getSectionBySlug(two.path.slice(1))).toMatchObject({ kind: 'found' });
    valueOf(await archiveSection({ actor: chief, input: { sectionId: two.sectionId, isArchived: false } }));
    expect(await childrenOf()).toEqual([two.sectionId, one.sectionId]);
    for (const actor of [anonymous, await createPerson('section_editor')]) {
      const input = { sectionId: one.sectionId };
      expect(codeOf(await moveSection({ actor, input: { ...input, by: 1 } }))).toBe('forbidden');
      expect(codeOf(await archiveSection({ actor, input: { ...input, isArchived: true } }))).toBe(
        'forbidden',
      );
    }
  });

  it('belong to the chief desk', async () => {
    const editor = await createPerson('section_editor');
    expect(codeOf(await saveSection({ actor: editor, input: { name: 'Non' } }))).toBe('forbidden');
  });
});

describe('authors', () => {
  it('leave a redirect in one hop and a reserved address behind', async () => {
    const word = uniqueWord();
    const author = (input: Parameters<typeof saveAuthor>[0]['input']) => saveAuthor({ actor: chief, input });
    const { authorId } = valueOf(await author({ name: `Ana ${word}` }));
    for (const slug of [`bea-${word}`, `cléo-${word}`.normalize('NFKD').replace(/\p{M}/gu, '')]) {
      valueOf(await author({ authorId, name: `Ana ${word}`, slug }));
    }
    const redirects = await db().redirect.findMany({ where: { toPath: `/auteurs/cleo-${word}` } });
    expect(redirects.map(({ fromPath }) => fromPath).sort()).toEqual([
      `/auteurs/ana-${word}`,
      `/auteurs/bea-${word}`,
    ]);
    expect(valueOf(await author({ name: `Ana ${word}` })).path).toBe(`/auteurs/ana-${word}-2`);
    expect(codeOf(await author({ name: 'Autre', slug: `bea-${word}` }))).toBe('slug_taken');
    expect(valueOf(await author({ authorId, name: 'Ana', slug: `bea-${word}` })).path).toBe(
      `/auteurs/bea-${word}`,
    );
    expect(await db().redirect.count({ where: { fromPath: `/auteurs/bea-${word}` } })).toBe(0);
  });

  it('belong to one account at most', async () => {
    const input = { name: 'Une signature', userId: chief.userId };
    valueOf(await saveAuthor({ actor: chief, input }));
    expect(codeOf(await saveAuthor({ actor: chief, input }))).toBe('invalid');
  });
});

describe('subjects', () => {
  it('are the same under the same word, accents and case aside, also at once', async () => {
    const word = uniqueWord();
    const contributor = await createPerson('contributor');
    const save = (name: string) => saveSubject({ actor: contributor, input: { name } });
    const outcomes = await Promise.all([`Énergie ${word}`, `energie ${word}`, `ÉNERGIE ${word}`].map(save));
    expect(new Set(outcomes.map((outcome) => valueOf(outcome).subjectId)).size).toBe(1);
    expect(await listSubjectChoices({ search: `energie ${word}` })).toHaveLength(1);
    const { subjectId } = valueOf(await save(`Énergie ${word}`));
    const rename = { subjectId, name: 'Autre nom' };
    expect(codeOf(await saveSubject({ actor: contributor, input: rename }))).toBe('forbidden');
  });

  it('are not made by a stranger, nor by a reader', async () => {
    const name = `Refusé ${uniqueWord()}`;
    for (const actor of [anonymous, await createPerson('reader')])
      expect(codeOf(await saveSubject({ actor, input: { name } }))).toBe('forbidden');
    expect(await db().subject.count({ where: { name } })).toBe(0);
  });
});
