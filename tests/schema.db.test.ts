import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { db } from '#server/db/client.ts';
import { type Column, parseSchemaFile } from '#tests/schema-file.ts';

/** No drift: what the migrations made is what the schema says, both ways. */
const schema = parseSchemaFile(readFileSync('prisma/schema.prisma', 'utf8'));

const asLines = (columns: Column[]): string[] =>
  columns
    .map(({ table, column, type, isNullable }) => `${table}.${column} ${type}${isNullable ? ' null' : ''}`)
    .sort();

it('has every column of the schema in the migrated database, and no other', async () => {
  const found = await db().$queryRaw<Column[]>`
    SELECT table_name AS "table", column_name AS "column", udt_name AS "type", is_nullable = 'YES' AS "isNullable"
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`;
  expect(asLines(found)).toEqual(asLines(schema.columns));
});

it('has every enum with its values, in their order', async () => {
  const rows = await db().$queryRaw<{ name: string; values: string[] }[]>`
    SELECT t.typname::text AS name, array_agg(e.enumlabel::text ORDER BY e.enumsortorder) AS values
    FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE n.nspname = 'public' GROUP BY t.typname`;
  expect(Object.fromEntries(rows.map(({ name, values }) => [name, values]))).toEqual(schema.enums);
});

it('reads the schema whole', () => {
  expect(schema.columns.length).toBeGreaterThan(150);
  expect(schema.columns).toContainEqual({
    table: 'article_search',
    column: 'document',
    type: 'tsvector',
    isNullable: false,
  });
  expect(schema.columns).toContainEqual({
    table: 'revisions',
    column: 'subject_ids',
    type: '_uuid',
    isNullable: true,
  });
});
