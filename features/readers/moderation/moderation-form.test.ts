import { expect, it } from 'vitest';
import {
  figureFields,
  readModerationForm,
  toModerationForm,
} from '#features/readers/moderation/moderation-form.ts';
import { moderationSettingsSchema } from '#features/readers/spam-filter/moderation.schema.ts';
import {
  defaultFigures,
  defaultModerationSettings,
} from '#features/readers/spam-filter/moderation-settings.ts';

const form = toModerationForm(defaultModerationSettings);

it('shows every figure that there is', () => {
  const leaves = (value: object, path = ''): string[] =>
    Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
      typeof inner === 'object' && inner !== null ? leaves(inner, `${path}${name}.`) : [`${path}${name}`],
    );
  expect(figureFields.toSorted()).toEqual(leaves(defaultFigures).toSorted());
});

it('gives back what it was given', () => {
  const { isModelOn: _on, ...settings } = defaultModerationSettings;
  expect(readModerationForm(form)).toEqual({ ok: true, settings });
  expect(form.figures['refusals.waitsFromShare']).toBe('30');
  expect(form.figures['genres.refusedFromSuspicion']).toBe('99,5');
});

it('reads figures and lists as people type them', () => {
  const read = readModerationForm({
    bannedWords: '  un mot \n\n un mot\nautre*',
    suspectWords: '',
    figures: { ...form.figures, 'length.mostCharacters': '8 000', 'model.falsePositives': '1,5' },
  });
  expect(read).toMatchObject({
    ok: true,
    settings: {
      bannedWords: ['un mot', 'autre*'],
      suspectWords: [],
      figures: { length: { mostCharacters: 8_000 }, model: { falsePositives: 0.015 } },
    },
  });
});

it.each([
  ['newcomers.approvals', 'deux'],
  ['newcomers.approvals', '1,5'],
  ['newcomers.approvals', ''],
  ['limits.burst.seconds', '0'],
  ['refusals.waitsFromShare', '130'],
  ['duplicates.hours', '-1'],
] as const)('names the figure that makes no sense: %s %s', (field, typed) => {
  expect(readModerationForm({ ...form, figures: { ...form.figures, [field]: typed } })).toEqual({
    ok: false,
    faulty: [field],
  });
});

it('refuses a word of one letter, and stored settings that make no sense', () => {
  expect(readModerationForm({ ...form, bannedWords: 'a' })).toEqual({ ok: false, faulty: ['bannedWords'] });
  expect(moderationSettingsSchema.parse({})).toEqual(defaultModerationSettings);
  expect(moderationSettingsSchema.safeParse({ figures: { token: { leastSeconds: 'x' } } }).success).toBe(
    false,
  );
});
