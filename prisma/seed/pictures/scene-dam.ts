import {
  circle,
  type DrawnPicture,
  dice,
  fade,
  glow,
  grain,
  hill,
  n,
  rect,
  ridgePoints,
  line,
  times,
} from './kit.ts';

const width = 1600;
const height = 1000;

/** Water leaving a gate: a bundle of thin falling strokes that open as they go down. */
function jet(x: number, top: number, bottom: number, spread: number, seed: number): string {
  const roll = dice(seed);
  return times(46, () => {
    const start = (roll() - 0.5) * 12;
    const end = start + (roll() - 0.5) * spread;
    const fall = bottom - roll() * 90;
    return `<path d="M${n(x + start)} ${top}Q${n(x + start)} ${n((top + fall) / 2)} ${n(x + end)} ${n(fall)}" stroke="#f4f7f4" stroke-opacity="${n(0.15 + roll() * 0.4)}" stroke-width="${n(1 + roll() * 3)}" fill="none"/>`;
  }).join('');
}

function wall(): string {
  const top = (x: number) => 430 - 26 * (1 - ((x - 800) / 470) ** 2);
  const crest = times(33, (at): [number, number] => [330 + at * 29.4, top(330 + at * 29.4)]);
  const foot: [number, number][] = [
    [1180, 800],
    [1000, 838],
    [800, 850],
    [600, 838],
    [420, 800],
  ];
  const joints = times(9, (at) => {
    const drop = 40 + at * 42;
    const inset = at * 10;
    return `<path d="M${340 + inset} ${n(top(340) + drop)}Q800 ${n(top(800) + drop + 34)} ${1260 - inset} ${n(top(1260) + drop)}" stroke="#4d5660" stroke-opacity=".22" stroke-width="2" fill="none"/>`;
  }).join('');
  const blocks = times(15, (at) => {
    const x = 390 + at * 58;
    return `<path d="M${x} ${n(top(x))}Q${n(x + (800 - x) * 0.06)} 640 ${n(x + (800 - x) * 0.14)} 850" stroke="#3d4650" stroke-opacity=".16" stroke-width="2" fill="none"/>`;
  }).join('');
  const roll = dice(41);
  const stains = times(60, () => {
    const x = 380 + roll() * 840;
    const from = top(x) + 10 + roll() * 120;
    return `<path d="M${n(x)} ${n(from)}L${n(x + (800 - x) * 0.05)} ${n(from + 50 + roll() * 190)}" stroke="#39424a" stroke-opacity="${n(0.05 + roll() * 0.12)}" stroke-width="${n(2 + roll() * 12)}"/>`;
  }).join('');
  const parapet = `<path d="${line(crest)}" stroke="#f0e4d2" stroke-width="7" fill="none"/><path d="${line(crest.map(([x, y]) => [x, y + 9] as const))}" stroke="#39434e" stroke-width="7" stroke-opacity=".7" fill="none"/>`;
  const lamps = times(13, (at) => {
    const x = 420 + at * 63;
    return `${rect(x, top(x) - 22, 2, 20, '#39434e')}${circle(x + 1, top(x) - 23, 15, 'url(#lamp)')}${circle(x + 1, top(x) - 23, 2.6, '#fff3cf')}`;
  }).join('');
  return `<path d="${line(crest)}L${foot.map(([x, y]) => `${x} ${y}`).join('L')}Z" fill="url(#concrete)"/><path d="${line(crest)}L${foot.map(([x, y]) => `${x} ${y}`).join('L')}Z" fill="url(#shade)"/>${stains}${joints}${blocks}${parapet}${lamps}`;
}

/** A side of the gorge: a cliff whose strata follow its slope. */
function cliff(side: 'left' | 'right', seed: number, inner: number, colour: string, light: string): string {
  const flip = (x: number) => (side === 'left' ? x : width - x);
  const edge = ridgePoints({
    seed,
    from: [inner - 110, 250],
    to: [inner + 140, height],
    height: 46,
    roughness: 0.56,
    folds: 6,
  });
  const top: [number, number][] = [
    [-20, 40],
    [inner - 330, 120],
  ];
  const outline = [...top, ...edge, [-20, height] as [number, number]].map(([x, y]): [number, number] => [
    flip(x),
    y,
  ]);
  const roll = dice(seed + 3);
  const strata = times(420, () => {
    const y = 150 + roll() * 850;
    const x = roll() * (inner + (y - 250) * 0.3) - 70;
    return `<path d="M${n(flip(x))} ${n(y)}l${n((side === 'left' ? 1 : -1) * (14 + roll() * 60))} ${n(10 + roll() * 22)}" stroke="${roll() > 0.5 ? light : '#0c1218'}" stroke-opacity="${(0.05 + roll() * 0.14).toFixed(2)}" stroke-width="${n(1 + roll() * 9)}"/>`;
  }).join('');
  const pines = times(260, () => {
    const y = 200 + roll() * 700;
    const x = roll() * (inner + (y - 300) * 0.22) - 30;
    const tall = 12 + roll() * 34 * (0.4 + y / 1100);
    return `<path d="M${n(flip(x))} ${n(y - tall)}l${n(tall * 0.26)} ${n(tall)}h${n(-tall * 0.52)}Z" fill="#0d1917" fill-opacity="${n(0.45 + roll() * 0.4)}"/>`;
  }).join('');
  return `<clipPath id="cliff-${side}"><path d="${line(outline)}Z"/></clipPath><path d="${line(outline)}Z" fill="${colour}"/><g clip-path="url(#cliff-${side})">${strata}${pines}</g>`;
}

export const dam: DrawnPicture = {
  key: 'barrage',
  width,
  height,
  title: 'Le barrage de Roquebelle à l’aube',
  alt: 'Dessin : vu de l’aval, un grand barrage-voûte ferme une gorge à l’aube ; trois vannes ouvertes laissent tomber l’eau dans la rivière.',
  caption: 'Le barrage de Roquebelle, sur l’Isaude, vannes ouvertes.',
  focal: [0.5, 0.5],
  draw: () => {
    const roll = dice(77);
    const river = times(90, () => {
      const y = 850 + roll() * 150;
      const half = 330 + (y - 850) * 0.5;
      return `<path d="M${n(800 + (roll() - 0.5) * 2 * half)} ${n(y)}h${n(20 + roll() * 120)}" stroke="#dfe8e6" stroke-opacity="${n(0.1 + roll() * 0.4)}" stroke-width="${n(1 + roll() * 3)}"/>`;
    }).join('');
    return `<defs>${fade('sky', [
      [0, '#7f9fb4'],
      [0.25, '#c3c9c4'],
      [0.45, '#f0cda4'],
    ])}${fade('concrete', [
      [0, '#d9cfbf'],
      [0.5, '#a9aaa4'],
      [1, '#77828a'],
    ])}${fade(
      'shade',
      [
        [0, '#20303e', 0.55],
        [0.35, '#20303e', 0],
        [0.68, '#fff2d8', 0.25],
        [1, '#20303e', 0.5],
      ],
      [0, 0, 1, 0],
    )}${fade('water', [
      [0, '#7e9496'],
      [1, '#1d2f38'],
    ])}${glow('mist', [
      [0, '#f3f5f0', 0.9],
      [0.5, '#eef1ec', 0.45],
      [1, '#eef1ec', 0],
    ])}${fade(
      'rock-cold',
      [
        [0, '#4a5c66'],
        [0.5, '#2c3b43'],
        [1, '#151f27'],
      ],
      [0, 0, 0.3, 1],
    )}${fade(
      'rock-warm',
      [
        [0, '#a3896a'],
        [0.35, '#5c5750'],
        [1, '#1d2529'],
      ],
      [0.1, 0, 0.5, 1],
    )}${glow('lamp', [
      [0, '#ffe7a6', 0.75],
      [1, '#ffe7a6', 0],
    ])}${glow('sun', [
      [0, '#fff1d0', 0.95],
      [0.4, '#ffdca8', 0.4],
      [1, '#ffdca8', 0],
    ])}</defs>
${rect(0, 0, width, height, 'url(#sky)')}${circle(1010, 300, 430, 'url(#sun)')}
${hill({ seed: 11, from: [0, 290], to: [width, 330], height: 170, roughness: 0.5 }, height, '#a9b3b3')}
${hill({ seed: 23, from: [0, 250], to: [width, 400], height: 110, roughness: 0.5 }, height, '#84949a')}
${hill({ seed: 31, from: [0, 330], to: [width, 380], height: 60, roughness: 0.55 }, height, '#63767f')}
${wall()}
${rect(0, 820, width, 180, 'url(#water)')}${river}
${cliff('left', 5, 400, 'url(#rock-cold)', '#8b9794')}${cliff('right', 9, 370, 'url(#rock-warm)', '#e2c69c')}
${jet(690, 560, 860, 70, 2)}${jet(800, 566, 870, 80, 3)}${jet(910, 560, 860, 70, 4)}
${[690, 800, 910].map((x) => rect(x - 13, 540, 26, 24, '#2b353d')).join('')}
<ellipse cx="800" cy="868" rx="430" ry="110" fill="url(#mist)"/><ellipse cx="700" cy="846" rx="240" ry="90" fill="url(#mist)"/><ellipse cx="930" cy="840" rx="200" ry="70" fill="url(#mist)"/>
${grain(width, height, 0.2, 7)}`;
  },
};
