import type { Story } from '#prisma/seed/story.ts';
import { elsewhere } from './elsewhere.ts';
import { culture } from './culture.ts';
import { columns } from './columns.ts';
import { economy } from './economy.ts';
import { east } from './east.ts';
import { glacier } from './glacier.ts';
import { labelled } from './labelled.ts';
import { politics } from './politics.ts';
import { roquebelle } from './roquebelle.ts';
import { science } from './science.ts';
import { society } from './society.ts';
import { talin } from './talin.ts';
import { unopenedReports } from './unopened-reports.ts';

/** The whole demonstration newspaper. */
export const newspaper: readonly Story[] = [
  ...roquebelle,
  ...unopenedReports,
  ...east,
  ...talin,
  ...economy,
  ...politics,
  ...society,
  ...science,
  ...glacier,
  ...culture,
  ...columns,
  ...labelled,
  ...elsewhere,
];
