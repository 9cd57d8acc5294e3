import { beforeAll, describe, expect, it } from 'vitest';
import * as one from '#app/api/v1/articles/[id]/route.ts';
import { POST as publish } from '#app/api/v1/articles/[id]/publish/route.ts';
import { POST as schedule } from '#app/api/v1/articles/[id]/schedule/route.ts';
import { POST as withdraw } from '#app/api/v1/articles/[id]/withdraw/route.ts';
import * as list from '#app/api/v1/articles/route.ts';
import { GET as sections } from '#app/api/v1/sections/route.ts';
import type { Role } from '#lib/actor.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { createAuthor, createSection } from '#tests/factories/taxonomy.ts';

const site = 'http://localhost:3000';
let token: string;
let section: { id: string; slug: string };
let author: { id: string; name: string; slug: string };

/** A token of a person of this role, kept as the desk's own use case keeps it. */
async function createToken(role: Role): Promise<string> {
  const { userId } = await createPerson(role);
  const secret = `ndm_${uniqueWord()}${uniqueWord()}${uniqueWord()}${uniqueWord()}`;
  await db().apiToken.create({ data: { userId, role, name: 'essai', tokenHash: hashSecret(secret) } });
  return secret;
}

beforeAll(async () => {
  token = await createToken('editor_in_chief');
  section = await createSection();
  author = await createAuthor({ name: `Zoé Lefèvre ${uniqueWord()}` });
});

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>;
type Answer = { status: number; headers: Headers; json: Record<string, unknown> };

async function call(
  handler: Handler,
  {
    method = 'GET',
    path = '',
    id,
    body,
    as = token,
  }: {
    method?: string;
    path?: string;
    id?: string;
    body?: unknown;
    as?: string | null;
  },
): Promise<Answer> {
  const response = await handler(
    new Request(`${site}/api/v1/articles${path}`, {
      method,
      headers: {
        ...(as === null ? {} : { authorization: `Bearer ${as}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
    { params: Promise.resolve(id === undefined ? {} : { id }) },
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, json: JSON.parse(text) as Answer['json'] };
}

const story = (more: Record<string, unknown> = {}) => ({
  headline: `Un titre ${uniqueWord()}`,
  standfirst: 'Un chapô.',
  section: section.slug,
  authors: [author.name.toUpperCase()],
  body: '<p>Un <strong>paragraphe</strong>.</p><p>Un autre.</p><script>alert(1)</script>',
  ...more,
});
const post = (body: unknown, as: string | null = token) => call(list.POST, { method: 'POST', body, as });
const read = (id: unknown, as: string | null = token) => call(one.GET, { id: String(id), as });
const patch = (id: unknown, body: unknown, as = token) =>
  call(one.PATCH, { method: 'PATCH', id: String(id), body, as });

const plan = (id: unknown, body: unknown, as: string | null = token) =>
  call(schedule, { method: 'POST', id: String(id), body, as });

describe('writing through the API', () => {
  it('makes a draft that only the newsroom sees, then publishes it', async () => {
    const created = await post(story({ subjects: ['Eau', 'eau'] }));
    expect(created.status).toBe(201);
    const { id, revision, url } = created.json;
    expect(created.headers.get('location')).toBe(`/api/v1/articles/${String(id)}`);
    expect(String(url)).toMatch(new RegExp(`^${site}/${section.slug}/un-titre-`));
    expect((await read(id, null)).status).toBe(404);
    expect((await read(id, await createToken('journalist'))).status).toBe(404);
    const draft = (await read(id)).json;
    expect(draft).toMatchObject({
      state: 'none',
      revision,
      authors: [{ id: author.id }],
      subjects: [{ name: 'Eau' }],
    });
    expect(draft.bodyHtml).toBe('<p>Un <strong>paragraphe</strong>.</p>\n<p>Un autre.</p>');

    const published = await call(publish, { method: 'POST', id: String(id), body: {} });
    expect([published.status, published.json]).toEqual([200, { id, url, revision }]);
    const shown = await read(id, null);
    expect(shown.json).toMatchObject({ id, url, state: 'published', headline: draft.headline });
    expect(shown.json).not.toHaveProperty('revision');
    expect((await call(publish, { method: 'POST', id: String(id), body: {} })).status).toBe(409);
  });

  it('signs for the newsroom what a machine sends without a name', async () => {
    const { authors: _none, ...unsigned } = story({ publish: true });
    const live = await post(unsigned);
    expect(live.status).toBe(201);
    expect((await read(live.json.id, null)).json).toMatchObject({ authors: [], bylineNote: 'La rédaction' });
    const given = await post({ ...unsigned, bylineNote: 'Avec nos agences' });
    expect((await read(given.json.id, null)).json.bylineNote).toBe('Avec nos agences');
  });

  it('names what stops a story by the fields that were sent', async () => {
    const empty = await post(story({ publish: true, headline: '', body: '' }));
    expect(empty.status).toBe(422);
    expect(Object.keys(empty.json.errors as object).sort()).toEqual(['body', 'headline']);
    const { id } = (await post(story())).json;
    const { revision: foreign } = (await post(story())).json;
    const stale = await patch(id, { baseRevision: foreign, headline: 'Autre' });
    expect(Object.keys(stale.json.errors as object)).toEqual(['baseRevision']);
  });

  it('publishes at once or makes nothing', async () => {
    const live = await post(story({ publish: true }));
    expect(live.status).toBe(201);
    expect((await read(live.json.id, null)).status).toBe(200);
    const before = await db().article.count();
    const refused = await post(story({ standfirst: 'Il y a TK ans.', publish: true }));
    expect(refused.status).toBe(422);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(await db().article.count()).toBe(before);
  });

  it('merges by field and by block, and answers 409 with both texts', async () => {
    const { id, revision } = (await post(story())).json;
    const first = await patch(id, {
      baseRevision: revision,
      body: '<p>Un <strong>paragraphe</strong>.</p><p>Changé.</p>',
    });
    expect(first.status).toBe(200);
    const second = await patch(id, { baseRevision: revision, body: '<p>Neuf.</p><p>Un autre.</p>' });
    expect(second.status).toBe(200);
    expect((await read(id)).json.bodyHtml).toBe('<p>Neuf.</p>\n<p>Changé.</p>');
    const clash = await patch(id, {
      baseRevision: revision,
      body: '<p>Un <strong>paragraphe</strong>.</p><p>Heurt.</p>',
    });
    expect(clash.status).toBe(409);
    expect(clash.json).toMatchObject({
      code: 'conflict',
      theirRevisionId: second.json.revision,
      clashes: [{ mine: 'Heurt.', theirs: 'Changé.' }],
    });
    expect(clash.json).toHaveProperty('mine.body');
    expect(clash.json).toHaveProperty('theirs.body');
    expect((await patch(id, { headline: 'Sans base' })).status).toBe(428);
  });

  it('changes what readers see only with publish', async () => {
    const { id, revision } = (await post(story({ publish: true }))).json;
    const saved = await patch(id, { baseRevision: revision, headline: 'Plus tard' });
    expect((await read(id, null)).json.headline).not.toBe('Plus tard');
    const shown = await patch(id, {
      baseRevision: saved.json.revision,
      headline: 'Maintenant',
      publish: true,
    });
    expect(shown.status).toBe(200);
    expect((await read(id, null)).json.headline).toBe('Maintenant');
    const again = await patch(id, {
      baseRevision: shown.json.revision,
      headline: 'Maintenant',
      publish: true,
    });
    expect([again.status, again.json.revision]).toEqual([200, shown.json.revision]);
  });

  it('withdraws with a notice and plans an hour', async () => {
    const { id } = (await post(story({ publish: true }))).json;
    const withdrawn = await call(withdraw, { method: 'POST', id: String(id), body: { notice: 'Retiré.' } });
    expect(withdrawn.status).toBe(200);
    expect(await read(id, null)).toMatchObject({
      status: 410,
      json: { detail: expect.stringContaining('Retiré.') },
    });
    const draft = (await post(story())).json;
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const planned = await call(schedule, { method: 'POST', id: String(draft.id), body: { at } });
    expect([planned.status, planned.json]).toEqual([
      200,
      { id: draft.id, act: 'publication', revision: draft.revision, at },
    ]);
    expect((await read(draft.id, null)).status).toBe(404);
  });

  it('plans the update and the withdrawal of a live story, and takes each back', async () => {
    const { id, revision } = (await post(story({ publish: true }))).json;
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const nothingNew = await plan(id, { act: 'update', at });
    expect([nothingNew.status, nothingNew.json.code]).toEqual([409, 'bad_state']);
    const next = (await patch(id, { baseRevision: revision, headline: 'Le suivant' })).json.revision;
    const update = { act: 'update', at, revision: next, substantive: true };
    expect((await plan(id, update)).json).toEqual({ id, act: 'update', at, revision: next });
    const row = () => db().article.findUniqueOrThrow({ where: { id: String(id) } });
    expect(await row()).toMatchObject({ scheduledRevisionId: next, scheduledIsSubstantive: true });
    expect((await plan(id, { act: 'withdrawal', at, notice: ' L’accord prend fin. ' })).json).toEqual({
      id,
      act: 'withdrawal',
      at,
      revision: null,
    });
    expect(await row()).toMatchObject({ scheduledWithdrawalNotice: 'L’accord prend fin.' });
    expect((await read(id)).json).toMatchObject({ scheduledAt: at, withdrawalAt: at, embargoedUntil: null });
    // It is a plan of the other kind: nothing is taken back by mistake.
    expect((await plan(id, { act: 'publication', at: null })).json.code).toBe('bad_state');
    for (const act of ['update', 'withdrawal']) {
      expect((await plan(id, { act, at: null })).json).toEqual({ id, act, at: null, revision: null });
      expect((await plan(id, { act, at: null })).json.code).toBe('bad_state');
    }
    expect((await read(id)).json).toMatchObject({
      state: 'published',
      scheduledAt: null,
      withdrawalAt: null,
    });
    const actions = await db().journalEntry.findMany({
      where: { subjectId: String(id) },
      orderBy: { id: 'asc' },
    });
    expect(actions.map(({ action }) => action).filter((action) => action.includes('schedule'))).toEqual([
      'article.schedule_update',
      'article.schedule_withdrawal',
      'article.unschedule_update',
      'article.unschedule_withdrawal',
    ]);
  });

  it('puts under embargo and lifts it; what does not go with an act is refused under its name', async () => {
    const { id } = (await post(story())).json;
    const until = new Date(Date.now() + 7_200_000).toISOString();
    expect((await plan(id, { act: 'embargo', at: until })).json).toEqual({
      id,
      act: 'embargo',
      at: until,
      revision: null,
    });
    const before = new Date(Date.now() + 3_600_000).toISOString();
    expect((await plan(id, { at: before })).json.errors).toHaveProperty('at');
    const past = await plan(id, { act: 'embargo', at: new Date(Date.now() - 1_000).toISOString() });
    expect([past.status, Object.keys(past.json.errors as object)]).toEqual([422, ['at']]);
    expect((await plan(id, { act: 'embargo', at: null })).json).toMatchObject({ act: 'embargo', at: null });
    expect((await plan(id, { act: 'update', at: until })).json.code).toBe('bad_state');
    for (const [name, body] of [
      ['notice', { at: until, notice: 'Non.' }],
      ['substantive', { at: until, substantive: true }],
      ['revision', { act: 'withdrawal', at: until, revision: section.id }],
      ['notice', { act: 'withdrawal', at: null, notice: 'Non.' }],
      ['act', { act: 'removal', at: until }],
      ['at', { act: 'withdrawal' }],
      ['at', { act: 'withdrawal', at: '2027-01-01T10:00:00' }],
    ] as const) {
      const refused = await plan(id, body);
      expect([name, refused.status, Object.keys((refused.json.errors as object) ?? {})]).toEqual([
        name,
        422,
        [name],
      ]);
    }
  });

  it('lets nobody plan more than the desk does', async () => {
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const [journalist, contributor] = [await createToken('journalist'), await createToken('contributor')];
    const [own, draft] = [(await post(story(), journalist)).json, (await post(story(), contributor)).json];
    const embargo = { act: 'embargo', at };
    expect((await plan(own.id, embargo, journalist)).status).toBe(403);
    expect((await plan(own.id, { at }, journalist)).status).toBe(200);
    for (const act of ['publication', 'update', 'withdrawal', 'embargo']) {
      expect([act, (await plan(draft.id, { act, at }, contributor)).status]).toEqual([act, 403]);
      expect([act, (await plan(own.id, { act, at }, contributor)).status]).toEqual([act, 404]);
      expect([act, (await plan(own.id, { act, at }, null)).status]).toEqual([act, 401]);
    }
  });

  it('keeps each role to its rights', async () => {
    expect((await post(story(), null)).status).toBe(401);
    expect((await post(story(), 'wrong')).status).toBe(401);
    expect((await post(story(), await createToken('moderator'))).status).toBe(403);
    const contributor = await createToken('contributor');
    expect((await post(story({ publish: true }), contributor)).status).toBe(403);
    const own = await post(story(), contributor);
    expect(own.status).toBe(201);
    const { id, revision } = (await post(story())).json;
    expect((await patch(id, { baseRevision: revision, headline: 'À moi' }, contributor)).status).toBe(404);
    expect(
      (await call(publish, { method: 'POST', id: String(own.json.id), body: {}, as: contributor })).status,
    ).toBe(403);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown section', { section: 'nulle-part' }, 'section'],
    ['an unknown author', { authors: ['Personne'] }, 'authors'],
    ['an unknown block', { body: { version: 1, blocks: [{ id: 'a', type: 'script' }] } }, 'body'],
    ['an unknown field', { publicationState: 'published' }, 'publicationState'],
    ['an object for a text', { headline: { contains: 'a' } }, 'headline'],
  ])('refuses %s under its name', async (_name, more, field) => {
    const refused = await post(story(more));
    expect(refused.status).toBe(422);
    expect(refused.json.errors).toHaveProperty(field);
  });

  it('answers 404 to what is no id of ours', async () => {
    for (const id of ['x', '../etc', section.id, '%00']) expect((await read(id)).status).toBe(404);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    const moves: [Handler, Record<string, unknown>][] = [
      [publish, {}],
      [withdraw, { notice: 'Non.' }],
      [schedule, { at }],
    ];
    for (const [move, body] of moves) {
      expect((await call(move, { method: 'POST', id: section.id, body })).status).toBe(404);
    }
    expect((await patch(section.id, { baseRevision: section.id, headline: 'Non' })).status).toBe(404);
  });
});

describe('reading through the API', () => {
  it('pages without doubles, filters by section and words, and never shows a draft', async () => {
    const parent = await createSection();
    const child = await createSection({ parentId: parent.id });
    const words = uniqueWord();
    const made = [];
    for (let at = 0; at < 5; at += 1) {
      made.push((await post(story({ section: child.slug, kicker: words, publish: true }))).json.id);
    }
    await post(story({ section: child.slug, kicker: words }));
    const seen: unknown[] = [];
    let cursor: string | null = null;
    do {
      const query = `?limit=2&rubrique=${parent.slug}${cursor ? `&cursor=${cursor}` : ''}`;
      const page: Answer = await call(list.GET, { path: query, as: null });
      expect(page.status).toBe(200);
      seen.push(...(page.json.items as { id: string }[]).map(({ id }) => id));
      cursor = page.json.nextCursor as string | null;
    } while (cursor);
    expect(seen).toEqual(made.reverse());
    const found = await call(list.GET, { path: `?q=${words}`, as: null });
    expect(found.json.items).toHaveLength(5);
    expect((await call(list.GET, { path: '?cursor=abc', as: null })).status).toBe(422);
    expect((await call(list.GET, { path: '?limit=0', as: null })).status).toBe(422);
    expect((await call(list.GET, { path: '?rubrique=nulle-part', as: null })).status).toBe(404);
  });

  it('lists the sections with their sub-sections', async () => {
    const { json } = await call(sections, { as: null });
    expect(json.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ slug: section.slug, url: `${site}/${section.slug}` }),
      ]),
    );
  });
});
