import { circle, type DrawnPicture, dice, fade, glow, grain, hill, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;
const waterline = 690;

/** A ship-to-shore gantry crane, its boom raised or lying over the ship. */
function crane(x: number, scale: number, isRaised: boolean): string {
  const stroke = (path: string, weight: number) => `<path d="${path}" stroke-width="${weight}"/>`;
  const boom = isRaised
    ? stroke('M0 -270L-118 -452', 11) + stroke('M-118 -452L20 -372', 3)
    : stroke('M0 -262H-250', 12) +
      stroke('M-248 -264L22 -376L-120 -264', 3) +
      stroke('M-96 -256V-176', 2) +
      rectPath(-118, -176, 46, 14);
  return `<g transform="translate(${x} ${waterline - 26}) scale(${scale})" stroke="#161a2b" fill="none" stroke-linecap="round">${stroke('M0 0L10 -262M120 0L112 -262', 11)}${stroke('M4 -96H116M6 -180H114', 7)}${stroke('M2 -96L114 -180M116 -96L8 -180', 3)}${stroke('M-8 -262H230', 12)}${stroke('M10 -262L22 -376L46 -262', 7)}${stroke('M22 -376L226 -262', 3)}${boom}${rectPath(130, -300, 70, 34)}${rectPath(-14, -2, 152, 9)}</g>`;
}
const rectPath = (x: number, y: number, w: number, h: number) =>
  `<path d="M${x} ${y}h${w}v${h}h${-w}Z" fill="#161a2b" stroke="none"/>`;

const boxes = ['#7d3b33', '#a35a3a', '#2f4858', '#3c5a66', '#55545f', '#8b6d45', '#4a3a4d', '#26384a'];

/** Stacked containers with their ribs and the last light on their upper edge. */
function stack(
  x: number,
  columns: number,
  heights: readonly number[],
  seed: number,
  bottom: number,
  size: [number, number] = [54, 24],
): string {
  const roll = dice(seed);
  return times(columns, (column) =>
    times(heights[column % heights.length] ?? 2, (level) => {
      const [w, h] = size;
      const left = x + column * (w + 2);
      const top = bottom - (level + 1) * (h + 1);
      const ribs = times(7, (rib) =>
        rect(left + 4 + rib * (w / 7.4), top + 3, 1.2, h - 6, '#0e1220', 'fill-opacity=".35"'),
      ).join('');
      return (
        rect(left, top, w, h, boxes[Math.floor(roll() * boxes.length)] ?? '#55545f') +
        ribs +
        rect(left, top, w, 2, '#ffb98a', `fill-opacity="${n(0.15 + roll() * 0.25)}"`)
      );
    }).join(''),
  ).join('');
}

const lamps: readonly [x: number, y: number][] = [
  [92, 520],
  [300, 540],
  [690, 560],
  [1010, 548],
  [1290, 530],
  [1500, 545],
];

export const port: DrawnPicture = {
  key: 'port',
  width,
  height,
  title: 'Le port de Port-Valmer au crépuscule',
  alt: 'Dessin : au crépuscule, un porte-conteneurs est à quai sous trois portiques ; les lampes se reflètent dans l’eau du bassin.',
  caption: 'Le terminal ouest de Port-Valmer, au changement d’équipe.',
  focal: [0.55, 0.55],
  draw: () => {
    const roll = dice(19);
    const clouds = times(34, () => {
      const y = 90 + roll() * 430;
      const wide = 180 + roll() * 560;
      return `<ellipse cx="${n(roll() * width)}" cy="${n(y)}" rx="${n(wide)}" ry="${n(3 + roll() * 15)}" fill="${y > 330 ? '#ffb27c' : '#e58b86'}" fill-opacity="${n(0.05 + roll() * 0.14)}"/>`;
    }).join('');
    const ripples = times(420, () => {
      const depth = roll() ** 1.5;
      const y = waterline + 14 + depth * (height - waterline);
      const x = roll() * width;
      const near = Math.exp(-(((x - 1120) / 260) ** 2));
      const warm = roll() < 0.25 + near * 0.7;
      return `<path d="M${n(x)} ${n(y)}h${n(14 + depth * 90 * roll())}" stroke="${warm ? '#ffb27c' : '#0d1326'}" stroke-opacity="${n((warm ? 0.12 + near * 0.5 : 0.3) * (0.5 + roll() * 0.5))}" stroke-width="${n(1 + depth * 4)}" stroke-linecap="round"/>`;
    }).join('');
    const reflections = lamps
      .map(([x]) =>
        times(26, (at) => {
          const y = waterline + 16 + at * 9 + roll() * 5;
          const half = (5 + at * 0.9) * (0.5 + roll());
          return `<path d="M${n(x - half + (roll() - 0.5) * at)} ${n(y)}h${n(half * 2)}" stroke="#ffd58f" stroke-opacity="${n(0.62 * (1 - at / 28))}" stroke-width="3" stroke-linecap="round"/>`;
        }).join(''),
      )
      .join('');
    const hull = `<path d="M420 ${waterline - 92}H1268Q1330 ${waterline - 96} 1372 ${waterline - 112}L1318 ${waterline + 10}H470Q436 ${waterline - 20} 420 ${waterline - 92}Z" fill="#171c30"/><path d="M432 ${waterline - 40}L466 ${waterline + 10}H1318L1340 ${waterline - 40}Z" fill="#4b1f27"/><path d="M420 ${waterline - 92}H1268Q1330 ${waterline - 96} 1372 ${waterline - 112}" stroke="#f09a72" stroke-opacity=".55" stroke-width="3" fill="none"/>`;
    const bridge = `<path d="M500 ${waterline - 92}v-190h76v190Z" fill="#20263c"/><path d="M490 ${waterline - 282}h98v22h-98Z" fill="#2b3149"/>${times(18, (at) => rect(508 + (at % 6) * 11, waterline - 250 + Math.floor(at / 6) * 34, 7, 9, roll() > 0.35 ? '#ffd694' : '#3a4260')).join('')}${rect(496, waterline - 276, 86, 9, '#ffdca0', 'fill-opacity=".8"')}`;
    return `<defs>${fade('sky', [
      [0, '#1d2345'],
      [0.28, '#4a3a68'],
      [0.48, '#a4566f'],
      [0.62, '#ee8a5d'],
      [0.7, '#ffd08a'],
    ])}${fade('sea', [
      [0, '#c56a56'],
      [0.16, '#6c4260'],
      [1, '#141a33'],
    ])}${glow('sun', [
      [0, '#fff0c2', 1],
      [0.12, '#ffdc9a', 0.8],
      [0.45, '#ff9f63', 0.3],
      [1, '#ff9f63', 0],
    ])}${glow('lamp', [
      [0, '#fff4cf', 1],
      [0.12, '#ffdf9c', 0.65],
      [1, '#ffc873', 0],
    ])}</defs>
${rect(0, 0, width, waterline + 12, 'url(#sky)')}${circle(1120, 640, 470, 'url(#sun)')}${clouds}
${hill({ seed: 3, from: [0, 600], to: [width, 640], height: 46, roughness: 0.5 }, waterline, '#5a3a5c', 'fill-opacity=".85"')}
${hill({ seed: 8, from: [0, 660], to: [width, 655], height: 16, roughness: 0.55 }, waterline + 6, '#38294a')}
${rect(0, waterline + 4, width, height - waterline, 'url(#sea)')}
${stack(-14, 7, [5, 6, 4, 6, 5, 3, 2], 12, waterline - 8)}${stack(1392, 5, [4, 5, 6, 4, 5], 44, waterline - 8)}
${crane(196, 1.12, true)}${crane(770, 1.2, false)}${crane(1180, 1.2, false)}
${lamps.map(([x, y]) => rect(x - 2, y, 4, waterline - y, '#161a2b') + circle(x, y, 74, 'url(#lamp)')).join('')}
${rect(0, waterline - 12, width, 22, '#12162a')}
${hull}${bridge}${stack(604, 13, [5, 6, 6, 5, 6, 4, 5, 6, 6, 5, 4, 3, 2], 31, waterline - 92, [50, 23])}
${ripples}${reflections}
${grain(width, height, 0.2, 3)}`;
  },
};
