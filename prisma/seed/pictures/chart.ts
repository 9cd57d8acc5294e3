import { fade, grain, label, n, rect } from './kit.ts';

/** The common dress of our data graphics: paper, a title that says the finding, a source. */
export const chart = { width: 1600, height: 1000, left: 130, right: 1500, top: 250, bottom: 850 } as const;
export const chartInk = '#23292e';
const soft = '#8a8474';

type Frame = { title: string; subtitle: string; source: string };

export const frame = ({ title, subtitle, source }: Frame, content: string): string =>
  `<defs>${fade('paper', [
    [0, '#f6f1e6'],
    [1, '#ece4d2'],
  ])}</defs>${rect(0, 0, chart.width, chart.height, 'url(#paper)')}${rect(70, 66, 64, 8, '#a8322a')}${label({ text: title, x: 70, y: 134, size: 50, fill: chartInk, isBold: true })}${label({ text: subtitle, x: 70, y: 186, size: 28, fill: '#5d5a50' })}${content}${label({ text: source, x: 70, y: 956, size: 22, fill: soft })}${grain(chart.width, chart.height, 0.1, 4)}`;

/** Horizontal lines with their values at the left. */
export function valueAxis(
  values: readonly number[],
  toY: (value: number) => number,
  write: (value: number) => string,
): string {
  return values
    .map(
      (value) =>
        `<path d="M${chart.left} ${n(toY(value))}H${chart.right}" stroke="${chartInk}" stroke-opacity="${value === 0 ? 0.8 : 0.16}" stroke-width="${value === 0 ? 2.5 : 1.5}"/>${label({ text: write(value), x: chart.left - 18, y: toY(value) + 9, size: 25, fill: '#5d5a50', anchor: 'end' })}`,
    )
    .join('');
}

export const scale =
  (from: readonly [number, number], to: readonly [number, number]) =>
  (value: number): number =>
    to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);

/** Labels under the axis, evenly spaced. */
export const foot = (texts: readonly string[], toX: (at: number) => number): string =>
  texts
    .map((text, at) =>
      text
        ? label({ text, x: toX(at), y: chart.bottom + 44, size: 25, fill: '#5d5a50', anchor: 'middle' })
        : '',
    )
    .join('');
