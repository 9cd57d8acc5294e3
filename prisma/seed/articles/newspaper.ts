import type { Story } from '#prisma/seed/story.ts';
import { elsewhere } from './elsewhere.ts';
import { culture } from './culture.ts';
import { economy } from './economy.ts';
import { east } from './east.ts';
import { politics } from './politics.ts';
import { roquebelle } from './roquebelle.ts';
import { science } from './science.ts';
import { society } from './society.ts';

/** The whole demonstration newspaper. */
export const newspaper: readonly Story[] = [
  ...roquebelle,
  ...east,
  ...economy,
  ...politics,
  ...society,
  ...science,
  ...culture,
  ...elsewhere,
];
