import type { Sql } from '#server/transaction/transaction.ts';

const key = 'newspaper';

/** Whom readers write to: addresses of a name that can't exist (RFC 2606), so that nothing ever leaves. */
const demonstrationSettings = {
  contacts: { newsroom: 'redaction@nouvelles.example', corrections: 'corrections@nouvelles.example' },
};

/** Gives a newspaper that said nothing of itself yet the demonstration's contacts. */
export async function insertSettings(sql: Sql): Promise<void> {
  await sql.setting.createMany({ data: [{ key, value: demonstrationSettings }], skipDuplicates: true });
}

/** Takes them away, unless somebody has changed them since. */
export async function deleteSettings(sql: Sql): Promise<void> {
  await sql.setting.deleteMany({ where: { key, value: { equals: demonstrationSettings } } });
}
