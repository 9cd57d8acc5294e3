import { describe, expect, it } from 'vitest';
import { explainLink } from '#features/newsroom/related/explain-link.ts';
import { compare, weigh, type Weighed } from '#features/newsroom/related/likeness.ts';
import { chooseAmong, sharedMatter } from '#features/newsroom/related/link-choice.ts';
import { toStoryProfile } from '#features/newsroom/related/story-profile.ts';
import { tellingIn, termNumber } from '#features/newsroom/related/telling.ts';

/** An empty archive: our own shelves of words alone tell what is usual. */
const telling = tellingIn({ articles: 0, count: () => 0 });
const of = (headline: string, body = '', subjectIds: string[] = []): Weighed =>
  weigh(toStoryProfile({ headline, standfirst: '', body, subjectIds, sectionId: null }), telling);
const alike = (one: Weighed, other: Weighed): number => compare(one, other).score;
const choose = (own: Weighed, others: Weighed[]) =>
  chooseAmong(
    own,
    others.map((weighed, at) => ({
      articleId: `id-${at}`,
      firstPublishedAt: new Date(at * 1000),
      weighed,
      likeness: compare(own, weighed),
    })),
    { telling, alike },
  );
const shown = (own: Weighed, others: Weighed[]) =>
  choose(own, others)
    .filter(({ isShown }) => isShown)
    .map(({ articleId }) => articleId);

const dam = of(
  'Le barrage de Serrevieille fissuré, trois villages évacués',
  'Une fissure est apparue sur la voûte. La préfecture a fait évacuer Lourmas et Pontagne. Hydroval vide la retenue.',
);
const inquiry = of(
  'Barrage de Serrevieille : l’exploitant savait',
  'Hydroval n’avait pas prévenu la préfecture des infiltrations dans la voûte. À Lourmas, les élus demandent une enquête.',
);

describe('how alike two texts are', () => {
  it('is 1 for the same text, 0 for nothing in common, the same both ways, and between', () => {
    expect(compare(dam, dam).score).toBeCloseTo(1);
    expect(compare(dam, of('Élise Caron battue au premier tour')).score).toBeLessThan(0.02);
    expect(compare(dam, inquiry).score).toBeCloseTo(compare(inquiry, dam).score);
    expect(compare(dam, inquiry).score).toBeGreaterThan(0.27);
  });

  it('hears in letters what no stemmer brings together', () => {
    const one = of('Narcotrafic : trois arrestations');
    expect(compare(one, of('Des narcotrafiquants arrêtés')).score).toBeGreaterThan(0.15);
  });

  it('does not take two people of one surname for one', () => {
    const senator = of(
      'Le sénateur Étienne Marchal mis en examen',
      'Étienne Marchal nie. Le sénateur Marchal reste libre.',
    );
    const player = of(
      'Lucas Marchal buteur contre la Norvège',
      'Lucas Marchal a marqué de la tête. Marchal est ravi.',
    );
    expect(compare(senator, player).shared.map(({ stem }) => stem)).not.toContain('marchal');
    expect(shown(senator, [player])).toEqual([]);
  });
});

it('hears what the newsroom files under one subject', () => {
  const filed = ['018f0000-0000-7000-8000-000000000001'];
  const apart = compare(
    of('Une digue cède', 'La mer monte.'),
    of('Le maire vote', 'Le littoral recule.'),
  ).score;
  const together = compare(
    of('Une digue cède', 'La mer monte.', filed),
    of('Le maire vote', 'Le littoral recule.', filed),
  );
  expect(together.score).toBeGreaterThan(apart + 0.1);
});

describe('what is shown', () => {
  it('is a matter in common', () => {
    expect(shown(dam, [inquiry])).toEqual(['id-0']);
  });

  it('is never a country alone, nor a place of several words', () => {
    const prisoner = of(
      'Iran : un voyageur français libéré',
      'Arrêté près du désert, il était détenu à Téhéran.',
    );
    const atom = of('Iran : la visite des centrifugeuses', 'L’agence atomique va à Téhéran.');
    expect(shown(prisoner, [atom])).toEqual([]);
    const rent = of('Twitter ne paie plus le loyer de ses bureaux à San Francisco');
    const shooting = of('Une tuerie près de San Francisco');
    expect(sharedMatter([rent, shooting], compare(rent, shooting), telling)).toBe('none');
  });

  it('is at most twice one story, and the next story takes the place', () => {
    const copies = [1, 2, 3].map(() => dam);
    expect(
      shown(inquiry, [...copies, of('Serrevieille : la voûte du barrage inquiète Hydroval')]),
    ).toHaveLength(3);
  });

  it('is the newer of two equals first', () => {
    expect(shown(inquiry, [dam, dam])).toEqual(['id-1', 'id-0']);
  });

  it('is nothing rather than something that is not near', () => {
    expect(shown(dam, [of('La digue de Port-Salin cède', 'La mer a inondé le quartier des Dunes.')])).toEqual(
      [],
    );
    expect(shown(of('…'), [of('!!!'), dam])).toEqual([]);
  });
});

it('says why: names under their fullest form, shared subjects, telling words', () => {
  const own = of(
    'Le sénateur Étienne Marchal jugé à Lyon',
    'Étienne Marchal répond de corruption devant le tribunal.',
  );
  const other = of(
    'Corruption : Marchal sera jugé à Lyon',
    'Le sénateur Marchal avait touché 300 000 euros.',
  );
  const reason = explainLink({ own, other, likeness: compare(own, other) }, { telling, subjectIds: ['s1'] });
  expect(reason).toMatchObject({
    version: 1,
    people: ['Étienne Marchal'],
    places: ['Lyon'],
    subjects: [{ id: 's1' }],
  });
  expect(reason.words).toContain('corruption');
});

it('numbers stems within 32 bits, never 0, hardly ever the same', () => {
  const numbers = Array.from({ length: 20_000 }, (_, at) => termNumber(`mot${at}`));
  expect(new Set(numbers).size).toBeGreaterThan(19_990);
  for (const number of numbers)
    expect(Number.isInteger(number) && number !== 0 && Math.abs(number) <= 2 ** 31).toBe(true);
});
