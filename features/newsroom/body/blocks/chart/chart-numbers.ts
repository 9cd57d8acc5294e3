const blanks = /[\s\u00a0\u2009\u202f]/g;
const nothing = /^(?:|[-–—…]|\.{2,3}|n\.?\s?[ad]\.?|n\.?c\.?|n\/a|nan|null)$/i;

/**
 * A cell as a spreadsheet or a person writes a number: "1 234,5", "1.234,5", "1,234.5", "12,5 %", "−3". Null for a cell
 * that says that nothing is known (empty, "–", "n.d."); undefined when it is no number.
 */
export function readNumber(cell: string): number | null | undefined {
  const bare = cell.trim();
  if (nothing.test(bare)) return null;
  const digits = bare
    .replace(blanks, '')
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replace(/[%‰€$£]$/, '');
  const text = withPoint(digits);
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i.test(text) ? Number(text) : undefined;
}

/** Which of comma and point parts the decimals: the last of both, a comma alone, and a point that is alone. */
function withPoint(digits: string): string {
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma > point) return digits.replaceAll('.', '').replace(',', '.');
  if (comma >= 0) return digits.replaceAll(',', '');
  return /^-?\d{1,3}(?:\.\d{3}){2,}$/.test(digits) ? digits.replaceAll('.', '') : digits;
}

/** The sign that every cell of a column carries, if one does: "%", "€". */
export function commonSign(cells: string[]): string | null {
  const signs = new Set(
    cells
      .map((cell) => cell.trim())
      .filter((cell) => !nothing.test(cell))
      .map((cell) => /[%‰€$£]$/.exec(cell)?.[0] ?? ''),
  );
  const [sign = ''] = signs;
  return signs.size === 1 && sign !== '' ? sign : null;
}

const mostDecimals = 4;

/** Decimals of a number as it was typed. */
const decimalsOf = (value: number): number =>
  Math.min(mostDecimals, /\.(\d+)$/.exec(value.toFixed(mostDecimals).replace(/0+$/, ''))?.[1]?.length ?? 0);

/** A number in French, with as many decimals as its neighbours; nothing for what isn't known. */
export function writeNumber(
  value: number | null | undefined,
  neighbours: readonly (number | null)[] = [],
): string {
  if (value === null || value === undefined) return '';
  const decimals = Math.max(0, ...[value, ...neighbours].map((one) => (one === null ? 0 : decimalsOf(one))));
  const format = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return value.toLocaleString('fr-FR', format).replace('-', '−');
}

/** A number as it is typed: no thousands set apart, every decimal kept. */
export const typeNumber = (value: number | null): string =>
  value === null ? '' : value.toLocaleString('fr-FR', { useGrouping: false, maximumFractionDigits: 20 });

/** A short unit stands behind each figure; a long one is said once, under the title. */
export const isShortUnit = (unit: string): boolean => unit.length <= 3;

export const withUnit = (figure: string, unit: string | undefined): string =>
  unit && figure !== '' && isShortUnit(unit) ? `${figure}\u00a0${unit}` : figure;
