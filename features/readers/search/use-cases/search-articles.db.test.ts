import { beforeAll, describe, expect, it } from 'vitest';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { SearchTooWide, withinSearchTime } from '#features/readers/search/data/search-time.ts';
import { readSearch } from '#features/readers/search/search.schema.ts';
import { learnWords } from '#features/readers/search/use-cases/learn-words.ts';
import { searchArticles } from '#features/readers/search/use-cases/search-articles.ts';
import type { Person } from '#lib/actor.ts';
import { searchProblems as problems } from '#messages/search.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { publishReadyStory } from '#tests/factories/stories.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

const find = (q: string, more: Record<string, string> = {}) => searchArticles(readSearch({ q, ...more }));

async function found(q: string, more: Record<string, string> = {}) {
  const result = await find(q, more);
  if (result.kind !== 'found') throw new Error(`${q}: ${JSON.stringify(result)}`);
  return result;
}
const headlines = async (q: string, more: Record<string, string> = {}) =>
  (await found(q, more)).hits.map(({ card }) => card.headline);

beforeAll(async () => {
  const chief: Person = await createPerson('editor_in_chief');
  const culture = await createSection({ slug: 'culture', name: 'Culture' });
  const [science, stage] = [
    await createSection({ slug: 'sciences', name: 'Sciences' }),
    await createSection({ slug: 'scenes', name: 'Scènes', parentId: culture.id }),
  ];
  const ada = await createAuthor({ slug: 'ada-combe', name: 'Ada Combé' });
  const ben = await createAuthor({ slug: 'ben-lorme', name: 'Ben Lorme' });
  const sea = await createSubject({ slug: 'littoral', name: 'Le littoral' });
  const publish = async (
    headline: string,
    body: string,
    at: string,
    more: { sectionId: string; authorId: string; subjectIds?: string[]; genre?: 'opinion' },
  ) => {
    const { authorId, ...fields } = more;
    const { articleId } = await publishReadyStory(chief, {
      headline,
      standfirst: 'Un chapô sans histoire.',
      body: { version: 1, blocks: [newParagraph(body)] },
      bylines: [{ authorId }],
      ...fields,
    });
    const firstPublishedAt = new Date(at);
    await db().article.update({ where: { id: articleId }, data: { firstPublishedAt } });
    await db().articleSearch.update({ where: { articleId }, data: { firstPublishedAt } });
  };
  const inScience = { sectionId: science.id, authorId: ada.id };
  await publish('Le numérique à l’école', 'Les élèves comptent.', '2020-01-02', inScience);
  await publish('Une rentrée comme une autre', 'Le numérique, en passant, en fin de phrase.', '2026-01-02', {
    sectionId: stage.id,
    authorId: ben.id,
  });
  await publish('Un parc pour la ville', 'Le parc numérique ouvre ses portes.', '2025-03-04', inScience);
  await publish('La mer et ses marées', 'Les marées montent sur la côte.', '2024-05-06', {
    sectionId: culture.id,
    authorId: ben.id,
    subjectIds: [sea.id],
    genre: 'opinion',
  });
  while (await learnWords());
});

describe('words', () => {
  it('match without accents, case and endings, a headline before a passing mention, date when asked', async () => {
    const ranked = ['Le numérique à l’école', 'Un parc pour la ville', 'Une rentrée comme une autre'];
    expect((await headlines('numerique'))[0]).toBe(ranked[0]);
    expect((await headlines('NUMÉRIQUES')).toSorted()).toEqual(ranked.toSorted());
    expect(await headlines('numérique', { tri: 'date' })).toEqual([
      'Une rentrée comme une autre',
      'Un parc pour la ville',
      'Le numérique à l’école',
    ]);
  });

  it('must all match, in this order between quotes, and not after a minus', async () => {
    expect(await headlines('numérique élèves')).toEqual(['Le numérique à l’école']);
    expect(await headlines('"parc numérique"')).toEqual(['Un parc pour la ville']);
    expect(await headlines('"numérique parc"')).toEqual([]);
    expect((await headlines('numérique -"parc numérique" -élève')).toSorted()).toEqual([
      'Une rentrée comme une autre',
    ]);
  });

  it('are found in signatures and subjects', async () => {
    expect(await headlines('combé parc')).toEqual(['Un parc pour la ville']);
    expect(await headlines('littoral')).toEqual(['La mer et ses marées']);
  });

  it('are shown where they were found, in headline and text', async () => {
    const { hits, total, isCapped } = await found('marée');
    expect({ total, isCapped }).toEqual({ total: 1, isCapped: false });
    expect(hits[0]?.headline).toContainEqual({ text: 'marées', isFound: true });
    expect(hits[0]?.extract).toContainEqual({ text: 'marées', isFound: true });
  });
});

describe('fields and filters', () => {
  it.each([
    ['numérique auteur:ada-combe', ['Le numérique à l’école', 'Un parc pour la ville']],
    ['numérique auteur:"ada combe"', ['Le numérique à l’école', 'Un parc pour la ville']],
    ['numérique -auteur:combé', ['Une rentrée comme une autre']],
    ['rubrique:culture', ['La mer et ses marées', 'Une rentrée comme une autre']],
    ['numérique rubrique:"scenes"', ['Une rentrée comme une autre']],
    ['sujet:"le littoral"', ['La mer et ses marées']],
    ['numérique depuis:2025', ['Un parc pour la ville', 'Une rentrée comme une autre']],
    ['numérique depuis:2025 avant:01/01/2026', ['Un parc pour la ville']],
    ['avant:2021', ['Le numérique à l’école']],
  ])('%s', async (q, expected) => expect((await headlines(q)).toSorted()).toEqual(expected));

  it('come by the address too, alone or with words, and are named', async () => {
    expect(await headlines('', { genre: 'tribune' })).toEqual(['La mer et ses marées']);
    expect(await headlines('numérique', { annee: '2025' })).toEqual(['Un parc pour la ville']);
    expect(await headlines('numérique', { du: '2025-03-04', au: '2025-03-04' })).toEqual([
      'Un parc pour la ville',
    ]);
    expect((await found('mer', { rubrique: 'culture', sujet: 'littoral' })).filterNames).toEqual({
      rubrique: 'Culture',
      sujet: 'Sujet\u00a0: Le littoral',
    });
  });

  it('are counted over what was found', async () => {
    const { facets } = await found('numérique');
    expect(facets.section).toEqual([
      { value: 'sciences', name: 'Sciences', count: 2 },
      { value: 'scenes', name: 'Scènes', count: 1 },
    ]);
    expect(facets.author[0]).toEqual({ value: 'ada-combe', name: 'Ada Combé', count: 2 });
    expect(facets.year.map(({ name }) => name)).toEqual(['2026', '2025', '2020']);
    expect(facets.genre).toEqual([{ value: 'article', name: 'Article', count: 3 }]);
  });

  it('say what nobody is called: nothing found among words, no page by the address', async () => {
    expect(await found('numérique auteur:inconnue')).toMatchObject({
      hits: [],
      problem: problems.unknown.author('inconnue'),
    });
    expect(await find('numérique', { rubrique: 'inconnue' })).toEqual({
      kind: 'refused',
      status: 404,
      problem: problems.unknown.section('inconnue'),
    });
  });
});

describe('mistakes', () => {
  it('show what was meant where what was typed finds nothing', async () => {
    expect(await found('numerqiue')).toMatchObject({ shownInstead: 'numérique', total: 3 });
    expect(await found('"parc numériqe"')).toMatchObject({ shownInstead: '"parc numérique"', total: 1 });
  });

  it('propose nothing for what is near no word, or what what was meant does not find either', async () => {
    expect(await found('zzyzxquux')).toMatchObject({ total: 0, shownInstead: null, didYouMean: null });
    expect(await found('marrées parc')).toMatchObject({ total: 0, shownInstead: null, didYouMean: null });
  });
});

describe('what can’t be looked for', () => {
  it.each([
    ['le la de', {}, 400, problems.tooCommon],
    ['!? %', {}, 400, problems.noWord],
    ['-numérique', {}, 400, problems.onlyExclusions],
    ['numérique', { page: '-1' }, 400, problems.badPage],
    ['numérique', { page: '999999999' }, 404, problems.noSuchPage],
    ['numérique', { page: '2' }, 404, problems.noSuchPage],
  ])('%s %j is answered %i', async (q, more, status, problem) => {
    expect(await find(q, more)).toEqual({ kind: 'refused', status, problem });
  });

  it.each([
    '',
    "' OR 1=1; DROP TABLE articles; --",
    'a & | ! ( ) :* <-> b',
    'mar\u0000ées',
    '\u202eمرحبا',
    '\\',
    "''' \\' \"",
    'a'.repeat(10_000),
    'mot '.repeat(50),
    '🙂 été',
    "\\'a:b",
  ])('%s is answered calmly', async (q) => {
    expect(['empty', 'refused', 'found']).toContain((await find(q)).kind);
  });

  it('is what takes longer than a search may', async () => {
    await expect(withinSearchTime(Prisma.sql`SELECT pg_sleep(5)::text`, 50)).rejects.toThrow(SearchTooWide);
  });
});
