import { circle, dice, fade, glow, hill, n, rect, times } from './kit.ts';

/** The side of the square that every drawing of an advertisement fills; a slot shows of it what its shape allows. */
export const artSide = 400;

/** Lines that come in one after another along a thread: the wire. */
export function wireArt(): string {
  const roll = dice(61);
  const entries = times(9, (at) => {
    const y = 14 + at * 46.5;
    const isNew = at === 4;
    const lines = times(2, (row) =>
      rect(
        178,
        y - 9 + row * 15,
        (row === 0 ? 128 : 84) + roll() * 62,
        6,
        isNew ? '#f6f1e6' : '#7f97a8',
        `rx="3" fill-opacity="${isNew ? 0.95 : n(0.75 - Math.abs(at - 4) * 0.13)}"`,
      ),
    ).join('');
    const hour = rect(88, y - 8, 38, 11, isNew ? '#e2574c' : '#4d6678', 'rx="3"');
    return `${hour}${lines}${circle(152, y, isNew ? 11 : 6, isNew ? '#e2574c' : '#7f97a8')}`;
  }).join('');
  const halo = [44, 30, 20]
    .map((radius, at) => circle(152, 200, radius, '#e2574c', `fill-opacity="${[0.1, 0.16, 0.24][at] ?? 0}"`))
    .join('');
  return `<defs>${fade('night', [
    [0, '#1c2f3d'],
    [1, '#0f1a23'],
  ])}</defs>${rect(0, 0, artSide, artSide, 'url(#night)')}<path d="M152 0V400" stroke="#4d6678" stroke-width="3"/>${halo}${entries}`;
}

/** Waves from one point, with three sheets that they carry: the feeds. */
export function feedsArt(): string {
  const wave = (radius: number, colour: string, width: number) =>
    `<path d="M92 ${308 - radius}A${radius} ${radius} 0 0 1 ${92 + radius} 308" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  const sheet = (x: number, y: number, turn: number, accent: string) =>
    `<g transform="translate(${x} ${y}) rotate(${turn})">${rect(-33, -41, 70, 88, '#8a5a12', 'rx="4" fill-opacity=".28"')}${rect(-36, -45, 70, 88, '#fffaf0', 'rx="4"')}${rect(-26, -34, 50, 20, accent)}${times(5, (at) => rect(-26, -6 + at * 9, at === 4 ? 28 : 50, 3.4, '#a79c86')).join('')}</g>`;
  return `<defs>${fade('gold', [
    [0, '#e9b44c'],
    [1, '#d9953a'],
  ])}</defs>${rect(0, 0, artSide, artSide, 'url(#gold)')}${wave(86, '#fff3d8', 26)}${wave(158, '#fff3d8', 26)}${wave(230, '#fff3d8', 26)}${circle(92, 308, 27, '#23292e')}${sheet(176, 214, -9, '#23292e')}${sheet(262, 158, 7, '#a8322a')}${sheet(300, 268, 14, '#2f6f8a')}`;
}

/** Three balloons that listen to each other: the charter of the comments. */
export function charterArt(): string {
  const balloon = (x: number, y: number, width: number, height: number, fill: string, tail: -1 | 1) => {
    const foot = x + (tail > 0 ? width - 56 : 56);
    return `${rect(x, y, width, height, fill, 'rx="26"')}<path d="M${foot - 18} ${y + height - 4}h36l${tail * 18} 40Z" fill="${fill}"/>`;
  };
  const lines = (x: number, y: number, widths: readonly number[], fill: string) =>
    widths.map((width, at) => rect(x, y + at * 20, width, 7, fill, 'rx="3.5"')).join('');
  return `<defs>${fade('moss', [
    [0, '#2f5d4c'],
    [1, '#1d3f33'],
  ])}</defs>${rect(0, 0, artSide, artSide, 'url(#moss)')}${balloon(36, 44, 222, 92, '#dfe9da', -1)}${lines(66, 70, [156, 118], '#5c7f6b')}${balloon(146, 158, 220, 92, '#f6f1e6', 1)}${lines(176, 184, [160, 132], '#a8322a')}${balloon(54, 272, 206, 86, '#a9c7b2', -1)}${lines(84, 296, [146, 92], '#2f5d4c')}`;
}

/** A night of music over the hills: lanterns, a moon, a stage that glows. */
export function nightsArt(): string {
  const roll = dice(19);
  const stars = times(70, () =>
    circle(
      roll() * artSide,
      roll() * 220,
      0.6 + roll() * 1.2,
      '#fff3d8',
      `fill-opacity="${n(0.25 + roll() * 0.6)}"`,
    ),
  ).join('');
  const lanterns = times(9, (at) => {
    const x = 14 + at * 46.5;
    const y = 168 + Math.sin((at / 8) * Math.PI) * 30 + (at % 2) * 3;
    return `${circle(x, y + 9, 20, 'url(#lantern)')}${circle(x, y + 9, 6.4, at % 3 === 1 ? '#f2785c' : '#ffd68a')}`;
  }).join('');
  const musician = (x: number, turn: 1 | -1) =>
    `<g transform="translate(${x} 318) scale(${turn} 1)"><path d="M-13 22q-2 -42 12 -47q15 1 17 24v23Z" fill="#1a1326"/>${circle(1, -34, 8.6, '#e3a981')}<path d="M2 -22l27 -9l3 6l-25 11Z" fill="#a5502a"/><path d="M8 -10L44 -46" stroke="#f6e4c2" stroke-width="1.8"/></g>`;
  return `<defs>${fade('dusk', [
    [0, '#1d1b3f'],
    [0.45, '#54306a'],
    [0.72, '#c25a62'],
    [1, '#f0a35e'],
  ])}${glow('lantern', [
    [0, '#ffe2a0', 0.85],
    [1, '#ffb05c', 0],
  ])}${glow('stage', [
    [0, '#ffdf9e', 0.95],
    [1, '#ff9a5c', 0],
  ])}</defs>${rect(0, 0, artSide, artSide, 'url(#dusk)')}${stars}${circle(292, 84, 36, '#fdeec8')}${circle(306, 76, 33, '#3a2758')}${hill({ seed: 12, from: [0, 262], to: [400, 236], height: 46 }, 400, '#7a3b66')}${hill({ seed: 31, from: [0, 286], to: [400, 282], height: 30, roughness: 0.46 }, 400, '#43254f')}<path d="M0 166Q200 250 400 166" fill="none" stroke="#1a1326" stroke-width="1.6"/>${lanterns}<ellipse cx="200" cy="330" rx="190" ry="62" fill="url(#stage)"/><path d="M48 340H352L384 400H16Z" fill="#2a1836"/><path d="M48 340H352" stroke="#ffd68a" stroke-width="3"/>${musician(128, 1)}${musician(200, 1)}${musician(272, -1)}`;
}

/** A curtain that opens on one lamp and a chair: a theatre before the play. */
export function theatreArt(): string {
  const folds = (from: number, to: number, side: 1 | -1) =>
    times(7, (at) => {
      const x = from + ((to - from) * at) / 7;
      const wide = (to - from) / 7;
      const bend = side * (26 + at * 3);
      return `<path d="M${n(x)} 0h${n(wide + 1)}q${n(bend * 0.2)} 190 ${n(bend)} 400h${n(-wide - 1)}q${n(-bend * 0.8)} -200 ${n(-bend)} -400Z" fill="${at % 2 === 0 ? '#8f2027' : '#b23138'}"/>`;
    }).join('');
  const fringe = times(14, (at) =>
    circle(14.3 + at * 28.6, 46, 15, at % 2 === 0 ? '#a52a31' : '#8f2027'),
  ).join('');
  return `<defs>${glow('spot', [
    [0, '#fff0c4', 0.98],
    [0.55, '#ffcf7e', 0.5],
    [1, '#ffb75c', 0],
  ])}${fade('beam', [
    [0, '#fff2cf', 0.75],
    [1, '#ffd88a', 0.08],
  ])}${fade('hall', [
    [0, '#120c12'],
    [1, '#2a161a'],
  ])}</defs>${rect(0, 0, artSide, artSide, 'url(#hall)')}<path d="M186 0H214L300 334H100Z" fill="url(#beam)"/>${rect(0, 322, artSide, 78, '#4a2b1e')}${times(8, (at) => `<path d="M${at * 57} 322l${(at - 3.5) * 16} 78" stroke="#2f1a13" stroke-width="2"/>`).join('')}<ellipse cx="200" cy="340" rx="118" ry="30" fill="url(#spot)"/><g fill="none" stroke="#23140f" stroke-width="7" stroke-linecap="round"><path d="M174 218V338M226 218V336M174 284H232M232 284V346M184 288V350M174 232H226M174 256H226"/></g><path d="M170 276h66l-6 12h-52Z" fill="#6d3a22"/><path d="M176 216q26 -18 50 0" fill="none" stroke="#23140f" stroke-width="7"/><g transform="translate(206 258) rotate(8)">${rect(-14, 4, 30, 20, '#f6f1e6')}${rect(-9, 9, 20, 2.4, '#a8322a')}${rect(-9, 14, 16, 2, '#8a8474')}</g>${folds(-20, 92, 1)}<g transform="translate(400 0) scale(-1 1)">${folds(-20, 92, 1)}</g>${rect(0, 0, artSide, 44, '#7a1a21')}${fringe}${rect(0, 0, artSide, 12, '#d9a441')}`;
}
