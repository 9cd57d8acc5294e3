import { moderationSettingsSchema } from '#features/readers/spam-filter/moderation.schema.ts';
import {
  defaultFigures,
  type ModerationSettings,
} from '#features/readers/spam-filter/moderation-settings.ts';

/** The path of a figure in the settings: `limits.burst.points`. */
export type FigureField = keyof typeof figureUnits;

/** Every figure that the form shows, in its order, with what it counts. */
export const figureUnits = {
  'newcomers.approvals': 'count',
  'refusals.waitsFromShare': 'percent',
  'refusals.leastDecisions': 'count',
  'refusals.days': 'days',
  'length.mostCharacters': 'count',
  'length.waitsFromCharacters': 'count',
  'token.leastSeconds': 'seconds',
  'token.mostSeconds': 'seconds',
  'limits.burst.points': 'count',
  'limits.burst.seconds': 'seconds',
  'limits.spell.points': 'count',
  'limits.spell.seconds': 'seconds',
  'duplicates.hours': 'hours',
  'duplicates.likeness': 'percent',
  'duplicates.leastWords': 'count',
  'contact.waitsFromLinks': 'count',
  'contact.waitsFromSpelledOut': 'count',
  'contact.waitsFromPhones': 'count',
  'contact.waitsFromMails': 'count',
  'genres.waitsFromSuspicion': 'percent',
  'genres.refusedFromSuspicion': 'percent',
  'genres.refusedFromWeight': 'count',
  'model.leastOfEach': 'count',
  'model.leastToOrder': 'count',
  'model.falsePositives': 'percent',
  'model.mostDecisions': 'count',
  'akismet.timeoutSeconds': 'seconds',
  'akismet.recheckAfterErrorSeconds': 'seconds',
  stepTimeoutSeconds: 'seconds',
} as const;
export const figureFields = Object.keys(figureUnits) as FigureField[];

/** The settings as a form holds them: lists with an entry a line, figures as they are typed, shares in hundredths. */
export type ModerationForm = {
  bannedWords: string;
  suspectWords: string;
  figures: Record<FigureField, string>;
};

const partsOf = (field: string): string[] => field.split('.');
const valueAt = (figures: object, field: string): number => {
  const value = partsOf(field).reduce<unknown>(
    (inner, name) => (inner as Record<string, unknown>)[name],
    figures,
  );
  return typeof value === 'number' ? value : 0;
};
const scaleOf = (field: FigureField): number => (figureUnits[field] === 'percent' ? 100 : 1);
/** « 99,5 »: at most three places, with a comma. */
const toTyped = (value: number): string => String(Number(value.toFixed(3))).replace('.', ',');

export const toModerationForm = ({
  bannedWords,
  suspectWords,
  figures,
}: Pick<ModerationSettings, 'bannedWords' | 'suspectWords' | 'figures'>): ModerationForm => ({
  bannedWords: bannedWords.join('\n'),
  suspectWords: suspectWords.join('\n'),
  figures: Object.fromEntries(
    figureFields.map((field) => [field, toTyped(valueAt(figures, field) * scaleOf(field))]),
  ) as Record<FigureField, string>,
});

/** The settings that a form asks for; the names of the fields that make no sense otherwise. */
export function readModerationForm(
  form: ModerationForm,
): { ok: true; settings: Omit<ModerationSettings, 'isModelOn'> } | { ok: false; faulty: string[] } {
  const faulty: string[] = figureFields.filter((field) => !isFigure(form.figures[field], field));
  const figures = structuredClone(defaultFigures) as object;
  for (const field of figureFields) put(figures, field, toNumber(form.figures[field]) / scaleOf(field));
  const lists = { bannedWords: linesOf(form.bannedWords), suspectWords: linesOf(form.suspectWords) };
  const parsed = moderationSettingsSchema.safeParse({
    ...lists,
    ...(faulty.length > 0 ? {} : { figures }),
  });
  if (!parsed.success) faulty.push(...parsed.error.issues.map(({ path }) => String(path[0])));
  if (faulty.length > 0 || !parsed.success) return { ok: false, faulty: [...new Set(faulty)] };
  const { isModelOn: _unchanged, ...settings } = parsed.data;
  return { ok: true, settings };
}

const toNumber = (typed: string): number =>
  Number(
    typed
      .trim()
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace(',', '.'),
  );

/** Whole where something is counted, not beyond 100 for a share, never nothing where time must pass. */
function isFigure(typed: string, field: FigureField): boolean {
  const value = toNumber(typed);
  if (typed.trim() === '' || !Number.isFinite(value) || value < 0 || value > 1_000_000) return false;
  const unit = figureUnits[field];
  if (unit === 'percent') return value <= 100;
  return unit === 'seconds' ? value > 0 || field === 'token.leastSeconds' : Number.isInteger(value);
}

function put(figures: object, field: string, value: number): void {
  const parts = partsOf(field);
  const last = parts.pop() ?? '';
  const holder = parts.reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], figures);
  (holder as Record<string, number>)[last] = value;
}

const linesOf = (text: string): string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];
