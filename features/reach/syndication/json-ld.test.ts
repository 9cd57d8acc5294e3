import { describe, expect, it } from 'vitest';
import { pictureView } from '#tests/factories/picture-views.ts';
import { publishedArticle } from '#tests/factories/published-article.ts';
import { faultsOfThing, missingForGoogle } from '#tests/schema-org.ts';
import { breadcrumbsOf, type PlacedPage } from './breadcrumbs.ts';
import { aboutJsonLd, breadcrumbJsonLd, collectionJsonLd, frontJsonLd, type JsonLd } from './json-ld.ts';
import { profileJsonLd } from './profile-json-ld.ts';

const siteUrl = 'https://journal.example';
const publisher = {
  name: 'Nouvelles',
  description: 'Un journal.',
  legalName: null,
  logo: { url: `${siteUrl}/icone.png`, width: 512, height: 512, type: 'image/png', alt: 'Nouvelles' },
  sameAs: [],
};
const monde = { name: 'Monde', path: '/monde', slug: 'monde' };
const author = {
  id: 'a',
  slug: 'ana',
  name: 'Ana',
  path: '/auteurs/ana',
  jobTitle: 'Reporter',
  biography: 'Elle suit les fleuves.',
  links: [{ name: 'Site', href: 'https://ana.example/' }],
  fediverse: '@ana@mastodon.social',
  portraitId: 'p',
};

const things: [string, JsonLd][] = [
  ['the front', frontJsonLd(publisher, siteUrl)],
  ['the page about the newspaper', aboutJsonLd({ publisher, siteUrl })],
  ['a signature', profileJsonLd({ author, portrait: pictureView(), publisher, siteUrl })],
  [
    'a signature of whom nothing is known',
    profileJsonLd({
      author: { ...author, jobTitle: null, biography: null, links: [], fediverse: null },
      portrait: undefined,
      publisher,
      siteUrl,
    }),
  ],
  [
    'a list',
    collectionJsonLd({
      name: 'Monde',
      path: '/monde',
      description: null,
      items: [{ path: '/monde/a', headline: 'Un' }],
      publisher,
      siteUrl,
    }),
  ],
];

it.each(things)('%s: schema.org takes all of it, Google misses nothing', (_, thing) => {
  expect(faultsOfThing(thing)).toEqual([]);
  expect(missingForGoogle(thing)).toEqual([]);
});

it('leads from a signature to its places elsewhere, each once', () => {
  const page = profileJsonLd({ author, portrait: undefined, publisher, siteUrl });
  expect(page.mainEntity).toMatchObject({
    sameAs: ['https://ana.example/', 'https://mastodon.social/@ana'],
  });
});

it('tells of a long list as far as a page shows it', () => {
  const items = Array.from({ length: 60 }, (_, at) => ({ path: `/monde/${at}`, headline: `N° ${at}` }));
  const list = collectionJsonLd({
    name: 'Fil',
    path: '/en-continu',
    description: null,
    items,
    publisher,
    siteUrl,
  });
  expect((list.mainEntity as { itemListElement: unknown[] }).itemListElement).toHaveLength(30);
});

describe('the way to a page', () => {
  const article = publishedArticle();
  const places: [string, PlacedPage, string][] = [
    ['a section', { kind: 'section', section: { ...monde, parent: null } }, 'Accueil /|Monde /monde'],
    [
      'page 2 of a sub-section',
      { kind: 'section', section: { name: 'Asie', path: '/asie', parent: monde }, page: 2 },
      'Accueil /|Monde /monde|Asie /asie|page 2 /asie/page/2',
    ],
    ['a story', { kind: 'article', article }, `Accueil /|Monde /monde|${article.headline} /monde/le-pont`],
    [
      'its comments',
      { kind: 'comments', article },
      `Accueil /|Monde /monde|${article.headline} /monde/le-pont|Commentaires /monde/le-pont/commentaires`,
    ],
    ['an author', { kind: 'author', of: author }, 'Accueil /|Nos signatures /auteurs|Ana /auteurs/ana'],
    [
      'page 3 of a subject',
      { kind: 'subject', of: { name: 'Eau', path: '/sujets/eau' }, page: 3 },
      'Accueil /|Sujets /sujets|Eau /sujets/eau|page 3 /sujets/eau/page/3',
    ],
    ['the wire', { kind: 'wire', page: 1 }, 'Accueil /|En continu /en-continu'],
    [
      'page 2 of a section’s wire',
      { kind: 'wire', section: monde, page: 2 },
      'Accueil /|En continu /en-continu|Monde /en-continu/monde|page 2 /en-continu/monde/page/2',
    ],
    [
      'a day',
      { kind: 'archives', year: 2026, month: 11, day: 1 },
      'Accueil /|Archives /archives|2026 /archives/2026|novembre 2026 /archives/2026/11|1er\u00a0novembre 2026 /archives/2026/11/01',
    ],
    ['the corrections', { kind: 'corrections' }, 'Accueil /|Corrections /corrections'],
    [
      'a correction',
      { kind: 'correction', id: 'c', headline: 'Le pont' },
      'Accueil /|Corrections /corrections|Le pont /corrections/c',
    ],
    ['a page of text', { kind: 'page', name: 'Cookies', path: '/cookies' }, 'Accueil /|Cookies /cookies'],
  ];
  it.each(places)('to %s', (_, page, way) => {
    const crumbs = breadcrumbsOf(page);
    expect(crumbs.map(({ name, path }) => `${name} ${path}`).join('|')).toBe(way);
    const list = breadcrumbJsonLd(crumbs, siteUrl);
    expect(faultsOfThing(list)).toEqual([]);
    expect(missingForGoogle(list)).toEqual([]);
  });
});
