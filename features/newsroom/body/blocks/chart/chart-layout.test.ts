import { describe, expect, it } from 'vitest';
import { type Chart, chartGaps, chartSchema, chartBlock } from './chart.ts';
import { layoutOf } from './chart-layout.ts';
import { momentsOf, spokenLabel } from './chart-moments.ts';

const chart = (changes: Partial<Chart> = {}): Chart => ({
  id: 'c',
  type: 'chart',
  kind: 'bars',
  labelHeading: 'Port',
  labels: ['Port-Valmer', 'Talin'],
  series: [{ name: 'Tonnes', values: [12_000, -3_000] }],
  ...changes,
});
const years = Array.from({ length: 26 }, (_, at) => String(2000 + at));
const run = (name: string, from = 0) => ({ name, values: years.map((_year, at) => from + at) });

describe('the drawing of a chart', () => {
  it('draws bars from zero, both ways, with the figure as French writes it', () => {
    const layout = layoutOf(chart({ unit: '€' }));
    if (layout.kind !== 'bars') throw new Error('not bars');
    expect(layout.zero).toBe(20);
    expect(layout.rows.map(({ bars }) => bars[0])).toEqual([
      { series: 0, from: 20, to: 100, isNegative: false, text: '12\u202f000\u00a0€' },
      { series: 0, from: 20, to: 0, isNegative: true, text: '−3\u202f000\u00a0€' },
    ]);
    expect(layout.before).toBeGreaterThan(0);
  });

  it('gives the figures of a column as many decimals as one of them needs', () => {
    const layout = layoutOf(chart({ series: [{ name: 'x', values: [12, 3.5] }] }));
    if (layout.kind !== 'bars') throw new Error('not bars');
    expect(layout.rows.map(({ bars }) => bars[0]?.text)).toEqual(['12,0', '3,5']);
  });

  it('lays columns down whose names have no room on a telephone', () => {
    const labels = ['Approvisionnement', 'Commercialisation', 'Transformation', 'Conditionnement', 'Autres'];
    const series = [{ name: 'x', values: [1, 2, 3, 4, 5] }];
    expect(layoutOf(chart({ kind: 'columns', labels, series })).kind).toBe('bars');
    expect(layoutOf(chart({ kind: 'columns' })).kind).toBe('columns');
  });

  it('labels some of many years, the last one always, and more of them on a wide page', () => {
    const layout = layoutOf(chart({ kind: 'columns', labels: years, series: [run('x')] }));
    if (layout.kind !== 'columns') throw new Error('not columns');
    const shown = (...at: string[]) =>
      layout.labels.filter((label) => at.includes(label.shown)).map(({ lines }) => lines[0]);
    expect(shown('always', 'narrow')).toEqual(['2000', '2005', '2010', '2015', '2020', '2025']);
    expect(shown('always', 'wide').at(-1)).toBe('2025');
    expect(layout.ticks.length).toBeGreaterThan(2);
  });

  it('puts the names of lines at their ends, none over another, all within the drawing', () => {
    const series = [
      run('Port-Valmer'),
      run('Saint-Erme-sur-Orbe', 0.1),
      run('Talin', 0.2),
      run('Varneuil', 0.3),
    ];
    const layout = layoutOf(chart({ kind: 'lines', labels: years, series }));
    if (layout.kind !== 'lines') throw new Error('not lines');
    const boxes = layout.ends
      .map(({ y, lines }) => ({ from: y - (lines.length + 1) * 8, to: y + (lines.length + 1) * 8 }))
      .toSorted((one, other) => one.from - other.from);
    for (const [at, box] of boxes.entries()) {
      expect(box.from).toBeGreaterThanOrEqual(boxes[at - 1]?.to ?? 0);
      expect(box.to).toBeLessThanOrEqual(layout.height);
    }
  });

  it('never writes one moment over another, however they are spaced', () => {
    const labels = ['1999', '2003', '2007', '2011', '2015', '2018', '2021', '2024', '2026'];
    const series = [{ name: 'x', values: labels.map((_label, at) => at) }];
    const layout = layoutOf(chart({ kind: 'lines', labels, series }));
    if (layout.kind !== 'lines') throw new Error('not lines');
    const shown = (width: string) =>
      layout.labels.filter((label) => [width, 'always'].includes(label.shown)).map(({ lines }) => lines[0]);
    expect(shown('wide')).toEqual(['1999', '2007', '2015', '2021', '2026']);
    expect(shown('narrow').at(0)).toBe('1999');
    expect(shown('narrow').at(-1)).toBe('2026');
  });

  it('breaks a line where nothing is known, sets moments by time, and shows a lone point', () => {
    const layout = layoutOf(
      chart({
        kind: 'lines',
        labels: ['2000', '2010', '2012', '2014', '2020'],
        series: [{ name: 'x', values: [1, 2, null, 4, null] }],
      }),
    );
    if (layout.kind !== 'lines') throw new Error('not lines');
    expect(layout.points.map(({ x }) => x)).toEqual([0, 50, 70]);
    expect(layout.paths[0]?.match(/M/g)).toHaveLength(2);
    expect(layout.ends[0]?.figure).toBe('4');
  });

  it.each([
    ['nothing but zero', [0, 0]],
    ['nothing known', [null, null]],
    ['the largest', [1e15, -1e15]],
    ['the smallest', [0.0001, 0]],
  ])('draws %s without a hole in the drawing', (_name, values) => {
    for (const kind of ['bars', 'columns', 'lines'] as const)
      expect(JSON.stringify(layoutOf(chart({ kind, series: [{ name: 'x', values }] })))).not.toMatch(
        /NaN|Infinity|null/,
      );
    const one = chart({ kind: 'lines', labels: ['2020'], series: [{ name: 'x', values: [3] }] });
    expect(JSON.stringify(layoutOf(one))).not.toMatch(/NaN|Infinity|null/);
  });
});

describe('a chart', () => {
  it('asks for as many figures as labels, and draws five series at most', () => {
    const series = [1, 2, 3, 4, 5, 6].map((at) => ({ name: `s${at}`, values: [at, at] }));
    expect(chartSchema.safeParse(chart({ labels: ['un'] })).success).toBe(false);
    expect(chartSchema.safeParse(chart({ series })).success).toBe(false);
    const kept = series.map((one, at) => (at > 4 ? { ...one, isTableOnly: true as const } : one));
    expect(chartSchema.safeParse(chart({ series: kept })).success).toBe(true);
  });

  it('tells its words and figures, and what it lacks', () => {
    expect(chartBlock.text(chart({ title: 'Le port', source: 'Port autonome' }))).toBe(
      'Le port\nPort · Tonnes\nPort-Valmer · 12\u202f000\nTalin · −3\u202f000\nPort autonome',
    );
    expect(chartGaps(chart({ title: 'Le port' }))).toEqual(['source', 'description']);
  });
});

describe('labels that are moments', () => {
  it.each([
    [
      ['2000', '2010'],
      [2000, 2010],
    ],
    [
      ['T1 2024', 'T2 2024'],
      [19723, 19814],
    ],
    [
      ['janv. 2024', 'août 2024'],
      [19723, 19936],
    ],
    [
      ['1er mars 2024', '2 mars 2024'],
      [19783, 19784],
    ],
    [
      ['29/02/2024', '01/03/2024'],
      [19782, 19783],
    ],
    [['2024-02-30', '2024-03-01'], null],
    [['2010', '2000'], null],
    [['2010', 'mars 2011'], null],
    [['Brest', 'Nice'], null],
  ])('%j', (labels, moments) => expect(momentsOf(labels)).toEqual(moments));

  it('are said in French', () => {
    expect(['2024-03-01', '2024-12', '2024', 'Brest'].map(spokenLabel)).toEqual([
      '1er\u00a0mars\u00a02024',
      'déc.\u00a02024',
      '2024',
      'Brest',
    ]);
  });
});
