import { glacierChart, hemicycle, leakChart, rentChart } from './graphics.ts';
import type { DrawnPicture } from './kit.ts';
import { eastMap } from './map-east.ts';
import { valleyMap } from './map-valley.ts';
import { border } from './scene-border.ts';
import { dam } from './scene-dam.ts';
import { market } from './scene-market.ts';
import { nightTown } from './scene-night-town.ts';
import { port } from './scene-port.ts';
import { nightTrain } from './scene-train.ts';

/** Every drawn picture of the demonstration newspaper. */
export const gallery: readonly DrawnPicture[] = [
  dam,
  valleyMap,
  nightTown,
  leakChart,
  hemicycle,
  border,
  eastMap,
  nightTrain,
  port,
  market,
  glacierChart,
  rentChart,
];
