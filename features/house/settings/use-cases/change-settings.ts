import type { z } from 'zod';
import { lockSettings, writeSettings } from '#features/house/settings/data/settings.store.ts';
import { changeSettingsSchema } from '#features/house/settings/settings-change.schema.ts';
import { settingsFaults } from '#features/house/settings/settings-faults.ts';
import {
  putFields,
  type SettingsField,
  type SettingsForm,
  settingsFields,
  toSettingsForm,
} from '#features/house/settings/settings-fields.ts';
import { mayChangeSettings } from '#features/house/settings/settings.policy.ts';
import { newspaperSettingsSchema } from '#features/house/settings/settings.schema.ts';
import { findCardsTask } from '#lib/card-tasks.ts';
import { defineUseCase, done, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { settingsWords as words } from '#words/house/settings/settings.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { queueJob } from '#server/jobs/queue-job.ts';
import { renewSiteZone } from '#server/settings/site-zone.ts';
import { renewTdmReservation } from '#server/http/tdm-reservation.ts';

/**
 * Changes what the newspaper says of itself, field by field: a field that somebody else changed meanwhile is a
 * conflict, the others are not. Every public page carries the settings and is dropped. With another time zone what is
 * planned keeps its instant; hours, days and archives are read on the new clock.
 */
export const changeSettings = defineUseCase({
  name: 'changeSettings',
  input: changeSettingsSchema,
  may: mayChangeSettings,
  run: async (call): Promise<Outcome<{ form: SettingsForm }>> => {
    const outcome = await change(call);
    // After the commit, and before whoever changed it is answered: this process's pages are drawn on the new clock, and
    // its files say what is reserved.
    if (outcome.ok) await Promise.all([renewSiteZone(), renewTdmReservation()]);
    return outcome;
  },
});

const change: UseCase<z.output<typeof changeSettingsSchema>, { form: SettingsForm }> = ({
  actor,
  input: { base, values },
}) =>
  attempt(actor, async (open) => {
    const stored = await lockSettings(open.sql);
    const parsed = newspaperSettingsSchema.safeParse(stored);
    const current = toSettingsForm(parsed.success ? parsed.data : newspaperSettingsSchema.parse({}));
    const wanted = settingsFields.filter((field) => values[field] !== base[field]);
    const clashes = wanted.filter(
      (field) => current[field] !== base[field] && current[field] !== values[field],
    );
    // A newspaper that has no row yet may hold a name of its own from its first start: that is no clash.
    const conflicts = clashes.filter((field) => !(field === 'name' && stored.name === undefined));
    if (conflicts.length > 0) {
      const fields = Object.fromEntries(conflicts.map((field) => [field, words.conflict(current[field])]));
      return refused('conflict', { detail: words.conflictNote, fields });
    }
    const changed = pick(
      values,
      wanted.filter((field) => current[field] !== values[field]),
    );
    if (Object.keys(changed).length === 0) return done({ form: current });
    const next = putFields(stored, changed);
    const faults = settingsFaults(next, values);
    if (Object.keys(faults).length > 0) return refused('invalid', { fields: faults });
    await writeSettings(open.sql, next, actor.kind === 'person' ? actor.userId : null);
    // Cards that networks are shown bear the newspaper's name.
    if (changed.name !== undefined || changed.tagline !== undefined) await queueJob(open.sql, findCardsTask);
    open.purge({ kind: changed.timeZone === undefined ? 'settings' : 'clock' });
    const touched = Object.keys(changed) as SettingsField[];
    await open.journal({
      action: 'settings.changed',
      subjectType: 'setting',
      before: pick(current, touched),
      after: changed,
    });
    return done({ form: toSettingsForm(newspaperSettingsSchema.parse(next)) });
  });

const pick = (form: SettingsForm, fields: readonly SettingsField[]): Partial<SettingsForm> =>
  Object.fromEntries(fields.map((field) => [field, form[field]]));
