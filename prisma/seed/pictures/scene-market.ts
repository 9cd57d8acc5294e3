import { circle, type DrawnPicture, dice, fade, glow, grain, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;

/** One iron arch of the hall; the farther, the smaller and the paler. */
function arch(depth: number): string {
  const scale = 1 - depth * 0.105;
  const half = 720 * scale;
  const top = 520 - 470 * scale;
  const foot = 560 + 300 * scale;
  const spring = 520 - 120 * scale;
  const tone = Math.round(32 + depth * 17);
  const colour = `rgb(${tone},${tone + 8},${tone + 10})`;
  const [left, right] = [800 - half, 800 + half];
  const spokes = times(19, (at) => {
    const angle = Math.PI * (1 - (at + 0.5) / 19);
    const outer: [number, number] = [800 + Math.cos(angle) * half, spring - Math.sin(angle) * (spring - top)];
    const inner: [number, number] = [
      800 + Math.cos(angle) * half * 0.9,
      spring - Math.sin(angle) * (spring - top) * 0.88,
    ];
    return `<path d="M${n(outer[0])} ${n(outer[1])}L${n(inner[0])} ${n(inner[1])}" stroke="${colour}" stroke-width="${n(4 * scale)}"/>`;
  }).join('');
  const bow = (ratio: number, weight: number) =>
    `<path d="M${n(800 - half * ratio)} ${n(spring)}A${n(half * ratio)} ${n((spring - top) * (ratio === 1 ? 1 : 0.88))} 0 0 1 ${n(800 + half * ratio)} ${n(spring)}" fill="none" stroke="${colour}" stroke-width="${n(weight * scale)}"/>`;
  const pillar = (x: number) =>
    `${rect(x - 9 * scale, spring, 18 * scale, foot - spring, colour)}${rect(x - 17 * scale, spring - 6, 34 * scale, 16 * scale, colour)}${rect(x - 18 * scale, foot - 28 * scale, 36 * scale, 28 * scale, colour)}`;
  return bow(1, 13) + bow(0.9, 7) + spokes + pillar(left) + pillar(right);
}

const produce = ['#b5402f', '#d98a2b', '#7f9a3c', '#e2b94a', '#5c2f45', '#c9653d', '#3f6b3a', '#e8d9b0'];

/** A stall: striped awning, crates heaped with round things, a seller behind. */
function stall(x: number, y: number, scale: number, seed: number, stripe: string): string {
  const roll = dice(seed);
  const stripes = times(
    9,
    (at) => `<path d="M${at * 38} -190l-14 60q19 16 38 0l14 -60Z" fill="${at % 2 ? '#f1e6d0' : stripe}"/>`,
  ).join('');
  const crates = times(4, (at) => {
    const left = 4 + at * 84;
    const colour = produce[Math.floor(roll() * produce.length)] ?? '#b5402f';
    const heap = times(26, () =>
      circle(
        left + 8 + roll() * 62,
        -22 - roll() * 17,
        6 + roll() * 4,
        colour,
        `stroke="#1a1512" stroke-opacity=".25" fill-opacity="${n(0.75 + roll() * 0.25)}"`,
      ),
    ).join('');
    return `${heap}${rect(left, -20, 78, 22, '#8a6a44')}${rect(left, -13, 78, 2, '#4e3a25')}${rect(left, -6, 78, 2, '#4e3a25')}`;
  }).join('');
  const coat = ['#35505a', '#6a3d3a', '#4a5a3f'][seed % 3] ?? '#35505a';
  const skin = ['#c48f6c', '#8c5a3c', '#e0b08c'][(seed + 1) % 3] ?? '#c48f6c';
  const seller = `<g transform="translate(${100 + (seed % 4) * 46} -30)"><path d="M-28 0q0 -62 28 -64q28 2 28 64Z" fill="${coat}"/>${circle(0, -80, 17, skin)}<path d="M-17 -84q2 -20 18 -18q17 2 16 16q-16 -8 -34 2Z" fill="#2b211d"/><path d="M-14 -30h28v30h-28Z" fill="#e9dcc4"/></g>`;
  return `<g transform="translate(${x} ${y}) scale(${scale})">${rect(8, -180, 6, 260, '#3a3029')}${rect(330, -180, 6, 260, '#3a3029')}${seller}${crates}${rect(0, 2, 344, 12, '#5b4630')}<path d="M2 14h340v66h-340Z" fill="#3d4f49"/><path d="M2 14h340v14h-340Z" fill="#000" fill-opacity=".25"/>${stripes}<path d="M0 -192h344v8h-344Z" fill="#5b4630"/></g>`;
}

/** Somebody seen from the back with a basket. */
function shopper(
  x: number,
  y: number,
  scale: number,
  coat: string,
  hair: string,
  hasBasket: boolean,
): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><ellipse cx="0" cy="2" rx="46" ry="9" fill="#1c1712" fill-opacity=".45"/><path d="M-20 -70l-6 70h16l8 -66l10 66h16l-6 -70Z" fill="#231f20"/><path d="M-7 -190h14v20h-14Z" fill="#b98a68"/><path d="M-31 -58q-6 -108 4 -112q12 -10 27 -10t27 10q10 4 4 112Z" fill="${coat}"/><path d="M6 -180q15 2 21 10q10 4 4 112h-17q4 -70 -8 -122Z" fill="#000" fill-opacity=".16"/><path d="M-17 -178q17 9 34 0v9q-17 9 -34 0Z" fill="#d9c7a2" fill-opacity=".85"/><path d="M-16 -196q-1 -24 16 -25q17 1 16 25q-4 9 -16 9t-16 -9Z" fill="${hair}"/>${hasBasket ? '<path d="M34 -92h44l-7 36h-30Z" fill="#9a7440"/><path d="M36 -92q20 -40 40 0" fill="none" stroke="#9a7440" stroke-width="4"/><path d="M40 -96q10 -20 18 -2q8 -16 14 2Z" fill="#5d7a3a"/>' : ''}</g>`;
}

export const market: DrawnPicture = {
  key: 'halle',
  width,
  height,
  title: 'La halle de Montrelay',
  alt: 'Dessin : l’intérieur d’une halle de fer et de verre ; des rayons de soleil tombent sur deux rangées d’étals de fruits, entre lesquelles passent des clients.',
  caption: 'La halle de Montrelay, un samedi de marché.',
  focal: [0.5, 0.62],
  draw: () => {
    const roll = dice(33);
    const panes = times(36, (at) => {
      const angle = Math.PI * (1 - at / 35);
      return `<path d="M800 400L${n(800 + Math.cos(angle) * 1200)} ${n(400 - Math.sin(angle) * 800)}" stroke="#57666a" stroke-opacity=".35" stroke-width="3"/>`;
    }).join('');
    const beams = times(
      6,
      (at) =>
        `<path d="M${240 + at * 190} 40L${330 + at * 190} 40L${80 + at * 250 + 190} 1000L${80 + at * 250} 1000Z" fill="url(#beam)" fill-opacity="${n(0.35 + roll() * 0.5)}"/>`,
    ).join('');
    const dust = times(150, () =>
      circle(
        200 + roll() * 1200,
        150 + roll() * 640,
        0.8 + roll() * 1.8,
        '#fff4d6',
        `fill-opacity="${n(0.2 + roll() * 0.5)}"`,
      ),
    ).join('');
    const flags = times(70, () => {
      const depth = roll();
      return `<path d="M${n(roll() * width)} ${n(720 + depth * 280)}h${n(30 + depth * 120)}" stroke="#2d2620" stroke-opacity=".16" stroke-width="${n(1 + depth * 2)}"/>`;
    }).join('');
    return `<defs>${fade('roof', [
      [0, '#f7ead0'],
      [0.45, '#d8d3c2'],
      [0.75, '#9b9a8e'],
    ])}${fade('floor', [
      [0, '#b5a58a'],
      [1, '#63584a'],
    ])}${fade('beam', [
      [0, '#fff2cc', 0.75],
      [0.75, '#ffedbd', 0.14],
      [1, '#ffedbd', 0],
    ])}${glow('door', [
      [0, '#fffaf0', 1],
      [0.5, '#fff0cf', 0.6],
      [1, '#fff0cf', 0],
    ])}${glow(
      'edge',
      [
        [0.55, '#15110d', 0],
        [1, '#15110d', 0.6],
      ],
      [0.5, 0.5, 0.72],
    )}</defs>
${rect(0, 0, width, height, 'url(#roof)')}${panes}${circle(800, 470, 330, 'url(#door)')}
${rect(0, 690, width, 310, 'url(#floor)')}${flags}
${[7, 6, 5, 4, 3].map(arch).join('')}
${stall(560, 640, 0.36, 5, '#4b6f66')}${stall(914, 640, 0.36, 6, '#9b3f34')}${shopper(770, 690, 0.34, '#57483f', '#2a211c', false)}${shopper(840, 700, 0.38, '#7a2f33', '#5b4332', true)}
${stall(360, 700, 0.62, 8, '#9b3f34')}${stall(1030, 700, 0.62, 11, '#c08a35')}${[2, 1].map(arch).join('')}
${shopper(905, 790, 0.72, '#38505c', '#1f1a18', true)}${shopper(690, 800, 0.76, '#8a6a3c', '#8f8a83', false)}
${stall(-20, 830, 1.18, 13, '#35605a')}${stall(1230, 830, 1.18, 16, '#a4452f')}${beams}${arch(0)}
${shopper(560, 960, 1.24, '#6e3034', '#3a2a20', true)}${dust}
${rect(0, 0, width, height, 'url(#edge)')}${grain(width, height, 0.2, 13)}`;
  },
};
