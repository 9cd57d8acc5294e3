import { expect, it } from 'vitest';
import { loadSettings } from '#app/(site)/load.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { collectPageFacts } from '#server/page-cache/page-facts.ts';

it('says of every page whether the newspaper is public yet', async () => {
  const factsOf = async () => (await collectPageFacts(() => loadSettings())).facts;
  expect((await factsOf()).isIndexed).toBeUndefined();
  await db().setting.create({ data: { key: 'newspaper', value: { robots: 'refuse' } } });
  const facts = await factsOf();
  expect(facts.isIndexed).toBe(false);
  expect([...facts.tags]).toEqual([tags.settings()]);
});
