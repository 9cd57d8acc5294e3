import { circle, type DrawnPicture, dice, fade, glow, grain, n, rect, times } from './kit.ts';

const size = 800;

type Face = {
  key: string;
  name: string;
  paper: readonly [string, string];
  skin: string;
  hair: string;
  cut: 'bob' | 'bun' | 'short' | 'curls' | 'long' | 'bald' | 'crop' | 'waves';
  coat: string;
  collar: 'shirt' | 'roll' | 'scarf' | 'open';
  accent: string;
  /** Half the width of the face, and its height from brow to chin. */
  width?: number;
  age?: boolean;
  glasses?: 'round' | 'square';
  beard?: 'full' | 'stubble' | 'moustache';
  words: string;
};

const faces: readonly Face[] = [
  {
    key: 'castagnier',
    name: 'Hélène Castagnier',
    paper: ['#d7dfdc', '#8ea6a5'],
    skin: '#e2b594',
    hair: '#b9b4ab',
    cut: 'bob',
    coat: '#27404a',
    collar: 'roll',
    accent: '#27404a',
    age: true,
    words: 'cheveux gris au carré, pull à col roulé bleu nuit',
  },
  {
    key: 'ruellan',
    name: 'Mathias Ruellan',
    paper: ['#e8d9b4', '#c59d55'],
    skin: '#d9a27c',
    hair: '#5b3a22',
    cut: 'short',
    coat: '#5d5b3f',
    collar: 'open',
    accent: '#e9dfc6',
    beard: 'full',
    width: 116,
    words: 'barbe brune, veste de toile',
  },
  {
    key: 'bouhadjar',
    name: 'Inès Bouhadjar',
    paper: ['#e6cfc4', '#b5695a'],
    skin: '#c98d66',
    hair: '#20140f',
    cut: 'waves',
    coat: '#3a2430',
    collar: 'open',
    accent: '#f2e6d6',
    words: 'longs cheveux noirs ondulés, veste prune',
  },
  {
    key: 'fabregat',
    name: 'Lucien Fabregat',
    paper: ['#cfd8e0', '#6f8ba3'],
    skin: '#dca583',
    hair: '#8b8780',
    cut: 'bald',
    coat: '#2f3e52',
    collar: 'shirt',
    accent: '#eef1f2',
    glasses: 'square',
    beard: 'moustache',
    width: 122,
    age: true,
    words: 'crâne dégarni, lunettes carrées et moustache grise',
  },
  {
    key: 'kandia',
    name: 'Awa Kandia',
    paper: ['#f0dcae', '#d39a3a'],
    skin: '#6f4630',
    hair: '#17100d',
    cut: 'curls',
    coat: '#1f5a58',
    collar: 'open',
    accent: '#f0c766',
    words: 'cheveux courts et bouclés, veste verte',
  },
  {
    key: 'vandelaer',
    name: 'Noor Vandelaer',
    paper: ['#d5e2d2', '#7fa083'],
    skin: '#e8bf9f',
    hair: '#c7853f',
    cut: 'bun',
    coat: '#3f5a43',
    collar: 'scarf',
    accent: '#c9553d',
    glasses: 'round',
    words: 'cheveux roux relevés, lunettes rondes, écharpe rouge',
  },
  {
    key: 'ozanne',
    name: 'Clémence Ozanne',
    paper: ['#e3d3de', '#a0768f'],
    skin: '#eac4a6',
    hair: '#3d2618',
    cut: 'crop',
    coat: '#1f1a20',
    collar: 'roll',
    accent: '#1f1a20',
    words: 'cheveux bruns très courts, col roulé noir',
  },
  {
    key: 'tesseire',
    name: 'Paul Tesseire',
    paper: ['#dcd8cf', '#98907f'],
    skin: '#8d5c3f',
    hair: '#1c130f',
    cut: 'short',
    coat: '#7a3b30',
    collar: 'shirt',
    accent: '#e8e2d4',
    beard: 'stubble',
    words: 'cheveux courts, veste brique',
  },
  {
    key: 'maubert',
    name: 'Jeanne Maubert',
    paper: ['#cfe0e4', '#6fa0ac'],
    skin: '#ddb08c',
    hair: '#d9d5cc',
    cut: 'long',
    coat: '#35566b',
    collar: 'scarf',
    accent: '#e6c46a',
    glasses: 'round',
    age: true,
    words: 'longs cheveux blancs, lunettes rondes, foulard jaune',
  },
];

const cx = 400;
const brow = 330;
const chin = 500;

/** What of the hair lies behind the head. */
function backHair({ cut, hair, width = 110 }: Face): string {
  const w = width;
  switch (cut) {
    case 'bob':
      return `<path d="M${cx - w - 34} 500q-22 -250 ${w + 34} -268q${w + 56} 18 ${w + 34} 268q-50 26 -80 0H${cx - w + 46}q-50 26 -80 0Z" fill="${hair}"/>`;
    case 'long':
      return `<path d="M${cx - w - 36} 640q-30 -400 ${w + 36} -412q${w + 66} 12 ${w + 36} 412q-60 30 -110 0H${cx - w + 74}q-50 30 -110 0Z" fill="${hair}"/>`;
    case 'waves':
      return `<path d="M${cx - w - 52} 640q-34 -60 6 -120q-40 -60 4 -116q-10 -176 ${w + 42} -180q${w + 52} 4 ${w + 42} 180q44 56 4 116q40 60 6 120q-70 40 -130 6h-${2 * w - 156}q-60 34 -130 -6Z" fill="${hair}"/>`;
    case 'bun':
      return `${circle(cx + 16, 196, 62, hair)}<path d="M${cx - w - 14} 400q-14 -172 ${w + 14} -176q${w + 28} 4 ${w + 14} 176Z" fill="${hair}"/>`;
    case 'curls': {
      const roll = dice(5);
      return times(46, (at) => {
        const angle = Math.PI * (0.98 + (at / 46) * 1.04);
        return circle(
          cx + Math.cos(angle) * (w + 22 + roll() * 20),
          348 + Math.sin(angle) * (128 + roll() * 26),
          30 + roll() * 16,
          hair,
        );
      }).join('');
    }
    case 'short':
    case 'crop':
    case 'bald':
      return '';
  }
}

/** What of it falls over the brow. */
function frontHair({ cut, hair, width = 110 }: Face): string {
  const w = width;
  switch (cut) {
    case 'bob':
      return `<path d="M${cx - w - 6} 396q-14 -150 ${w} -160q${w + 26} 8 ${w + 10} 164q-22 -84 -76 -112q-80 48 -${w + 34} 108Z" fill="${hair}"/>`;
    case 'long':
      return `<path d="M${cx - w - 6} 440q-26 -196 ${w + 6} -204q${w + 32} 8 ${w + 6} 204q0 -92 -${w - 4} -154q-${w - 10} 56 -${w + 8} 154Z" fill="${hair}"/>`;
    case 'waves':
      return `<path d="M${cx - w - 10} 420q-26 -190 ${w + 30} -190q${w + 10} 10 ${w - 12} 176q-6 -84 -70 -124q-50 60 -${w + 44} 70q-26 20 -34 68Z" fill="${hair}"/>`;
    case 'bun':
      return `<path d="M${cx - w - 2} 372q-8 -130 ${w + 2} -138q${w + 10} 6 ${w + 2} 138q-16 -66 -70 -92q-60 40 -${w + 34} 92Z" fill="${hair}"/>`;
    case 'curls': {
      const roll = dice(9);
      return times(22, (at) =>
        circle(
          cx - w + 6 + at * ((w * 2 - 12) / 21),
          286 + Math.abs(at - 10.5) * 4.6 + roll() * 14,
          24 + roll() * 12,
          hair,
        ),
      ).join('');
    }
    case 'short':
      return `<path d="M${cx - w - 8} 388q-22 -158 ${w - 18} -164q${w + 68} -26 ${w + 34} 164q-12 -20 -14 -62q-50 -10 -96 -44q-40 40 -${w - 12} 46q-16 24 -16 60Z" fill="${hair}"/>`;
    case 'crop':
      return `<path d="M${cx - w - 4} 380q-20 -156 ${w + 10} -152q${w + 6} 2 ${w - 2} 152q-10 -56 -28 -74q-80 20 -150 -14q-30 32 -40 88Z" fill="${hair}"/>`;
    case 'bald':
      return `<path d="M${cx - w - 8} 420q-14 -66 8 -112q4 60 12 84ZM${cx + w + 8} 420q14 -66 -8 -112q-4 60 -12 84Z" fill="${hair}"/>`;
  }
}

/** The hair on top of the head, under whatever falls from it. */
const crown = ({ cut, hair, width = 110 }: Face): string =>
  cut === 'bald'
    ? ''
    : `<clipPath id="top"><path clip-rule="evenodd" d="M0 180H${size}V388H0ZM${cx - width + 15} 388a${width - 15} 114 0 0 1 ${(width - 15) * 2} 0Z"/></clipPath><path clip-path="url(#top)" d="M${cx - width} ${brow}q-4 -104 ${width} -106q${width + 4} 2 ${width} 106q4 96 -26 146H${cx - width + 26}q-30 -50 -26 -146Z" fill="${hair}" stroke="${hair}" stroke-width="14"/>`;

function features({ skin, hair, age, glasses, beard, width = 110, cut }: Face): string {
  const browTone = cut === 'bald' || age ? '#6d6258' : hair;
  const eye = (x: number) =>
    `<path d="M${x - 23} 378q23 -21 46 0q-23 16 -46 0Z" fill="#fbf6ec"/>${circle(x, 376, 10.5, '#3a2a20')}${circle(x + 3, 372, 3.2, '#fff')}<path d="M${x - 25} 377q25 -25 50 0" fill="none" stroke="#2a1c16" stroke-width="5" stroke-linecap="round"/><path d="M${x - 29} 346q27 -17 56 -2" fill="none" stroke="${browTone}" stroke-width="9" stroke-linecap="round"/>`;
  const lines = age
    ? `<path d="M${cx - 78} 398q10 8 16 18M${cx + 78} 398q-10 8 -16 18M${cx - 44} 442q-14 20 -8 40M${cx + 44} 442q14 20 8 40M${cx - 40} 308q40 -9 80 0" fill="none" stroke="#000" stroke-opacity=".13" stroke-width="4" stroke-linecap="round"/>`
    : '';
  const beards =
    beard === 'full'
      ? `<path d="M${cx - width} 400q4 70 26 104q40 66 84 66t84 -66q22 -34 26 -104q-22 64 -50 62q-26 -22 -60 -20t-60 20q-28 2 -50 -62Z" fill="${hair}"/><path d="M${cx - 42} 478q42 -18 84 0q-42 24 -84 0Z" fill="#8e4a3c"/>`
      : beard === 'stubble'
        ? `<path d="M${cx - width + 4} 410q6 64 28 96q36 56 78 56t78 -56q22 -32 28 -96q-24 56 -50 54q-26 -16 -56 -16t-56 16q-26 2 -50 -54Z" fill="${hair}" fill-opacity=".4"/>`
        : beard === 'moustache'
          ? `<path d="M${cx - 62} 472q14 -38 62 -28q48 -10 62 28q-34 -2 -62 -10q-28 8 -62 10Z" fill="${hair}"/>`
          : '';
  const mouth =
    beard === 'full'
      ? ''
      : `<path d="M${cx - 38} 484q18 -11 38 -5q20 -6 38 5q-38 27 -76 0Z" fill="#a3503f"/><path d="M${cx - 40} 484q40 9 80 0" fill="none" stroke="#6f2f26" stroke-width="3.4" stroke-linecap="round"/>`;
  const frames = !glasses
    ? ''
    : `<g fill="#fff" fill-opacity=".14" stroke="#20181a" stroke-width="7">${[cx - 52, cx + 52].map((x) => (glasses === 'round' ? `<circle cx="${x}" cy="378" r="41"/>` : `<rect x="${x - 44}" y="348" width="88" height="62" rx="12"/>`)).join('')}<path d="M${cx - 11} 374q11 -10 22 0M${cx - 94} 370l-18 -8M${cx + 94} 370l18 -8" fill="none"/></g>`;
  return `${lines}${beards}${eye(cx - 52)}${eye(cx + 52)}<path d="M${cx + 3} 386q-22 44 -20 54q12 12 34 4" fill="none" stroke="#000" stroke-opacity=".2" stroke-width="6" stroke-linecap="round"/>${mouth}${frames}<ellipse cx="${cx - 74}" cy="430" rx="28" ry="17" fill="#d9563f" fill-opacity="${skin === '#6f4630' ? 0.1 : 0.15}"/><ellipse cx="${cx + 74}" cy="430" rx="28" ry="17" fill="#d9563f" fill-opacity=".12"/>`;
}

function clothes({ coat, collar, accent }: Face): string {
  const bust = `<path d="M70 800q10 -150 150 -186q90 -22 110 -50h140q20 28 110 50q140 36 150 186Z" fill="${coat}"/><path d="M500 600q140 30 180 70q50 50 50 130H560q20 -110 -60 -200Z" fill="#000" fill-opacity=".16"/><path d="M70 800q10 -150 150 -186" fill="none" stroke="#fff" stroke-opacity=".14" stroke-width="7"/>`;
  switch (collar) {
    case 'roll':
      return `${bust}<path d="M318 560q82 44 164 0l18 62q-100 60 -200 0Z" fill="${accent}"/><path d="M318 560q82 44 164 0l6 20q-88 46 -176 0Z" fill="#fff" fill-opacity=".12"/><path d="M330 600q-4 30 2 44M400 616v36M470 600q4 30 -2 44" stroke="#000" stroke-opacity=".25" stroke-width="4" fill="none"/>`;
    case 'shirt':
      return `${bust}<path d="M330 570L400 700L470 570l34 34L430 740L400 800L370 740L296 604Z" fill="${accent}"/><path d="M330 566L396 640L344 684L300 596ZM470 566L404 640L456 684L500 596Z" fill="#fff"/><path d="M296 600L250 800M504 600L550 800" stroke="#000" stroke-opacity=".3" stroke-width="6"/>`;
    case 'open':
      return `${bust}<path d="M322 572L400 736L478 572Z" fill="${accent}"/><path d="M310 578L372 800H300L256 624ZM490 578L428 800H500L544 624Z" fill="#000" fill-opacity=".24"/>`;
    case 'scarf':
      return `${bust}<path d="M292 572q108 70 216 0q36 34 22 76q-130 84 -260 0q-14 -42 22 -76Z" fill="${accent}"/><path d="M300 610q100 56 200 0M290 640q110 64 220 0" stroke="#000" stroke-opacity=".18" stroke-width="7" fill="none"/><path d="M440 664q40 60 24 136h-78q24 -70 4 -128Z" fill="${accent}"/><path d="M440 664q40 60 24 136h-30q10 -70 -20 -128Z" fill="#000" fill-opacity=".14"/>`;
  }
}

function portrait(face: Face): string {
  const { paper, skin, width = 110 } = face;
  const roll = dice(face.name.length * 7 + width);
  const strokes = times(
    70,
    () =>
      `<path d="M${n(roll() * size)} ${n(roll() * size)}l${n(40 + roll() * 120)} ${n(-30 - roll() * 80)}" stroke="${paper[1]}" stroke-opacity=".16" stroke-width="${n(4 + roll() * 20)}" stroke-linecap="round"/>`,
  ).join('');
  const head = `<path d="M${cx - width} ${brow}q-4 -104 ${width} -106q${width + 4} 2 ${width} 106q4 96 -26 146q-38 62 -84 66q-46 -4 -84 -66q-30 -50 -26 -146Z" fill="${skin}"/>`;
  return `<defs>${fade(
    'paper',
    [
      [0, paper[0]],
      [1, paper[1]],
    ],
    [0, 0, 0.6, 1],
  )}${glow(
    'halo',
    [
      [0, '#ffffff', 0.5],
      [1, '#ffffff', 0],
    ],
    [0.35, 0.3, 0.6],
  )}<clipPath id="head"><path d="M${cx - width} ${brow}q-4 -104 ${width} -106q${width + 4} 2 ${width} 106q4 96 -26 146q-38 62 -84 66q-46 -4 -84 -66q-30 -50 -26 -146Z"/></clipPath></defs>
${rect(0, 0, size, size, 'url(#paper)')}${strokes}${rect(0, 0, size, size, 'url(#halo)')}
${backHair(face)}<path d="M${cx - 56} ${chin - 30}h112v96q-56 50 -112 0Z" fill="${skin}"/><path d="M${cx - 56} ${chin + 4}q60 56 112 -4v40q-56 44 -112 -4Z" fill="#000" fill-opacity=".22"/>
${clothes(face)}${[-1, 1].map((side) => `<ellipse cx="${cx + side * (width + 4)}" cy="392" rx="17" ry="29" fill="${skin}"/><path d="M${cx + side * (width + 6)} 380q${side * 8} 12 0 26" stroke="#000" stroke-opacity=".2" stroke-width="4" fill="none"/>`).join('')}
${head}<g clip-path="url(#head)"><path d="M${cx + 26} 210q130 60 96 220q-30 100 -96 120q120 -10 140 -180q0 -140 -140 -160Z" fill="#000" fill-opacity=".1"/></g>
${features(face)}${crown(face)}${frontHair(face)}
${grain(size, size, 0.2, 61)}`;
}

/** The faces of those who sign, in one hand: paper, bust, head, features, hair. */
export const portraits: readonly DrawnPicture[] = faces.map((face) => ({
  key: `portrait-${face.key}`,
  width: size,
  height: size,
  title: `Portrait de ${face.name}`,
  alt: `Portrait dessiné de ${face.name} : ${face.words}.`,
  caption: `${face.name}, portrait dessiné.`,
  focal: [0.5, 0.45],
  draw: () => portrait(face),
}));
