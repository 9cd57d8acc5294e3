import type { Metadata } from 'next';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { ListTable } from '#components/ui/list-table.tsx';
import { listProofCounts } from '#features/readers/consent/data/consent-proof.queries.ts';
import { getConsentSettings } from '#features/readers/consent/data/consent-settings.queries.ts';
import { mayManageConsent } from '#features/readers/consent/consent.policy.ts';
import { ConsentForm } from '#features/readers/consent/desk/consent-form.tsx';
import { ProofTable } from '#features/readers/consent/desk/proof-table.tsx';
import { describedPurposes, textVersion } from '#features/readers/consent/purposes.ts';
import { urls } from '#lib/urls.ts';
import { consentDeskWords as words, consentSettingsWords } from '#words/readers/consent/consent-desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

const shownDays = 14;

/** What readers may be asked, who asks them, and what they answered. */
export default async function ConsentPage() {
  const permission = mayManageConsent(await staffAt(urls.deskConsent()));
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <p className={permission.allowed ? 'champ-aide' : 'note'}>
        {permission.allowed ? words.lead : permission.reason}
      </p>
      {permission.allowed ? await consentParts() : null}
    </>
  );
}

async function consentParts() {
  const [settings, counts] = await Promise.all([getConsentSettings(), listProofCounts({ days: shownDays })]);
  return (
    <>
      <p>
        <a href={urls.cookies()}>{words.page}</a>
      </p>
      <section className="groupe" aria-labelledby="finalites">
        <h2 id="finalites">{words.purposesPart}</h2>
        <p className="champ-aide">{words.purposesHelp}</p>
        <ListTable columns={words.purposeColumns} isEmpty={false} empty="">
          {describedPurposes.map(({ purpose, title, who }) => (
            <tr key={purpose}>
              <td>{title}</td>
              <td data-label={words.purposeColumns.who}>{who}</td>
            </tr>
          ))}
        </ListTable>
        <p className="champ-aide">{words.version(textVersion)}</p>
      </section>
      <section className="groupe" aria-labelledby="reponses">
        <h2 id="reponses">{words.proofsPart}</h2>
        <p className="champ-aide">{words.proofsHelp}</p>
        <ProofTable counts={counts} />
        {counts.length > 0 ? (
          <p className="gestes">
            <a className={buttonClass()} href={urls.apiConsentCounts()}>
              {words.csv}
            </a>
            <span className="champ-aide">{words.days(shownDays)}</span>
          </p>
        ) : null}
      </section>
      <section className="groupe" aria-labelledby="plateforme">
        <h2 id="plateforme">{consentSettingsWords.part}</h2>
        <p className="champ-aide">{consentSettingsWords.help}</p>
        <ConsentForm initial={settings} />
      </section>
    </>
  );
}
