import { expect, it } from 'vitest';
import { loadSettings } from '#app/(site)/load.ts';
import { siteMetadata } from '#app/(site)/site-metadata.ts';
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

it('reserves mining in the headers and in the head of every page, when the desk does', async () => {
  const said = async () => {
    const { result, facts } = await collectPageFacts(() => siteMetadata());
    return [result.other, facts.tdm ?? null];
  };
  expect(await said()).toEqual([{}, null]);
  const policyUrl = 'https://journal.example/fouille';
  const value = { tdmReservation: 'reserved', tdmPolicy: policyUrl };
  await db().setting.update({ where: { key: 'newspaper' }, data: { value } });
  expect(await said()).toEqual([{ 'tdm-reservation': '1', 'tdm-policy': policyUrl }, { policyUrl }]);
});
