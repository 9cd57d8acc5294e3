import { moderationSettingsKey as key } from '#features/comments/data/moderation-settings.queries.ts';
import { moderationSettingsSchema } from '#features/comments/moderation.schema.ts';
import type { ModerationSettings } from '#features/comments/moderation/moderation-settings.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction.ts';

/** The stored settings, held until the transaction ends; what can't be read gives way to the defaults. */
export async function lockModerationSettings(sql: Sql): Promise<ModerationSettings> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.comments.moderation'))`;
  const row = await sql.setting.findUnique({ where: { key }, select: { value: true } });
  const parsed = moderationSettingsSchema.safeParse(row?.value ?? {});
  return parsed.success ? parsed.data : moderationSettingsSchema.parse({});
}

export async function writeModerationSettings(
  sql: Sql,
  settings: ModerationSettings,
  updatedById: string | null,
): Promise<void> {
  const value = settings as unknown as Prisma.InputJsonObject;
  await sql.setting.upsert({
    where: { key },
    create: { key, value, updatedById },
    update: { value, updatedById },
  });
}
