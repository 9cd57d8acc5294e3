import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { type Chart, type ChartSeries, drawnSeries } from './chart.ts';
import {
  type Anchor,
  anchorAt,
  lineHeight,
  type Shown,
  shownLabels,
  widestOf,
  widthOf,
  widths,
  wrapped,
  wrappedAnyway,
} from './chart-labels.ts';
import { momentsOf, spokenLabel } from './chart-moments.ts';
import { withUnit, writeNumber } from './chart-numbers.ts';

/*
 * Places across are in percent of a drawing that is as wide as its column, places down in px: letters keep their size
 * at every width, and no script is needed.
 */

/** One figure drawn: from zero to its end. `series` counts from 0. */
export type Bar = { series: number; from: number; to: number; isNegative: boolean; text: string };
export type BarRows = {
  kind: 'bars';
  rows: { label: string; bars: Bar[] }[];
  /** Where zero stands, in percent. */
  zero: number;
  /** What figures need beside the bars, in px. */
  before: number;
  after: number;
};

export type AxisTick = { y: number; text: string; isZero: boolean };
export type AxisLabel = { x: number; lines: string[]; shown: Shown; anchor: Anchor };
type Plot = {
  /** In px: the whole drawing, the plot in it, and the axis at its left (0 for none). */
  height: number;
  bottom: number;
  axis: number;
  ticks: AxisTick[];
  labels: AxisLabel[];
};
export type Columns = Plot & {
  kind: 'columns';
  zero: number;
  bars: (Bar & { x: number; width: number })[];
  /** Whether figures stand on the columns. */
  figures: Shown | null;
};
export type EndLabel = { series: number; y: number; lines: string[]; figure: string };
export type Lines = Plot & {
  kind: 'lines';
  paths: string[];
  points: { series: number; x: number; y: number }[];
  ends: EndLabel[];
  /** What stands right of the lines, in px. */
  after: number;
};
export type ChartLayout = BarRows | Columns | Lines;

const plotHeight = 220;
const top = 20;

const figureOf = (chart: Chart, { values }: ChartSeries, at: number): string =>
  withUnit(writeNumber(values[at], values), chart.unit);

const knownValues = (chart: Chart): number[] =>
  drawnSeries(chart).flatMap(({ values }) => values.filter((value) => value !== null));

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The drawing of a chart. Columns whose labels have no room on a telephone are drawn as bars. */
export function layoutOf(chart: Chart): ChartLayout {
  if (chart.kind === 'lines') return layOutLines(chart);
  return (chart.kind === 'columns' && layOutColumns(chart)) || layOutBars(chart);
}

function layOutBars(chart: Chart): BarRows {
  const values = knownValues(chart);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear([least, most === least ? 1 : most], [0, 100]);
  const zero = rounded(scale(0));
  const rows = chart.labels.map((label, at) => ({
    label: spokenLabel(label),
    bars: drawnSeries(chart).map((one, series) => {
      const value = one.values[at] ?? null;
      const text = value === null ? '–' : figureOf(chart, one, at);
      return { series, from: zero, to: rounded(scale(value ?? 0)), isNegative: (value ?? 0) < 0, text };
    }),
  }));
  const bars = rows.flatMap((row) => row.bars);
  const room = (isNegative: boolean) =>
    widestOf(bars.filter((bar) => bar.isNegative === isNegative).map(({ text }) => text));
  return { kind: 'bars', rows, zero, before: least < 0 ? room(true) + 8 : 0, after: room(false) + 8 };
}

function layOutColumns(chart: Chart): Columns | null {
  const series = drawnSeries(chart);
  const labels = chart.labels.map(spokenLabel);
  const values = knownValues(chart);
  const vertical = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [top + plotHeight, top]);
  if (values.every((value) => value === 0)) vertical.domain([0, 1]);
  const bands = scaleBand([...labels.keys()].map(String), [0, 100])
    .paddingInner(series.length > 1 ? 0.3 : 0.25)
    .paddingOuter(0.1);
  const inner = scaleBand([...series.keys()].map(String), [0, bands.bandwidth()]).paddingInner(0.08);
  const texts = series.flatMap((one) => labels.map((_label, at) => figureOf(chart, one, at)));
  const fits = (width: number) => widestOf(texts) <= (inner.step() / 100) * width;
  const figures = fits(widths.narrow) ? 'always' : fits(widths.wide - 48) ? 'wide' : null;
  if (figures !== 'always') vertical.nice(5);
  const axisTicks = figures === 'always' ? [] : ticksOf(chart, vertical);
  const axis = axisWidth(axisTicks);
  const under = columnLabels(chart, labels, { axis, step: bands.step() });
  if (!under) return null;
  const bars = series.flatMap((one, index) =>
    one.values.flatMap((value, at) => {
      if (value === null) return [];
      const x = rounded((bands(String(at)) ?? 0) + (inner(String(index)) ?? 0));
      const ends = { from: rounded(vertical(0)), to: rounded(vertical(value)) };
      const text = figureOf(chart, one, at);
      return [{ series: index, x, width: rounded(inner.bandwidth()), ...ends, isNegative: value < 0, text }];
    }),
  );
  const bottom = top + plotHeight + (values.some((value) => value < 0) ? 16 : 0);
  const lines = Math.max(1, ...under.map((label) => label.lines.length));
  const places = under.map(({ at, lines: words, shown }) => ({
    x: rounded((bands(String(at)) ?? 0) + bands.bandwidth() / 2),
    lines: words,
    shown,
    anchor: 'middle' as const,
  }));
  return {
    kind: 'columns',
    height: bottom + 8 + lines * lineHeight,
    bottom,
    axis,
    ticks: axisTicks,
    labels: places,
    zero: rounded(vertical(0)),
    bars,
    figures,
  };
}

/** All labels, in up to three lines, when they have room; of moments and long rows some; null when words are lost. */
function columnLabels(
  chart: Chart,
  labels: string[],
  { axis, step }: { axis: number; step: number },
): { at: number; lines: string[]; shown: Shown }[] | null {
  const width = (step / 100) * (widths.narrow - axis) - 4;
  const all = labels.map((label) => wrapped(label, width, 3));
  if (all.every((lines) => lines !== null))
    return all.map((lines, at) => ({ at, lines, shown: 'always' as const }));
  if (momentsOf(chart.labels) === null) return null;
  const xOf = (at: number): number => (at + 0.5) * step;
  return shownLabels({ labels, beside: axis, xOf, anchorOf: () => 'middle' }).map(({ at, shown }) => ({
    at,
    shown,
    lines: [labels[at] ?? ''],
  }));
}

/** Room for the figures of an axis, which no letter may leave; none without an axis. */
const axisWidth = (ticks: AxisTick[]): number =>
  ticks.length > 0 ? widestOf(ticks.map(({ text }) => text)) + 16 : 0;

type Scale = { (value: number): number; ticks: (count: number) => number[] };

function ticksOf(chart: Chart, scale: Scale): AxisTick[] {
  const values = scale.ticks(5);
  return values.map((value) => ({
    y: rounded(scale(value)),
    text: withUnit(writeNumber(value, values), chart.unit),
    isZero: value === 0,
  }));
}

function layOutLines(chart: Chart): Lines {
  const series = drawnSeries(chart);
  const values = knownValues(chart);
  const [least, most] = [Math.min(...values, Infinity), Math.max(...values, -Infinity)];
  // Zero is shown unless all that moves is far from it.
  const from = values.length === 0 || (least >= 0 && least < most * 0.5) ? 0 : least;
  const ends = series.map((one, index) => endOf(chart, one, index));
  const needed = ends.reduce((sum, end) => sum + heightOf(end), 0);
  const height = Math.max(plotHeight, needed);
  const vertical = scaleLinear(
    [from, values.length === 0 || most === from ? from + 1 : most],
    [top + height, top],
  );
  vertical.nice(5);
  const moments = momentsOf(chart.labels) ?? [...chart.labels.keys()];
  const across = scaleLinear([moments[0] ?? 0, moments.at(-1) ?? 1], [0, 100]);
  const xOf = (at: number): number => (moments.length === 1 ? 50 : rounded(across(moments[at] ?? 0)));
  const draw = line<number | null>()
    .defined((value) => value !== null)
    .x((_value, at) => xOf(at))
    .y((value) => rounded(vertical(value ?? 0)));
  const ticks = ticksOf(chart, vertical);
  const axis = axisWidth(ticks);
  const after = Math.max(0, ...ends.map((end) => widestOf([...end.lines, end.figure]))) + 12;
  const labels = chart.labels.map(spokenLabel);
  return {
    kind: 'lines',
    height: top + height + 8 + lineHeight,
    bottom: top + height,
    axis,
    ticks,
    labels: shownLabels({ labels, beside: axis + after, xOf, anchorOf: anchorAt }).map(({ at, shown }) => ({
      x: xOf(at),
      lines: [labels[at] ?? ''],
      shown,
      anchor: anchorAt(xOf(at)),
    })),
    paths: series.map((one) => draw(one.values) ?? ''),
    points: series.flatMap((one, index) =>
      markedAt(one).map((at) => ({ series: index, x: xOf(at), y: rounded(vertical(one.values[at] ?? 0)) })),
    ),
    ends: apart(
      ends.map((end, index) => ({ ...end, y: vertical(series[index]?.values[end.at] ?? from) })),
      { from: top - 8, to: top + height + 8 },
    ),
    after,
  };
}

/** The points that are drawn: all of few, and else the last and those that no line reaches. */
function markedAt({ values }: ChartSeries): number[] {
  const last = values.findLastIndex((value) => value !== null);
  const known = (at: number) => (values[at] ?? null) !== null;
  return [...values.keys()].filter(
    (at) => known(at) && (at === last || values.length <= 12 || !(known(at - 1) || known(at + 1))),
  );
}

const endWidth = 92;
const heightOf = ({ lines }: { lines: string[] }): number => (lines.length + 1) * lineHeight + 4;

function endOf(chart: Chart, one: ChartSeries, series: number): Omit<EndLabel, 'y'> & { at: number } {
  const at = one.values.findLastIndex((value) => value !== null);
  const isAlone = drawnSeries(chart).length === 1;
  const lines = isAlone || !one.name ? [] : wrappedAnyway(one.name, Math.max(endWidth, widthOf('m')));
  return { series, at, lines, figure: figureOf(chart, one, at) };
}

/** Labels beside the ends of their lines, moved apart as little as need be; `y` is the middle of each. */
function apart<End extends EndLabel>(ends: End[], { from, to }: { from: number; to: number }): End[] {
  const sorted = ends.toSorted((one, other) => one.y - other.y);
  let edge = from;
  const down = sorted.map((end) => {
    const start = Math.max(edge, end.y - heightOf(end) / 2);
    edge = start + heightOf(end);
    return { end, start };
  });
  let limit = to;
  return down
    .toReversed()
    .map(({ end, start }) => {
      const at = Math.min(start, limit - heightOf(end));
      limit = at;
      return { ...end, y: rounded(at + heightOf(end) / 2) };
    })
    .toSorted((one, other) => one.series - other.series);
}
