import { type PostingSettings, postingSettingsSchema } from '#features/comments/posting-settings.ts';
import type { Sql } from '#server/transaction.ts';

const key = 'comments.posting';

/** The stored settings, held until the transaction ends. */
export async function lockPostingSettings(sql: Sql): Promise<PostingSettings> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.comments.posting'))`;
  const row = await sql.setting.findUnique({ where: { key }, select: { value: true } });
  return postingSettingsSchema.parse(row?.value ?? {});
}

export async function writePostingSettings(
  sql: Sql,
  value: PostingSettings,
  updatedById: string | null,
): Promise<void> {
  await sql.setting.upsert({
    where: { key },
    create: { key, value, updatedById },
    update: { value, updatedById },
  });
}
