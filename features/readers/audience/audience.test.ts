import { expect, it } from 'vitest';
import { mayReadAudience } from '#features/readers/audience/audience.policy.ts';
import { anonymous, type Person, type Role, roles } from '#lib/actor.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';

const person = (role: Role, sectionId: string | null = null): Person => ({
  kind: 'person',
  userId: 'moi',
  name: '',
  grants: [{ role, sectionId }],
  via: 'session',
});

it('is read by those who make the newspaper and who sell its space, wherever they do', () => {
  const reading = roles.filter((role) => mayReadAudience(person(role)).allowed);
  expect(reading).toEqual(['journalist', 'section_editor', 'editor_in_chief', 'ad_manager', 'administrator']);
  expect(mayReadAudience(person('journalist', 'rubrique')).allowed).toBe(true);
});

it('is refused to a stranger, with its reason', () =>
  expect(mayReadAudience(anonymous)).toEqual({ allowed: false, reason: words.notReading }));

it('says how long and how many times in French', () => {
  expect(words.facts.stayOf(45)).toBe('45\u00a0s');
  expect(words.facts.stayOf(120)).toBe('2\u00a0min');
  expect(words.facts.stayOf(125)).toBe('2\u00a0min\u00a05\u00a0s');
  expect(words.median(30, 20)).toBe('1,5\u00a0fois la médiane du journal (20)');
  expect(words.median(40, 20)).toBe('2\u00a0fois la médiane du journal (20)');
  expect(words.median(1_230, 100)).toBe('12\u00a0fois la médiane du journal (100)');
  expect(words.median(3, 0)).toBe('la médiane du journal est 0');
  expect(words.percent(0.004)).toBe('moins de 1\u00a0%');
  expect(words.percent(0)).toBe('0\u00a0%');
});
