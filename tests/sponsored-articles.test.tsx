import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { toApiSummary } from '#features/newsroom/writing/api-article.ts';
import { Card } from '#features/newsroom/reading/site/card.tsx';
import { OpinionCard } from '#features/newsroom/reading/site/opinion-card.tsx';
import { WireColumn, WireLines } from '#features/newsroom/reading/site/wire-list.tsx';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { bodyToHtml } from '#features/newsroom/body/html/body-html.ts';
import { Body } from '#features/newsroom/body/site/body.tsx';
import { MostRead } from '#features/newsroom/front/site/most-read.tsx';
import { SearchHits } from '#features/readers/search/site/search-hits.tsx';
import { entryTitle } from '#features/reach/syndication/entry-html.ts';
import { shareData } from '#features/reach/syndication/share-data.ts';
import { siteWords } from '#messages/site.ts';
import { articleCards } from '#tests/factories/article-cards.ts';
import { publishedArticle } from '#tests/factories/published-article.ts';

/** Loi 86-897, art. 10: whoever meets a text that somebody pays for is told before its headline, wherever that is. */
const sponsor = 'Sel & Mer';
const label = 'Publicité — contenu proposé par Sel &amp; Mer';
const cards = articleCards(3, (at) => (at === 0 ? { sponsor, headline: 'Le sel du marais' } : {}));
const [card = cards[0]] = cards;
if (!card) throw new Error('no card');

/** How often the label stands in this markup; each time it must come before the headline. */
function countLabels(html: string): number {
  expect(html.indexOf(label)).toBeLessThan(html.lastIndexOf('Le sel du marais'));
  return html.split(label).length - 1;
}

describe('an article that somebody pays for', () => {
  it.each([
    ['a card', <Card key="c" card={card} shape="row" />],
    ['an opinion', <OpinionCard key="o" card={card} />],
    ['the column of the wire', <WireColumn key="w" cards={cards} />],
    [
      'the wire',
      <WireLines
        key="l"
        lines={cards.map((one) => ({ ...one, section: { name: 'Monde', tint: 'encre' as const } }))}
      />,
    ],
    ['the most read', <MostRead key="m" lists={{ '24h': cards }} />],
    [
      'the answers of a search',
      <SearchHits
        key="s"
        hits={[{ card, headline: [{ text: card.headline, isFound: false }], extract: [] }]}
      />,
    ],
  ])('says so in %s, before its headline, and of itself alone', (_, drawn) => {
    expect(countLabels(renderToStaticMarkup(drawn))).toBe(1);
  });

  it('says so in titles that stand alone, and to programs', () => {
    const said = siteWords.sponsoredHeadline(sponsor, 'Le sel du marais');
    expect(entryTitle({ sponsor, headline: 'Le sel du marais' })).toBe(said);
    expect(entryTitle({ sponsor: null, headline: 'Le pont' })).toBe('Le pont');
    const newspaper = { name: 'Le Journal', description: '', image: null };
    const siteUrl = 'https://journal.example';
    const article = publishedArticle({ sponsor, headline: 'Le sel du marais' });
    expect(shareData({ article, newspaper, siteUrl }).socialTitle).toBe(said);
    expect(toApiSummary(card, siteUrl).sponsor).toBe(sponsor);
  });

  it('marks its links to other sites, and no link of the newsroom', () => {
    const body: BodyDocument = {
      version: 1,
      blocks: [
        {
          id: 'p1',
          type: 'paragraph',
          content: [
            { text: 'La boutique', marks: { link: 'https://sel.example/' } },
            { text: ' et ' },
            { text: 'le marais', marks: { link: '/monde/marais' } },
          ],
        },
        {
          id: 'l1',
          type: 'list',
          ordered: false,
          items: [[{ text: 'Le port', marks: { link: 'https://port.example/' } }]],
        },
      ],
    };
    const context = { pictures: {}, related: {} };
    const page = (isSponsored: boolean) =>
      renderToStaticMarkup(<Body body={body} isSponsored={isSponsored} {...context} />);
    const html = (isSponsored: boolean) =>
      bodyToHtml({ body, isSponsored, siteUrl: 'https://journal.example', ...context });
    for (const draw of [page, html]) {
      expect(draw(true).match(/ rel="sponsored"/g)).toHaveLength(2);
      expect(draw(true)).toMatch(/href="(?:https:\/\/journal\.example)?\/monde\/marais">/);
      expect(draw(false)).not.toContain('sponsored');
    }
  });
});
