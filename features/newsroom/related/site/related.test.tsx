import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { DrawnReason, ShownLink } from '#features/newsroom/related/related-links.ts';
import { articleCards, withPhotograph } from '#tests/factories/article-cards.ts';
import { readAlsoInserts } from './read-also-inserts.tsx';
import { SameSubject } from './same-subject.tsx';
import { ThreadOfStory } from './thread-of-story.tsx';

const reason: DrawnReason = {
  people: ['Ana Velm'],
  places: ['Oltavie', 'Sarkanie'],
  organisations: [],
  subjects: [{ id: 's1', name: 'Alliances', path: '/sujets/alliances' }],
  words: ['pacte'],
};
const links = (count: number, more: Partial<ShownLink> = {}): ShownLink[] =>
  articleCards(count, (at) => ({
    headline: `Titre ${at}`,
    path: `/monde/titre-${at}`,
    commentCount: 3,
    ...withPhotograph,
  })).map((card) => ({ id: card.id, headline: card.headline, card, reason, ...more }));

const plain = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

describe('« Sur le même sujet »', () => {
  const draw = (count: number) => renderToStaticMarkup(<SameSubject links={links(count)} />);
  const countOf = (html: string, part: string) => html.split(part).length - 1;

  it('is nothing at all without a link, lines for two, three cards from three on', () => {
    expect(draw(0)).toBe('');
    expect(countOf(draw(2), '<article')).toBe(0);
    expect(countOf(draw(2), '<li>')).toBe(2);
    expect(countOf(draw(3), '<article')).toBe(3);
    expect([countOf(draw(4), '<article'), countOf(draw(4), '<li>')]).toEqual([3, 1]);
    expect([countOf(draw(5), '<article'), countOf(draw(5), '<li>')]).toEqual([3, 2]);
  });

  it('says nothing that changes many times a day', () => {
    expect(draw(3)).not.toContain('commentaire');
  });

  it('says why, with subjects that lead to their pages', () => {
    const html = draw(1);
    expect(html).toContain('<details class="pourquoi"><summary>Pourquoi ce lien\u202f?');
    expect(html).toContain('<a href="/sujets/alliances">Alliances</a>');
    expect(plain(html)).toContain(
      'En commun : Ana Velm (personne) ; Oltavie, Sarkanie (lieux) ; Alliances (sujet).',
    );
  });

  it('says that people chose what people chose', () => {
    const html = renderToStaticMarkup(<SameSubject links={links(1, { reason: null })} />);
    expect(html).toContain('<p>Choisi par la rédaction.</p>');
  });

  it('names words where nothing else has a name', () => {
    const bare = { ...reason, people: [], places: [], subjects: [] };
    const why = (one: DrawnReason) =>
      plain(renderToStaticMarkup(<SameSubject links={links(1, { reason: one })} />));
    expect(why(bare)).toContain('« pacte » (mot)');
    expect(why({ ...bare, words: [] })).toContain('Leurs textes se ressemblent.');
  });
});

describe('« Lire aussi » in a text', () => {
  it('stands before its block, drawn as the desk’s own is', () => {
    const [link] = links(1);
    if (!link) throw new Error('No link.');
    const inserts = readAlsoInserts([{ blockId: 'b3', link }]);
    expect(Object.keys(inserts)).toEqual(['b3']);
    expect(renderToStaticMarkup(inserts.b3)).toContain(
      '<p><span>Lire aussi</span> <a href="/monde/titre-0">Titre 0</a></p>',
    );
  });
});

describe('« Le fil de l’affaire »', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      id: `l${at}`,
      path: `/monde/l${at}`,
      headline: `Épisode ${at}`,
      firstPublishedAt: new Date(Date.UTC(2026, 2, 1 + Math.floor(at / 2), 9 + (at % 2))),
    }));

  it('is nothing when there is no story', () => {
    expect(renderToStaticMarkup(<ThreadOfStory lines={[]} />)).toBe('');
  });

  it('goes from the oldest to the newest, a heading a day', () => {
    const html = renderToStaticMarkup(<ThreadOfStory lines={lines(4)} />);
    expect(html.match(/<h3>/g)).toHaveLength(2);
    expect(html.indexOf('Épisode 0')).toBeLessThan(html.indexOf('Épisode 3'));
    expect(html).not.toContain('<details');
  });

  it('folds what came long before', () => {
    const html = renderToStaticMarkup(<ThreadOfStory lines={lines(11)} />);
    expect(html).toContain('Les 3\u00a0articles précédents');
    expect(html.indexOf('Épisode 2')).toBeLessThan(html.indexOf('</details>'));
    expect(html.indexOf('Épisode 3')).toBeGreaterThan(html.indexOf('</details>'));
  });
});
