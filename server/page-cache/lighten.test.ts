import { describe, expect, it } from 'vitest';
import { lighten } from './lighten.ts';

describe('lighten takes out', () => {
  it.each([
    ['framework scripts', '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ['scripts for old browsers', '<script src="/_next/static/chunks/p.js" noModule=""></script>'],
    ['the inline payload', '<script>self.__next_f.push([1,"<p>texte</p>"])</script>'],
    ['inline module scripts', '<script type="module">alert(1)</script>'],
    ['scripts of others', '<script src="https://evil.example/a.js"></script>'],
    ['modules of others', '<script type="module" src="https://evil.example/islands/a.js"></script>'],
    ['script preloads', '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>'],
    ['module preloads', '<link rel="modulepreload" href="/_next/static/a.js"/>'],
    ["React's markers", '<!--$--><!--/$--><!-- --><!--&--><!--/&-->'],
    ['the empty box of the metadata', '<div hidden=""><!--$--><!--/$--></div>'],
  ])('%s', (_name, part) => {
    expect(lighten(`<body><p>avant</p>${part}<p>après</p></body>`)).toBe(
      '<body><p>avant</p><p>après</p></body>',
    );
  });
});

describe('lighten keeps', () => {
  it.each([
    ['JSON-LD', '<script type="application/ld+json">{"a":"<!-- --><script>"}</script>'],
    ['islands', '<script type="module" src="/islands/share.a1b2.js" async=""></script>'],
    [
      'the consent platform of the settings',
      '<script defer="" src="https://cmp.example/a.js" data-plateforme-script=""></script>',
    ],
    ['preloads of islands', '<link rel="modulepreload" href="/islands/share.a1b2.js"/>'],
    ['styles', '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>'],
    ['font preloads', '<link rel="preload" as="font" href="/_next/static/a.woff2" crossorigin=""/>'],
    ['canonical addresses', '<link rel="canonical" href="https://journal.example/"/>'],
    ['comments that say something', '<!-- [if IE] -->'],
    ['style elements', '<style>a>b{color:red}/*<script>*/</style>'],
    ['words that begin alike', '<scripture>a</scripture><linkage></linkage>'],
    ['text about scripts', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['a script that never ends', '<script>un'],
    ['a link that never ends', '<link rel="preload" as="script"'],
    ['nothing', ''],
  ])('%s', (_name, part) => {
    expect(lighten(part)).toBe(part);
  });

  it('stays linear on pages made to slow it down', () => {
    const start = process.threadCpuUsage();
    for (const piece of ['<script ', '<!--', '<link ', '<style>', '<script>', '<'])
      lighten(piece.repeat(50_000));
    expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(2_000);
  });
});

describe('the link to the search description', () => {
  const link = '<link rel="search" href="/opensearch.xml" title="Le journal"/>';
  it.each([
    ['lifted before the title', `<head>${link}<title>a</title></head>`],
    ['lifted after it', `<head><title>a</title>${link}</head>`],
  ])('ends the head wherever React put it: %s', (_name, head) => {
    expect(lighten(`${head}<body>b</body>`)).toBe(`<head><title>a</title>${link}</head><body>b</body>`);
  });

  it('is left alone out of a head', () => {
    expect(lighten(`<head></head><body>${link}</body>`)).toBe(`<head></head><body>${link}</body>`);
    expect(lighten(link)).toBe(link);
  });
});
