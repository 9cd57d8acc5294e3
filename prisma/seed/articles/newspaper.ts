import type { Story } from '#prisma/seed/story.ts';
import { orient } from './orient.ts';
import { roquebelle } from './roquebelle.ts';

/** The whole demonstration newspaper. */
export const newspaper: readonly Story[] = [...roquebelle, ...orient];
