import { newBlockId } from '#features/newsroom/body/block-id.ts';
import { squared, type Table } from '#features/newsroom/body/blocks/table/table.ts';
import { type Inline, isBlank } from '#features/newsroom/body/inline.ts';
import { bodyLimits } from '#features/newsroom/body/limits.ts';

type Cell = { content: Inline; lines: Inline[]; isHeading: boolean; colspan: number; rowspan: number };

/** Gathers a table's cells, spans spread out so that every figure stays under its heading. */
export class TableCollector {
  /** Words that stood between cells. */
  readonly strays: Inline[] = [];
  readonly #rows: Inline[][] = [];
  readonly #lines: Inline[] = [];
  #row: Inline[] | null = null;
  /** For each column, how many more rows the cell above covers. */
  #covered: number[] = [];
  #caption: string | null = null;
  /** Rows that begin with a heading of their own. */
  readonly #headed = new WeakSet<Inline[]>();

  startRow(): void {
    this.#endRow();
    this.#row = [];
  }

  setCaption(words: string): boolean {
    if (this.#caption !== null || words.length > bodyLimits.line) return false;
    this.#caption = words;
    return true;
  }

  addStray(line: Inline): void {
    this.strays.push(line);
    this.#lines.push(line);
  }

  addCell(cell: Cell): void {
    this.#row ??= [];
    this.#skipCovered(this.#row);
    const column = this.#row.length;
    if (column === 0 && cell.isHeading) this.#headed.add(this.#row);
    this.#row.push(cell.content);
    for (let more = 1; more < cell.colspan && this.#row.length < bodyLimits.tableColumns; more += 1)
      this.#row.push([]);
    if (cell.rowspan > 1)
      for (let at = column; at < Math.min(this.#row.length, bodyLimits.tableColumns); at += 1)
        this.#covered[at] = cell.rowspan;
    this.#lines.push(...cell.lines);
  }

  /** Everything that it says, in reading order, when it is no table of data. */
  lines(): Inline[] {
    return this.#caption === null ? this.#lines : [[{ text: this.#caption }], ...this.#lines];
  }

  /** The table, its first row being the headings; null when it has one column, nothing to head or too much. */
  toBlock(): Table | null {
    this.#endRow();
    const [header, ...rows] = this.#rows;
    if (!header || rows.length === 0 || rows.length > bodyLimits.tableRows) return null;
    if (this.#rows.every((row) => row.length < 2)) return null;
    if (this.#rows.some((row) => row.length > bodyLimits.tableColumns)) return null;
    const caption = this.#caption === null ? {} : { caption: this.#caption };
    const isHeaded = rows.every((row) => this.#headed.has(row)) && rows.some((row) => row.length > 1);
    const headings = isHeaded ? { headerColumn: true as const } : {};
    const table: Table = { id: newBlockId(), type: 'table', ...caption, header, rows, ...headings };
    return squared(table);
  }

  #skipCovered(row: Inline[]): void {
    while (row.length < bodyLimits.tableColumns && (this.#covered[row.length] ?? 0) > 0) row.push([]);
  }

  #endRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row) return;
    this.#covered = this.#covered.map((rows) => Math.max(0, rows - 1));
    if (row.some((cell) => !isBlank(cell))) this.#rows.push(row);
  }
}
