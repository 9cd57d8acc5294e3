import { describe, expect, it } from 'vitest';
import { toFeatures } from '#features/readers/spam-filter/model/features.ts';
import { type Decided, learn } from '#features/readers/spam-filter/model/learning.ts';
import { fit, oddsOf } from '#features/readers/spam-filter/model/logistic.ts';
import { toKeptWeights, toSpamModel } from '#features/readers/spam-filter/model/spam-model.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import { newCandidate } from '#tests/factories/candidates.ts';

const limits = { leastToOrder: 30, falsePositives: 0.02 };
const subjects = [
  'la gare',
  'le stade',
  'la cantine',
  'le budget',
  'le pont',
  'la forêt',
  'le musée',
  'le tram',
];
/** Something that no rule knows: this newspaper's own pest sells « zarbulons ». */
const decisions = (count: number): Decided[] =>
  Array.from({ length: count }, (_, at) => {
    const subject = subjects[at % subjects.length] ?? '';
    const isSpam = at % 2 === 0;
    const text = isSpam
      ? `Des zarbulons de qualité pour ${subject}, voilà ce que propose la maison numéro ${at}.`
      : `On attend depuis ${at} mois que quelqu’un s’occupe enfin de ${subject} dans ce quartier.`;
    return { text, author: { name: `Personne ${at}` }, isSpam };
  });

describe('a kept model', () => {
  const learned = learn(decisions(120), limits);
  const weigh = (text: string, name = 'Zoé') => {
    const kept = JSON.parse(JSON.stringify(learned && toKeptWeights(learned))) as ReturnType<
      typeof toKeptWeights
    >;
    const model = toSpamModel({ version: 1, threshold: 0.5, spamCount: 60, honestCount: 60, weights: kept });
    return model.weigh(newCandidate({ author: { name } }), readText(text));
  };

  it('says why, in words that a moderator can read', () => {
    const { score, why } = weigh('Nos zarbulons de qualité, la maison propose');
    expect(score).toBeGreaterThan(0.5);
    expect(why.map(({ words }) => words)).toContain('zarbulons');
    expect(why.length).toBeLessThanOrEqual(5);
    expect(weigh('Quelqu’un s’occupe enfin du quartier').score).toBeLessThan(0.3);
  });

  it('still knows by its signs what nobody here has sent yet', () => {
    const { score, why } = weigh(
      'Retour affectif garanti par un puissant marabout, WhatsApp : +229 97 00 00 11',
    );
    expect(score).toBeGreaterThan(0.9);
    expect(why.map(({ words }) => words)).toContain('un numéro de téléphone');
  });
});

describe('learn', () => {
  it('learns nothing from too few of either kind', () => {
    expect(learn(decisions(58), limits)).toBeNull();
    expect(learn([...decisions(200).filter(({ isSpam }) => !isSpam), ...decisions(58)], limits)).toBeNull();
    expect(learn(decisions(60), limits)).not.toBeNull();
  });

  it('learns what this newspaper’s moderators refuse, and says how well', () => {
    const learned = learn(decisions(120), limits);
    expect(learned).toMatchObject({ spamCount: 60, honestCount: 60, measure: { spam: 12, honest: 12 } });
    expect(learned?.measure.recall).toBeGreaterThan(0.9);
    expect(learned?.measure.falsePositives).toBe(0);
    expect(learned?.weights.byFeature.get('w:zarbulons')).toBeGreaterThan(0.3);
  });

  it('gives the same weights for the same decisions', () => {
    const [one, other] = [learn(decisions(80), limits), learn(decisions(80), limits)];
    expect(one?.weights).toEqual(other?.weights);
    expect(one?.threshold).toBe(other?.threshold);
  });

  it('lets a newspaper’s decisions outweigh the rules that it began with', () => {
    // A newspaper for investors, whose readers speak of nothing else.
    const text = (at: number) => `Le bitcoin et le forex ont encore baissé ce trimestre, part ${at}.`;
    const examples = Array.from({ length: 60 }, (_, at) => ({
      features: toFeatures(readText(text(at)), { name: '' }),
      isSpam: false,
    }));
    const prior = { bias: 0, weightOf: (name: string) => (name === 'genre:crypto' ? 1 : 0) };
    const features = toFeatures(readText(text(99)), { name: '' });
    const nothing = { bias: prior.bias, byFeature: new Map<string, number>() };
    expect(oddsOf(features, fit(examples, prior), prior)).toBeLessThan(oddsOf(features, nothing, prior) - 1);
  });
});
