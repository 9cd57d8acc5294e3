import { beforeAll, describe, expect, it } from 'vitest';
import { GET as card } from '#app/(site)/integrer/[id]/route.ts';
import { GET as sharing } from '#app/api/v1/articles/[id]/sharing/route.ts';
import { answers } from '#app/api/v1/openapi.json/answers.ts';
import { GET as oembed } from '#app/api/v1/oembed/route.ts';
import { shareNetworks } from '#features/newsroom/sharing/share-links.ts';
import { urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { collectPageFacts } from '#server/page-cache/page-facts.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';

const nobody = '01900000-0000-7000-8000-00000000dead';
let live: { id: string; url: string };
let draft: string;
let withdrawn: { id: string; url: string };

async function publish(headline: string): Promise<{ id: string; url: string }> {
  const { article } = await createPublished({ headline });
  const address = await db().articleSlug.findFirstOrThrow({
    where: { articleId: article.id, isCurrent: true },
    select: { slug: true, section: { select: { slug: true } } },
  });
  return { id: article.id, url: getConfig().siteUrl + urls.article(address.section.slug, address.slug) };
}

beforeAll(async () => {
  live = await publish('Le phare se rallume');
  withdrawn = await publish('Le phare s’éteint');
  await db().article.update({
    where: { id: withdrawn.id },
    data: { publicationState: 'withdrawn', withdrawnAt: new Date(), withdrawalNotice: 'Retiré à tort.' },
  });
  draft = (await createDraft()).article.id;
});

const askSharing = (id: string) =>
  sharing(new Request(`http://localhost${urls.apiSharing(id)}`), { params: Promise.resolve({ id }) });
const askOembed = (query: Record<string, string>) =>
  oembed(new Request(`http://localhost/api/v1/oembed?${new URLSearchParams(query)}`));
const askCard = (id: string) =>
  collectPageFacts(() => card(new Request('http://localhost/'), { params: Promise.resolve({ id }) }));

describe('what is shared of an article', () => {
  it('is its address, its words and every link, for whoever asks', async () => {
    const response = await askSharing(live.id);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const answer = answers.ArticleSharing.omit({ image: true }).parse(await response.json());
    expect(answer).toMatchObject({
      id: live.id,
      canonicalUrl: live.url,
      socialTitle: 'Le phare se rallume',
      embed: { html: expect.stringContaining(urls.embed(live.id)) },
    });
    expect(answer.links.map(({ network }) => network)).toEqual(shareNetworks);
    const asked = new URL(answer.embed.oembedUrl);
    expect((await askOembed(Object.fromEntries(asked.searchParams))).status).toBe(200);
  });

  it.each([
    ['a draft', () => draft, 404],
    ['what was withdrawn', () => withdrawn.id, 410],
    ['nothing', () => nobody, 404],
  ])('is not there for %s', async (_kind, id, status) => {
    const response = await askSharing(id());
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status });
  });
});

describe('oEmbed', () => {
  it('answers for the address of an article, in JSON and in XML', async () => {
    const json = await askOembed({ url: live.url, maxwidth: '400' });
    expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(json.headers.get('access-control-allow-origin')).toBe('*');
    expect(answers.Oembed.parse(await json.json())).toMatchObject({ type: 'rich', width: 400 });
    const xml = await askOembed({ url: live.url, format: 'xml', maxwidth: 'large' });
    expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
    expect(await xml.text()).toContain('<width>600</width>');
  });

  it('follows an address to where the article is now', async () => {
    const { article } = await createPublished({ headline: 'Le phare change d’adresse' });
    const { sectionId, slug } = await db().articleSlug.findFirstOrThrow({ where: { articleId: article.id } });
    const section = await db().section.findUniqueOrThrow({ where: { id: sectionId } });
    await db().articleSlug.updateMany({ where: { articleId: article.id }, data: { isCurrent: false } });
    await db().articleSlug.create({
      data: { articleId: article.id, sectionId, slug: `${slug}-nouveau`, isCurrent: true },
    });
    const response = await askOembed({ url: getConfig().siteUrl + urls.article(section.slug, slug) });
    expect(await response.json()).toMatchObject({ title: 'Le phare change d’adresse' });
  });

  it.each([
    ['another format', () => ({ url: live.url, format: 'yaml' }), 501],
    ['another site', () => ({ url: 'https://autre.example/a/b' }), 404],
    ['a page that is no article', () => ({ url: `${getConfig().siteUrl}/a-propos` }), 404],
    ['what was withdrawn', () => ({ url: withdrawn.url }), 404],
    ['nothing at all', () => ({}), 400],
  ])('refuses %s', async (_kind, query, status) => {
    const response = await askOembed(query());
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, detail: expect.stringMatching(/\S/) as string });
  });
});

describe('the card for other sites', () => {
  it('is kept, framed by anybody, found by nobody', async () => {
    const { result, facts } = await askCard(live.id);
    expect(await result.text()).toContain(`href="${live.url}"`);
    expect(facts).toMatchObject({ status: 200, isIndexed: false });
    expect(facts.framePolicy).toContain('frame-ancestors *');
    expect(facts.tags.size).toBeGreaterThan(1);
  });

  it.each([
    ['what was withdrawn', () => withdrawn.id, 410, 'Retiré à tort.'],
    ['a draft', () => draft, 404, 'n’existe pas'],
    ['nothing', () => nobody, 404, 'n’existe pas'],
    ['no id', () => 'rien', 404, 'n’existe pas'],
  ])('says so of %s', async (_kind, id, status, words) => {
    const { result, facts } = await askCard(id());
    expect(facts).toMatchObject({
      status,
      framePolicy: expect.stringContaining('frame-ancestors *') as string,
    });
    expect(await result.text()).toContain(words);
  });
});
