import { circle, type DrawnPicture, dice, fade, glow, grain, hill, n, rect, times } from './kit.ts';

const width = 1600;
const height = 1000;

/** A house of the valley: gable roof, a few windows, some of them lit. */
function house(x: number, y: number, wide: number, tall: number, seed: number, isDark: boolean): string {
  const roll = dice(seed);
  const wall = ['#2b3346', '#323a4d', '#28303f', '#3a3f50'][seed % 4] ?? '#2b3346';
  const columns = Math.max(1, Math.floor(wide / 26));
  const floors = Math.max(1, Math.floor(tall / 34));
  const windows = times(columns * floors, (at) => {
    const isLit = !isDark && roll() < 0.3;
    return rect(
      x + 9 + (at % columns) * 25,
      y - tall + 10 + Math.floor(at / columns) * 33,
      10,
      15,
      isLit ? '#ffd78a' : '#171d2b',
    );
  }).join('');
  return `${rect(x, y - tall, wide, tall, wall)}<path d="M${n(x - 5)} ${n(y - tall)}L${n(x + wide / 2)} ${n(y - tall - wide * 0.42)}L${n(x + wide + 5)} ${n(y - tall)}Z" fill="#1a2030"/><path d="M${n(x - 5)} ${n(y - tall)}L${n(x + wide / 2)} ${n(y - tall - wide * 0.42)}l4 6L${n(x + 6)} ${n(y - tall)}Z" fill="#8da0bd" fill-opacity=".35"/>${windows}${seed % 3 === 0 ? rect(x + wide * 0.7, y - tall - wide * 0.34, 9, 26, '#1a2030') : ''}`;
}

/** The winding road up to the plateau, and the cars that climb it bumper to bumper. */
function road(): string {
  const bends: [number, number][] = [
    [820, 742],
    [1010, 716],
    [1180, 690],
    [1090, 650],
    [960, 622],
    [1110, 588],
    [1260, 556],
    [1170, 520],
    [1080, 490],
    [1210, 456],
    [1330, 424],
    [1260, 388],
    [1350, 352],
    [1440, 322],
  ];
  const path = bends.map(([x, y], at) => `${at ? 'L' : 'M'}${x} ${y}`).join('');
  const roll = dice(55);
  const cars = bends
    .flatMap((from, at) => {
      const to = bends[at + 1];
      if (!to) return [];
      const long = Math.hypot(to[0] - from[0], to[1] - from[1]);
      const gap = 19 - at * 0.7;
      return times(Math.floor(long / gap), (step) => {
        const share = (step * gap + roll() * 5) / long;
        const x = from[0] + (to[0] - from[0]) * share;
        const y = from[1] + (to[1] - from[1]) * share;
        const scale = 1 - at * 0.045;
        const isAway = to[0] > from[0];
        return `${circle(x, y - 3, 9 * scale, isAway ? 'url(#tail)' : 'url(#head)')}${circle(x, y - 3, 2 * scale, isAway ? '#ff6a4d' : '#fff3cf')}`;
      });
    })
    .join('');
  return `<path d="${path}" fill="none" stroke="#4b566b" stroke-width="9" stroke-linejoin="round" stroke-opacity=".8"/>${cars}`;
}

export const nightTown: DrawnPicture = {
  key: 'nuit-castelbrune',
  width,
  height,
  title: 'Castelbrune, la nuit de l’évacuation',
  alt: 'Dessin : la nuit, une petite ville presque éteinte au fond d’une vallée ; une file de phares monte en lacets vers le plateau, sous la lune.',
  caption: 'Le chemin de Serre-Longue, seule sortie de Castelbrune par les hauteurs.',
  focal: [0.6, 0.6],
  draw: () => {
    const roll = dice(8);
    const stars = times(260, () =>
      circle(
        roll() * width,
        roll() ** 1.5 * 430,
        0.5 + roll() * 1.5,
        '#dfe8ff',
        `fill-opacity="${n(0.2 + roll() * 0.7)}"`,
      ),
    ).join('');
    const row = (count: number, y: number, seed: number, size: number, from: number, to: number) =>
      times(count, (at) =>
        house(
          from + ((to - from) / count) * at + dice(seed + at)() * 14,
          y + dice(seed * 3 + at)() * 12,
          size * (0.8 + dice(seed + at * 7)() * 0.6),
          size * (0.7 + dice(seed * 5 + at)() * 0.9),
          seed + at,
          at % 3 === 1,
        ),
      ).join('');
    const church = `<g>${rect(418, 560, 46, 210, '#2d3549')}<path d="M412 560L441 440L470 560Z" fill="#161c2b"/><path d="M412 560L441 440l4 8L422 560Z" fill="#9fb2cf" fill-opacity=".5"/>${rect(434, 590, 14, 26, '#12172a')}${circle(441, 646, 11, '#c9d3e4', 'fill-opacity=".5"')}${rect(300, 690, 130, 90, '#2a3145')}<path d="M294 690L330 640H430V690Z" fill="#181e2d"/></g>`;
    const river = `<path d="M-20 880C300 850 520 900 800 872S1300 900 1640 850V960C1300 985 1080 950 800 968S260 950 -20 985Z" fill="url(#river)"/>${times(120, () => `<path d="M${n(roll() * width)} ${n(872 + roll() * 92)}h${n(14 + roll() * 70)}" stroke="${roll() > 0.8 ? '#ffd78a' : '#b9cbe6'}" stroke-opacity="${n(0.08 + roll() * 0.35)}" stroke-width="${n(1 + roll() * 2)}"/>`).join('')}`;
    return `<defs>${fade('sky', [
      [0, '#0d1428'],
      [0.4, '#1f2d4c'],
      [0.62, '#3d5070'],
    ])}${fade('river', [
      [0, '#5d7398'],
      [1, '#131a2c'],
    ])}${fade('slope', [
      [0, '#3c4a60'],
      [1, '#121826'],
    ])}${glow('moon', [
      [0, '#fff8e0', 0.9],
      [0.12, '#e5ecff', 0.4],
      [1, '#e5ecff', 0],
    ])}${glow('tail', [
      [0, '#ff5b3d', 0.75],
      [1, '#ff5b3d', 0],
    ])}${glow('head', [
      [0, '#fff0c4', 0.75],
      [1, '#fff0c4', 0],
    ])}</defs>
${rect(0, 0, width, height, 'url(#sky)')}${stars}${circle(330, 200, 330, 'url(#moon)')}${circle(330, 200, 42, '#f6f1dd')}${circle(318, 190, 9, '#d9d4bf')}${circle(344, 214, 6, '#d9d4bf')}
${hill({ seed: 41, from: [0, 430], to: [width, 260], height: 130, roughness: 0.5 }, height, '#34435f')}
${hill({ seed: 27, from: [500, 760], to: [1640, 230], height: 60, roughness: 0.5 }, height, 'url(#slope)')}
${hill({ seed: 21, from: [-10, 470], to: [620, 800], height: 60, roughness: 0.5 }, height, '#1d2639')}
${road()}
${row(9, 776, 10, 56, 470, 1180)}${church}${row(8, 800, 30, 62, -20, 420)}${row(13, 850, 52, 74, 20, 1180)}
${hill({ seed: 6, from: [0, 850], to: [width, 820], height: 14, roughness: 0.5 }, height, '#161c2a')}
${river}${hill({ seed: 66, from: [0, 950], to: [width, 990], height: 24, roughness: 0.55 }, height, '#0a0e18')}
${grain(width, height, 0.22, 17)}`;
  },
};
