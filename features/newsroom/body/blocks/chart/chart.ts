import { z } from 'zod';
import { defineFormBlock } from '#features/newsroom/body/blocks/block.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
import { bodyWords } from '#words/newsroom/body/body.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { cleanLine } from '#features/newsroom/body/clean-text.ts';
import { creditSchema, lineSchema } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';
import { writeNumber } from './chart-numbers.ts';

/** Bars lie, columns stand, lines run from one moment to the next. */
export const chartKinds = ['bars', 'columns', 'lines'] as const;
export type ChartKind = (typeof chartKinds)[number];

const nameSchema = z.string().max(bodyLimits.chartName).overwrite(cleanLine);
const valueSchema = z.number().min(-bodyLimits.chartValue).max(bodyLimits.chartValue).nullable();

const seriesSchema = z.strictObject({
  name: nameSchema,
  /** One for each label; null where nothing is known. */
  values: z.array(valueSchema).max(bodyLimits.chartRows),
  /** In the table of the data, not in the drawing. */
  isTableOnly: z.literal(true).exactOptional(),
});
export type ChartSeries = z.infer<typeof seriesSchema>;

/** Figures and how they are drawn. Title, source and description may wait: the checklist asks for them. */
export const chartSchema = z
  .strictObject({
    id: blockIdSchema,
    type: z.literal('chart'),
    kind: z.enum(chartKinds),
    title: lineSchema.exactOptional(),
    subtitle: lineSchema.exactOptional(),
    /** "%", "€", "milliers de tonnes". */
    unit: nameSchema.exactOptional(),
    source: creditSchema.exactOptional(),
    /** What the drawing shows, for who doesn't see it. */
    description: lineSchema.exactOptional(),
    /** What the labels are: the heading of the table's first column. */
    labelHeading: nameSchema,
    labels: z.array(nameSchema).min(1).max(bodyLimits.chartRows),
    series: z.array(seriesSchema).min(1).max(bodyLimits.chartColumns),
  })
  .refine(({ labels, series }) => series.every(({ values }) => values.length === labels.length), {
    path: ['series'],
  })
  .refine((chart) => drawnSeries(chart).length <= bodyLimits.chartSeries, { path: ['series'] });
export type Chart = z.infer<typeof chartSchema>;

/** The series that the drawing shows. */
export const drawnSeries = ({ series }: { series: ChartSeries[] }): ChartSeries[] =>
  series.filter(({ isTableOnly }) => !isTableOnly);

/** What a chart lacks before readers may see it. */
export const chartGaps = (chart: Chart): ('title' | 'source' | 'description')[] =>
  (['title', 'source', 'description'] as const).filter((part) => !chart[part]);

/** Headings and rows of the data, figures as French writes them. */
export function chartRows({ labels, labelHeading, series }: Chart): { header: string[]; rows: string[][] } {
  return {
    header: [labelHeading, ...series.map(({ name }) => name)],
    rows: labels.map((label, at) => [label, ...series.map((one) => writeNumber(one.values[at], one.values))]),
  };
}

function chartToText(chart: Chart): string {
  const { title, subtitle, unit, description, source } = chart;
  const { header, rows } = chartRows(chart);
  const data = [header, ...rows].map((row) => row.join(' · '));
  return [title, subtitle, unit, ...data, description, source].filter(Boolean).join('\n');
}

/** A chart as its table: feed readers draw no SVG, and every figure stands in it. */
function chartHtml(chart: Chart): string {
  const { title, subtitle, unit, description, source } = chart;
  const { header, rows } = chartRows(chart);
  const said = (text: string): string => escapeHtml(drawnLine(text));
  const paragraphs = [
    ...(title ? [`<strong>${said(title)}</strong>`] : []),
    ...[subtitle, unit && bodyWords.chartUnit(unit), description].flatMap((text) =>
      text ? [said(text)] : [],
    ),
  ].map((words) => `<p>${words}</p>`);
  const head = header.map((cell) => `<th scope="col">${said(cell)}</th>`).join('');
  const body = rows.map(([label = '', ...cells]) => {
    const figures = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
    return `<tr><th scope="row">${said(label)}</th>${figures}</tr>`;
  });
  const table = `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
  const foot = source
    ? `<figcaption>${escapeHtml(bodyWords.chartSource(drawnLine(source)))}</figcaption>`
    : '';
  return `<figure>${paragraphs.join('')}${table}${foot}</figure>`;
}

export const chartBlock = defineFormBlock({ schema: chartSchema, text: chartToText, html: chartHtml });
