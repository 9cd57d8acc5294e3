import type { Metadata } from 'next';
import { staffAt } from '#app/redaction/staff.ts';
import { getNewspaperSettings } from '#features/house/settings/data/settings.queries.ts';
import { MissingNotices } from '#features/house/settings/desk/missing-notices.tsx';
import { SettingsForm } from '#features/house/settings/desk/settings-form.tsx';
import { isAuditOld } from '#features/house/settings/missing-notices.ts';
import { toSettingsForm } from '#features/house/settings/settings-fields.ts';
import { mayChangeSettings } from '#features/house/settings/settings.policy.ts';
import { timeZones } from '#lib/time-zones.ts';
import { urls } from '#lib/urls.ts';
import { settingsWords as words } from '#words/house/settings/settings.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** What the newspaper says of itself. */
export default async function SettingsPage() {
  const permission = mayChangeSettings(await staffAt(urls.deskSettings()));
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <p className={permission.allowed ? 'champ-aide' : 'note'}>
        {permission.allowed ? words.lead : permission.reason}
      </p>
      {permission.allowed ? await settingsParts() : null}
    </>
  );
}

async function settingsParts() {
  const settings = await getNewspaperSettings();
  const form = toSettingsForm(settings);
  return (
    <>
      <MissingNotices form={form} isAuditOld={isAuditOld(settings, new Date())} />
      <SettingsForm initial={form} zones={timeZones()} />
    </>
  );
}
