import { describe, expect, it } from 'vitest';
import { tag } from '#tests/fake-pages.ts';
import { openSite, type Page } from '#tests/open-site.ts';
import { describeVerdict, verifyCache } from './verify-cache.ts';

type Pages = Record<string, Page | (() => Promise<Page>)>;

const verifySecret = 'a secret for the fresh door';

/** A site of a front that links to an article, and whatever a test adds. */
async function open(given: Pages = {}) {
  const versions = { article: 1 };
  const site = await openSite({
    verifySecret,
    pages: {
      '/': {
        text: '<a href="/monde/titre">Titre</a><a href="/Monde/Titre#bas">x</a><a href="/redaction">y</a>',
        tags: [tag('latest')],
      },
      '/monde/titre': async () => ({ text: `version ${versions.article}`, tags: [tag('a:1')] }),
      '/sitemap.xml': {
        text: '<urlset><url><loc>https://journal.example/monde/plan</loc></url></urlset>',
        type: 'application/xml',
        tags: [tag('latest')],
      },
      '/monde/plan': { text: 'Du plan', tags: [tag('a:2')] },
      ...given,
    },
  });
  const base = `http://127.0.0.1:${site.port}`;
  const verify = (paths: string[] = []) => verifyCache({ base, secret: verifySecret, paths });
  return { ...site, base, versions, verify };
}

describe('verifyCache', () => {
  it('finds no difference when there is none, and follows links, redirects and sitemaps', async () => {
    const { verify, state } = await open();
    const verdict = await verify();
    expect(verdict.differences).toEqual([]);
    expect(verdict.statuses).toEqual({ 200: 5, 301: 1, 404: 2 });
    expect(state.renders).toContain('/monde/plan');
    expect(state.renders).not.toContain('/redaction');
  });

  it('finds a page that was not purged', async () => {
    const { verify, versions, cache } = await open();
    await verify();
    versions.article = 2;
    const { differences } = await verify();
    expect(differences.map(({ path, what }) => `${path} ${what}`)).toEqual([
      '/monde/titre etag',
      '/monde/titre octet 45',
    ]);
    expect(describeVerdict({ checked: 5, statuses: { 200: 5 }, differences }).join('\n')).toContain(
      'version 1',
    );
    cache.purge([tag('a:1')], { isHard: true });
    expect((await verify()).differences).toEqual([]);
  });

  it('compares again what was purged between the two looks, and finds what is never the same twice', async () => {
    let renders = 0;
    const { verify, cache } = await open({
      '/monde/titre': async () => {
        renders += 1;
        // The second look comes after a change, whose purge has been heard.
        if (renders === 2) cache.purge([tag('a:1')], { isHard: true });
        return { text: `version ${Math.min(renders, 2)}`, tags: [tag('a:1')] };
      },
      '/monde/plan': async () => ({ text: `${Math.random()}`, tags: [tag('a:2')], store: false }),
    });
    const { differences } = await verify();
    expect(new Set(differences.map(({ path }) => path))).toEqual(new Set(['/monde/plan']));
    expect(renders).toBeGreaterThan(3);
  });

  it('finds an absent page that came to life unnoticed', async () => {
    const pages: Pages = {};
    const { verify, get } = await open({
      '/monde/futur': async () =>
        pages.futur ? { text: 'né', tags: [tag('a:3')] } : { status: 404, tags: [tag('absent:3')] },
    });
    expect((await get('/monde/futur')).status).toBe(404);
    pages.futur = { tags: [] };
    const { differences } = await verify(['/monde/futur']);
    expect(differences[0]).toMatchObject({ path: '/monde/futur', what: 'statut', kept: '404', fresh: '200' });
  });

  it('follows no link to a search, which is never kept, and compares one that is asked for', async () => {
    const { verify, state } = await open({
      '/recherche': { text: '<a href="/recherche?q=maire&amp;page=2">Suite</a>', tags: [], store: false },
      '/monde/titre': { text: '<a href="/recherche?q=maire">Chercher</a>', tags: [tag('a:1')] },
    });
    await verify();
    expect(state.renders.filter((path) => path.startsWith('/recherche'))).toEqual([]);
    expect((await verify(['/recherche?q=maire'])).differences).toEqual([]);
    expect(state.renders.some((path) => path.startsWith('/recherche'))).toBe(true);
  });

  it('refuses to agree with a shut door', async () => {
    const { base } = await open();
    await expect(verifyCache({ base, secret: 'another secret' })).rejects.toThrow('fermée');
  });

  it('says when nobody answers', async () => {
    await expect(verifyCache({ base: 'http://127.0.0.1:1', secret: verifySecret })).rejects.toThrow(
      'ne répond pas',
    );
  });
});
