import { expect, it } from 'vitest';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { pictureView } from '#tests/factories/picture-views.ts';
import { absentCard, articleCard } from './embed-card.ts';

const around = { newspaper: 'Nouvelles & Cie', siteUrl: 'https://journal.example' };
const article = {
  id: 'a',
  path: '/monde/pont',
  language: 'fr',
  headline: 'Le pont </h1><script>alert(1)</script>',
  standfirst: 'Un "chapô".',
  section: { name: 'Monde' },
  sponsor: null,
  lead: null,
} as unknown as PublishedArticle;
const cardOf = (more: Partial<PublishedArticle> = {}) =>
  articleCard({ article: { ...article, ...more }, ...around });

it('leads to the article in a window of its own, whatever its headline', () => {
  const card = cardOf();
  expect(card).toContain('<a href="https://journal.example/monde/pont" target="_blank" rel="noopener">');
  expect(card).toContain('<link rel="canonical" href="https://journal.example/monde/pont">');
  expect(card).toContain('<meta name="robots" content="noindex">');
  expect(card).toContain('Le pont &lt;/h1&gt;');
  expect(card).not.toMatch(/<script|\son\w+=|\sstyle=/);
  expect(card.match(/<a /g)).toHaveLength(1);
  expect(card.endsWith('</html>\n')).toBe(true);
});

it('says who paid, and the language of another text', () => {
  expect(cardOf({ sponsor: 'Ports & Phares' })).toContain(
    'Publicité — contenu proposé par Ports &amp; Phares',
  );
  expect(cardOf({ language: 'ar' })).toContain('<h1 lang="ar">');
});

it('shows one small picture of ours, and none where there is none', () => {
  const lead = pictureView();
  expect(cardOf({ lead })).toMatch(/<img src="https:\/\/journal\.example\/medias\/[^"]+" alt="">/);
  expect(cardOf()).not.toContain('<img');
});

it('gives the notice of what was withdrawn, and nothing of what is not there', () => {
  const gone = { notice: 'Retiré <à tort>.', headline: 'Secret' } as Parameters<typeof absentCard>[0]['gone'];
  const card = absentCard({ gone, ...around });
  expect(card).toContain('Retiré &lt;à tort&gt;.');
  expect(card).not.toContain('Secret');
  expect(absentCard({ gone: null, ...around })).toContain('Lire Nouvelles &amp; Cie');
});
