import { type APIRequestContext, expect } from '@playwright/test';
import { draftOf, type Json, jsonOf, test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';

/** What a machine does, through HTTP as it does it. */
const base = '/api/v1/articles';

async function expectProblem(
  response: Awaited<ReturnType<APIRequestContext['get']>>,
  status: number,
): Promise<Json> {
  expect(response.status(), await response.text()).toBe(status);
  expect(response.headers()['content-type']).toContain('application/problem+json');
  expect(response.headers()['cache-control']).toContain('no-store');
  const problem = await jsonOf(response);
  expect(problem).toMatchObject({
    status,
    type: expect.stringMatching(/^urn:/),
    title: expect.stringMatching(/\S/),
    detail: expect.stringMatching(/\S/),
  });
  return problem;
}

test('writes a draft that only the newsroom reads, then publishes it', async ({ api, place, request }) => {
  const word = newWord();
  const created = await api.post(base, {
    data: {
      ...draftOf(word),
      section: place.section.slug,
      authors: [place.author],
      subjects: [`Sujet ${word}`],
    },
  });
  expect(created.status()).toBe(201);
  const { id, url, revision } = (await jsonOf(created)) as { id: string; url: string; revision: string };
  expect(created.headers().location).toBe(`${base}/${id}`);
  await expectProblem(await request.get(`${base}/${id}`), 404);
  expect((await request.get(url)).status()).toBe(404);

  const working = await jsonOf(await api.get(`${base}/${id}`));
  expect(working).toMatchObject({ state: 'none', revision });
  const published = await api.post(`${base}/${id}/publish`, { data: { revision } });
  expect(published.status()).toBe(200);
  const page = await request.get(url);
  expect(page.status()).toBe(200);
  expect(await page.text()).toContain(`l’écluse de ${word}`);
  expect(await jsonOf(await request.get(`${base}/${id}`))).toMatchObject({ state: 'published', id });
  await expectProblem(await api.post(`${base}/${id}/publish`, { data: {} }), 409);
});

test('changes a story from its revision: 428 without one, merged when it can be, 409 with both texts', async ({
  api,
  request,
  publishStory,
  expectTrueCopies,
}) => {
  const { id, path, revision } = await publishStory();
  const patch = (data: Json) => api.patch(`${base}/${id}`, { data });
  await expectProblem(await patch({ headline: 'Sans base' }), 428);

  const headline = `Le canal rouvre en ${newWord()}`;
  const changed = await patch({ baseRevision: revision, headline, publish: true });
  expect(changed.status()).toBe(200);
  expect(await (await request.get(path)).text()).toContain(headline);
  await expectTrueCopies(path, '/', '/rss.xml');

  const elsewhere = await patch({ baseRevision: revision, standfirst: 'Un autre champ, une vieille base.' });
  expect(elsewhere.status()).toBe(200);
  expect(await jsonOf(await api.get(`${base}/${id}`))).toMatchObject({
    headline,
    standfirst: 'Un autre champ, une vieille base.',
  });
  const clash = await expectProblem(await patch({ baseRevision: revision, headline: 'Le mien' }), 409);
  expect(clash).toMatchObject({
    code: 'conflict',
    theirRevisionId: (await jsonOf(elsewhere)).revision,
    clashes: [{ mine: 'Le mien', theirs: headline }],
  });
});

test('withdraws with a notice: 410 for people and machines', async ({
  api,
  request,
  publishStory,
  expectTrueCopies,
}) => {
  const { id, path, word } = await publishStory();
  const notice = `Retiré à la demande du port de ${word}.`;
  expect((await api.post(`${base}/${id}/withdraw`, { data: { notice } })).status()).toBe(200);
  const page = await request.get(path);
  expect(page.status()).toBe(410);
  expect(await page.text()).toContain(notice);
  const problem = await expectProblem(await request.get(`${base}/${id}`), 410);
  expect(problem.detail).toContain(notice);
  await expectTrueCopies(path, '/', '/rss.xml', '/sitemap.xml');
});

test('goes out at its hour, by the worker', async ({ api, place, request, expectTrueCopies }) => {
  const word = newWord();
  const created = await jsonOf(
    await api.post(base, {
      data: { ...draftOf(word), section: place.section.slug, authors: [place.author] },
    }),
  );
  const path = new URL(String(created.url)).pathname;
  expect((await request.get(path)).status()).toBe(404);
  // Far enough for the request to arrive before it, on a busy machine too.
  const at = new Date(Date.now() + 10_000).toISOString();
  const planned = await api.post(`${base}/${String(created.id)}/schedule`, { data: { at } });
  expect(planned.status(), await planned.text()).toBe(200);
  await expect
    .poll(async () => (await request.get(path)).status(), { timeout: 150_000, intervals: [500] })
    .toBe(200);
  expect(await (await request.get('/')).text()).toContain(word);
  await expectTrueCopies(path);
});

test('the same key gives the same answer, another text under it is refused', async ({ api, place }) => {
  const word = newWord();
  const data = { ...draftOf(word), section: place.section.slug, authors: [place.author] };
  const headers = { 'idempotency-key': `cle-${word}` };
  const [one, two] = await Promise.all([
    api.post(base, { data, headers }),
    api.post(base, { data, headers }),
  ]);
  // At the same instant, the second either is given the first answer or told that it is being made.
  expect([one.status(), two.status()]).toContain(201);
  for (const answer of [one, two]) expect([201, 409]).toContain(answer.status());
  const again = await api.post(base, { data, headers });
  expect(again.status()).toBe(201);
  expect(again.headers()['idempotency-replayed']).toBe('true');
  const first = one.status() === 201 ? one : two;
  expect(await again.json()).toEqual(await first.json());
  await expectProblem(await api.post(base, { data: { ...data, headline: 'Autre' }, headers }), 422);
});

test('a stranger, a wrong key and a small role are refused', async ({
  apiAs,
  place,
  publishStory,
  request,
}) => {
  const { id, revision } = await publishStory();
  const data = { ...draftOf(newWord()), section: place.section.slug, authors: [place.author] };
  await expectProblem(await request.post(base, { data }), 401);
  const wrong = { authorization: `Bearer ndm_${'x'.repeat(43)}` };
  await expectProblem(await request.post(base, { data, headers: wrong }), 401);
  await expectProblem(await request.get(`${base}/${id}`, { headers: wrong }), 401);
  for (const act of ['publish', 'withdraw', 'schedule']) {
    await expectProblem(await request.post(`${base}/${id}/${act}`, { data: {} }), 401);
  }
  await expectProblem(await request.patch(`${base}/${id}`, { data: { baseRevision: revision } }), 401);

  const contributor = await apiAs('contributor');
  await expectProblem(await contributor.post(base, { data: { ...data, publish: true } }), 403);
  const own = await contributor.post(base, { data });
  expect(own.status()).toBe(201);
  const ownId = String((await jsonOf(own)).id);
  await expectProblem(await contributor.post(`${base}/${ownId}/publish`, { data: {} }), 403);
  await expectProblem(await contributor.post(`${base}/${id}/withdraw`, { data: {} }), 404);
  await expectProblem(await (await apiAs('moderator')).post(base, { data }), 403);
});

test('bad input is a problem with its fields, never a fault', async ({ api, place, request }) => {
  const good = { ...draftOf(newWord()), section: place.section.slug, authors: [place.author] };
  for (const [field, bad] of [
    ['section', { section: 'nulle-part' }],
    ['authors', { authors: ['Personne du tout'] }],
    ['headline', { headline: { $ne: '' } }],
    ['body', { body: { version: 1, blocks: [{ id: 'a', type: 'script' }] } }],
    ['isDemo', { isDemo: true }],
  ] as const) {
    const problem = await expectProblem(await api.post(base, { data: { ...good, ...bad } }), 422);
    expect(problem.errors, field).toHaveProperty(field);
  }
  const json = { 'content-type': 'application/json' };
  await expectProblem(await api.post(base, { data: Buffer.from('{"headline"'), headers: json }), 400);
  const xml = { 'content-type': 'text/xml' };
  await expectProblem(await api.post(base, { data: Buffer.from('<a/>'), headers: xml }), 415);
  await expectProblem(await api.post(base, { data: { ...good, body: 'é'.repeat(4 << 20) } }), 413);
  await expectProblem(await api.delete(base), 405);
  await expectProblem(await request.get(`${base}?limit=0`), 422);
  await expectProblem(await request.get(`${base}?rubrique=nulle-part`), 404);
  for (const id of ['x', 'a/b', '%25']) await expectProblem(await request.get(`${base}/${id}`), 404);
});

test('HTML from hell is cleaned to its words', async ({ publishStory, request, page }) => {
  const { path, word } = await publishStory({
    body: `<p onclick="alert(1)" style="color:red">Calme <b>plat</b></p><script>alert(2)</script>
      <img src=x onerror=alert(3)><a href="javascript:alert(4)">lien</a><iframe src="https://mal.example"></iframe>
      <svg><animate onbegin=alert(5)></svg><p>Fin</p>`,
  });
  const html = await (await request.get(path)).text();
  for (const trace of ['alert(', 'onerror', 'javascript:', '<iframe', 'style=']) {
    expect(html).not.toContain(trace);
  }
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(word);
  await expect(page.getByText('Calme plat')).toBeVisible();
  await expect(page.getByText('Fin', { exact: true })).toBeVisible();
});

test('lists page without doubles, and the description says what there is', async ({
  request,
  place,
  publishStory,
}) => {
  const stories = [await publishStory(), await publishStory(), await publishStory()];
  const seen: string[] = [];
  let cursor: unknown = null;
  for (let turn = 0; turn < 3; turn += 1) {
    const query = new URLSearchParams({ limit: '20', rubrique: place.section.slug });
    if (typeof cursor === 'string') query.set('cursor', cursor);
    const list = (await jsonOf(await request.get(`${base}?${query}`))) as {
      items: { id: string }[];
      nextCursor: string | null;
    };
    seen.push(...list.items.map(({ id }) => id));
    cursor = list.nextCursor;
    if (cursor === null) break;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(expect.arrayContaining(stories.map(({ id }) => id)));
  const found = await jsonOf(await request.get(`${base}?q=${stories[0]?.word}`));
  expect(found.items).toMatchObject([{ id: stories[0]?.id }]);

  const document = await jsonOf(await request.get('/api/v1/openapi.json'));
  expect(document.openapi).toMatch(/^3\.1/);
  expect(Object.keys(document.paths as Json)).toEqual(
    expect.arrayContaining([base, `${base}/{id}`, `${base}/{id}/publish`, '/api/v1/sections']),
  );
});
