import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen } from '#tests/http.ts';
import { checkLinks } from './check-links.ts';

const pages: Record<string, string> = {
  '/': `<link rel="stylesheet" href="/a.css"/><a href="/monde#haut">a</a><a href="/monde#bas">b</a>
    <a href="/partie">c</a><a href="http://ailleurs.example/x">d</a><a href="mailto:a@b.example">e</a>
    <a href="#contenu">f</a><main id="contenu"></main><img src="/un.avif" srcset="/un.avif 1x, /deux.avif 2x"/>`,
  '/plan-du-site':
    '<a href="/pub/clic/un">a</a><a href="/pub/clic/deux">b</a><a href="/recherche?q=mer">a</a><a href="/monde#:~:text=mer">b</a><a href="/monde#h%C3%A9">c</a>',
  '/monde': '<h2 id="haut">a</h2><h3 id="hé">b</h3><a href="http://ailleurs.example/y">c</a>',
  '/recherche?q=mer': '<a href="/jamais-suivi">a</a>',
};
const files = new Set(['/a.css', '/un.avif']);

let server: Server;
let base = '';
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const page = pages[path];
    response.writeHead(page !== undefined || files.has(path) ? 200 : 404, {
      'content-type': page === undefined ? 'application/octet-stream' : 'text/html; charset=utf-8',
    });
    response.end(page ?? '');
  });
  base = `http://127.0.0.1:${await listen(server)}`;
});
afterAll(() => server.close());

it('finds what answers nothing, and places that a page lacks, with the page that names them', async () => {
  const { broken, pages: read } = await checkLinks({ base });
  expect(broken.map(({ path, from, why }) => `${from} → ${path} ${why}`).sort()).toEqual([
    '/ → /deux.avif répond 404',
    '/ → /monde n’a pas d’endroit #bas',
    '/ → /partie répond 404',
    '/plan-du-site → /pub/clic/un répond 404',
  ]);
  expect(read).toBe(3);
});

it('ends, where a site does not', async () => {
  await expect(checkLinks({ base, most: 3 })).rejects.toThrow('Plus de 3 adresses');
});
