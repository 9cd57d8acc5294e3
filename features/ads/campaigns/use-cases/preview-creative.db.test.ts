import { gzipSync } from 'node:zlib';
import { beforeAll, expect, it } from 'vitest';
import { previewCreative } from '#features/ads/campaigns/use-cases/preview-creative.ts';
import { anonymous } from '#lib/actor.ts';
import { offerPublicPages } from '#server/page-cache/page-lookup.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { createPerson } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';

const html =
  '<!DOCTYPE html><title>Une</title><aside data-pub="pave-article-1"><div data-pub-cadre="">Maison</div></aside>';
/** One page, `/une-page`; what is asked for otherwise is absent. */
beforeAll(() =>
  offerPublicPages(async (key) =>
    key === '/une-page'
      ? {
          kind: 'answer',
          answer: {
            status: 200,
            headers: { 'content-type': 'text/html; charset=utf-8' },
            body: { br: Buffer.alloc(0), gzip: gzipSync(html), length: html.length },
            etag: null,
            tags: [],
            standing: 'kept',
          },
        }
      : { kind: 'absent' },
  ),
);

it('puts a creative that nobody has approved into a page of readers, for whoever sells alone', async () => {
  const { creativeId } = await createCampaign({ creative: { approvedAt: null } });
  const actor = await createPerson('ad_manager');
  const input = { creativeId, path: '/une-page', device: 'phone' } as const;
  const drawn = valueOf(await previewCreative({ actor, input }));
  expect(drawn.slots).toEqual(['pave-article-1']);
  expect(drawn.html).toContain('class="pub-texte"');
  expect(drawn.html).not.toContain('Maison');
  for (const other of [anonymous, await createPerson('journalist'), await createPerson('editor_in_chief')])
    expect(await previewCreative({ actor: other, input })).toMatchObject({ error: { code: 'forbidden' } });
});

it('shows no page that readers do not have', async () => {
  const { creativeId } = await createCampaign();
  const actor = await createPerson('ad_manager');
  for (const path of [
    '/autre',
    '/redaction',
    '/api/v1/me',
    'https://tiers.example/',
    '//tiers.example',
    '/../x',
    '',
  ])
    expect(
      await previewCreative({ actor, input: { creativeId, path, device: 'phone' } }),
      path,
    ).toMatchObject({ error: { code: 'not_found' } });
});
