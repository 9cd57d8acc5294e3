import type { checkWords } from '#messages/check.ts';

export type StepKey = keyof typeof checkWords.steps;

/** A command of the checks; a step with `countsTests` leaves vitest's report in the file that VITEST_JSON names. */
export type Step = { key: StepKey; command: string; args: readonly string[]; countsTests?: true };

/** In the order of what fails first and fastest; the client is generated first, types need it. */
export const steps: readonly Step[] = [
  { key: 'generate', command: 'node', args: ['scripts/generate.mjs'] },
  { key: 'format', command: 'biome', args: ['format', '.'] },
  { key: 'lint', command: 'oxlint', args: [] },
  { key: 'boundaries', command: 'depcruise', args: ['.', '--config', '.dependency-cruiser.cjs'] },
  { key: 'types', command: 'tsc', args: ['--noEmit'] },
  { key: 'knip', command: 'knip', args: [] },
  { key: 'unit', command: 'vitest', args: ['run', '--project', 'unit'], countsTests: true },
  { key: 'database', command: 'vitest', args: ['run', '--project', 'database'], countsTests: true },
  { key: 'audit', command: 'node', args: ['scripts/audit.ts'] },
];
