import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen } from '#tests/http.ts';
import { findTemplates, pageOfShape } from './find-templates.ts';

const links = (...paths: string[]): string => paths.map((path) => `<a href="${path}">a</a>`).join('');
const pages: Record<string, string> = {
  '/': links('/monde', 'http://ailleurs.example/x', '/rss.xml', '/connexion', '/monde/un#suite'),
  '/monde': links('/monde/un', '/monde/deux', '/monde/page/2'),
  '/monde/page/2': links('/monde/trois'),
  '/monde/un': links('/auteurs/a'),
  '/monde/deux': '',
  '/monde/trois': '',
  '/auteurs/a': '',
};

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const body = pages[request.url ?? ''];
    const isFeed = request.url === '/rss.xml';
    response.writeHead(body === undefined && !isFeed ? 404 : 200, {
      'content-type': isFeed ? 'application/rss+xml' : 'text/html; charset=utf-8',
    });
    response.end(isFeed ? '<rss/>' : `<!DOCTYPE html><title>T</title>${body ?? 'absente'}`);
  });
  base = `http://127.0.0.1:${await listen(server)}`;
});
afterAll(() => server.close());

it('finds one page of each template, the first that readers meet', async () => {
  const found = await findTemplates(base);
  expect(found.map(({ shape, path, status }) => `${shape} ${path} ${status}`)).toEqual([
    '/ / 200',
    '/plan-du-site /plan-du-site 404',
    '/recherche /recherche?q=maire 404',
    '/{...chemin} /nulle/part/du-tout 404',
    '/{rubrique} /monde 200',
    '/{rubrique}/{slug} /monde/un 200',
    '/{rubrique}/page/{n} /monde/page/2 200',
    '/auteurs/{slug} /auteurs/a 200',
  ]);
});

it('finds as many as are asked for', async () => {
  const articles = (await findTemplates(base, 3)).filter(({ shape }) => shape === '/{rubrique}/{slug}');
  expect(articles.map(({ path }) => path)).toEqual(['/monde/un', '/monde/deux', '/monde/trois']);
});

it('says which template a site lacks', async () => {
  const found = await findTemplates(base);
  expect(pageOfShape(found, '/auteurs/{slug}').path).toBe('/auteurs/a');
  expect(() => pageOfShape(found, '/sujets/{slug}')).toThrow('Aucune page /sujets/{slug} sur ce site.');
});
