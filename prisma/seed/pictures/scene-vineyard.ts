import { circle, type DrawnPicture, dice, fade, glow, grain, hill, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;
const horizon = 430;
const vanish = 980;

/** One row of vines running to the vanishing point: leaves as heaps of small strokes, lit from the right. */
function row(foot: number, seed: number): string {
  const roll = dice(seed);
  const leaves = times(150, (at) => {
    const share = (at / 150) ** 2.1;
    const y = horizon + 6 + share * 590;
    const x = vanish + (foot - vanish) * ((y - horizon) / (height - horizon));
    const size = 2 + share * 46;
    return times(4, () => {
      const dx = (roll() - 0.5) * size * 2;
      const dy = -roll() * size * 2.1;
      const tints =
        dx > 0 ? ['#c9a23f', '#a9a14a', '#d0733a', '#8d9a45'] : ['#4f6b38', '#6b6f34', '#8a4a2c', '#3e5530'];
      return `<ellipse cx="${n(x + dx)}" cy="${n(y + dy)}" rx="${n(size * (0.2 + roll() * 0.26))}" ry="${n(size * (0.14 + roll() * 0.18))}" fill="${tints[Math.floor(roll() * 4)]}" transform="rotate(${n((roll() - 0.5) * 80)} ${n(x + dx)} ${n(y + dy)})"/>`;
    }).join('');
  }).join('');
  const posts = times(9, (at) => {
    const share = ((at + 1) / 9) ** 2.1;
    const y = horizon + 6 + share * 570;
    const x = vanish + (foot - vanish) * ((y - horizon) / (height - horizon));
    const tall = 6 + share * 150;
    return rect(x - tall / 26, y - tall, tall / 13, tall, '#5d4a38');
  }).join('');
  return posts + leaves;
}

export const vineyard: DrawnPicture = {
  key: 'vignes',
  width,
  height,
  title: 'Les vignes de Saint-Erme',
  alt: 'Dessin : des rangs de vigne dorés par la fin de l’été descendent vers une vallée ; la terre est craquelée, et une remorque de caisses attend au bout d’un rang.',
  caption: 'À Saint-Erme, la vendange a commencé vingt-trois jours plus tôt qu’il y a trente ans.',
  focal: [0.55, 0.5],
  draw: () => {
    const roll = dice(61);
    const cracks = times(150, () => {
      const depth = roll();
      const y = 540 + depth * 450;
      const x = roll() * width;
      const size = 6 + depth * 46;
      return `<path d="M${n(x)} ${n(y)}l${n(size)} ${n((roll() - 0.5) * size * 0.5)}l${n(size * 0.5)} ${n(size * 0.3)}m${n(-size * 0.5)} ${n(-size * 0.3)}l${n(-size * 0.1)} ${n(-size * 0.35)}" fill="none" stroke="#4f3420" stroke-opacity="${n(0.2 + depth * 0.3)}" stroke-width="${n(0.8 + depth * 2)}"/>`;
    }).join('');
    const feet = [-900, -480, -90, 300, 690, 1330, 1730, 2140, 2600, 3100];
    const trailer = `<g transform="translate(1010 830)"><ellipse cx="90" cy="6" rx="200" ry="16" fill="#2a1a10" fill-opacity=".5"/><path d="M-70 -86H250L234 -22H-54Z" fill="#7f2f2b"/><path d="M-70 -86H250v10H-70Z" fill="#a8483c"/>${times(8, (at) => `${rect(-60 + at * 38, -120 - (at % 3) * 4, 34, 34, ['#8b6d45', '#9a7a4c', '#7d6140'][at % 3] ?? '#8b6d45')}${times(7, (grape) => circle(-56 + at * 38 + (grape % 4) * 8, -122 - (at % 3) * 4 - Math.floor(grape / 4) * 6, 5.4, '#4a2347')).join('')}`).join('')}${circle(30, -12, 34, '#1d1714')}${circle(30, -12, 15, '#8a7a63')}${circle(150, -12, 34, '#1d1714')}${circle(150, -12, 15, '#8a7a63')}<path d="M-70 -40L-150 -10" stroke="#3a2a20" stroke-width="9"/></g>`;
    return `<defs>${fade('sky', [
      [0, '#6f9ab0'],
      [0.5, '#e5cf9e'],
      [1, '#f4b877'],
    ])}${fade('soil', [
      [0, '#c79a62'],
      [0.4, '#a06f42'],
      [1, '#5f3d26'],
    ])}${glow('sun', [
      [0, '#fffbe0', 1],
      [0.12, '#ffeeb0', 0.8],
      [0.5, '#ffcf85', 0.3],
      [1, '#ffcf85', 0],
    ])}${fade('haze', [
      [0, '#ffd79a', 0],
      [0.7, '#ffd79a', 0.5],
      [1, '#ffd79a', 0],
    ])}</defs>
${rect(0, 0, width, height, 'url(#sky)')}${circle(1330, 330, 520, 'url(#sun)')}
${hill({ seed: 16, from: [0, 330], to: [width, 300], height: 120, roughness: 0.48 }, height, '#8fa0a0')}${hill({ seed: 29, from: [0, 380], to: [width, 360], height: 60, roughness: 0.5 }, height, '#758a72')}
<g>${times(7, (at) => rect(430 + at * 26, 398 - (at % 3) * 8, 22, 22 + (at % 3) * 8, '#c9b59a') + `<path d="M${428 + at * 26} ${398 - (at % 3) * 8}l13 -11l13 11Z" fill="#96583f"/>`).join('')}${rect(520, 356, 14, 60, '#bda88c')}<path d="M518 356l9 -26l9 26Z" fill="#6d4a3c"/></g>
${hill({ seed: 34, from: [0, 420], to: [width, 424], height: 12, roughness: 0.5 }, height, '#a8924f')}
${rect(0, horizon, width, height - horizon, 'url(#soil)')}${cracks}
${feet
  .slice(0, 5)
  .map((foot, at) => row(foot, 70 + at))
  .join('')}${feet
  .slice(5)
  .toReversed()
  .map((foot, at) => row(foot, 90 + at))
  .join('')}
${rect(0, 360, width, 150, 'url(#haze)')}${trailer}
${grain(width, height, 0.2, 47)}`;
  },
};
