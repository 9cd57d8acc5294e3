import { circle, type DrawnPicture, dice, fade, glow, grain, hill, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;
const horizon = 610;

/** Grass of the steppe: thin leaning strokes, taller and darker as they come near. */
function grass(seed: number): string {
  const roll = dice(seed);
  return times(3600, () => {
    const depth = roll() ** 0.85;
    const y = horizon + 12 + depth * (height - horizon);
    const x = roll() * width;
    const road = 36 + (y - horizon) * 0.86;
    if (Math.abs(x - 800 - (y - horizon) * 0.16) < road) return '';
    const tall = 5 + depth * 74 * (0.4 + roll() * 0.6);
    const colours = ['#8d7440', '#b4944f', '#6d5b34', '#d2b56e', '#4d4730'];
    return `<path d="M${n(x)} ${n(y)}q${n(tall * 0.05)} ${n(-tall * 0.7)} ${n(tall * (roll() - 0.25) * 0.7)} ${n(-tall)}" stroke="${colours[Math.floor(roll() * 5)]}" stroke-opacity="${n(0.35 + roll() * 0.5)}" stroke-width="${n(0.6 + depth * 1.7)}" fill="none"/>`;
  }).join('');
}

const post = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})"><path d="M0 0V-86" stroke="#2b2c2b" stroke-width="7"/><path d="M0 -84l16 -14" stroke="#2b2c2b" stroke-width="5"/></g>`;

function fence(): string {
  const posts = times(16, (at) => {
    const near = 1 / (1 + at * 0.62);
    return [800 - 36 - 900 * near, horizon + 6 + 300 * near, 1.75 * near] as const;
  });
  const wires = [86, 60, 34]
    .map(
      (up) =>
        `<path d="${posts.map(([x, y, scale], at) => `${at ? 'L' : 'M'}${n(x)} ${n(y - up * scale)}`).join('')}" stroke="#2f2f2c" stroke-opacity=".75" stroke-width="1.6" fill="none"/>`,
    )
    .join('');
  return wires + posts.map(([x, y, scale]) => post(x, y, Math.max(0.1, scale))).join('');
}

const barrier = `<g transform="translate(1010 800)"><path d="M0 0V-118" stroke="#23262a" stroke-width="26"/>${rect(-30, -136, 60, 44, '#3a4046')}${rect(-30, -136, 60, 7, '#8e949a')}<g transform="translate(0 -112) rotate(1.5)">${times(12, (at) => rect(-40 - at * 48, -9, 49, 18, at % 2 ? '#efe7da' : '#b23a2f')).join('')}${rect(30, -20, 70, 40, '#2c3035')}</g><path d="M-560 -104V0" stroke="#23262a" stroke-width="8"/></g>`;

const hut = `<g transform="translate(1100 812)">${rect(0, -210, 260, 210, '#c9bda3')}<path d="M0 -210h260v210h-260Z" fill="url(#hut)"/><path d="M-26 -206L10 -246H250L288 -206Z" fill="#3b4245"/>${rect(26, -164, 92, 66, '#25323a')}${rect(26, -164, 92, 66, 'url(#pane)')}${rect(70, -164, 4, 66, '#c9bda3')}${rect(158, -160, 62, 160, '#4c5a58')}${circle(170, -78, 4, '#d9c58a')}${rect(0, -14, 260, 14, '#8d8169')}<path d="M206 -246V-420" stroke="#2c3033" stroke-width="6"/><path d="M209 -416c34 -14 54 12 92 -4v58c-38 14 -58 -12 -92 4Z" fill="#2d5d63"/><path d="M209 -396c34 -14 54 12 92 -4v18c-38 14 -58 -12 -92 4Z" fill="#e9d9a8"/></g>`;

export const border: DrawnPicture = {
  key: 'frontiere',
  width,
  height,
  title: 'Le poste-frontière de Sorvane',
  alt: 'Dessin : une route droite traverse une steppe d’herbes jaunes jusqu’à l’horizon ; une barrière rouge et blanche la ferme, à côté d’un petit poste au drapeau vert.',
  caption: 'Le poste-frontière de Sorvane, entre l’Oltavie et la Sarkanie.',
  focal: [0.62, 0.62],
  draw: () => {
    const roll = dice(91);
    const clouds = times(44, () => {
      const y = 60 + roll() ** 1.4 * 500;
      const x = roll() * (width + 300) - 150;
      const wide = 90 + roll() * 420 * (1 - y / 800);
      return times(
        4,
        () =>
          `<ellipse cx="${n(x + (roll() - 0.5) * wide)}" cy="${n(y + (roll() - 0.5) * 18)}" rx="${n(wide * (0.3 + roll() * 0.5))}" ry="${n(4 + roll() * 13)}" fill="${roll() > 0.4 ? '#fdf3e0' : '#8fa3ad'}" fill-opacity="${n(0.07 + roll() * 0.14)}"/>`,
      ).join('');
    }).join('');
    return `<defs><filter id="soft" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="16 5"/></filter>${glow(
      'shadow',
      [
        [0, '#1b1810', 0.75],
        [1, '#1b1810', 0],
      ],
    )}${fade('sky', [
      [0, '#5d8299'],
      [0.45, '#a9bcb9'],
      [0.62, '#f2dcae'],
    ])}${fade('land', [
      [0, '#c2a663'],
      [0.3, '#9c8146'],
      [1, '#4f472e'],
    ])}${fade('road', [
      [0, '#b8ab92'],
      [1, '#57544f'],
    ])}${fade(
      'hut',
      [
        [0, '#fff0cc', 0.35],
        [0.6, '#3d3a34', 0.05],
        [1, '#2d2b29', 0.4],
      ],
      [0, 0, 1, 0],
    )}${fade(
      'pane',
      [
        [0, '#dfe6dc', 0.5],
        [1, '#dfe6dc', 0.02],
      ],
      [0, 0, 1, 1],
    )}${glow('sun', [
      [0, '#fff6da', 1],
      [0.2, '#ffe9b4', 0.6],
      [1, '#ffe9b4', 0],
    ])}</defs>
${rect(0, 0, width, horizon + 10, 'url(#sky)')}${circle(380, 540, 420, 'url(#sun)')}<g filter="url(#soft)">${clouds}</g>
${hill({ seed: 4, from: [0, 596], to: [width, 580], height: 26, roughness: 0.5 }, horizon + 10, '#93a098')}
${hill({ seed: 14, from: [0, 612], to: [width, 600], height: 9, roughness: 0.6 }, horizon + 20, '#a6945f')}
${rect(0, horizon, width, height - horizon, 'url(#land)')}
<path d="M792 ${horizon}H808L1216 1000H530Z" fill="url(#road)"/>${times(9, (at) => {
      const near = (at / 9) ** 2.2;
      const y = horizon + 8 + near * 380;
      return `<path d="M${n(799 + near * 60)} ${n(y)}l${n(3 + near * 6)} ${n(5 + near * 44)}" stroke="#efe6d0" stroke-opacity=".75" stroke-width="${n(1 + near * 11)}"/>`;
    }).join('')}
${grass(6)}${fence()}
<ellipse cx="1230" cy="816" rx="330" ry="34" fill="url(#shadow)"/>${hut}${barrier}
${grain(width, height, 0.18, 11)}`;
  },
};
