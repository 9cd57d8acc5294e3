import { circle, type DrawnPicture, dice, fade, glow, grain, hill, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;

/** The Milky Way: thousands of faint stars gathered along a slanting band, with dark lanes. */
function galaxy(seed: number): string {
  const roll = dice(seed);
  const along = (share: number, off: number): [number, number] => [
    -60 + share * 1750 + off * 0.55,
    760 - share * 820 + off,
  ];
  const dust = times(90, () => {
    const [x, y] = along(roll(), (roll() - 0.5) * 150);
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(70 + roll() * 160)}" ry="${n(24 + roll() * 60)}" fill="${['#c9b8e0', '#8fb0e0', '#f0d2c0'][Math.floor(roll() * 3)]}" fill-opacity="${(0.012 + roll() * 0.03).toFixed(3)}" transform="rotate(-25 ${n(x)} ${n(y)})"/>`;
  }).join('');
  const lanes = times(26, () => {
    const [x, y] = along(roll(), (roll() - 0.5) * 60);
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(60 + roll() * 110)}" ry="${n(7 + roll() * 16)}" fill="#0b1028" fill-opacity="${(0.06 + roll() * 0.12).toFixed(2)}" transform="rotate(-25 ${n(x)} ${n(y)})"/>`;
  }).join('');
  const stars = times(1500, () => {
    const isIn = roll() < 0.66;
    const spread = (roll() + roll() + roll() - 1.5) * 170;
    const [x, y] = isIn ? along(roll(), spread) : [roll() * width, roll() * 780];
    const size = 0.4 + roll() ** 6 * 2.4;
    return circle(
      x,
      y,
      size,
      roll() > 0.85 ? '#ffe0c0' : '#eef3ff',
      `fill-opacity="${n(0.25 + roll() * 0.75)}"`,
    );
  }).join('');
  return `<g filter="url(#soft)">${dust}</g>${stars}<g filter="url(#soft)">${lanes}</g>`;
}

export const observatory: DrawnPicture = {
  key: 'observatoire',
  width,
  height,
  title: 'L’observatoire du plateau de Saulne',
  alt: 'Dessin : la coupole ouverte d’un observatoire, sur un plateau la nuit, sous la Voie lactée ; une petite lumière rouge brille à sa porte.',
  caption: 'La coupole du plateau de Saulne, une nuit sans lune.',
  focal: [0.35, 0.62],
  draw: () => {
    const ribs = times(9, (at) => {
      const share = (at - 4) / 4.4;
      return `<path d="M${n(500 + share * 210)} 740Q${n(500 + share * 205)} ${n(560 - (1 - share * share) * 20)} 500 528" fill="none" stroke="#0f1524" stroke-opacity=".4" stroke-width="3"/>`;
    }).join('');
    const roll = dice(46);
    const stones = times(300, () => {
      const depth = roll();
      return `<ellipse cx="${n(roll() * width)}" cy="${n(850 + depth * 150)}" rx="${n(4 + depth * 22)}" ry="${n(2 + depth * 7)}" fill="${roll() > 0.5 ? '#1b2438' : '#0a0f1c'}" fill-opacity=".7"/>`;
    }).join('');
    return `<defs><filter id="soft" x="-10%" y="-10%" width="120%" height="120%"><feGaussianBlur stdDeviation="14"/></filter>${fade(
      'sky',
      [
        [0, '#0a0f26'],
        [0.5, '#1a2550'],
        [0.76, '#3d4f7c'],
        [0.84, '#7f7f92'],
      ],
    )}${fade(
      'dome',
      [
        [0, '#2b3550'],
        [0.3, '#c3c9d6'],
        [0.52, '#e9ebee'],
        [1, '#39435c'],
      ],
      [0, 0, 1, 0],
    )}${fade(
      'drum',
      [
        [0, '#1c2438'],
        [0.32, '#8b93a6'],
        [0.5, '#b7bcc8'],
        [1, '#252d42'],
      ],
      [0, 0, 1, 0],
    )}${glow('red', [
      [0, '#ff6a4a', 0.95],
      [0.2, '#ff4a32', 0.5],
      [1, '#ff4a32', 0],
    ])}${glow('town', [
      [0, '#ffcf8a', 0.6],
      [1, '#ffcf8a', 0],
    ])}</defs>
${rect(0, 0, width, height, 'url(#sky)')}${galaxy(7)}<ellipse cx="1320" cy="812" rx="330" ry="60" fill="url(#town)"/>
${hill({ seed: 61, from: [0, 790], to: [width, 770], height: 60, roughness: 0.5 }, height, '#1f2b49')}
${hill({ seed: 67, from: [0, 850], to: [width, 826], height: 22, roughness: 0.5 }, height, '#111a2f')}
<ellipse cx="520" cy="868" rx="330" ry="26" fill="#060a14" fill-opacity=".6"/>
<path d="M288 740h424v126H288Z" fill="url(#drum)"/><path d="M276 726h448v22H276Z" fill="#39435c"/>${times(7, (at) => rect(316 + at * 60, 776, 16, 40, '#121a2c')).join('')}${rect(470, 786, 60, 80, '#0d1322')}${circle(500, 778, 66, 'url(#red)')}${circle(500, 780, 5, '#ffb8a0')}<path d="M470 866l-26 30h112l-26 -30Z" fill="#ff5a3e" fill-opacity=".12"/>
<path d="M284 736A216 208 0 0 1 716 736Z" fill="url(#dome)"/>${ribs}
<path d="M520 740L520 530Q560 532 596 552L604 740Z" fill="#0a0f1e"/><path d="M514 740V528h10V740ZM600 740L592 550l9 5l9 185Z" fill="#8b93a6"/><g transform="translate(556 690) rotate(32)">${rect(-19, -190, 38, 210, '#39435c')}${rect(-23, -196, 46, 16, '#5d6884')}${rect(-19, -190, 8, 210, '#7f8aa6')}${rect(-15, -80, 30, 12, '#1c2438')}</g>
<g transform="translate(812 866)"><path d="M-10 0l3 -46q7 -10 14 0l3 46Z" fill="#0a0f1c"/>${circle(0, -54, 8, '#0a0f1c')}<path d="M6 -36L34 -62" stroke="#0a0f1c" stroke-width="5" stroke-linecap="round"/></g>
${stones}${hill({ seed: 95, from: [0, 960], to: [width, 900], height: 30, roughness: 0.55 }, height, '#080c17')}
${grain(width, height, 0.2, 37)}`;
  },
};
