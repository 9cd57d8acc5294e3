import { circle, type DrawnPicture, dice, fade, glow, grain, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;
const cloths = [
  '#7a2f33',
  '#2f4b5c',
  '#b98a3c',
  '#3f5a48',
  '#5b4a6b',
  '#a5563a',
  '#27343f',
  '#c9b48a',
  '#6f7f5a',
  '#8c3f4a',
];

/** A shelf of spines, a few of them leaning, some with a label. */
function shelf(y: number, tall: number, seed: number): string {
  const roll = dice(seed);
  let x = 30;
  let spines = '';
  while (x < 1570) {
    const wide = 17 + roll() * 34;
    const high = tall * (0.66 + roll() * 0.3);
    const cloth = cloths[Math.floor(roll() * cloths.length)] ?? '#7a2f33';
    const lean = roll() > 0.92 ? 8 : 0;
    const gold = roll() > 0.5 ? '#e3c98a' : '#efe6d2';
    spines += `<g transform="translate(${n(x)} ${y}) rotate(${lean})">${rect(0, -high, wide, high, cloth)}${rect(0, -high, 3, high, '#fff', 'fill-opacity=".14"')}${rect(wide - 4, -high, 4, high, '#000', 'fill-opacity=".25"')}${rect(2, -high * 0.88, wide - 4, 3, gold, 'fill-opacity=".8"')}${rect(2, -high * 0.14, wide - 4, 3, gold, 'fill-opacity=".8"')}${roll() > 0.4 ? rect(wide * 0.28, -high * 0.76, wide * 0.44, high * 0.36, gold, 'fill-opacity=".5"') : ''}</g>`;
    x += wide + 1.5 + lean * 3 + (roll() > 0.95 ? 26 : 0);
  }
  return `${rect(0, y - tall - 20, width, tall + 20, '#1e1512')}${spines}${rect(0, y - tall - 20, width, 30, '#000', 'fill-opacity=".35"')}${rect(0, y, width, 22, '#6d4a2f')}${rect(0, y, width, 5, '#a3764c')}`;
}

const stackOf = (x: number, y: number, count: number, seed: number): string => {
  const roll = dice(seed);
  let top = y;
  return times(count, () => {
    const wide = 190 + roll() * 70;
    const high = 20 + roll() * 20;
    top -= high;
    const left = x - wide / 2 + (roll() - 0.5) * 26;
    return `${rect(left, top, wide, high, cloths[Math.floor(roll() * cloths.length)] ?? '#7a2f33')}${rect(left + wide - 12, top + 3, 12, high - 6, '#efe6d2')}${rect(left, top, wide, 3, '#fff', 'fill-opacity=".18"')}${rect(left + 20, top + high * 0.35, wide * 0.4, high * 0.3, '#e3c98a', 'fill-opacity=".6"')}`;
  }).join('');
};

export const books: DrawnPicture = {
  key: 'librairie',
  width,
  height,
  title: 'La librairie de la rue des Tanneurs',
  alt: 'Dessin : des rayonnages de livres anciens et neufs, éclairés par une lampe verte ; sur la table, deux piles, un livre ouvert, des lunettes et une tasse fumante.',
  caption: 'La librairie de la rue des Tanneurs, à Lorvaux.',
  focal: [0.5, 0.72],
  draw: () => {
    const lines = (x: number) =>
      times(
        12,
        (at) =>
          `<path d="M${x} ${n(806 + at * 9)}q70 -12 ${at === 11 ? 80 : 150} -2" stroke="#6d6250" stroke-opacity=".6" stroke-width="2.4" fill="none"/>`,
      ).join('');
    return `<defs>${fade('table', [
      [0, '#a3703f'],
      [0.1, '#7f5230'],
      [1, '#3c2416'],
    ])}${glow('light', [
      [0, '#ffedb6', 0.85],
      [0.4, '#ffd588', 0.35],
      [1, '#ffd588', 0],
    ])}${fade('shade', [
      [0, '#2f6b50'],
      [0.6, '#3f8a66'],
      [1, '#6fc09a'],
    ])}${glow(
      'edge',
      [
        [0.35, '#120a06', 0],
        [1, '#120a06', 0.82],
      ],
      [0.5, 0.62, 0.72],
    )}${fade(
      'page',
      [
        [0, '#e5d9bd'],
        [0.12, '#f8f1de'],
        [1, '#efe4c9'],
      ],
      [0, 0, 1, 0],
    )}</defs>
${shelf(190, 170, 4)}${shelf(430, 200, 9)}${shelf(660, 190, 15)}
${circle(820, 560, 620, 'url(#light)')}
${rect(0, 730, width, 270, 'url(#table)')}${rect(0, 730, width, 6, '#d9a86a')}
<ellipse cx="820" cy="800" rx="640" ry="110" fill="url(#light)"/>
${stackOf(290, 770, 7, 3)}${stackOf(1330, 764, 5, 8)}
<g><path d="M800 764V560" stroke="#c9a04a" stroke-width="13"/><ellipse cx="800" cy="768" rx="92" ry="17" fill="#a37c33"/><path d="M640 560Q650 470 740 456H860Q950 470 960 560Z" fill="url(#shade)"/><path d="M640 560H960v12H640Z" fill="#d8f0df"/><path d="M660 550Q672 484 744 470" stroke="#c8f0d8" stroke-opacity=".6" stroke-width="6" fill="none"/>${circle(800, 446, 11, '#c9a04a')}</g>
<g><path d="M560 936Q680 886 790 920V800Q690 770 590 812Z" fill="url(#page)"/><path d="M1020 936Q900 886 790 920V800Q890 770 990 812Z" fill="#f8f1de"/><path d="M790 920V800q10 -6 22 -9v117q-12 4 -22 12Z" fill="#b8a57f" fill-opacity=".5"/>${lines(620)}${lines(824)}<path d="M552 942Q680 894 790 928Q900 894 1028 942l-6 12Q900 908 790 940Q680 908 558 954Z" fill="#7a2f33"/></g>
<g fill="none" stroke="#1d1512" stroke-width="6"><ellipse cx="1108" cy="892" rx="40" ry="26" fill="#e9f2ef" fill-opacity=".28"/><ellipse cx="1212" cy="880" rx="40" ry="26" fill="#e9f2ef" fill-opacity=".28"/><path d="M1147 886q12 -12 26 -6M1070 886l-40 -46M1250 872l40 -50"/></g>
<g transform="translate(430 862)"><ellipse cx="0" cy="34" rx="92" ry="19" fill="#20120a" fill-opacity=".5"/><ellipse cx="0" cy="24" rx="86" ry="20" fill="#e7dcc4"/><path d="M-50 -46h100q4 70 -50 70t-50 -70Z" fill="#f3ead4"/><path d="M50 -34q40 -6 34 22q-6 26 -42 20" fill="none" stroke="#f3ead4" stroke-width="11"/><ellipse cx="0" cy="-46" rx="50" ry="13" fill="#4a2a18"/><ellipse cx="0" cy="-46" rx="50" ry="13" fill="none" stroke="#fffaf0" stroke-width="5"/><path d="M-14 -70q-16 -30 4 -54t0 -56M16 -70q-16 -30 4 -58t-2 -46" stroke="#fff3d8" stroke-opacity=".35" stroke-width="9" fill="none" stroke-linecap="round"/></g>
${rect(0, 0, width, height, 'url(#edge)')}${grain(width, height, 0.2, 53)}`;
  },
};
