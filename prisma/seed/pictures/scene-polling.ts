import { circle, type DrawnPicture, dice, fade, glow, grain, label, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;

/** A voting booth with its curtain; under one of them somebody's shoes. */
function booth(x: number, seed: number, hasVoter: boolean): string {
  const roll = dice(seed);
  const folds = times(
    13,
    (at) =>
      `<path d="M${x + 14 + at * 15} 330q${n((roll() - 0.5) * 8)} 150 ${n((roll() - 0.5) * 6)} 308h9q${n((roll() - 0.5) * 8)} -150 0 -308Z" fill="${at % 2 ? '#2f5660' : '#3d6c76'}"/>`,
  ).join('');
  return `${rect(x, 300, 220, 400, '#1d2d33')}${rect(x + 12, 326, 196, 314, '#356169')}${folds}${rect(x, 300, 220, 20, '#8c6a48')}${rect(x, 300, 14, 420, '#8c6a48')}${rect(x + 206, 300, 14, 420, '#6d5138')}${rect(x + 14, 632, 192, 8, '#234048')}${hasVoter ? `<path d="M${x + 80} 640v62h-26q-4 -16 12 -18v-44ZM${x + 140} 640v62h26q4 -16 -12 -18v-44Z" fill="#26201f"/>` : ''}<ellipse cx="${x + 110}" cy="716" rx="130" ry="13" fill="#1c1712" fill-opacity=".3"/>`;
}

/** A person at the waist or standing, drawn from behind or from the side. */
function citizen(
  x: number,
  y: number,
  scale: number,
  coat: string,
  hair: string,
  skin: string,
  isBack = false,
): string {
  const head = isBack
    ? `<path d="M-36 -262q-8 -62 36 -62q46 0 38 62q-2 40 -18 50h-38q-16 -10 -18 -50Z" fill="${hair}"/><path d="M-22 -310q-10 40 -2 92M6 -318q-6 50 2 100M24 -306q10 40 2 86" stroke="#fff" stroke-opacity=".1" stroke-width="4" fill="none"/>`
    : `<path d="M-33 -272q-6 -50 33 -50q40 0 34 48q-8 -22 -26 -26q-26 2 -41 28Z" fill="${hair}"/>${circle(-11, -276, 3.2, '#2a1c16')}${circle(11, -276, 3.2, '#2a1c16')}<path d="M-17 -286q6 -4 12 0M5 -286q6 -4 12 0" stroke="${hair}" stroke-width="3" fill="none"/><path d="M-9 -255q9 6 18 0" stroke="#7a3b30" stroke-width="3" fill="none" stroke-linecap="round"/><path d="M0 -272l-3 9h5" stroke="#000" stroke-opacity=".25" stroke-width="2.4" fill="none"/>`;
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-70 0q-8 -196 20 -214q24 -16 50 -16t50 16q28 18 20 214Z" fill="${coat}"/><path d="M14 -228q28 2 38 14q28 18 20 214h-34q10 -130 -24 -228Z" fill="#000" fill-opacity=".14"/><path d="M-14 -252h28v30q-14 10 -28 0Z" fill="${skin}"/><ellipse cx="0" cy="-276" rx="31" ry="37" fill="${skin}"/>${head}</g>`;
}

export const polling: DrawnPicture = {
  key: 'bureau-de-vote',
  width,
  height,
  title: 'Un bureau de vote à Varneuil',
  alt: 'Dessin : un bureau de vote dans une école ; une électrice glisse son enveloppe dans une urne transparente, devant deux assesseurs ; à gauche, trois isoloirs aux rideaux bleus.',
  caption: 'Bureau de vote numéro 4, école Jules-Aubert, à Varneuil.',
  focal: [0.62, 0.58],
  draw: () => {
    const roll = dice(52);
    const boards = times(
      26,
      (at) =>
        `<path d="M${n(-500 + at * 104)} 1000L${n(200 + at * 48)} 690" stroke="#6f5236" stroke-opacity=".28" stroke-width="2"/>`,
    ).join('');
    const envelopes = times(46, () => {
      const x = 1010 + roll() * 128;
      const y = 748 - roll() * 66;
      return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n((roll() - 0.5) * 60)})">${rect(-22, -13, 44, 26, roll() > 0.3 ? '#7fa3b5' : '#92b3c2')}<path d="M-22 -13L0 4L22 -13" fill="none" stroke="#44687a" stroke-width="1.6"/></g>`;
    }).join('');
    const posters = times(4, (at) => {
      const x = 780 + at * 150;
      const tint = ['#b23a48', '#3f6f9a', '#5f8a4c', '#d9a441'][at] ?? '#b23a48';
      return `<g>${rect(x, 150, 118, 160, '#efe7d4')}${rect(x + 10, 160, 98, 84, tint, 'fill-opacity=".8"')}${circle(x + 59, 196, 19, '#efd6b8')}<path d="M${x + 27} 244q32 -44 64 0Z" fill="#2b2f36"/>${times(3, (row) => rect(x + 14, 258 + row * 15, 90 - row * 18, 7, '#5a5548', 'fill-opacity=".7"')).join('')}</g>`;
    }).join('');
    return `<defs>${fade('wall', [
      [0, '#e9dfc6'],
      [1, '#d6c7a4'],
    ])}${fade('floor', [
      [0, '#b98f62'],
      [1, '#7a5736'],
    ])}${fade('light', [
      [0, '#fff6da', 0.6],
      [1, '#fff6da', 0],
    ])}${fade(
      'glass',
      [
        [0, '#eef8f8', 0.75],
        [0.5, '#cfe3e6', 0.3],
        [1, '#eef8f8', 0.6],
      ],
      [0, 0, 1, 1],
    )}${glow(
      'edge',
      [
        [0.5, '#20170d', 0],
        [1, '#20170d', 0.5],
      ],
      [0.55, 0.5, 0.75],
    )}</defs>
${rect(0, 0, width, 700, 'url(#wall)')}${rect(0, 470, width, 230, '#a9b59c', 'fill-opacity=".75"')}${rect(0, 464, width, 8, '#7f8a72')}
${rect(1370, 70, 230, 420, '#8c6a48')}${rect(1386, 86, 214, 388, '#cfe4ea')}${rect(1480, 86, 10, 388, '#8c6a48')}${rect(1386, 270, 214, 10, '#8c6a48')}<path d="M1386 474V380q60 -70 110 -20t104 -40v154Z" fill="#86a06b"/>
<path d="M1386 90L600 1000H1240L1600 480Z" fill="url(#light)"/>
${rect(0, 690, width, 310, 'url(#floor)')}${boards}${rect(0, 682, width, 12, '#6d5138')}
${posters}${rect(40, 96, 560, 84, '#2f4b40')}${rect(40, 96, 560, 84, 'none', 'stroke="#8c6a48" stroke-width="10"')}${label({ text: 'BUREAU N° 4', x: 320, y: 156, size: 46, fill: '#f0eee2', anchor: 'middle', spacing: 0.14 })}
${booth(36, 3, false)}${booth(270, 5, true)}${booth(504, 9, false)}
${citizen(1300, 760, 1.02, '#5b4a6b', '#d8d4cc', '#e3b592')}${citizen(1470, 770, 1.02, '#3c5a4b', '#241b17', '#9a6a49')}
${citizen(860, 1010, 1.5, '#a5483b', '#3a241a', '#c98f6b', true)}<path d="M930 740q46 20 100 -70" stroke="#a5483b" stroke-width="52" stroke-linecap="round" fill="none"/>${circle(1046, 660, 22, '#c98f6b')}<g transform="translate(1074 640) rotate(12)">${rect(-34, -20, 68, 40, '#92b3c2')}<path d="M-34 -20L0 8L34 -20" fill="none" stroke="#44687a" stroke-width="2"/></g>
<path d="M960 764H1600V812H940Z" fill="#8a6644"/>${rect(940, 808, 660, 14, '#5d432c')}<path d="M952 822h34v178h-34ZM1500 822h34v178h-34Z" fill="#5d432c"/>
${rect(1000, 664, 152, 100, '#dfeef0', 'fill-opacity=".35"')}${envelopes}${rect(1000, 664, 152, 100, 'url(#glass)')}${rect(1000, 664, 152, 100, 'none', 'stroke="#f7fcfc" stroke-width="3"')}${rect(990, 650, 172, 18, '#3b474c')}${rect(1046, 654, 60, 6, '#10181b')}${rect(990, 760, 172, 12, '#3b474c')}
<g transform="translate(1250 764)"><path d="M0 0l30 -22h150l-12 22Z" fill="#f3ecda"/><path d="M16 -8h120M26 -14h110" stroke="#5a5548" stroke-opacity=".5" stroke-width="2"/><path d="M120 -12l46 -34" stroke="#22303a" stroke-width="6" stroke-linecap="round"/></g>${rect(1462, 744, 84, 20, '#b7cdd8')}${rect(1466, 728, 76, 18, '#a6c0cd')}
${rect(0, 0, width, height, 'url(#edge)')}${grain(width, height, 0.18, 41)}`;
  },
};
