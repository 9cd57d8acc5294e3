import { expect, it } from 'vitest';
import { judgeHtml } from './check-html.ts';

const page = (body: string, head = '<meta charset="utf-8"/><title>Une</title>'): string =>
  `<!DOCTYPE html><html lang="fr"><head>${head}</head><body><main>${body}</main></body></html>`;

it('finds nothing to say about what React writes', async () => {
  const body = `<h1>Le maire</h1><p>Il dit&nbsp;: « non ».<br/>Fin.</p>
    <img src="/a.avif" alt="" width="4" height="3" loading="lazy"/>
    <form action="/recherche"><label for="q">Mots</label><input id="q" name="q" type="search" required=""/>
      <button type="submit">Chercher</button></form>
    <script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
  expect(await judgeHtml(page(body))).toEqual([]);
});

it.each([
  ['a division in a paragraph', '<h1>T</h1><p>a <div>b</div></p>', 'close-order'],
  ['two of one id', '<h1>T</h1><p id="a">a</p><p id="a">b</p>', 'no-dup-id'],
  ['an unknown element', '<h1>T</h1><bogus>a</bogus>', 'element-name'],
  ['a style of its own', '<h1>T</h1><p style="color:red">a</p>', 'no-inline-style'],
  [
    'a link in a link',
    '<h1>T</h1><a href="/a"><span><a href="/b">b</a></span></a>',
    'element-permitted-content',
  ],
  ['a picture without words', '<h1>T</h1><img src="/a.jpg"/>', 'wcag/h37'],
  ['a forgotten level', '<h1>T</h1><h3>a</h3>', 'heading-level'],
])('refuses %s', async (_name, body, rule) => {
  expect((await judgeHtml(page(body))).join('\n')).toContain(` ${rule} : `);
});
