/** What `prisma/schema.prisma` says of the database: tables with their columns, enums with their values. */
export type SchemaFile = { columns: Column[]; enums: Record<string, string[]> };
export type Column = { table: string; column: string; type: string; isNullable: boolean };

const scalarTypes: Record<string, string> = {
  String: 'text',
  Boolean: 'bool',
  Int: 'int4',
  BigInt: 'int8',
  Float: 'float8',
  Json: 'jsonb',
  DateTime: 'timestamp',
  Bytes: 'bytea',
};
const nativeTypes: Record<string, string> = {
  Uuid: 'uuid',
  Timestamptz: 'timestamptz',
  Date: 'date',
  SmallInt: 'int2',
};

/** Reads the subset of Prisma's language that our schema uses; types are PostgreSQL's `udt_name`. */
export function parseSchemaFile(text: string): SchemaFile {
  const blocks = [...text.matchAll(/^(model|enum) (\w+) \{\n([\s\S]*?)^\}/gm)].map(
    ([, kind, name, body]) => ({
      kind,
      name: name ?? '',
      lines: (body ?? '')
        .split('\n')
        .map((line) => line.replace(/\/\/.*$/, '').trim())
        .filter(Boolean),
    }),
  );
  const models = blocks.filter(({ kind }) => kind === 'model');
  const enums = blocks.filter(({ kind }) => kind === 'enum');
  const modelNames = new Set(models.map(({ name }) => name));
  return {
    columns: models.flatMap(({ name, lines }) => {
      const table = /@@map\("(\w+)"\)/.exec(lines.join('\n'))?.[1] ?? name;
      return lines
        .filter((line) => !line.startsWith('@@'))
        .flatMap((line) => toColumn(line, { table, modelNames }) ?? []);
    }),
    enums: Object.fromEntries(enums.map(({ name, lines }) => [name, lines])),
  };
}

/** Null for a relation, which has no column of its own. */
function toColumn(line: string, owner: { table: string; modelNames: Set<string> }): Column | null {
  const match = /^(\w+)\s+(Unsupported\("(\w+)"\)|\w+)(\[\]|\?)?/.exec(line);
  const [, field, type, unsupported, mark] = match ?? [];
  if (!field || !type) throw new Error(`Not understood in prisma/schema.prisma: ${line}`);
  if (owner.modelNames.has(type)) return null;
  const native = /@db\.(\w+)/.exec(line)?.[1];
  const plain = unsupported ?? (native ? nativeTypes[native] : undefined) ?? scalarTypes[type] ?? type;
  return {
    table: owner.table,
    column: /@map\("(\w+)"\)/.exec(line)?.[1] ?? field,
    type: mark === '[]' ? `_${plain}` : plain,
    // Prisma writes lists without NOT NULL.
    isNullable: mark !== undefined,
  };
}
