import { missingNotices } from '#features/house/settings/missing-notices.ts';
import type { SettingsForm } from '#features/house/settings/settings-fields.ts';
import { missingNoticeWords as words, settingsFieldWords } from '#words/house/settings/settings.ts';

/** What the legal notice still lacks, with the law that wants it; nothing when it lacks nothing. */
export function MissingNotices({ form, isAuditOld }: { form: SettingsForm; isAuditOld: boolean }) {
  const missing = missingNotices(form);
  if (missing.length === 0 && !isAuditOld) return null;
  return (
    <section className="note reglages-manques" aria-labelledby="mentions-manquantes">
      <h2 id="mentions-manquantes">{words.title}</h2>
      {missing.length > 0 && (
        <>
          <p>{words.lead}</p>
          <ul className="reglages-liste">
            {missing.map(({ field, law }) => (
              <li key={field}>
                {settingsFieldWords[field]} <span className="champ-aide">({words.laws[law]})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isAuditOld && <p>{words.oldAudit}</p>}
    </section>
  );
}
