import { circle, type DrawnPicture, dice, fade, glow, grain, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;

/** A player of strings seen from the hall: seated, the instrument leaning, the bow across. */
function cellist(x: number, y: number, scale: number, tilt: number): string {
  return `<g transform="translate(${x} ${y}) scale(${scale})"><path d="M-34 0q-4 -86 24 -104q26 -4 40 22l16 82Z" fill="#191319"/><path d="M-20 0l-26 62h22l22 -52ZM30 0l22 62h-20l-20 -54Z" fill="#120e12"/>${circle(0, -122, 17, '#d9a57e')}<path d="M-17 -124q0 -22 18 -22q18 1 16 20q-16 -8 -34 2Z" fill="#2a1a14"/><g transform="translate(8 -30) rotate(${tilt})"><path d="M-24 40q-12 -26 4 -42q-14 -20 4 -38q16 -10 32 0q18 18 4 38q16 16 4 42q-24 22 -48 0Z" fill="#8a3d1f"/><path d="M-16 38q-8 -22 4 -36q-8 -16 2 -32" fill="none" stroke="#e39a5a" stroke-opacity=".7" stroke-width="4"/><path d="M0 -40V-124" stroke="#20130d" stroke-width="6"/><path d="M0 60v24" stroke="#cfcfcf" stroke-width="3"/></g><path d="M-52 -10L66 -34" stroke="#e8c99a" stroke-width="3"/><path d="M22 -86q34 18 26 52" fill="none" stroke="#191319" stroke-width="15" stroke-linecap="round"/></g>`;
}

const violinist = (x: number, y: number, scale: number, flip: 1 | -1) =>
  `<g transform="translate(${x} ${y}) scale(${scale * flip} ${scale})"><path d="M-32 6q-6 -92 26 -104q34 -2 38 44l6 60Z" fill="#1b151b"/>${circle(0, -118, 16, flip > 0 ? '#c98f68' : '#8a5a3e')}<path d="M-17 -120q-2 -22 17 -22q20 2 16 26l-6 -12q-14 -2 -20 -2Z" fill="#20130f"/><path d="M2 -92l52 -16l6 12l-50 22Z" fill="#9a4722"/><path d="M54 -108l36 -13" stroke="#20130d" stroke-width="5"/><path d="M18 -64L96 -132" stroke="#e8c99a" stroke-width="3"/><path d="M-22 -74q8 48 44 14" fill="none" stroke="#1b151b" stroke-width="14" stroke-linecap="round"/></g>`;

export const concert: DrawnPicture = {
  key: 'concert',
  width,
  height,
  title: 'Un soir au festival de Montrelay',
  alt: 'Dessin : un orchestre de chambre joue sous des projecteurs chauds, dans une ancienne filature de brique ; au premier plan, les têtes du public en ombre.',
  caption: 'L’ensemble Contretemps dans l’ancienne filature de Montrelay.',
  focal: [0.5, 0.52],
  draw: () => {
    const roll = dice(38);
    const bricks = times(26, (row) =>
      times(30, (at) => {
        const x = at * 58 - (row % 2) * 29;
        const tone = 58 + Math.floor(roll() * 26);
        return rect(x, row * 24, 55, 21, `rgb(${tone + 42},${tone - 8},${tone - 22})`);
      }).join(''),
    ).join('');
    const beams = times(6, (at) => {
      const x = 190 + at * 245;
      const aim = 800 + (x - 800) * 0.35 + (at % 2 ? 60 : -60);
      return `<path d="M${x - 12} 74L${x + 12} 74L${n(aim + 170)} 720L${n(aim - 170)} 720Z" fill="url(#beam${at % 2})"/>${rect(x - 22, 44, 44, 34, '#0e0a0d')}${circle(x, 76, 34, 'url(#lamp)')}`;
    }).join('');
    const windows = [180, 500, 1100, 1420]
      .map(
        (x) =>
          `<path d="M${x - 60} 500V260q60 -76 120 0v240Z" fill="#141b30"/><path d="M${x - 60} 500V260q60 -76 120 0v240Z" fill="none" stroke="#3a1c18" stroke-width="12"/><path d="M${x} 222v278M${x - 60} 330h120M${x - 60} 420h120" stroke="#3a1c18" stroke-width="6"/>`,
      )
      .join('');
    const heads = (row: number) =>
      times(15 - row, (at) => {
        const size = 34 + row * 17;
        const x = (at + 0.5) * (width / (15 - row)) + (roll() - 0.5) * 36;
        const y = 812 + row * 66 + (roll() - 0.5) * 18;
        const tone = ['#1a1118', '#140d13', '#0d080c'][row] ?? '#0d080c';
        return `<path d="M${n(x - size * 1.5)} ${n(y + size * 3)}q${n(size * 0.2)} ${n(-size * 1.9)} ${n(size * 1.5)} ${n(-size * 1.9)}t${n(size * 1.5)} ${n(size * 1.9)}Z" fill="${tone}"/><ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(size * 0.72)}" ry="${n(size * 0.9)}" fill="${tone}"/><path d="M${n(x - size * 0.66)} ${n(y - size * 0.3)}q${n(size * 0.2)} ${n(-size * 0.58)} ${n(size * 0.66)} ${n(-size * 0.6)}t${n(size * 0.66)} ${n(size * 0.6)}" fill="none" stroke="#f2a65a" stroke-opacity="${n(0.5 - row * 0.12)}" stroke-width="3"/>`;
      }).join('');
    const dust = times(240, () =>
      circle(
        roll() * width,
        90 + roll() * 620,
        0.7 + roll() * 1.8,
        '#ffe2b0',
        `fill-opacity="${n(0.1 + roll() * 0.4)}"`,
      ),
    ).join('');
    return `<defs>${fade('shade', [
      [0, '#120a10', 0.92],
      [0.5, '#2a1016', 0.55],
      [1, '#120a10', 0.2],
    ])}${fade('beam0', [
      [0, '#ffd08a', 0.5],
      [1, '#ffb05c', 0],
    ])}${fade('beam1', [
      [0, '#ff9a6a', 0.42],
      [1, '#d9567a', 0],
    ])}${glow('lamp', [
      [0, '#fffbe2', 1],
      [0.3, '#ffe2a0', 0.6],
      [1, '#ffc873', 0],
    ])}${fade('stage', [
      [0, '#c98a4e'],
      [0.35, '#8a5230'],
      [1, '#3a1f18'],
    ])}${glow('pool', [
      [0, '#ffe0a6', 0.75],
      [1, '#ffb05c', 0],
    ])}</defs>
${rect(0, 0, width, 640, '#5a2d24')}${bricks}${windows}${rect(0, 0, width, 640, 'url(#shade)')}${rect(0, 34, width, 12, '#0c080b')}
${rect(0, 600, width, 200, '#2a1512')}<path d="M130 620H1470L1600 790H0Z" fill="url(#stage)"/>${times(22, (at) => `<path d="M${130 + at * 63.8} 620L${-0 + at * 76.2} 790" stroke="#3a1f18" stroke-opacity=".35" stroke-width="2"/>`).join('')}
<ellipse cx="800" cy="690" rx="620" ry="90" fill="url(#pool)"/>
${beams}
${violinist(330, 690, 0.95, 1)}${violinist(450, 672, 0.9, 1)}${violinist(560, 690, 1, 1)}${cellist(740, 706, 1, 12)}${cellist(900, 706, 1, -14)}${violinist(1070, 690, 1, -1)}${violinist(1180, 672, 0.9, -1)}${violinist(1300, 690, 0.95, -1)}
${[400, 640, 820, 1000, 1230].map((x) => `<path d="M${x} 712v-52m-22 -22l44 0l8 26h-60Z" stroke="#0f0a0d" stroke-width="3" fill="#f3e4c4"/>`).join('')}
<path d="M800 770q-30 -2 -30 -92q2 -24 30 -26q28 2 30 26q0 90 -30 92Z" fill="#0d090c"/>${circle(800, 630, 19, '#2b1a14')}<path d="M772 680L716 620" stroke="#0d090c" stroke-width="14" stroke-linecap="round"/><path d="M716 620l-28 -30" stroke="#f6ead2" stroke-width="3"/><path d="M828 680l40 -34" stroke="#0d090c" stroke-width="14" stroke-linecap="round"/>
${dust}${rect(0, 786, width, 214, '#150d13')}${heads(0)}${heads(1)}${heads(2)}
${grain(width, height, 0.22, 29)}`;
  },
};
