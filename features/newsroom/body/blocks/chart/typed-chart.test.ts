import { describe, expect, it } from 'vitest';
import { chartEditorWords } from '#words/newsroom/body/chart-editor.ts';
import type { Chart } from './chart.ts';
import { readChartTable, toChartText } from './typed-chart.ts';

const values = (text: string) => readChartTable(text).table?.series.map((one) => one.values);
const sentences = (text: string) => readChartTable(text).problems.map(chartEditorWords.problem);

describe('a table pasted for a chart', () => {
  it('reads a French spreadsheet: tabs, decimal commas, thin spaces, signs, gaps', () => {
    const { table } = readChartTable(
      'Année\tTrafic\tPart\t\r\n2023\t1\u202f234,5\t−12,5 %\t\r\n2024\t12 000\tn.d.\t\r\n2025\t\t8\u00a0%\t\r\n\t\t\t\r\n',
    );
    expect(table).toEqual({
      labelHeading: 'Année',
      labels: ['2023', '2024', '2025'],
      series: [
        { name: 'Trafic', values: [1234.5, 12_000, null] },
        { name: 'Part', values: [-12.5, null, 8] },
      ],
      sign: null,
    });
  });

  it('reads semicolons, commas that part columns, quotes, and both ways to write thousands', () => {
    expect(values('Ville;A;B\nBrest;"1.234,5";1,234.5\nNice;1.234.567;3.5')).toEqual([
      [1234.5, 1_234_567],
      [1234.5, 3.5],
    ]);
    expect(values('city,n\nBrest,2.5')).toEqual([[2.5]]);
  });

  it('knows the sign that every figure carries', () => {
    expect(readChartTable('a;b\nx;12 %\ny;\nz;3 %').table?.sign).toBe('%');
    expect(readChartTable('a;b\nx;12 %\ny;4').table?.sign).toBeNull();
  });

  it('takes figures as headings: they are years', () => {
    expect(readChartTable('Port;2020;2025\nBrest;1;2').table?.series.map(({ name }) => name)).toEqual([
      '2020',
      '2025',
    ]);
  });

  it('names each problem where it is, empty lines counted', () => {
    expect(sentences('')).toEqual(['Il faut une ligne de titres et au moins une ligne de chiffres.']);
    expect(sentences('a;b;c\n\nx;1;2\ny;3\n;4;5\nz;douze;6')).toEqual([
      'Ligne 4\u00a0: 2 colonnes au lieu de 3.',
      'Ligne 5\u00a0: la première case est vide.',
      'Ligne 6, colonne «\u00a0b\u00a0»\u00a0: «\u00a0douze\u00a0» n’est pas un nombre.',
    ]);
    expect(sentences('un seul mot\nrien')).toEqual([
      'Il n’y a qu’une colonne\u00a0: séparez-les par un point-virgule, ou collez depuis un tableur.',
    ]);
    expect(sentences(`a;b\n${'x;1\n'.repeat(201)}`)[0]).toContain('Plus de 200 lignes');
    expect(sentences(`a;b\nx;1e20`)[0]).toContain('n’est pas un nombre');
  });

  it('comes back as it was typed', () => {
    const chart: Chart = {
      id: 'c',
      type: 'chart',
      kind: 'bars',
      labelHeading: 'Port',
      labels: ['Brest', 'Saint-Erme'],
      series: [{ name: 'Tonnes', values: [1234.5, null] }],
    };
    for (const label of ['Brest', 'un; deux']) {
      const typed = { ...chart, labels: [label, 'Saint-Erme'] };
      expect(readChartTable(toChartText(typed)).table).toMatchObject({
        labels: typed.labels,
        series: typed.series,
      });
    }
  });
});
