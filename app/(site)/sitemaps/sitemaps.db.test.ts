import { beforeAll, expect, it } from 'vitest';
import { GET as index } from '#app/(site)/sitemap.xml/route.ts';
import { GET as part } from '#app/(site)/sitemaps/[part]/route.ts';
import { systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { collectPageFacts } from '#server/page-cache/page-facts.ts';
import { publishReadyStory } from '#tests/factories/stories.ts';

const ask = (name: string) =>
  part(new Request(`http://localhost:3000/sitemaps/${name}`), { params: Promise.resolve({ part: name }) });

beforeAll(async () => {
  await publishReadyStory(systemActor('essai'));
});

it('say in their headers, like every page, that the newspaper is not public yet', async () => {
  const month = (await (await index()).text()).match(/sitemaps\/(\d{4}-\d{2}\.xml)/)?.[1] ?? '';
  const answers = [() => index(), () => ask('pages.xml'), () => ask(month), () => ask('1999-01.xml')];
  const isIndexed = async (answer: () => Promise<Response>) =>
    (await collectPageFacts(answer)).facts.isIndexed ?? true;
  for (const answer of answers) expect(await isIndexed(answer)).toBe(true);
  await db().setting.create({ data: { key: 'newspaper', value: { robots: 'refuse' } } });
  for (const answer of answers) expect(await isIndexed(answer)).toBe(false);
});
