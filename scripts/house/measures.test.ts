import { describe, expect, it } from 'vitest';
import {
  bars,
  countLines,
  countRawSql,
  countRule,
  houseTable,
  isProductionFile,
  missedBars,
} from '#scripts/house/measures.ts';

describe('the counts of npm run house', () => {
  it('counts programs and styles of the product, not tests, SQL or what is generated', () => {
    const paths = [
      'server.ts',
      'features/ads/delivery/site/ads.css',
      'scripts/start.mjs',
      'lib/tags.test.ts',
      'tests/http.ts',
      'e2e/open.ts',
      'prisma/migrations/0001_init/migration.sql',
      'server/db/generated/client.ts',
      'next.config.js',
    ];
    expect(paths.filter(isProductionFile)).toEqual(paths.slice(0, 3));
  });

  it('counts lines as an editor numbers them', () => {
    expect([countLines('one\ntwo\n'), countLines('one\ntwo')]).toEqual([2, 2]);
  });

  it('counts each raw query and no mention of one', () => {
    const calls = ['sql.$queryRaw<Row[]>`select 1`', 'sql.$queryRaw`select 1`', 'sql.$queryRawUnsafe(text)'];
    const others = [
      'type Sql = Pick<Db, "$queryRaw">',
      'sql.$executeRaw`delete`',
      'sql.$queryRawTyped(known())',
    ];
    expect([...calls, ...others].map(countRawSql)).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('counts a rule where it counts', () => {
    const found = [
      { code: 'eslint(complexity)', filename: 'lib/tags.ts' },
      { code: 'eslint(complexity)', filename: 'lib/tags.test.ts' },
      { code: 'eslint(max-lines-per-function)', filename: 'lib/tags.ts' },
    ];
    expect(countRule(found, 'complexity')).toBe(1);
  });

  it('holds a figure at its bar and misses it above', () => {
    const figures = { ...bars, complex: bars.complex + 1 };
    expect(missedBars(bars)).toEqual([]);
    expect(missedBars(figures)).toEqual(['complex']);
    expect(
      houseTable(figures)
        .split('\n')
        .map((line) => line.endsWith('au-dessus')),
    ).toEqual([false, false, false, false, true, false]);
  });
});
