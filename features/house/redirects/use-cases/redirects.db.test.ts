import { beforeAll, describe, expect, it } from 'vitest';
import { getRedirect } from '#features/house/redirects/data/redirect.queries.ts';
import { listMissing } from '#features/house/redirects/data/desk-redirect.queries.ts';
import { addVisits } from '#features/house/redirects/data/visit.store.ts';
import { removeRedirect } from '#features/house/redirects/use-cases/delete-redirect.ts';
import { ignoreMissingPath } from '#features/house/redirects/use-cases/ignore-missing-path.ts';
import { checkRedirectFile, importRedirects } from '#features/house/redirects/use-cases/import-redirects.ts';
import { restoreRedirect } from '#features/house/redirects/use-cases/restore-redirect.ts';
import { saveRedirect } from '#features/house/redirects/use-cases/save-redirect.ts';
import { type Actor, anonymous, type Person, roles } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let chief: Person;
let home: string;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  home = `/${(await createSection()).slug}`;
});
const save = (from: string, to: string, redirectId?: string) =>
  saveRedirect({ actor: chief, input: { from, to, ...(redirectId ? { redirectId } : {}) } });
const idOf = async (fromPath: string) => (await db().redirect.findUniqueOrThrow({ where: { fromPath } })).id;

describe('redirects', () => {
  it('keep one hop as they grow, purge what they change and forget that it was missing', async () => {
    const [one, two] = [`/a-${uniqueWord()}`, `/b-${uniqueWord()}`];
    await addVisits({ moved: new Map(), missing: new Map([[one, { hits: 3, referrer: null }]]) });
    valueOf(await save(one, home));
    // What was counted before and is written after must not bring it back.
    await addVisits({ moved: new Map(), missing: new Map([[one, { hits: 3, referrer: null }]]) });
    expect((await listMissing({ isIgnored: false })).map(({ path }) => path)).not.toContain(one);
    const other = `/${(await createSection()).slug}`;
    valueOf(await save(two, one));
    expect(await getRedirect(two)).toBe(home);
    valueOf(await save(one, other, await idOf(one)));
    expect(await getRedirect(one)).toBe(other);
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toContain(tags.absent(one));
  });

  it('never stand over a page, in a loop or twice', async () => {
    const path = `/c-${uniqueWord()}`;
    expect(codeOf(await save(home, '/a-propos'))).toBe('invalid');
    expect(codeOf(await save(`${home}/rss.xml`, '/a-propos'))).toBe('invalid');
    expect(codeOf(await save(path, path))).toBe('invalid');
    expect(codeOf(await save(path, '/nulle/part/ici'))).toBe('invalid');
    valueOf(await save(path, '/a-propos'));
    expect(codeOf(await save(path, home))).toBe('invalid');
  });

  it('are deleted and had back with their counter', async () => {
    const path = `/d-${uniqueWord()}`;
    valueOf(await save(path, home));
    await addVisits({ moved: new Map([[path, 7]]), missing: new Map() });
    const redirectId = await idOf(path);
    valueOf(await removeRedirect({ actor: chief, input: { redirectId } }));
    expect(await getRedirect(path)).toBeNull();
    valueOf(await restoreRedirect({ actor: chief, input: { redirectId } }));
    expect(await db().redirect.findUniqueOrThrow({ where: { fromPath: path } })).toMatchObject({
      toPath: home,
      hits: 7,
    });
    expect(codeOf(await restoreRedirect({ actor: chief, input: { redirectId } }))).toBe('bad_state');
  });

  it('come in by a file whole, or not at all', async () => {
    const word = uniqueWord();
    const good = Array.from(
      { length: 10_000 },
      (_, at) => `https://vieux.example/${word}/${at}/;${home}`,
    ).join('\n');
    const bad = `${good.split('\n').slice(1).join('\n')}\n/x;/nulle/part/ici`;
    expect(valueOf(await checkRedirectFile({ actor: chief, input: { text: bad } }))).toMatchObject({
      lines: 10_000,
      ready: 9_999,
      faults: [{ line: 10_000, field: 'to' }],
    });
    expect(codeOf(await importRedirects({ actor: chief, input: { text: bad } }))).toBe('invalid');
    expect(await getRedirect(`/${word}/5`)).toBeNull();
    expect(valueOf(await importRedirects({ actor: chief, input: { text: good } })).count).toBe(10_000);
    expect(await getRedirect(`/${word}/9999`)).toBe(home);
    expect((await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).isAll).toBe(true);
  });

  it('are refused to a stranger and to every other role, by direct call too', async () => {
    const input = { from: `/e-${uniqueWord()}`, to: home };
    const others = roles.filter((role) => role !== 'editor_in_chief' && role !== 'administrator');
    const people: Actor[] = [anonymous, ...(await Promise.all(others.map((role) => createPerson(role))))];
    const redirectId = chief.userId;
    for (const actor of people) {
      const refusals = await Promise.all([
        saveRedirect({ actor, input }),
        removeRedirect({ actor, input: { redirectId } }),
        restoreRedirect({ actor, input: { redirectId } }),
        checkRedirectFile({ actor, input: { text: '/a;/b' } }),
        importRedirects({ actor, input: { text: '/a;/b' } }),
        ignoreMissingPath({ actor, input: { path: '/a', isIgnored: true } }),
      ]);
      expect(refusals.map(codeOf)).toEqual(refusals.map(() => 'forbidden'));
    }
    expect(await getRedirect(input.from)).toBeNull();
  });
});

describe('missing addresses', () => {
  it('add up, and an ignored one stays ignored', async () => {
    const path = `/perdu-${uniqueWord()}`;
    const seen = (referrer: string | null) =>
      addVisits({ moved: new Map(), missing: new Map([[path, { hits: 2, referrer }]]) });
    await seen('forum.example');
    await seen(null);
    const rowOf = async (isIgnored: boolean) =>
      (await listMissing({ isIgnored })).find((row) => row.path === path);
    expect(await rowOf(false)).toMatchObject({ hits: 4, referrer: 'forum.example' });
    valueOf(await ignoreMissingPath({ actor: chief, input: { path, isIgnored: true } }));
    await seen(null);
    expect(await rowOf(false)).toBeUndefined();
    expect(await rowOf(true)).toMatchObject({ hits: 6 });
  });
});
