import { z } from 'zod';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';

/** Filet: a change of subject within a story. */
export const dividerSchema = z.strictObject({ id: blockIdSchema, type: z.literal('divider') });
