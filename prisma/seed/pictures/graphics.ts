import { chart, chartInk, foot, frame, scale, valueAxis } from './chart.ts';
import { circle, curve, type DrawnPicture, dice, fade, label, n, rect, times } from './kit.ts';

const { width, height, left, right, top, bottom } = chart;
const red = '#a8322a';
const blue = '#2f6f8a';

/** Litres a second that left the drain of Roquebelle, year after year. */
const leak = [3, 3, 4, 5, 6, 7, 9, 11, 14, 19, 25, 31, 58];

export const leakChart: DrawnPicture = {
  key: 'graphique-fuite',
  width,
  height,
  title: 'Débit de fuite du barrage de Roquebelle',
  alt: 'Graphique : le débit de fuite du barrage de Roquebelle, mesuré deux fois par an, passe de 3 à 31 litres par seconde en neuf ans, puis bondit à 58 le soir de l’évacuation. Trois rapports sont marqués sur la courbe.',
  caption: 'Le débit de fuite dans la galerie de drainage, selon les relevés d’HDI.',
  focal: [0.5, 0.5],
  isGraphic: true,
  draw: () => {
    const toX = scale([0, leak.length - 1], [left + 40, right - 60]);
    const toY = scale([0, 60], [bottom, top + 20]);
    const points = leak.map((value, at) => [toX(at), toY(value)] as const);
    const slow = curve(points.slice(0, -1));
    const jump = points.slice(-2);
    const note = (at: number, text: string, more: string) => {
      const [x, y] = points[at] ?? [0, 0];
      return `<path d="M${n(x)} ${n(y - 14)}V${n(y - 92)}" stroke="${chartInk}" stroke-width="2"/>${circle(x, y, 9, '#f6f1e6', `stroke="${red}" stroke-width="5"`)}${label({ text, x, y: y - 134, size: 26, fill: chartInk, isBold: true, anchor: 'middle' })}${label({ text: more, x, y: y - 104, size: 23, fill: '#5d5a50', anchor: 'middle' })}`;
    };
    const [first, last] = jump;
    return frame(
      {
        title: 'Neuf ans de hausse, trois rapports, une nuit',
        subtitle: 'Débit de fuite dans la galerie de drainage, en litres par seconde',
        source: 'Source : relevés d’HDI transmis à la commission d’enquête',
      },
      `<defs>${fade('area', [
        [0, red, 0.32],
        [1, red, 0.02],
      ])}</defs>${valueAxis([0, 20, 40, 60], toY, String)}<path d="${slow}L${n(points.at(-2)?.[0] ?? 0)} ${bottom}L${n(toX(0))} ${bottom}Z" fill="url(#area)"/><path d="${slow}" fill="none" stroke="${red}" stroke-width="7" stroke-linecap="round"/><path d="M${n(first?.[0] ?? 0)} ${n(first?.[1] ?? 0)}L${n(last?.[0] ?? 0)} ${n(last?.[1] ?? 0)}" stroke="${red}" stroke-width="7" stroke-dasharray="4 14" stroke-linecap="round"/>${note(2, 'Premier rapport', '« pour information »')}${note(6, 'Deuxième rapport', '« pour information »')}${note(10, 'Troisième rapport', 'jamais ouvert')}${circle(last?.[0] ?? 0, last?.[1] ?? 0, 15, red)}${label({ text: '58 l/s', x: (last?.[0] ?? 0) - 30, y: (last?.[1] ?? 0) + 4, size: 40, fill: red, isBold: true, anchor: 'end' })}${label({ text: 'le soir de l’évacuation', x: (last?.[0] ?? 0) - 30, y: (last?.[1] ?? 0) + 40, size: 25, fill: chartInk, anchor: 'end' })}${foot(
        leak.map((_, at) =>
          at % 3 === 0 ? (['– 9 ans', '– 7 ans', '– 5 ans', '– 2 ans', 'évacuation'][at / 3] ?? '') : '',
        ),
        toX,
      )}`,
    );
  },
};

type Group = { name: string; seats: number; colour: string };
const groups: readonly Group[] = [
  { name: 'Union de gauche', seats: 83, colour: '#b23a48' },
  { name: 'Verts et ruralités', seats: 36, colour: '#5f8a4c' },
  { name: 'Centre et progrès', seats: 48, colour: '#d9a441' },
  { name: 'Territoires', seats: 7, colour: '#8a6f9e' },
  { name: 'Alliance républicaine', seats: 98, colour: '#3f6f9a' },
  { name: 'Droite nationale', seats: 29, colour: '#2b3550' },
];

export const hemicycle: DrawnPicture = {
  key: 'hemicycle',
  width,
  height,
  title: 'Composition de l’Assemblée',
  alt: 'Graphique : les 301 sièges de l’Assemblée en demi-cercle. Alliance républicaine 98, Centre et progrès 48, Territoires 7, Union de gauche 83, Verts et ruralités 36, Droite nationale 29 ; la majorité est à 151.',
  caption: 'La coalition tient à deux voix, et grâce aux sept élus du groupe Territoires.',
  focal: [0.5, 0.55],
  isGraphic: true,
  draw: () => {
    const rows = 9;
    const radii = times(rows, (row) => 250 + row * 42);
    const sum = radii.reduce((total, radius) => total + radius, 0);
    const counts = radii.map((radius) => Math.floor((301 * radius) / sum));
    let missing = 301 - counts.reduce((total, count) => total + count, 0);
    for (let row = rows - 1; missing > 0; row -= 1, missing -= 1) counts[row] = (counts[row] ?? 0) + 1;
    const seats = counts
      .flatMap((count, row) =>
        times(count, (at) => ({ angle: Math.PI * (1 - at / (count - 1)), radius: radii[row] ?? 0 })),
      )
      .sort((one, other) => other.angle - one.angle || one.radius - other.radius);
    const colours = groups.flatMap(({ seats: count, colour }) => times(count, () => colour));
    const drawn = seats
      .map(({ angle, radius }, at) =>
        circle(
          800 + Math.cos(angle) * radius,
          790 - Math.sin(angle) * radius * 0.93,
          14.5,
          colours[at] ?? chartInk,
        ),
      )
      .join('');
    const legend = groups
      .map(({ name, seats: count, colour }, at) => {
        const x = 120 + (at % 3) * 480;
        const y = 856 + Math.floor(at / 3) * 42;
        return `${circle(x, y - 8, 11, colour)}${label({ text: name, x: x + 24, y, size: 26, fill: chartInk })}${label({ text: String(count), x: x + 370, y, size: 26, fill: chartInk, isBold: true, anchor: 'end' })}`;
      })
      .join('');
    return frame(
      {
        title: 'Une majorité de deux sièges',
        subtitle: 'Les 301 sièges de l’Assemblée, par groupe',
        source: 'Source : secrétariat de l’Assemblée',
      },
      `${drawn}<path d="M800 480V170" stroke="${chartInk}" stroke-width="2" stroke-dasharray="3 8"/>${label({ text: '151', x: 800, y: 745, size: 84, fill: chartInk, isBold: true, anchor: 'middle' })}${label({ text: 'la majorité', x: 800, y: 786, size: 28, fill: '#5d5a50', anchor: 'middle' })}${legend}`,
    );
  },
};

/** Surface of the Aurèle glacier in hectares, every five years for fifty. */
export const glacierSurface = [412, 405, 396, 379, 352, 331, 298, 257, 214, 168, 121];

export const glacierChart: DrawnPicture = {
  key: 'graphique-glacier',
  width,
  height,
  title: 'Surface du glacier d’Aurèle',
  alt: 'Graphique : la surface du glacier d’Aurèle passe de 412 hectares il y a cinquante ans à 121 aujourd’hui ; la moitié de la perte tient dans les quinze dernières années.',
  caption: 'La surface du glacier d’Aurèle depuis cinquante ans, en hectares.',
  focal: [0.5, 0.5],
  isGraphic: true,
  draw: () => {
    const toX = scale([0, glacierSurface.length - 1], [left + 70, right - 70]);
    const toY = scale([0, 450], [bottom, top]);
    const roll = dice(12);
    const bars = glacierSurface
      .map((value, at) => {
        const x = toX(at) - 46;
        const y = toY(value);
        const facets = times(9, () => {
          const fx = x + roll() * 80;
          const fy = y + roll() * (bottom - y);
          return `<path d="M${n(fx)} ${n(fy)}l${n(10 + roll() * 26)} ${n((roll() - 0.5) * 20)}l${n(-8)} ${n(14 + roll() * 20)}Z" fill="#ffffff" fill-opacity="${n(0.06 + roll() * 0.16)}"/>`;
        }).join('');
        return `<clipPath id="bar${at}"><path d="M${n(x)} ${bottom}V${n(y + 10)}l24 -8l20 5l26 -10l22 8V${bottom}Z"/></clipPath><g clip-path="url(#bar${at})">${rect(x, y - 12, 92, bottom - y + 12, 'url(#ice)')}${facets}</g>${label({ text: String(value), x: x + 46, y: y - 22, size: at === 0 || at === glacierSurface.length - 1 ? 40 : 25, fill: at === glacierSurface.length - 1 ? red : chartInk, isBold: at === 0 || at === glacierSurface.length - 1, anchor: 'middle' })}`;
      })
      .join('');
    return frame(
      {
        title: 'Aurèle a perdu sept dixièmes de sa glace',
        subtitle: 'Surface du glacier d’Aurèle, en hectares, tous les cinq ans',
        source: 'Source : Observatoire des neiges de Lorvaux, relevés de septembre',
      },
      `<defs>${fade('ice', [
        [0, '#a9d3dd'],
        [0.6, '#5f9fb5'],
        [1, '#2f6f8a'],
      ])}</defs>${valueAxis([0, 100, 200, 300, 400], toY, String)}${bars}${foot(['– 50 ans', '', '– 40', '', '– 30', '', '– 20', '', '– 10', '', 'aujourd’hui'], toX)}`,
    );
  },
};

const rents: readonly [string, number, number][] = [
  ['Lorvaux', 11.2, 17.9],
  ['Port-Valmer', 8.4, 14.1],
  ['Castelbrune', 7.1, 5.2],
  ['Montrelay', 7.6, 10.8],
  ['Varneuil', 6.9, 8.1],
  ['Saint-Erme', 6.2, 7],
];

export const rentChart: DrawnPicture = {
  key: 'graphique-loyers',
  width,
  height,
  title: 'Loyers dans la vallée de l’Isaude',
  alt: 'Graphique : loyers au mètre carré dans six villes, il y a dix ans et aujourd’hui. Lorvaux passe de 11,2 à 17,9 euros, Port-Valmer de 8,4 à 14,1 ; Castelbrune est la seule à baisser, de 7,1 à 5,2.',
  caption: 'Le loyer moyen au mètre carré, il y a dix ans et aujourd’hui.',
  focal: [0.5, 0.5],
  isGraphic: true,
  draw: () => {
    const toX = scale([4, 19], [430, right - 40]);
    const rows = rents
      .map(([town, before, after], at) => {
        const y = 320 + at * 92;
        const colour = after > before ? red : blue;
        const write = (value: number) => value.toFixed(1).replace('.', ',');
        return `<path d="M400 ${y}H${right}" stroke="${chartInk}" stroke-opacity=".12" stroke-width="1.5"/>${label({ text: town, x: 380, y: y + 10, size: 32, fill: chartInk, anchor: 'end', isBold: at < 3 })}<path d="M${n(toX(before))} ${y}L${n(toX(after))} ${y}" stroke="${colour}" stroke-width="12" stroke-opacity=".55"/>${circle(toX(before), y, 14, '#f6f1e6', `stroke="${chartInk}" stroke-width="4"`)}${circle(toX(after), y, 17, colour)}${label({ text: write(before), x: toX(before) + (after > before ? -30 : 30), y: y + 10, size: 27, fill: '#5d5a50', anchor: after > before ? 'end' : 'start' })}${label({ text: write(after), x: toX(after) + (after > before ? 32 : -32), y: y + 11, size: 32, fill: colour, isBold: true, anchor: after > before ? 'start' : 'end' })}`;
      })
      .join('');
    return frame(
      {
        title: 'La mer et la capitale s’envolent',
        subtitle: 'Loyer moyen hors charges, en euros par mètre carré',
        source: 'Source : observatoire des loyers de la vallée de l’Isaude',
      },
      `${circle(440, 250, 11, '#f6f1e6', `stroke="${chartInk}" stroke-width="4"`)}${label({ text: 'il y a dix ans', x: 464, y: 259, size: 25, fill: chartInk })}${circle(680, 250, 13, red)}${label({ text: 'aujourd’hui', x: 704, y: 259, size: 25, fill: chartInk })}${rows}`,
    );
  },
};
