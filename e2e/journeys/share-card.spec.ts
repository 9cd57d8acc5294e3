import { type APIRequestContext, expect } from '@playwright/test';
import sharp from 'sharp';
import { test } from '#e2e/fixtures/stories.ts';

/** The worker may have pictures before it. */
const drawn = { timeout: 90_000 };

test('a story without a picture is shared with a card of its own, which follows its headline and goes with it', async ({
  request,
  api,
  publishStory,
}) => {
  const { id, path, headline, revision, word } = await publishStory();
  const first = await cardOf(request, { path, headline });
  const answer = await request.get(first);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
  const bytes = await answer.body();
  expect(Number(answer.headers()['content-length'])).toBe(bytes.byteLength);
  expect(bytes.byteLength).toBeLessThanOrEqual(300_000);
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 1_200, height: 630 });

  const changed = `À ${word}, le canal ferme`;
  const saved = await api.patch(`/api/v1/articles/${id}`, {
    data: { baseRevision: revision, headline: changed, publish: true },
  });
  expect(saved.status(), await saved.text()).toBe(200);
  const second = await cardOf(request, { path, headline: changed, before: first });
  expect([(await request.get(first)).status(), (await request.get(second)).status()]).toEqual([200, 200]);

  expect((await api.post(`/api/v1/articles/${id}/withdraw`, { data: {} })).status()).toBe(200);
  await expect.poll(async () => (await request.get(second)).status(), drawn).toBe(410);
});

/** The address of the story's own card, once the page names another one than before. */
async function cardOf(
  request: APIRequestContext,
  { path, headline, before }: { path: string; headline: string; before?: string },
): Promise<string> {
  let card = '';
  await expect(async () => {
    const html = await (await request.get(path)).text();
    const tag = (name: string) => new RegExp(`<meta property="${name}" content="([^"]*)"`).exec(html)?.[1];
    expect(tag('og:image:alt')).toBe(headline);
    card = tag('og:image') ?? '';
    expect(card).not.toBe(before ?? '');
  }).toPass(drawn);
  return card;
}
