import { curve, type DrawnPicture, dice, fade, grain, label, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1100;
const ink = '#2d2a26';

const sarkanie: [number, number][] = [
  [210, 150],
  [420, 96],
  [700, 120],
  [980, 76],
  [1260, 110],
  [1500, 160],
  [1560, 330],
  [1470, 450],
  [1330, 470],
  [1180, 520],
  [1010, 500],
  [860, 560],
  [700, 540],
  [560, 590],
  [430, 560],
  [330, 590],
  [250, 500],
  [170, 420],
  [190, 280],
];
const oltavie: [number, number][] = [
  [430, 560],
  [560, 590],
  [700, 540],
  [860, 560],
  [1010, 500],
  [1180, 520],
  [1330, 470],
  [1400, 560],
  [1370, 700],
  [1240, 800],
  [1060, 830],
  [900, 900],
  [720, 870],
  [560, 880],
  [450, 780],
  [400, 670],
];
const vardanie: [number, number][] = [
  [250, 500],
  [330, 590],
  [430, 560],
  [400, 670],
  [450, 780],
  [360, 840],
  [230, 800],
  [140, 700],
  [120, 580],
  [170, 420],
];
const rivers: [number, number][][] = [
  [
    [300, 720],
    [330, 650],
    [300, 590],
    [270, 530],
  ],
  [
    [220, 760],
    [250, 690],
    [230, 600],
  ],
  [
    [360, 800],
    [390, 720],
    [370, 640],
  ],
  [
    [1180, 520],
    [1120, 640],
    [1000, 700],
    [900, 790],
    [760, 860],
  ],
  [
    [900, 90],
    [880, 240],
    [940, 360],
    [860, 560],
  ],
];

const dot = (x: number, y: number, name: string, isCapital: boolean, side: 'start' | 'end' = 'start') =>
  `${isCapital ? rect(x - 9, y - 9, 18, 18, '#f4ecd8', `stroke="${ink}" stroke-width="4"`) : `<circle cx="${x}" cy="${y}" r="7" fill="#f4ecd8" stroke="${ink}" stroke-width="3"/>`}${label({ text: name, x: x + (side === 'start' ? 20 : -20), y: y + 9, size: isCapital ? 30 : 25, fill: ink, anchor: side, isBold: isCapital, halo: '#efe4c8' })}`;

const pipe = (points: readonly (readonly [number, number])[]) =>
  `<path d="${curve(points)}" fill="none" stroke="#5b3d2e" stroke-width="4"/><path d="${curve(points)}" fill="none" stroke="#f4ecd8" stroke-width="1.6" stroke-dasharray="10 10"/>`;

export const eastMap: DrawnPicture = {
  key: 'carte-oltavie',
  width,
  height,
  title: 'L’Oltavie et la Sarkanie',
  alt: 'Carte : au nord la Sarkanie et sa capitale Brodna, au sud l’Oltavie et sa capitale Mérane, séparées par une frontière de 4 312 kilomètres ; à l’ouest la Vardanie et les districts des Trois-Rivières.',
  caption: 'La frontière entre l’Oltavie et la Sarkanie, longue de 4 312 kilomètres.',
  focal: [0.55, 0.5],
  isGraphic: true,
  draw: () => {
    const roll = dice(71);
    const tufts = times(900, () => {
      const x = 380 + roll() * 1000;
      const y = 500 + roll() * 380;
      return `<path d="M${n(x)} ${n(y)}l3 -7m-3 7l-3 -6" stroke="#8a6d34" stroke-opacity="${n(0.12 + roll() * 0.2)}" stroke-width="1.4"/>`;
    }).join('');
    const border = oltavie.slice(0, 7);
    return `<defs>${fade('ground', [
      [0, '#e9e2cf'],
      [1, '#d8cfb6'],
    ])}${fade('north', [
      [0, '#c9c3b4'],
      [1, '#b7ae9b'],
    ])}${fade('south', [
      [0, '#ecd59a'],
      [1, '#dcb968'],
    ])}<clipPath id="oltavie"><path d="${curve(oltavie, true)}"/></clipPath><pattern id="held" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V14" stroke="#a8322a" stroke-width="6" stroke-opacity=".5"/></pattern></defs>
${rect(0, 0, width, height, 'url(#ground)')}${times(12, (at) => `<path d="M0 ${120 + at * 92}Q800 ${60 + at * 96} 1600 ${120 + at * 92}" fill="none" stroke="#8b8472" stroke-opacity=".18" stroke-width="1.4"/>`).join('')}${times(14, (at) => `<path d="M${80 + at * 118} 0Q${110 + at * 106} 550 ${60 + at * 122} 1100" fill="none" stroke="#8b8472" stroke-opacity=".18" stroke-width="1.4"/>`).join('')}
<path d="${curve(sarkanie, true)}" fill="url(#north)" stroke="${ink}" stroke-opacity=".55" stroke-width="2.5"/><path d="${curve(vardanie, true)}" fill="#d7dcc4" stroke="${ink}" stroke-opacity=".55" stroke-width="2.5"/><path d="${curve(oltavie, true)}" fill="url(#south)" stroke="${ink}" stroke-opacity=".7" stroke-width="2.5"/><g clip-path="url(#oltavie)">${tufts}</g>
<path d="M190 480L300 560L360 620L340 690L230 690L150 600Z" fill="url(#held)"/>
${rivers.map((points) => `<path d="${curve(points)}" fill="none" stroke="#5f93a3" stroke-width="4" stroke-linecap="round"/>`).join('')}
${pipe([
  [1290, 200],
  [1130, 380],
  [1040, 510],
  [960, 640],
  [820, 720],
  [690, 880],
])}${pipe([
  [700, 230],
  [640, 400],
  [640, 560],
  [600, 700],
  [520, 860],
])}
<path d="${curve(border)}" fill="none" stroke="#a8322a" stroke-width="7" stroke-linecap="round"/><path d="M1108 470V394" stroke="#a8322a" stroke-width="2.5"/>${label({ text: '4 312 km de frontière', x: 1108, y: 380, size: 34, fill: '#a8322a', isBold: true, anchor: 'middle', halo: '#c3bcab' })}
${label({ text: 'SARKANIE', x: 800, y: 300, size: 66, fill: '#6c6557', spacing: 0.42, anchor: 'middle' })}${label({ text: 'OLTAVIE', x: 900, y: 772, size: 58, fill: '#8a6420', spacing: 0.36, anchor: 'middle' })}${label({ text: 'VARDANIE', x: 290, y: 786, size: 26, fill: '#66704f', spacing: 0.2, anchor: 'middle' })}${label({ text: 'Trois-Rivières', x: 60, y: 470, size: 25, fill: '#a8322a', halo: '#e6dfcb' })}
${dot(560, 220, 'BRODNA', true)}${dot(1080, 690, 'MÉRANE', true)}${dot(745, 548, 'Sorvane', false)}${dot(1245, 650, 'Karsune', false)}${dot(960, 868, 'Karadène', false)}
<path d="M60 1034h54" stroke="#a8322a" stroke-width="7"/>${label({ text: 'frontière sans clôture', x: 130, y: 1043, size: 24, fill: ink })}<path d="M440 1034h54" stroke="#5b3d2e" stroke-width="4"/>${label({ text: 'oléoduc', x: 510, y: 1043, size: 24, fill: ink })}${rect(660, 1020, 54, 26, 'url(#held)')}${label({ text: 'districts occupés', x: 730, y: 1043, size: 24, fill: ink })}${label({ text: 'Steppe orientale', x: 60, y: 80, size: 46, fill: ink, isBold: true })}
${grain(width, height, 0.16, 31)}`;
  },
};
