import { renderToStaticMarkup } from 'react-dom/server';
import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { arrangeFront, cardsIn } from '#features/newsroom/front/arrange-front.ts';
import { composeBands } from '#features/newsroom/front/compose-bands.ts';
import { FrontPage } from '#features/newsroom/front/site/front-page.tsx';
import type { MenuSection } from '#features/newsroom/taxonomy/section.ts';
import { articleCards } from '#tests/factories/article-cards.ts';
import { drawnPictures, pictureView } from '#tests/factories/picture-views.ts';

/** What a front is drawn of. */
export type DrawnFront = {
  stories: number;
  hasPictures: boolean;
  /** Every headline and standfirst; else of the lengths that a newsroom writes. */
  words?: string;
};

const ranks = 9;
const wireSize = 12;
const bandSize = 7;
const newest = Date.parse('2026-11-24T12:00:00Z');
const sections: MenuSection[] = [
  ['Monde', 'outremer'],
  ['Économie', 'ocre'],
  ['Sciences', 'sarcelle'],
  ['Culture', 'prune'],
  ['Sports', 'sapin'],
  ['Idées', 'brique'],
].map(([name = '', tint = '']) => ({
  id: tint,
  slug: tint,
  name,
  path: `/${tint}`,
  tint,
  children: [],
}));
const headlines = [
  'Le barrage de Roquebelle ferme une vanne, la vallée retient son souffle',
  'Soif',
  'À Port-Valmer, les grutiers votent l’arrêt du travail à partir de vendredi',
  'Les cartes de la crue, quartier par quartier',
  'Pourquoi la nappe ne redescendra pas avant l’été, et ce que les puits en disent depuis trente ans',
  'Un opéra pour deux voix et une pluie',
];
const standfirst =
  'Depuis neuf ans, les mesures partaient dans les règles. Nous avons suivi le trajet de chaque document.';
const genres = ['article', 'analysis', 'article', 'opinion', 'report', 'brief', 'article'] as const;
const pick = <Item,>(items: readonly Item[], at: number): Item | undefined => items[at % items.length];

function cardOf(at: number, { hasPictures, words }: DrawnFront): Partial<ArticleCard> {
  const section = pick(sections, at);
  const headline = words ?? pick(headlines, at) ?? '';
  const isPictured = hasPictures && at % 3 !== 2;
  return {
    path: `/${section?.slug}/essai-${at}`,
    headline,
    shortHeadline: headline,
    standfirst: words ?? standfirst,
    genre: pick(genres, at) ?? 'article',
    firstPublishedAt: new Date(newest - at * 3_600_000),
    authors: [{ id: 'p1', name: words ?? 'Ana Corvel', path: '/auteurs/ana-corvel' }],
    ...(section ? { section } : {}),
    ...(isPictured ? { picture: pictureOf(at), pictureAssetId: `m${at}` } : {}),
  };
}

/** Pictures of several shapes; every seventh must be seen whole. */
const pictureOf = (at: number) =>
  pictureView({
    ...(at % 5 === 4 ? { width: 900, height: 1_600 } : {}),
    framing: at % 7 === 3 ? 'whole' : 'centre',
    sources: [],
    fallbackUrl: `${drawnPictures}${at % 6}.svg`,
  });

/** The main part of a front, drawn as the page draws it, from stories that are always the same. */
export function drawFront(front: DrawnFront): string {
  const pool = articleCards(front.stories, (at) => cardOf(at, front));
  const parts = arrangeFront({ stories: pool.slice(0, ranks), pool, wireSize });
  const linked = pool.slice(ranks, ranks + 3);
  const shown = new Set([...cardsIn(parts), ...linked].map(({ id }) => id));
  const rows = composeBands(
    sections.map((section) => ({
      section,
      cards: pool.filter((card) => card.section.id === section.id && !shown.has(card.id)).slice(0, bandSize),
    })),
  );
  return renderToStaticMarkup(
    <FrontPage name="Nouvelles du Monde" parts={parts} linked={linked} rows={rows} />,
  );
}
