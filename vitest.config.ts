import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Clocks and sorts of dates are the same on every machine; set before any worker is born. */
process.env.TZ = 'UTC';

/** Written as JSON beside the words when a runner wants to sum the counts (`npm test`, `npm run check`). */
const jsonReport = process.env.VITEST_JSON;

const outside = ['**/node_modules/**', '**/.next/**', '**/.next-dev/**', '**/.build/**', '**/.data/**'];
const notUnit = [
  '**/*.db.test.ts',
  'e2e/**',
  'tests/build/**',
  'tests/kill/**',
  'tests/endurance/**',
  'tests/boundaries/fixtures/**',
];

export default defineConfig({
  // Server components are drawn by react-dom/server in unit tests.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // A limit against hanging, never a measure: these machines share their cores.
    testTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    // Vitest leaves a core to itself, and files would run one by one on two cores: what it does besides is little.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: jsonReport ? ['default', ['json', { outputFile: jsonReport }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.ts', '**/*.test.tsx'],
          exclude: [...outside, ...notUnit],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['**/*.db.test.ts'],
          exclude: [...outside, 'tests/boundaries/fixtures/**'],
          pool: 'forks',
          globalSetup: ['tests/template-database.ts'],
          setupFiles: ['tests/database.ts'],
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Looks at what `next build` left; `npm test` runs it after the build.
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          exclude: outside,
        },
      },
      {
        extends: true,
        test: {
          // Starts the production build and kills it; `npm test` and `npm run test:long` run it after the build.
          name: 'durability',
          include: ['tests/kill/**/*.test.ts'],
          exclude: [...outside, '**/*.db.test.ts'],
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          // Many minutes: `npm run test:long` alone runs it.
          name: 'endurance',
          include: ['tests/endurance/**/*.test.ts'],
          exclude: outside,
          fileParallelism: false,
        },
      },
    ],
  },
});
