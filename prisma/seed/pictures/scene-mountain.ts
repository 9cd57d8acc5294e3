import {
  circle,
  curve,
  type DrawnPicture,
  dice,
  fade,
  glow,
  grain,
  hill,
  line,
  n,
  rect,
  ridgePoints,
  times,
} from './kit.ts';

const width = 1600;
const height = 1000;

/** A peak with its lit and its shaded side, and what remains of snow in its folds. */
function peak(x: number, top: number, half: number, seed: number): string {
  const foot = 640;
  const left = ridgePoints({
    seed,
    from: [x - half, foot],
    to: [x, top],
    height: 26,
    roughness: 0.6,
    folds: 6,
  });
  const right = ridgePoints({
    seed: seed + 1,
    from: [x, top],
    to: [x + half * 1.1, foot],
    height: 26,
    roughness: 0.6,
    folds: 6,
  });
  const spine = ridgePoints({
    seed: seed + 2,
    from: [x, top],
    to: [x + half * 0.14, foot],
    height: 34,
    roughness: 0.6,
    folds: 6,
  });
  const roll = dice(seed + 9);
  const snow = times(60, () => {
    const share = roll() ** 1.5 * 0.62;
    const y = top + (foot - top) * share + 10;
    const spread = half * share * 0.8;
    const px = x + (roll() - 0.45) * 2 * spread;
    const long = 16 + roll() * 64 * (1 - share);
    const lean = px < x ? -0.5 : 0.5;
    return `<path d="M${n(px)} ${n(y)}l${n(long * lean)} ${n(long)}l${n(6 + roll() * 8)} ${n(-long * 0.3)}Z" fill="#f4f6f5" fill-opacity="${n(px < x ? 0.85 : 0.5)}"/>`;
  }).join('');
  return `<path d="${line(left)}${line(spine).replace('M', 'L')}Z" fill="#9aa9b4"/><path d="${line(spine)}L${line(right.toReversed()).slice(1)}Z" fill="#5d7183"/><clipPath id="peak${seed}"><path d="${line(left)}${line(right).replace('M', 'L')}L${n(x)} ${foot}Z"/></clipPath><g clip-path="url(#peak${seed})">${snow}</g>`;
}

/** A pylon of the chairlift; its wheels stand still. */
const pylon = (x: number, y: number, tall: number) =>
  `<path d="M${x} ${y}V${y - tall}" stroke="#38434a" stroke-width="${n(tall / 16)}"/><path d="M${n(x - tall * 0.26)} ${n(y - tall)}h${n(tall * 0.52)}" stroke="#38434a" stroke-width="${n(tall / 22)}"/>${circle(x - tall * 0.24, y - tall + 4, tall / 24, '#20282d')}${circle(x + tall * 0.24, y - tall + 4, tall / 24, '#20282d')}`;

const chair = (x: number, y: number, size: number, tone: string) =>
  `<path d="M${n(x)} ${n(y)}v${n(size * 0.8)}h${n(size * 0.9)}m${n(-size * 0.9)} 0v${n(-size * 0.26)}" fill="none" stroke="#2b3338" stroke-width="${n(size / 9)}"/>${rect(x, y + size * 0.48, size * 0.12, size * 0.3, tone)}${rect(x, y + size * 0.76, size * 0.9, size * 0.12, tone)}`;

/** The station under the snow of former winters, or as it stands now. */
const drawStation =
  (isSnowy: boolean): (() => string) =>
  () => {
    const roll = dice(3);
    const stations: [number, number, number][] = [
      [1270, 876, 330],
      [960, 726, 210],
      [740, 640, 140],
      [580, 584, 96],
      [466, 546, 66],
    ];
    const cable = (side: number) =>
      `<path d="${line([[1640, 620 + side * 10], ...stations.map(([x, y, tall]): [number, number] => [x + side * tall * 0.24, y - tall + 2])])}" fill="none" stroke="#2f383d" stroke-width="2.4"/>`;
    const chairs = times(13, (at) => {
      const share = (at + 0.4) / 13;
      const span = share * (stations.length - 1);
      const from = stations[Math.floor(span)] ?? [0, 0, 0];
      const to = stations[Math.min(stations.length - 1, Math.floor(span) + 1)] ?? from;
      const rest = span - Math.floor(span);
      const mix = (a: number, b: number) => a + (b - a) * rest;
      const tall = mix(from[2], to[2]);
      return chair(
        mix(from[0], to[0]) - tall * 0.24,
        mix(from[1], to[1]) - tall + 4,
        tall * 0.22,
        at % 3 ? '#b8483a' : '#d9a441',
      );
    }).join('');
    const patch = (x: number, y: number, wide: number, tall: number, seed: number) => {
      const shake = dice(seed);
      return `<path d="${curve(
        times(11, (at): [number, number] => {
          const angle = (at / 11) * Math.PI * 2;
          return [
            x + Math.cos(angle) * wide * (0.6 + shake() * 0.5),
            y + Math.sin(angle) * tall * (0.6 + shake() * 0.5),
          ];
        }),
        true,
      )}" fill="#eef1ee" fill-opacity=".92"/>`;
    };
    const trees = times(150, () => {
      const y = 600 + roll() ** 0.8 * 320;
      const x = roll() < 0.62 ? roll() * (420 - (y - 600) * 0.3) : 1300 + roll() * 340;
      const tall = 18 + (y - 590) * 0.2 + roll() * 16;
      return {
        y,
        drawn: `<path d="M${n(x)} ${n(y - tall)}l${n(tall * 0.24)} ${n(tall)}h${n(-tall * 0.48)}Z" fill="${roll() > 0.5 ? '#27463d' : '#1d3833'}"/><path d="M${n(x)} ${n(y - tall)}l${n(-tall * 0.24)} ${n(tall)}h${n(tall * 0.16)}Z" fill="#4d7260" fill-opacity=".6"/>`,
      };
    })
      .sort((one, other) => one.y - other.y)
      .map(({ drawn }) => drawn)
      .join('');
    const blades = times(isSnowy ? 0 : 900, () => {
      const depth = roll();
      const y = 690 + depth * 310;
      return `<path d="M${n(roll() * width)} ${n(y)}l${n((roll() - 0.5) * 6)} ${n(-4 - depth * 16)}" stroke="${roll() > 0.5 ? '#a6ab63' : '#4d6a3f'}" stroke-opacity=".45" stroke-width="${n(0.8 + depth * 1.4)}"/>`;
    }).join('');
    const hotel = `<g>${rect(86, 700, 300, 130, '#b9a184')}<path d="M66 704L236 610L406 704Z" fill="#5c3f31"/><path d="M66 704L236 610l6 8L90 704Z" fill="#8c6a54"/>${times(12, (at) => rect(108 + (at % 6) * 46, 726 + Math.floor(at / 6) * 46, 28, 26, at % 5 === 2 ? '#e8d9a8' : '#6f5a46') + rect(108 + (at % 6) * 46, 738 + Math.floor(at / 6) * 46, 28, 14, '#7d4f3a')).join('')}${rect(86, 816, 300, 14, '#8a7660')}</g>`;
    return `<defs>${fade('sky', [
      [0, '#6f9fb8'],
      [0.5, '#b9d0cf'],
      [0.65, '#f0e6cc'],
    ])}${fade(
      'meadow',
      isSnowy
        ? [
            [0, '#f3f5f3'],
            [0.5, '#e6ecee'],
            [1, '#cdd9df'],
          ]
        : [
            [0, '#8f9d63'],
            [0.5, '#6c8450'],
            [1, '#3f5a3a'],
          ],
    )}${fade(
      'mid',
      isSnowy
        ? [
            [0, '#e9eeee'],
            [1, '#cfdadd'],
          ]
        : [
            [0, '#7c9070'],
            [1, '#5e7a56'],
          ],
    )}${glow('sun', [
      [0, '#fffbe6', 1],
      [0.14, '#fff2c4', 0.75],
      [1, '#fff2c4', 0],
    ])}</defs>
${rect(0, 0, width, height, 'url(#sky)')}${circle(250, 190, 380, 'url(#sun)')}
${peak(1120, 150, 420, 41)}${peak(700, 230, 360, 57)}${peak(1450, 280, 330, 71)}${peak(330, 330, 330, 83)}
${hill({ seed: 15, from: [0, 560], to: [width, 520], height: 70, roughness: 0.45 }, height, 'url(#mid)')}
${patch(620, 560, 120, 16, 5)}${patch(1180, 556, 180, 20, 6)}${patch(420, 600, 90, 12, 8)}
${hill({ seed: 22, from: [0, 640], to: [width, 690], height: 60, roughness: 0.4 }, height, 'url(#meadow)')}
${patch(860, 742, 210, 26, 11)}${patch(1080, 846, 240, 30, 13)}${patch(620, 700, 110, 14, 14)}${patch(1420, 920, 170, 24, 17)}${patch(600, 900, 130, 18, 19)}
${trees}${blades}${hotel}${cable(-1)}${cable(1)}${stations
  .toReversed()
  .map(([x, y, tall]) => pylon(x, y, tall))
  .join('')}${chairs}
${grain(width, height, 0.18, 9)}`;
  };

export const mountain: DrawnPicture = {
  key: 'station',
  width,
  height,
  title: 'La station des Hautes-Gentes',
  alt: 'Dessin : une station de ski sans neige ; un télésiège arrêté monte au-dessus de prairies vertes et de plaques de neige, vers des sommets gris où il reste quelques névés.',
  caption: 'La station des Hautes-Gentes, dans le massif d’Aurèle, au milieu de la saison.',
  focal: [0.45, 0.55],
  draw: drawStation(false),
};

export const snowyMountain: DrawnPicture = {
  key: 'station-enneigee',
  width,
  height,
  title: 'La station des Hautes-Gentes, sous la neige',
  alt: 'Dessin : la même station de ski, pentes blanches du bas jusqu’aux sommets, sous le télésiège.',
  caption: 'La station des Hautes-Gentes il y a quinze ans, à la même date.',
  focal: [0.45, 0.55],
  draw: drawStation(true),
};
