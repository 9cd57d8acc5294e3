'use client';

import { type ClipboardEvent, type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { CheckField, TextField } from '#components/ui/field.tsx';
import { type BlockFormProps, FormDialog } from '#features/newsroom/body/desk/block-form.tsx';
import { inlineToText } from '#features/newsroom/body/inline.ts';
import { frenchField } from '#features/newsroom/body/desk/use-french-fields.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import type { Table } from './table.ts';
import {
  fromTypedTable,
  isTooLarge,
  toTypedTable,
  type TypedTable,
  withCell,
  withColumn,
  withoutColumn,
  withoutRow,
  withPastedCells,
  withRow,
} from './typed-table.ts';

const words = bodyEditorWords.table;

export function TableForm({ content, onSave, onClose }: BlockFormProps<Table>): ReactNode {
  const [table, setTable] = useState<TypedTable>(() => toTypedTable(content));
  const [error, setError] = useState('');
  const save = () => {
    if (isTooLarge(table)) return setError(words.tooLarge);
    onSave(fromTypedTable(table, content?.id ?? ''));
  };
  return (
    <FormDialog title={bodyEditorWords.tools.table} onSubmit={save} onClose={onClose}>
      {error && <p role="alert">{error}</p>}
      <TextField
        label={words.caption}
        {...frenchField}
        value={table.caption}
        onChange={(event) => setTable({ ...table, caption: event.target.value })}
      />
      <CheckField
        label={words.headerColumn}
        checked={table.hasHeaderColumn}
        onChange={(event) => setTable({ ...table, hasHeaderColumn: event.target.checked })}
      />
      <div className="corps-grille">
        <table>
          <tbody>
            {table.rows.map((row, rowIndex) => (
              <tr key={rowIndex}>
                {row.map((cell, columnIndex) => (
                  <td key={columnIndex}>
                    <Cell
                      label={
                        rowIndex === 0
                          ? words.heading(columnIndex + 1)
                          : words.cell(rowIndex, columnIndex + 1)
                      }
                      text={inlineToText(cell)}
                      onType={(text) =>
                        setTable(withCell({ table, row: rowIndex, column: columnIndex, text }))
                      }
                      onPasteCells={(text) =>
                        setTable(withPastedCells({ table, row: rowIndex, column: columnIndex, text }))
                      }
                    />
                  </td>
                ))}
                <td>
                  {rowIndex > 0 && (
                    <Button
                      kind="quiet"
                      aria-label={words.removeRow(rowIndex)}
                      onClick={() => setTable(withoutRow(table, rowIndex))}
                    >
                      ×
                    </Button>
                  )}
                </td>
              </tr>
            ))}
            <tr>
              {(table.rows[0] ?? []).map((_cell, column) => (
                <td key={column}>
                  <Button
                    kind="quiet"
                    aria-label={words.removeColumn(column + 1)}
                    onClick={() => setTable(withoutColumn(table, column))}
                  >
                    ×
                  </Button>
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
      <p>{words.help}</p>
      <p className="corps-formulaire-gestes">
        <Button onClick={() => setTable(withRow(table))}>{words.addRow}</Button>
        <Button onClick={() => setTable(withColumn(table))}>{words.addColumn}</Button>
      </p>
    </FormDialog>
  );
}

type CellProps = {
  label: string;
  text: string;
  onType: (text: string) => void;
  onPasteCells: (text: string) => void;
};

function Cell({ label, text, onType, onPasteCells }: CellProps): ReactNode {
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(pasted.trim())) return;
    event.preventDefault();
    onPasteCells(pasted);
  };
  return (
    <input aria-label={label} value={text} onPaste={paste} onChange={(event) => onType(event.target.value)} />
  );
}

export const TableSummary = ({ block }: { block: Table }): ReactNode => (
  <table>
    {block.caption && <caption>{block.caption}</caption>}
    <tbody>
      {[block.header, ...block.rows].slice(0, 6).map((row, index) => (
        <tr key={index}>
          {row.map((cell, at) => (
            <td key={at}>{inlineToText(cell)}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
