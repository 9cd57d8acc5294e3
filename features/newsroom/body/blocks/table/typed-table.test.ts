import { describe, expect, it } from 'vitest';
import type { Table } from './table.ts';
import {
  fromTypedTable,
  isTooLarge,
  toTypedTable,
  withCell,
  withColumn,
  withoutColumn,
  withoutRow,
  withPastedCells,
  withRow,
} from './typed-table.ts';

const table: Table = {
  id: 't',
  type: 'table',
  caption: 'Trafic',
  header: [[{ text: 'Année' }], [{ text: 'Tonnes', marks: { em: true } }]],
  rows: [[[{ text: '2025', marks: { strong: true } }], [{ text: '12' }]]],
};
const typed = toTypedTable(table);

describe('a table in a form', () => {
  it('comes out as it went in', () => expect(fromTypedTable(typed, 't')).toEqual(table));

  it('keeps the marks of a cell whose words stay', () => {
    expect(withCell({ table: typed, row: 1, column: 0, text: '2025' })).toBe(typed);
    const changed = fromTypedTable(withCell({ table: typed, row: 1, column: 0, text: '2026' }), 't');
    expect(changed.rows[0]).toEqual([[{ text: '2026' }], [{ text: '12' }]]);
    expect(changed.header).toEqual(table.header);
  });

  it('takes a spreadsheet from any cell on', () => {
    const pasted = fromTypedTable(
      withPastedCells({ table: typed, row: 1, column: 1, text: 'a\tb\r\nc\t d\r\n' }),
      't',
    );
    expect(pasted.header).toHaveLength(3);
    expect(pasted.rows).toEqual([
      [[{ text: '2025', marks: { strong: true } }], [{ text: 'a' }], [{ text: 'b' }]],
      [[], [{ text: 'c' }], [{ text: 'd' }]],
    ]);
  });

  it('adds and takes out rows and columns, never the last', () => {
    expect(withoutColumn(withColumn(typed), 2)).toEqual(typed);
    expect(withoutRow(withRow(typed), 2)).toEqual(typed);
    const one = toTypedTable({ ...table, header: [[]], rows: [] });
    expect(withoutColumn(one, 0)).toBe(one);
    expect(withoutRow(one, 0)).toBe(one);
  });

  it('drops empty rows at the end and knows its limits', () => {
    expect(fromTypedTable(withRow(typed), 't')).toEqual(table);
    expect(isTooLarge(typed)).toBe(false);
    expect(isTooLarge(withPastedCells({ table: typed, row: 0, column: 0, text: '\t'.repeat(40) }))).toBe(
      true,
    );
  });
});
