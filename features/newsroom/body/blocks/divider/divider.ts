import { z } from 'zod';
import { defineBlock } from '#features/newsroom/body/blocks/block.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';

/** Filet: a change of subject within a story. */
const dividerSchema = z.strictObject({ id: blockIdSchema, type: z.literal('divider') });

export const dividerBlock = defineBlock({ schema: dividerSchema, text: () => '', html: () => '<hr>' });
