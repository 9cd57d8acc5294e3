import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalisePath } from '#lib/public-path.ts';
import { readRequest } from './request-reading.ts';

const read = (target: string, method = 'GET') => readRequest(method, target);

describe('the target', () => {
  it.each([
    ['//evil.example/', 400],
    ['http://evil.example/', 400],
    ['*', 400],
    ['', 400],
    ['monde', 400],
    [`/${'a'.repeat(2_000)}`, 414],
    [`/${'a'.repeat(10_000)}`, 414],
    [`/recherche?q=${'a'.repeat(20_000)}`, 414],
    [`/monde?q=${'a'.repeat(2_000)}`, 414],
  ])('%.40s is refused with %i', (target, status) => {
    expect(read(target)).toMatchObject({ kind: 'refused', status });
  });

  it('may be longer for a page that reads queries, which gets the beginning of each', () => {
    expect(read(`/recherche?q=${'a'.repeat(10_000)}`)).toEqual({
      kind: 'public',
      key: `/recherche?q=${'a'.repeat(400)}`,
      isMoved: false,
    });
  });

  it('may have 2,000 characters', () => {
    expect(read(`/${'a'.repeat(1_999)}`)).toMatchObject({ kind: 'public' });
  });
});

describe('the method', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'get', ''])(
    '%s on a public page is 405 with Allow',
    (method) => {
      expect(read('/monde/titre', method)).toEqual({ kind: 'refused', status: 405, allow: 'GET, HEAD' });
    },
  );

  it.each(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s passes a private door',
    (method) => {
      expect(read('/api/v1/articles', method)).toEqual({ kind: 'private' });
    },
  );

  it.each(['TRACE', 'PROPFIND', 'BREW'])('%s passes none', (method) => {
    expect(read('/api/v1/articles', method)).toMatchObject({ kind: 'refused', status: 405 });
  });

  it('refuses to write to files', () => {
    expect(read('/_next/static/a.js', 'POST')).toMatchObject({ kind: 'refused', status: 405 });
  });
});

describe('the path', () => {
  it.each([
    ['/', '/', false],
    ['/monde', '/monde', false],
    ['/monde/', '/monde', true],
    ['/Monde', '/monde', true],
    ['/monde//titre', '/monde/titre', true],
    ['/monde/./titre', '/monde/titre', true],
    ['/monde/x/../titre', '/monde/titre', true],
    ['/monde/%2e%2e/titre', '/titre', true],
    ['/../../monde', '/monde', true],
    ['/%6Donde', '/monde', true],
    ['/monde%2Ftitre', '/monde/titre', true],
    ['/.well-known/security.txt', '/.well-known/security.txt', false],
  ])('%s is %s (moved: %s)', (target, key, isMoved) => {
    expect(read(target)).toEqual({ kind: 'public', key, isMoved });
  });

  it.each([
    '/%00',
    '/monde%00',
    '/monde/%0d%0aset-cookie:a=b',
    '/%E9t%E9',
    '/été',
    '/%C3%A9t%C3%A9',
    '/monde/titre%20deux',
    '/monde\\titre',
    '/%',
    '/%zz',
    '/%2572edaction',
    '/monde/<script>',
    '/monde/titre;a=b',
    '/_global-error',
    '/%5fglobal-error',
    '/_GLOBAL-ERROR',
    '/_not-found',
    '/monde/titre.rsc',
    '/monde/titre.RSC',
    '/monde/titre.segments/_tree.segment.rsc',
    '/monde/titre.segments/x',
    '/api/v1/articles.rsc',
    '/redaction.segments/a',
    '/redaction.rsc',
    '/erreur',
    '/maintenance',
  ])('%s is nothing of ours, whatever its door', (target) => {
    expect(read(target)).toEqual({ kind: 'absent' });
  });

  it.each([
    ['/%72edaction', '/redaction'],
    ['/Redaction/Articles', '/redaction/articles'],
    ['/monde/../redaction', '/redaction'],
    ['/x/%2e%2e/compte?a=1', '/compte?a=1'],
    ['/redaction/%2e%2e/compte', '/compte'],
    ['/Medias/abc.JPG', '/medias/abc.jpg'],
    ['/x/../medias/abc.jpg', '/medias/abc.jpg'],
  ])('%s is a private door under another name: %s', (target, location) => {
    expect(read(target)).toEqual({ kind: 'renamed', location });
  });

  it.each(['/apercu/AbC-_9', '/api/auth/callback/x?token=A%2Fb', '/redaction/articles/1'])(
    '%s goes to its private door as it came',
    (target) => {
      expect(read(target)).toEqual({ kind: 'private' });
    },
  );

  it.each(['/api/%00', '/api/a%2fb', '/api/a%5cb', '/api/%', '/api/é'])(
    '%s reaches no private door',
    (target) => {
      expect(read(target).kind).not.toBe('private');
    },
  );

  it.each([
    ['/api/v1/ad-slots?page=/&slots=banniere-haute', 'ad-slots'],
    ['/api/v1/ad-events', 'ad-events'],
    ['/pub/clic/AbC-_9', 'ad-click'],
    ['/pub/rapport/AbC-_9/tableau.csv?x', 'ad-report'],
  ] as const)('%s is answered in front of Next', (target, door) => {
    for (const method of ['GET', 'HEAD', 'POST'])
      expect(read(target, method)).toEqual({ kind: 'front', door });
  });

  it.each(['/pub', '/pub/', '/pub/clic', '/pub/autre', '/api/v1/ad-slots/x'])(
    '%s is nobody in particular behind a private door',
    (target) => expect(read(target)).toEqual({ kind: 'private' }),
  );

  it.each(['/pub/clic/a%2fb', '/pub/clic/../x', '/pub/rapport/%00', '/pub/clic/é'])(
    '%s reaches no door in front of Next',
    (target) => expect(read(target).kind).not.toBe('front'),
  );

  it('knows files and health', () => {
    expect(read('/_next/static/chunks/0aB-_.js')).toEqual({ kind: 'static' });
    expect(read('/islands/share.AbC1.js')).toEqual({ kind: 'static' });
    expect(read('/medias/AbC.jpg?v=1')).toEqual({ kind: 'media', name: 'AbC.jpg' });
    expect(readRequest('POST', '/medias/abc.jpg')).toEqual({
      kind: 'refused',
      status: 405,
      allow: 'GET, HEAD',
    });
    expect(read('/livez')).toEqual({ kind: 'health', path: '/livez' });
    expect(read('/readyz?x')).toEqual({ kind: 'health', path: '/readyz' });
  });
});

describe('the query', () => {
  it.each([
    ['/monde/titre?fbclid=1', '/monde/titre'],
    ['/?utm_source=x&q=1', '/'],
    ['/recherche?q=gr%C3%A8ve&fbclid=1', '/recherche?q=gr%C3%A8ve'],
    ['/recherche?page=2&q=a', '/recherche?q=a&page=2'],
    ['/recherche?q=a&q=b', '/recherche?q=a'],
    ['/recherche?q=', '/recherche'],
    ['/recherche?q=a%00b', '/recherche?q=a+b'],
    ['/recherche?q=%FF', '/recherche?q=%EF%BF%BD'],
    ['/recherche?_rsc=1', '/recherche'],
  ])('%s is kept under %s', (target, key) => {
    expect(read(target)).toEqual({ kind: 'public', key, isMoved: false });
  });
});

const pieceOfPath = fc.oneof(
  fc.string(),
  fc.constantFrom('/', '.', '..', '%2e', '%2F', '%00', '//', '?', '%', 'A'),
);

describe('any target at all', () => {
  it('is read without a throw, and what is public is well formed', () => {
    fc.assert(
      fc.property(fc.array(pieceOfPath, { maxLength: 20 }), (pieces) => {
        const reading = read(`/${pieces.join('')}`);
        if (reading.kind !== 'public') return;
        expect(reading.key.split('?')[0]).toMatch(/^\/(?:[a-z0-9._-]+(?:\/[a-z0-9._-]+)*)?$/);
        expect(read(reading.key)).toEqual({ ...reading, isMoved: false });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is read in linear time', () => {
    const start = process.threadCpuUsage();
    for (const filler of ['/', '.', '%2e%2e/', '%', 'a/../', '%2f'])
      read(`/${filler.repeat(2_000)}`.slice(0, 2_000));
    expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(200);
  });
});

describe('normalisePath', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(pieceOfPath, { maxLength: 20 }), (pieces) => {
        const once = normalisePath(`/${pieces.join('')}`);
        expect(once === null ? null : normalisePath(once)).toBe(once);
      }),
    );
  });
});
