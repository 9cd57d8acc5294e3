import { circle, type DrawnPicture, dice, fade, glow, grain, hill, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;
const track = 640;

/** A sleeping car with its lit windows; some curtains are drawn, somebody stands at one of them. */
function car(x: number, seed: number): string {
  const roll = dice(seed);
  const windows = times(9, (at) => {
    const left = x + 34 + at * 43;
    const isLit = roll() > 0.25;
    const curtain = roll();
    const fill = isLit ? 'url(#pane)' : '#1c2533';
    const figure =
      isLit && roll() > 0.62
        ? `${circle(left + 15, track - 96, 6, '#3a2a22')}<path d="M${n(left + 5)} ${track - 78}q10 -16 20 0Z" fill="#3a2a22"/>`
        : '';
    return `${rect(left, track - 112, 30, 34, fill)}${figure}${curtain > 0.6 ? rect(left, track - 112, 9, 34, '#8b3a32', 'fill-opacity=".8"') : ''}${isLit ? `<path d="M${left - 6} ${track + 14}h42l26 60h-94Z" fill="#ffcf7d" fill-opacity=".13"/>` : ''}`;
  }).join('');
  return `${rect(x, track - 134, 440, 104, '#27433f')}${rect(x, track - 134, 440, 6, '#5e8a80')}<path d="M${x} ${track - 134}q8 -18 30 -18h380q22 0 30 18Z" fill="#182a2c"/>${rect(x, track - 66, 440, 5, '#c9a45c')}${windows}${rect(x + 12, track - 118, 14, 88, '#1d3330')}${rect(x + 414, track - 118, 14, 88, '#1d3330')}${rect(x + 8, track - 30, 424, 12, '#10181c')}${[70, 118, 330, 378].map((at) => circle(x + at, track - 12, 15, '#0c1216') + circle(x + at, track - 12, 6, '#3c4a4f')).join('')}`;
}

export const nightTrain: DrawnPicture = {
  key: 'train-de-nuit',
  width,
  height,
  title: 'Un train de nuit dans la plaine',
  alt: 'Dessin : un train de nuit vert aux fenêtres éclairées traverse une plaine enneigée sous un grand ciel étoilé ; une petite gare brille au loin.',
  caption: 'Un train de nuit, quelque part dans la plaine.',
  focal: [0.45, 0.58],
  draw: () => {
    const roll = dice(64);
    const stars = times(420, () =>
      circle(
        roll() * width,
        roll() * 520,
        0.4 + roll() ** 3 * 2.2,
        '#eaf0ff',
        `fill-opacity="${n(0.15 + roll() * 0.8)}"`,
      ),
    ).join('');
    const veil = times(60, () => {
      const x = roll() * 1700 - 50;
      return `<ellipse cx="${n(x)}" cy="${n(90 + x * 0.16 + (roll() - 0.5) * 130)}" rx="${n(60 + roll() * 150)}" ry="${n(10 + roll() * 34)}" fill="#b9c8ef" fill-opacity=".035"/>`;
    }).join('');
    const grass = times(700, () => {
      const depth = roll();
      const y = track + 40 + depth * 340;
      return `<path d="M${n(roll() * width)} ${n(y)}l${n((roll() - 0.4) * 8)} ${n(-6 - depth * 30)}" stroke="${roll() > 0.5 ? '#0f1a2a' : '#8b8a6d'}" stroke-opacity="${n(0.2 + roll() * 0.4)}" stroke-width="${n(0.8 + depth * 1.8)}"/>`;
    }).join('');
    const poles = times(7, (at) => {
      const x = 60 + at * 250;
      return `${rect(x, track - 260, 6, 250, '#0d1520')}${rect(x - 26, track - 246, 58, 5, '#0d1520')}`;
    }).join('');
    const wires = [0, 8]
      .map(
        (dy) =>
          `<path d="M-190 ${track - 244 + dy}${times(8, (at) => `Q${-65 + at * 250} ${track - 214 + dy} ${60 + at * 250} ${track - 244 + dy}`).join('')}" fill="none" stroke="#0d1520" stroke-width="1.6"/>`,
      )
      .join('');
    return `<defs>${fade('sky', [
      [0, '#0b1430'],
      [0.35, '#1c2d55'],
      [0.55, '#4a5f86'],
      [0.63, '#96a3ae'],
    ])}${fade('snow', [
      [0, '#8fa0b8'],
      [0.25, '#5b6d8b'],
      [1, '#1b2740'],
    ])}${fade('pane', [
      [0, '#fff0c0'],
      [1, '#f2b45c'],
    ])}${glow('station', [
      [0, '#ffe3a1', 0.95],
      [0.3, '#ffc766', 0.4],
      [1, '#ffc766', 0],
    ])}${glow('beam', [
      [0, '#fff6d6', 0.9],
      [0.2, '#ffe9ac', 0.45],
      [1, '#ffe9ac', 0],
    ])}</defs>
${rect(0, 0, width, track + 20, 'url(#sky)')}<g transform="rotate(4 800 200)">${veil}</g>${stars}
${hill({ seed: 13, from: [0, 590], to: [width, 570], height: 44, roughness: 0.5 }, track + 30, '#54678a')}${hill({ seed: 18, from: [0, 612], to: [width, 604], height: 12, roughness: 0.62 }, track + 30, '#263650')}
${rect(0, track - 6, width, height - track + 6, 'url(#snow)')}
${circle(1452, 600, 130, 'url(#station)')}${rect(1420, 588, 64, 28, '#1a2436')}<path d="M1412 588l40 -22l40 22Z" fill="#141c2c"/>${[1428, 1446, 1464].map((x) => rect(x, 596, 9, 10, '#ffd98c')).join('')}
${rect(0, track + 2, width, 18, '#2b3446')}${times(80, (at) => rect(at * 20.5, track + 4, 11, 12, '#161d2b')).join('')}${rect(0, track, width, 4, '#9fb0c6')}
${poles}${wires}
${car(-140, 21)}${car(312, 35)}${car(764, 48)}<g>${`<path d="M1216 ${track - 30}V${track - 140}H1410q46 10 60 62v48Z" fill="#7f2f2b"/><path d="M1216 ${track - 140}q6 -16 24 -16h150q14 0 20 16Z" fill="#3c1c1d"/>`}${rect(1216, track - 70, 250, 6, '#e0c07a')}<path d="M1398 ${track - 126}q34 8 46 40h-46Z" fill="#cfe0ea" fill-opacity=".8"/>${rect(1250, track - 122, 34, 30, '#ffd98c')}${rect(1222, track - 30, 246, 12, '#10181c')}${[1260, 1306, 1380, 1428].map((x) => circle(x, track - 12, 16, '#0c1216') + circle(x, track - 12, 6, '#3c4a4f')).join('')}</g>
${circle(1466, track - 48, 140, 'url(#beam)')}<path d="M1466 ${track - 52}L1640 ${track - 110}V${track + 60}L1466 ${track - 40}Z" fill="#ffeebb" fill-opacity=".25"/>${circle(1464, track - 47, 7, '#fffbe8')}
${grass}${hill({ seed: 90, from: [0, 940], to: [width, 900], height: 40, roughness: 0.5 }, height, '#0d1526')}
${grain(width, height, 0.22, 23)}`;
  },
};
