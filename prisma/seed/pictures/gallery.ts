import { glacierChart, hemicycle, leakChart, rentChart } from './graphics.ts';
import type { DrawnPicture } from './kit.ts';
import { eastMap } from './map-east.ts';
import { valleyMap } from './map-valley.ts';
import { portraits } from './portraits.ts';
import { books } from './scene-books.ts';
import { border } from './scene-border.ts';
import { classroom } from './scene-classroom.ts';
import { concert } from './scene-concert.ts';
import { dam } from './scene-dam.ts';
import { laboratory } from './scene-laboratory.ts';
import { market } from './scene-market.ts';
import { mountain, snowyMountain } from './scene-mountain.ts';
import { nightTown } from './scene-night-town.ts';
import { observatory } from './scene-observatory.ts';
import { polling } from './scene-polling.ts';
import { port } from './scene-port.ts';
import { nightTrain } from './scene-train.ts';
import { vineyard } from './scene-vineyard.ts';

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
  mountain,
  snowyMountain,
  laboratory,
  concert,
  observatory,
  polling,
  classroom,
  vineyard,
  books,
  ...portraits,
];
