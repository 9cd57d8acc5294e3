import { z } from 'zod';
import type { Reason, StepName } from '#features/readers/spam-filter/verdict.ts';
import type { KeptWeights } from '#features/readers/spam-filter/model/spam-model.ts';
import {
  defaultFigures,
  defaultModerationSettings,
  type ModerationFigures,
} from '#features/readers/spam-filter/moderation-settings.ts';

/** The weights of a model, as they are kept. */
export const keptWeightsSchema: z.ZodType<KeptWeights> = z.object({
  format: z.literal(1),
  bias: z.number(),
  weights: z.record(z.string(), z.number()),
});

type Figures = { [key: string]: number | Figures };

/** Figures of the same shape as the defaults: one that is absent is the default, one that makes no sense is refused. */
const figuresLike = (defaults: Figures): z.ZodType =>
  z
    .object(
      Object.fromEntries(
        Object.entries(defaults).map(([name, value]) => [
          name,
          typeof value === 'number' ? z.number().min(0).max(1_000_000).default(value) : figuresLike(value),
        ]),
      ),
    )
    .prefault({});

const wordList = (defaults: readonly string[]) =>
  z
    .array(z.string().trim().min(2).max(120))
    .max(2_000)
    .default([...defaults]);

/** What a newspaper sets of its moderation, stored under one key of the settings; what is absent is the default. */
export const moderationSettingsSchema = z.object({
  figures: figuresLike(defaultFigures) as z.ZodType<ModerationFigures>,
  bannedWords: wordList(defaultModerationSettings.bannedWords),
  suspectWords: wordList(defaultModerationSettings.suspectWords),
  isModelOn: z.boolean().default(defaultModerationSettings.isModelOn),
});

/** The reasons of a verdict, as they are kept. */
export const reasonsSchema: z.ZodType<Reason[]> = z.array(
  z
    .object({
      step: z.string() as unknown as z.ZodType<StepName>,
      outcome: z.enum(['published', 'waiting', 'refused']),
      words: z.string(),
      score: z.number().optional(),
      recheckAfterSeconds: z.number().optional(),
      isFailure: z.boolean().optional(),
    })
    .transform((reason) => JSON.parse(JSON.stringify(reason)) as Reason),
);
