import { describe, expect, it } from 'vitest';
import { stemWord } from '#features/newsroom/related/french-stem.ts';

/** Words that tell of one thing share a stem; accents and capitals never count. */
describe('one stem', () => {
  it.each([
    ['démission', 'démissions', 'démissionne', 'démissionner', 'démissionnaire'],
    ['grève', 'grèves', 'GREVE'],
    ['néonicotinoïde', 'néonicotinoïdes'],
    ['Ukraine', 'ukrainien', 'ukrainiennes'],
    ['Iran', 'iraniens'],
    ['Chine', 'chinois', 'chinoise'],
    ['Lyon', 'lyonnais'],
    ['président', 'présidente', 'présidence', 'présidentielle'],
    ['national', 'nationale', 'nationaux'],
    ['travail', 'travaux'],
    ['rapatrié', 'rapatriés', 'rapatriement'],
    ['nomination', 'nominations'],
    ['terroriste', 'terrorisme', 'terroristes'],
  ])('%s, %s…', (...words) => {
    expect(new Set(words.map(stemWord)).size).toBe(1);
  });
});

/** Words of different matters keep different stems, and what is short or a number stays whole. */
it('keeps apart what is not one thing', () => {
  for (const [one, other] of [
    ['guerre', 'guérir'],
    ['conseil', 'console'],
    ['vaccin', 'vache'],
  ] as const)
    expect(stemWord(one)).not.toBe(stemWord(other));
  expect(stemWord('2024')).toBe('2024');
  expect(stemWord('ONU')).toBe('onu');
  expect(stemWord('eau')).toBe('eau');
});
