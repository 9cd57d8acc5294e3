import { describe, expect, it } from 'vitest';
import { creativeHtml } from './creative-html.ts';
import { previewedPage } from './previewed-page.ts';

const slot = (name: string, more = '') =>
  `<aside class="pub" data-pub="${name}" ${more}><p>Publicité · <span data-pub-annonceur="">Nous</span></p><div class="pub-cadre" data-pub-cadre=""><a href="/">Maison</a></div></aside>`;
const page = `<!DOCTYPE html><html lang="fr"><head><title>Une</title><script src="/islands/a.js"></script></head><body>${slot(
  'banniere-haute',
)}<p>Texte</p>${slot('pave-article-1', 'data-pub-ecrans="desktop"')}${slot('mobile-bas', 'hidden=""')}<script>a()</script></body></html>`;
const put = {
  html: '<img src="/pub/fichiers/a.webp" alt="Saison">',
  advertiser: 'Théâtre <b>',
  size: { width: 300, height: 250 },
};

describe('a page with a creative in it', () => {
  it('shows it in each slot that takes its size on that screen, and nowhere else', () => {
    const { html, slots } = previewedPage(page, { put, device: 'phone' });
    expect(slots).toEqual(['pave-article-1']);
    expect(html.match(/Saison/g)).toHaveLength(1);
    expect(html.match(/Maison/g)).toHaveLength(2);
    expect(html).toContain('Théâtre &lt;b&gt;');
    expect(html).not.toContain('data-pub-ecrans');
  });

  it('says when the page has no place for it there', () => {
    const wide = { ...put, size: { width: 970, height: 250 } };
    expect(previewedPage(page, { put: wide, device: 'phone' }).slots).toEqual([]);
    expect(previewedPage(page, { put: wide, device: 'desktop' }).slots).toEqual(['banniere-haute']);
  });

  it('shows a text everywhere, and opens what a script would open', () => {
    const { html, slots } = previewedPage(page, { put: { ...put, size: null }, device: 'phone' });
    expect(slots).toEqual(['banniere-haute', 'pave-article-1', 'mobile-bas']);
    expect(html).not.toContain('hidden');
  });

  it('runs nothing, and opens links beside it', () => {
    const { html } = previewedPage(page, { put, device: 'phone' });
    expect(html).not.toContain('<script');
    expect(html).toContain('<base target="_blank">');
    expect(html).toContain('<p>Texte</p>');
  });
});

it('draws a creative with every word of its advertiser escaped', () => {
  const html = creativeHtml({
    shown: { kind: 'text', content: { headline: '<script>', text: '"a"', button: 'Voir' } },
    size: null,
    alt: '',
    clickUrl: 'https://a.example/?x="><script>',
    frame: '',
  });
  expect(html).not.toContain('<script>');
  expect(html).toContain('href="https://a.example/?x=&quot;&gt;&lt;script&gt;"');
});
