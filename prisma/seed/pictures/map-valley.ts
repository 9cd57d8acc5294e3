import { curve, type DrawnPicture, dice, fade, grain, label, n, rect, ridgePoints, times } from './kit.ts';

const width = 1600;
const height = 1200;
const ink = '#27333a';
const water = '#3f7f96';

type Place = {
  name: string;
  x: number;
  y: number;
  side?: 'start' | 'end';
  isCapital?: boolean;
  isSmall?: boolean;
};

const places: readonly Place[] = [
  { name: 'LORVAUX', x: 905, y: 520, isCapital: true },
  { name: 'Montrelay', x: 660, y: 640, side: 'end' },
  { name: 'Castelbrune', x: 1128, y: 380 },
  { name: 'Port-Valmer', x: 288, y: 880, side: 'end' },
  { name: 'Varneuil', x: 480, y: 742 },
  { name: 'Aigremont-le-Haut', x: 1290, y: 250, isSmall: true },
  { name: 'Les Sablières', x: 1010, y: 610, isSmall: true },
  { name: 'Saint-Erme', x: 820, y: 800, isSmall: true },
];

const isaude: [number, number][] = [
  [1420, 120],
  [1360, 205],
  [1270, 286],
  [1216, 330],
  [1130, 398],
  [1040, 440],
  [985, 500],
  [900, 538],
  [800, 566],
  [735, 620],
  [650, 656],
  [560, 700],
  [470, 760],
  [390, 812],
  [318, 866],
  [262, 902],
];
const tavelle: [number, number][] = [
  [1180, 1010],
  [1090, 930],
  [960, 880],
  [850, 800],
  [780, 730],
  [735, 622],
];
const coast: [number, number][] = [
  [-60, 560],
  [90, 640],
  [170, 700],
  [196, 790],
  [262, 900],
  [250, 960],
  [330, 1010],
  [390, 1090],
  [360, 1260],
];

/** Hachures of relief: short strokes that fall away from a crest, denser on its shaded side. */
function crest(seed: number, from: [number, number], to: [number, number], reach: number): string {
  const roll = dice(seed);
  return ridgePoints({ seed, from, to, height: 60, folds: 7 })
    .flatMap(([x, y]) =>
      times(3, () => {
        const long = reach * (0.35 + roll() * 0.65);
        const isLit = roll() < 0.35;
        return `<path d="M${n(x + roll() * 8)} ${n(y + roll() * 8)}l${n((isLit ? -0.7 : 0.55) * long)} ${n((isLit ? 0.5 : 0.85) * long)}" stroke="#6d5a44" stroke-opacity="${n(isLit ? 0.16 : 0.42)}" stroke-width="${n(1 + roll() * 2)}"/>`;
      }),
    )
    .join('');
}

/** Contour lines: the same closed shape, shrunk and moved a little at each step. */
function contours(seed: number, x: number, y: number, size: number): string {
  const roll = dice(seed);
  const shape = times(14, () => 0.7 + roll() * 0.5);
  return times(5, (step) => {
    const scale = size * (1 - step * 0.19);
    const ring = shape.map((radius, at): [number, number] => {
      const angle = (at / 14) * Math.PI * 2;
      return [
        x + Math.cos(angle) * radius * scale * 1.35,
        y + Math.sin(angle) * radius * scale * 0.8 - step * 3,
      ];
    });
    return `<path d="${curve(ring, true)}" fill="#c9b48a" fill-opacity=".13" stroke="#8b7350" stroke-opacity=".3" stroke-width="1.2"/>`;
  }).join('');
}

function place({ name, x, y, side = 'start', isCapital, isSmall }: Place): string {
  const size = isCapital ? 34 : isSmall ? 22 : 27;
  const radius = isCapital ? 11 : isSmall ? 5 : 7;
  const dot = isCapital
    ? rect(x - radius, y - radius, radius * 2, radius * 2, '#f7f1e3', `stroke="${ink}" stroke-width="4"`) +
      rect(x - 4, y - 4, 8, 8, ink)
    : `<circle cx="${x}" cy="${y}" r="${radius}" fill="#f7f1e3" stroke="${ink}" stroke-width="3"/>`;
  return (
    dot +
    label({
      text: name,
      x: x + (side === 'start' ? 20 : -20),
      y: y + size * 0.36 + (isCapital ? -22 : 0),
      size,
      fill: ink,
      anchor: side,
      isBold: !isSmall,
      spacing: isCapital ? 0.08 : 0.01,
      halo: '#efe6cf',
    })
  );
}

const swell = times(
  15,
  (at) =>
    `<path d="${curve(coast.map(([x, y]) => [x - 16 - at * (15 + at * 1.4), y + at * 3] as const))}" fill="none" stroke="#5d94a5" stroke-opacity="${n(0.55 - at * 0.034)}" stroke-width="1.6"/>`,
).join('');

export const valleyMap: DrawnPicture = {
  key: 'carte-isaude',
  width,
  height,
  title: 'La vallée de l’Isaude',
  alt: 'Carte de la vallée de l’Isaude : la rivière descend des montagnes d’Aurèle, passe le barrage de Roquebelle, Castelbrune, Lorvaux et Montrelay, et se jette dans la mer à Port-Valmer.',
  caption: 'La vallée de l’Isaude, du massif d’Aurèle à la mer : 148 kilomètres et 640 000 habitants.',
  focal: [0.55, 0.45],
  isGraphic: true,
  draw: () => {
    const lake: [number, number][] = [
      [1222, 322],
      [1262, 276],
      [1300, 268],
      [1352, 200],
      [1382, 196],
      [1372, 232],
      [1330, 272],
      [1290, 306],
      [1246, 338],
    ];
    return `<defs>${fade(
      'land',
      [
        [0, '#efe6cf'],
        [1, '#e3d8ba'],
      ],
      [1, 0, 0, 1],
    )}${fade('sea', [
      [0, '#bcd6d6'],
      [1, '#8bb8c1'],
    ])}</defs>
${rect(0, 0, width, height, 'url(#land)')}
${contours(3, 1330, 380, 210)}${contours(8, 1120, 190, 190)}${contours(15, 1160, 830, 170)}${contours(21, 620, 420, 150)}${contours(28, 560, 980, 130)}${contours(33, 1420, 640, 160)}
${crest(5, [980, 90], [1560, 400], 66)}${crest(7, [1180, 170], [1590, 210], 54)}${crest(12, [1080, 760], [1480, 640], 40)}${crest(17, [470, 420], [760, 330], 30)}
<path d="${curve(coast)}L-100 1300V400Z" fill="url(#sea)"/>${swell}<path d="${curve(coast)}" fill="none" stroke="${ink}" stroke-opacity=".7" stroke-width="3"/>
<path d="${curve(tavelle)}" fill="none" stroke="${water}" stroke-width="5" stroke-linecap="round"/>
<path d="${curve(isaude.slice(0, 5))}" fill="none" stroke="${water}" stroke-width="5" stroke-linecap="round"/><path d="${curve(isaude.slice(3, 12))}" fill="none" stroke="${water}" stroke-width="8" stroke-linecap="round"/><path d="${curve(isaude.slice(9))}" fill="none" stroke="${water}" stroke-width="12" stroke-linecap="round"/>
<path d="${curve(lake, true)}" fill="#6fa9ba" stroke="${water}" stroke-width="2.5"/>
<path d="M1204 306L1240 352" stroke="#a8322a" stroke-width="13"/>
<path d="M1236 358L1300 452" stroke="#a8322a" stroke-width="2.5"/>${label({ text: 'Barrage de Roquebelle', x: 1290, y: 486, size: 27, fill: '#a8322a', isBold: true, anchor: 'middle', halo: '#efe6cf' })}${label({ text: 'mis en eau il y a 58 ans', x: 1290, y: 516, size: 20, fill: '#a8322a', anchor: 'middle', halo: '#efe6cf' })}
<path d="${curve([
      [290, 872],
      [480, 722],
      [660, 616],
      [880, 500],
      [1110, 372],
      [1270, 240],
    ])}" fill="none" stroke="${ink}" stroke-width="2.4" stroke-dasharray="12 7" stroke-opacity=".75"/>
${label({ text: 'l’Isaude', x: 1044, y: 492, size: 25, fill: water, rotate: -30, halo: '#e9dfc5' })}${label({ text: 'la Tavelle', x: 920, y: 905, size: 22, fill: water, rotate: 24, halo: '#e9dfc5' })}
${label({ text: 'MASSIF D’AURÈLE', x: 1180, y: 120, size: 28, fill: '#7b6547', spacing: 0.32 })}${label({ text: 'PLATEAU DE SAULNE', x: 990, y: 1060, size: 22, fill: '#7b6547', spacing: 0.26 })}${label({ text: 'MER DES CORVINES', x: 60, y: 1168, size: 24, fill: '#2f6475', spacing: 0.2, rotate: -70 })}
${places.map(place).join('')}
<g>${rect(1180, 1112, 320, 3, ink)}${rect(1180, 1104, 3, 19, ink)}${rect(1340, 1104, 3, 19, ink)}${rect(1497, 1104, 3, 19, ink)}${label({ text: '0', x: 1180, y: 1094, size: 20, fill: ink, anchor: 'middle' })}${label({ text: '15', x: 1341, y: 1094, size: 20, fill: ink, anchor: 'middle' })}${label({ text: '30 km', x: 1500, y: 1094, size: 20, fill: ink, anchor: 'middle' })}</g>
${label({ text: 'La vallée de l’Isaude', x: 60, y: 92, size: 48, fill: ink, isBold: true })}<path d="M62 136h46" stroke="${ink}" stroke-width="2.4" stroke-dasharray="12 7"/>${label({ text: 'voie ferrée', x: 122, y: 144, size: 22, fill: ink })}<path d="M262 136h46" stroke="${water}" stroke-width="7"/>${label({ text: 'rivière', x: 322, y: 144, size: 22, fill: ink })}
${grain(width, height, 0.16, 21)}`;
  },
};
