import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ask, listen } from '#tests/http.ts';
import { createStaticFiles, keptAssetsFolder, keptBuildFolders } from './static-files.ts';

const opened: Server[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) server.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function open(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'files-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const statics = createStaticFiles({ root, isDevelopment: false, isHttps: false });
  const server = createServer((request, response) => {
    const missing = (): void => void response.writeHead(404).end();
    const serve = request.headers['x-door'] === 'public' ? statics.servePublic : statics.serveHashed;
    serve(request, response, missing);
  });
  opened.push(server);
  const port = await listen(server);
  return { root, statics, get: (path: string, headers = {}) => ask(port, path, { headers }) };
}

describe('hashed files', () => {
  const build = (name: string): string => `${keptAssetsFolder}/${name}`;

  it('come from this build and the last ones, for ever', async () => {
    const { get } = await open({
      [`${build('old')}/_next/static/a.js`]: 'ancien',
      [`${build('new')}/_next/static/b.js`]: 'nouveau',
      [`${build('new')}/islands/c.js`]: 'îlot',
      '.next/static/d.js': 'construit',
      'public/islands/e.js': 'à côté',
    });
    const texts = [
      '/_next/static/a.js',
      '/_next/static/b.js',
      '/islands/c.js',
      '/_next/static/d.js',
      '/islands/e.js',
    ];
    const replies = await Promise.all(texts.map((path) => get(path)));
    expect(replies.map(({ text }) => text)).toEqual(['ancien', 'nouveau', 'îlot', 'construit', 'à côté']);
    for (const { headers } of replies) {
      expect(headers['cache-control']).toBe('public,max-age=31536000,immutable');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('are sent compressed when the build has done so', async () => {
    const { get } = await open({
      [`${build('x')}/_next/static/a.js`]: 'clair',
      [`${build('x')}/_next/static/a.js.br`]: 'br',
      [`${build('x')}/_next/static/a.js.gz`]: 'gz',
    });
    const br = await get('/_next/static/a.js', { 'accept-encoding': 'gzip, br' });
    expect([br.text, br.headers['content-encoding'], br.headers.vary]).toEqual([
      'br',
      'br',
      'Accept-Encoding',
    ]);
    expect((await get('/_next/static/a.js', { 'accept-encoding': 'gzip' })).text).toBe('gz');
    expect((await get('/_next/static/a.js')).text).toBe('clair');
  });

  it.each(['/_next/static/../../secret', '/_next/static/%2e%2e/%2e%2e/secret', '/_next/static/absent.js'])(
    'never leave their folder: %s',
    async (path) => {
      const { get } = await open({ '.next/static/a.js': 'a', '.next/secret': 's', secret: 's' });
      expect((await get(path)).status).toBe(404);
    },
  );

  it('of the newest four builds only', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const { root } = await open(
      Object.fromEntries(names.map((name) => [`${build(name)}/islands/x.js`, name])),
    );
    for (const [at, name] of names.entries()) utimesSync(join(root, build(name)), at + 1, at + 1);
    const kept = keptBuildFolders(join(root, keptAssetsFolder)).map((path) => path.at(-1));
    expect(kept).toEqual(['e', 'd', 'c', 'b']);
  });
});

describe('files of public/', () => {
  it('are known by their path', async () => {
    const { statics, get } = await open({ 'public/favicon.svg': '<svg/>', 'public/img/a.png': 'a' });
    expect(['/favicon.svg', '/img/a.png', '/img', '/absent', '/'].map(statics.isPublicFile)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect((await get('/favicon.svg', { 'x-door': 'public' })).text).toBe('<svg/>');
  });

  it('may be none at all', async () => {
    const { statics, get } = await open({ 'other.txt': '' });
    expect(statics.isPublicFile('/favicon.svg')).toBe(false);
    expect((await get('/favicon.svg', { 'x-door': 'public' })).status).toBe(404);
    expect((await get('/_next/static/a.js')).status).toBe(404);
  });
});
