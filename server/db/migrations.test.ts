import { describe, expect, it } from 'vitest';
import { compareMigrations, MigrationError } from '#server/db/migrations.ts';

const migration = (name: string, checksum = name) => ({ name, sql: 'SELECT 1', checksum });
const row = (name: string, checksum = name) => ({ migration_name: name, checksum });
const code = [migration('0001_a'), migration('0002_b'), migration('0003_c')];

describe('comparing code and database', () => {
  it('lists everything for an empty database', () => {
    expect(compareMigrations(code, []).waiting).toEqual(['0001_a', '0002_b', '0003_c']);
  });

  it('lists what is missing, in name order', () => {
    expect(compareMigrations(code, [row('0001_a')])).toEqual({
      applied: ['0001_a'],
      waiting: ['0002_b', '0003_c'],
    });
  });

  it('lists nothing when all is applied', () => {
    expect(compareMigrations(code, [row('0003_c'), row('0001_a'), row('0002_b')]).waiting).toEqual([]);
  });

  it.each([
    ['a database that is newer than the code', [row('0001_a'), row('0009_z')], /plus récente.*0009_z/],
    ['an applied migration that has changed', [row('0001_a', 'other')], /0001_a.*a changé/],
    [
      'a new migration named before the last applied one',
      [row('0001_a'), row('0003_c')],
      /0002_b.*plus ancienne/,
    ],
  ])('refuses %s with one sentence', (_, rows, sentence) => {
    expect(() => compareMigrations(code, rows)).toThrow(MigrationError);
    expect(() => compareMigrations(code, rows)).toThrow(sentence);
  });
});
