import { keptWeightsSchema } from '#features/readers/spam-filter/moderation.schema.ts';
import { type ModelFigures, toSpamModel } from '#features/readers/spam-filter/model/spam-model.ts';
import type { SpamModel } from '#features/readers/spam-filter/verdict.ts';
import { db } from '#server/db/client.ts';

let current: SpamModel | null = null;

/** The newest version; null before there is one. Its weights are read once a process, its number each time. */
export async function getSpamModel(): Promise<SpamModel | null> {
  const newest = await db().spamModel.findFirst({ orderBy: { version: 'desc' }, select: { version: true } });
  if (!newest) return null;
  if (current?.version === newest.version) return current;
  const row = await db().spamModel.findUnique({
    where: { version: newest.version },
    select: { version: true, threshold: true, spamCount: true, honestCount: true, weights: true },
  });
  if (!row) return null;
  const model = toSpamModel({ ...row, weights: keptWeightsSchema.parse(row.weights) });
  current = model;
  return model;
}

/** The newest version's; null before there is one. */
export const getModelFigures = (): Promise<ModelFigures | null> =>
  db().spamModel.findFirst({
    orderBy: { version: 'desc' },
    select: {
      version: true,
      spamCount: true,
      honestCount: true,
      heldSpam: true,
      heldHonest: true,
      recall: true,
      falsePositives: true,
      createdAt: true,
    },
  });
