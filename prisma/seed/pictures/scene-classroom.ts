import { circle, type DrawnPicture, dice, fade, glow, grain, label, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;

const jumpers = ['#b5483b', '#d9a441', '#3f6f7a', '#6b8a4c', '#7a5478', '#c97a4a', '#44596e'];
const hairs = ['#2a1c16', '#5a3a24', '#c08a45', '#1a1416', '#8a4a2a'];

/** A pupil from behind at a desk; some raise a hand. */
function pupil(x: number, y: number, scale: number, seed: number): string {
  const roll = dice(seed);
  const jumper = jumpers[Math.floor(roll() * jumpers.length)] ?? '#b5483b';
  const hair = hairs[Math.floor(roll() * hairs.length)] ?? '#2a1c16';
  const skin = ['#e3b592', '#a9744f', '#d49f78', '#7c4f36'][Math.floor(roll() * 4)] ?? '#e3b592';
  const style = Math.floor(roll() * 4);
  const hand =
    roll() > 0.62
      ? `<path d="M34 -92q20 -10 22 -76" stroke="${jumper}" stroke-width="21" fill="none" stroke-linecap="round"/>${circle(57, -182, 12, skin)}`
      : '';
  const tails =
    style === 1
      ? `<path d="M-28 -128q-20 20 -12 52q16 -6 20 -40ZM28 -128q20 20 12 52q-16 -6 -20 -40Z" fill="${hair}"/>`
      : style === 2
        ? `<path d="M-30 -140q-8 54 4 70h52q12 -16 4 -70Z" fill="${hair}"/>`
        : '';
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${n(scale)})">${hand}<path d="M-58 20q-6 -94 22 -108q36 -14 72 0q28 14 22 108Z" fill="${jumper}"/><path d="M6 -92q20 0 30 4q28 14 22 108h-26q4 -80 -26 -112Z" fill="#000" fill-opacity=".12"/><path d="M-11 -104h22v18h-22Z" fill="${skin}"/><ellipse cx="0" cy="-132" rx="30" ry="34" fill="${hair}"/>${tails}<ellipse cx="-30" cy="-126" rx="5" ry="8" fill="${skin}"/><ellipse cx="30" cy="-126" rx="5" ry="8" fill="${skin}"/>${style === 3 ? `<path d="M-31 -140q31 12 62 0v-12q-31 12 -62 0Z" fill="#f0e6d0" fill-opacity=".9"/>` : ''}<path d="M-96 12H96L108 40H-108Z" fill="#b98d5c"/><path d="M-108 40H108V52H-108Z" fill="#7d5a36"/><path d="M-96 52V120M96 52V120" stroke="#4b5a5c" stroke-width="8"/>${rect(-66, 6, 50, 12, '#f3ecda')}${rect(18, 4, 34, 12, '#7fa3b5')}</g>`;
}

export const classroom: DrawnPicture = {
  key: 'classe',
  width,
  height,
  title: 'Une classe de l’école de Saint-Erme',
  alt: 'Dessin : une classe vue du fond ; des élèves de dos, certains la main levée, devant un tableau où sont tracées une rivière et une division ; le soleil entre par trois grandes fenêtres.',
  caption: 'À Saint-Erme, une classe à trois niveaux.',
  focal: [0.5, 0.45],
  draw: () => {
    const roll = dice(58);
    const window = (x: number, wide: number, skew: number) =>
      `<path d="M${x} ${140 - skew}L${x + wide} ${140 + skew * 0.2}V${560}L${x} ${590 + skew}Z" fill="#cfe6ea"/><path d="M${x} ${480 + skew}q${wide * 0.3} -60 ${wide * 0.55} -20t${wide * 0.45} -30V560L${x} ${590 + skew}Z" fill="#8aa86c"/><path d="M${x} ${140 - skew}L${x + wide} ${140 + skew * 0.2}V560L${x} ${590 + skew}ZM${x + wide / 2} 140V576M${x} ${330}H${x + wide}" fill="none" stroke="#f2ead6" stroke-width="11"/>`;
    const chalk = times(
      46,
      () =>
        `<path d="M${n(590 + roll() * 620)} ${n(180 + roll() * 250)}l${n(20 + roll() * 60)} ${n((roll() - 0.5) * 20)}" stroke="#dfe8dc" stroke-opacity=".06" stroke-width="${n(8 + roll() * 18)}" stroke-linecap="round"/>`,
    ).join('');
    const sums = `<g fill="none" stroke="#eef3ea" stroke-opacity=".88" stroke-width="4" stroke-linecap="round"><path d="M640 400q50 -70 110 -50t80 -70q30 -50 90 -44"/><path d="M700 352q-10 -40 -46 -52" stroke="#9fd0dc"/><path d="M922 232l14 -8m-14 8l12 10"/><path d="M1112 226v168M1112 286h86"/></g>${label({ text: '736', x: 1096, y: 272, size: 50, fill: '#eef3ea', anchor: 'end', spacing: 0.06 })}${label({ text: '8', x: 1128, y: 272, size: 50, fill: '#eef3ea' })}${label({ text: '92', x: 1128, y: 338, size: 50, fill: '#eef3ea', spacing: 0.06 })}${label({ text: '16', x: 1096, y: 334, size: 42, fill: '#dfe8dc', anchor: 'end', spacing: 0.06 })}${label({ text: '0', x: 1096, y: 388, size: 42, fill: '#dfe8dc', anchor: 'end' })}${label({ text: 'l’Isaude', x: 640, y: 232, size: 34, fill: '#dfe8dc', rotate: -6 })}`;
    const letters = times(
      13,
      (at) =>
        rect(560 + at * 52, 92, 38, 34, jumpers[at % jumpers.length] ?? '#b5483b', 'fill-opacity=".85"') +
        circle(579 + at * 52, 109, 8, '#f6efdc'),
    ).join('');
    const rows: [number, number, number][] = [
      [760, 0.92, 4],
      [900, 1.18, 4],
      [1070, 1.5, 3],
    ];
    const pupils = rows.map(([y, scale, count], row) =>
      times(count, (at) =>
        pupil(470 + (at - (count - 1) / 2) * 290 * scale + 350, y, scale, row * 17 + at * 5 + 3),
      ).join(''),
    );
    return `<defs>${fade('wall', [
      [0, '#f0e3c4'],
      [1, '#dcc79c'],
    ])}${fade('floor', [
      [0, '#c39a68'],
      [1, '#7a5733'],
    ])}${fade('board', [
      [0, '#2f5044'],
      [1, '#233d35'],
    ])}${fade(
      'beam',
      [
        [0, '#fff3c8', 0.6],
        [1, '#fff3c8', 0],
      ],
      [0, 0, 1, 0.8],
    )}${glow(
      'edge',
      [
        [0.5, '#1e150a', 0],
        [1, '#1e150a', 0.5],
      ],
      [0.45, 0.45, 0.78],
    )}</defs>
${rect(0, 0, width, 640, 'url(#wall)')}<path d="M0 0H430V640L0 760Z" fill="#e6d5ae"/>${rect(0, 628, width, 380, 'url(#floor)')}<path d="M0 760L430 628H1600V640H436L0 776Z" fill="#8a6a44"/>
${window(20, 106, 40)}${window(160, 104, 24)}${window(296, 96, 10)}
${rect(540, 150, 720, 330, '#8c6a48')}${rect(556, 166, 688, 298, 'url(#board)')}${chalk}${sums}${rect(540, 478, 720, 14, '#6d5138')}${[620, 660, 1120].map((x) => rect(x, 472, 26, 7, '#f6f2e6')).join('')}${letters}
<g>${rect(1330, 180, 200, 250, '#efe6cd')}<path d="M1350 210q60 -24 110 0t50 70t-60 110q-60 10 -90 -40t-10 -140Z" fill="#9fb884"/><path d="M1440 230q-10 60 -40 80t-20 70" fill="none" stroke="#3f7f96" stroke-width="6"/>${rect(1324, 172, 212, 10, '#8c6a48')}${rect(1324, 428, 212, 10, '#8c6a48')}</g>
<g transform="translate(1180 640)"><path d="M-46 0q-10 -150 10 -176q36 -20 72 0q20 26 10 176Z" fill="#4a5f7a"/><path d="M-40 -166q-60 -10 -106 -66" stroke="#4a5f7a" stroke-width="24" fill="none" stroke-linecap="round"/>${circle(-152, -240, 13, '#c98f6b')}<path d="M-158 -250l-22 -26" stroke="#f6f2e6" stroke-width="6" stroke-linecap="round"/><path d="M-12 -200h24v22h-24Z" fill="#c98f6b"/><ellipse cx="0" cy="-222" rx="27" ry="32" fill="#c98f6b"/><path d="M-30 -216q-8 -46 30 -46t32 44q2 30 -8 44q-2 -40 -16 -52q-22 -2 -38 10Z" fill="#3a241a"/></g>${rect(1290, 520, 300, 20, '#a67c4e')}${rect(1306, 540, 270, 120, '#8a6440')}${rect(1330, 492, 60, 28, '#b5483b')}${rect(1336, 472, 50, 20, '#44596e')}${circle(1500, 500, 22, '#6b8a4c')}${rect(1494, 512, 14, 12, '#7d5a36')}
<path d="M126 150L1000 1000H380L20 700Z" fill="url(#beam)"/><path d="M392 190L1240 1000H960L300 560Z" fill="url(#beam)" fill-opacity=".7"/>
${pupils.join('')}
${rect(0, 0, width, height, 'url(#edge)')}${grain(width, height, 0.18, 43)}`;
  },
};
