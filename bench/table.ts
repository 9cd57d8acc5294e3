/** Plain words and numbers on standard output; the JSON report carries the same figures. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);
export const title = (line: string): void => say(`\n${line}`);

const cell = (value: string | number | null): string => {
  if (value === null) return '—';
  if (typeof value === 'string') return value;
  const digits = Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.abs(value) >= 1 ? 1 : 3;
  return value.toFixed(digits);
};

export const row = (name: string, ...values: (string | number | null)[]): void =>
  say(name.padEnd(30) + values.map((value) => cell(value).padStart(12)).join(''));

export const column = (name: string, ...names: string[]): void => row(name, ...names);
