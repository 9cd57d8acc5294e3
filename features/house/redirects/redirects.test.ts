import { describe, expect, it } from 'vitest';
import { isProbe } from '#features/house/redirects/probes.ts';
import { mostLines, readRedirectFile } from '#features/house/redirects/redirect-file.ts';
import { planRedirects, readPath } from '#features/house/redirects/redirects.ts';
import { createVisitTally } from '#features/house/redirects/visit-tally.ts';

const origin = 'https://journal.test';
const living = new Set(['/monde', '/monde/eau', '/auteurs/lea']);
const plan = (pairs: [string, string][], standing: [string, string][] = []) =>
  planRedirects({
    given: pairs.map(([from, to], at) => ({ line: at + 1, from, to })),
    standing: new Map(standing),
    isLiving: (path) => living.has(path),
  });

describe('readPath', () => {
  it('takes an address of the old site under its one name', () => {
    expect(readPath('https://vieux.example/2019/03/12/Mon-Article/', 'from')).toEqual({
      path: '/2019/03/12/mon-article',
    });
    expect(readPath(' /Ancien/ ', 'from')).toEqual({ path: '/ancien' });
    expect(readPath(`${origin}/monde`, { siteOrigin: origin })).toEqual({ path: '/monde' });
  });

  it.each(['', 'monde', '/?p=12', '/actualité', 'javascript:alert(1)', 'https://', `/${'a'.repeat(400)}`])(
    'refuses %j in words',
    (given) => expect(readPath(given, 'from')).toHaveProperty('reason'),
  );

  it.each(['https://ailleurs.example/monde', '//ailleurs.example', 'http://journal.test.ailleurs.example/'])(
    'never leads to another site: %s',
    (given) => expect(readPath(given, { siteOrigin: origin })).toHaveProperty('reason'),
  );
});

describe('planRedirects', () => {
  it('leads straight to the end of a chain, and takes older ones along', () => {
    expect(
      plan(
        [
          ['/b', '/c'],
          ['/c', '/monde/eau'],
        ],
        [['/a', '/b']],
      ),
    ).toEqual({
      faults: [],
      pairs: [
        { from: '/b', to: '/monde/eau' },
        { from: '/c', to: '/monde/eau' },
      ],
      moved: [{ from: '/a', to: '/monde/eau' }],
    });
  });

  it.each([
    ['a living page', '/monde', '/monde/eau', 'from'],
    ['the front', '/', '/monde', 'from'],
    ['the desk', '/redaction/articles', '/monde', 'from'],
    ['itself', '/x', '/x', 'to'],
    ['a page that is not', '/x', '/monde/absent/loin', 'to'],
    ['the desk as an end', '/x', '/redaction', 'to'],
  ])('refuses %s', (_name, from, to, field) => {
    expect(plan([[from, to]])).toMatchObject({ pairs: [], faults: [{ line: 1, field }] });
  });

  it('refuses loops, through what stands and within a file', () => {
    expect(plan([['/a', '/b']], [['/b', '/a']]).faults).toHaveLength(1);
    expect(
      plan([
        ['/a', '/b'],
        ['/b', '/c'],
        ['/c', '/a'],
      ]).faults,
    ).toHaveLength(3);
  });

  it('refuses an address given twice with two ends', () => {
    expect(
      plan([
        ['/a', '/monde'],
        ['/a', '/monde/eau'],
      ]).faults,
    ).toMatchObject([{ line: 2, field: 'from' }]);
  });
});

describe('readRedirectFile', () => {
  it.each([
    ['semicolons', '/a;/monde\r\n/b;/monde\r\n'],
    ['commas', '/a,/monde\n/b,/monde'],
    ['a heading and a mark', '\uFEFFancienne;nouvelle\n/a;/monde\n/b;/monde\n'],
    ['quotes', '"/a";"/monde"\n"https://vieux.example/b";/monde\n'],
    ['tabs, blank lines and old line ends', '/a\t/monde\r\r/b\t/monde\r'],
  ])('reads %s', (_name, text) => {
    const read = readRedirectFile(text, origin);
    expect(read).toMatchObject({ kind: 'read', lines: 2, faults: [] });
    expect(read.kind === 'read' && read.given.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/a /monde',
      '/b /monde',
    ]);
  });

  it('tells faults by their line in the file', () => {
    const read = readRedirectFile('de;vers\n/a;/monde\nrien\n/b;https://ailleurs.example/\n', origin);
    expect(read.kind === 'read' && read.faults.map(({ line, field }) => [line, field])).toEqual([
      [3, 'to'],
      [4, 'to'],
    ]);
  });

  it.each([
    ['nothing', ' \n'],
    ['bytes', 'PK\u0003\u0004\0\0\0'],
    ['what was no text', '\uFFFD'.repeat(40)],
    ['a quote left open', '"/a;/monde\n'],
    ['one line too many', '/a;/monde\n'.repeat(mostLines + 1)],
    ['100,000 lines', '/une-adresse;/monde\n'.repeat(100_000)],
  ])('refuses %s in words', (_name, text) => {
    expect(readRedirectFile(text, origin)).toMatchObject({ kind: 'unreadable' });
  });
});

describe('the tally of visits', () => {
  it('counts what leads on and what is missing, and keeps of a referrer its host alone', () => {
    const tally = createVisitTally();
    const referrer = 'https://forum.example/fil?utilisateur=lea#7';
    tally.note({ path: '/a', status: 301, referrer });
    tally.note({ path: '/a', status: 301, referrer: undefined });
    tally.note({ path: '/perdu', status: 404, referrer });
    tally.note({ path: '/perdu', status: 404, referrer: undefined });
    const taken = tally.take();
    expect(taken?.moved.get('/a')).toBe(2);
    expect(taken?.missing.get('/perdu')).toEqual({ hits: 2, referrer: 'forum.example' });
    expect(tally.take()).toBeNull();
    if (taken) tally.giveBack(taken);
    expect(tally.take()?.moved.get('/a')).toBe(2);
  });

  it('forgets a flood of made-up addresses, and long ones', () => {
    const tally = createVisitTally();
    for (let at = 0; at < 5_000; at += 1) tally.note({ path: `/x${at}`, status: 404, referrer: undefined });
    tally.note({ path: `/${'a'.repeat(301)}`, status: 404, referrer: undefined });
    expect(tally.take()?.missing.size).toBe(2_000);
  });

  it.each(['/wp-login.php', '/.env', '/.git/config', '/vendor/phpunit/x', '/wp-admin', '/admin'])(
    'does not count the probe %s',
    (path) => expect(isProbe(path)).toBe(true),
  );
  it.each(['/monde/eau', '/2019/03/mon-article', '/wp-content/uploads/2019/carte.jpg', '/administration'])(
    'counts %s',
    (path) => expect(isProbe(path)).toBe(false),
  );
});
