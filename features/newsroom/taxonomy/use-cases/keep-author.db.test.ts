import { beforeAll, describe, expect, it } from 'vitest';
import { listAuthorChoices } from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { getDeskAuthor, listDeskAuthors } from '#features/newsroom/taxonomy/data/desk-author.queries.ts';
import { getAuthor } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { saveAuthorSchema, saveOwnProfileSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { archiveAuthor } from '#features/newsroom/taxonomy/use-cases/archive-author.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveOwnProfile } from '#features/newsroom/taxonomy/use-cases/save-own-profile.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';
import { createAuthor } from '#tests/factories/taxonomy.ts';

let editor: Person;
beforeAll(async () => {
  editor = await createPerson('section_editor');
});
const lastPurge = async () => (await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;
const journalOf = async (subjectId: string) =>
  (await db().journalEntry.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  );
const links = [{ name: 'Site', href: 'https://exemple.fr/ana' }];

describe('a signature', () => {
  it('takes a portrait of the library and links, and drops the pages that show them', async () => {
    const { id: authorId, slug, name } = await createAuthor();
    const portraitId = await createAsset();
    valueOf(await saveAuthor({ actor: editor, input: { authorId, name, portraitId, links } }));
    expect(await getAuthor(slug)).toMatchObject({ portraitId, links });
    expect(await lastPurge()).toEqual(
      expect.arrayContaining([tags.author(authorId), tags.authorList(authorId)]),
    );
    valueOf(await saveAuthor({ actor: editor, input: { authorId, name } }));
    expect(await getAuthor(slug)).toMatchObject({ portraitId, links });
    valueOf(await saveAuthor({ actor: editor, input: { authorId, name, portraitId: null } }));
    expect(await getAuthor(slug)).toMatchObject({ portraitId: null, links });
  });

  it('names its account on the fediverse until it is taken away', async () => {
    const { id: authorId, slug, name } = await createAuthor();
    const save = async (fediverse?: string) => {
      const input = saveAuthorSchema.parse({ authorId, name, fediverse });
      valueOf(await saveAuthor({ actor: editor, input }));
      return (await getAuthor(slug))?.fediverse;
    };
    expect(await save('ana@mastodon.social')).toBe('@ana@mastodon.social');
    expect(await save()).toBe('@ana@mastodon.social');
    expect(await save('')).toBeNull();
  });

  it('takes no picture that is unknown or withdrawn', async () => {
    const { id: authorId, name } = await createAuthor();
    const withdrawn = await createAsset();
    await db().asset.update({ where: { id: withdrawn }, data: { withdrawnAt: new Date() } });
    for (const portraitId of [withdrawn, authorId]) {
      const outcome = await saveAuthor({ actor: editor, input: { authorId, name, portraitId } });
      expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid' } });
    }
  });

  it('leaves the choices and keeps its page when it is archived, and comes back', async () => {
    const { id: authorId, slug, name } = await createAuthor();
    const isOffered = async () => (await listAuthorChoices()).some(({ id }) => id === authorId);
    const set = (isArchived: boolean) => archiveAuthor({ actor: editor, input: { authorId, isArchived } });
    valueOf(await set(true));
    valueOf(await set(true));
    expect(await isOffered()).toBe(false);
    expect(await getAuthor(slug)).toMatchObject({ name });
    expect(await lastPurge()).toContain(tags.author(authorId));
    expect(await listDeskAuthors({ search: name })).toMatchObject([{ id: authorId, isArchived: true }]);
    valueOf(await set(false));
    expect(await isOffered()).toBe(true);
    expect(await journalOf(authorId)).toEqual(['author.archive', 'author.unarchive']);
  });

  it('is kept by nobody below a section editor', async () => {
    const { id: authorId, name } = await createAuthor();
    for (const actor of [anonymous, await createPerson('reader'), await createPerson('journalist')]) {
      expect(codeOf(await saveAuthor({ actor, input: { authorId, name: 'Volée' } }))).toBe('forbidden');
      expect(codeOf(await archiveAuthor({ actor, input: { authorId, isArchived: true } }))).toBe('forbidden');
    }
    expect(await getDeskAuthor(authorId)).toMatchObject({ name, isArchived: false });
  });
});

describe('one’s own profile', () => {
  it('takes a biography and links from its account, and from whoever keeps them all', async () => {
    const writer = await createPerson('journalist');
    const { id: authorId, slug } = await createAuthor({ userId: writer.userId });
    for (const [actor, biography] of [
      [writer, 'Par elle-même.'],
      [editor, 'Par son chef.'],
    ] as const) {
      valueOf(await saveOwnProfile({ actor, input: { authorId, biography, links } }));
      expect(await getAuthor(slug)).toMatchObject({ biography, links });
      expect(await lastPurge()).toContain(tags.author(authorId));
    }
    expect(await journalOf(authorId)).toEqual(['author.profile', 'author.profile']);
    expect(await listDeskAuthors({ search: '', userId: writer.userId })).toMatchObject([{ id: authorId }]);
  });

  it('is nobody else’s', async () => {
    const writer = await createPerson('journalist');
    const { id: authorId } = await createAuthor({ userId: writer.userId });
    const { id: unlinked } = await createAuthor();
    const others = [anonymous, await createPerson('reader'), await createPerson('journalist')];
    for (const actor of others) {
      for (const id of [authorId, unlinked]) {
        const outcome = await saveOwnProfile({ actor, input: { authorId: id, biography: 'Volée' } });
        expect(codeOf(outcome)).toBe('forbidden');
      }
    }
    expect(await getDeskAuthor(authorId)).toMatchObject({ biography: null });
  });
});

it.each(['http://exemple.fr', 'javascript:alert(1)', 'https://moi:mot@exemple.fr', '/ici', 'exemple.fr', ''])(
  'takes no link to « %s »',
  (href) => {
    const given = { links: [{ name: 'Site', href }] };
    const authorId = '01900000-0000-7000-8000-00000000dead';
    expect(saveAuthorSchema.safeParse({ name: uniqueWord(), ...given }).success).toBe(false);
    expect(saveOwnProfileSchema.safeParse({ authorId, ...given }).success).toBe(false);
  },
);
