import type { Metadata } from 'next';
import Link from 'next/link';
import { staffAt } from '#app/redaction/staff.ts';
import { getSecondFactorState } from '#features/house/accounts/data/second-factor.queries.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import { RequisitionForm } from '#features/house/retention/desk/requisition-form.tsx';
import { RetentionForm } from '#features/house/retention/desk/retention-form.tsx';
import { mayChangeRetention, mayOpenSealed } from '#features/house/retention/retention.policy.ts';
import type { Actor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { requisitionWords } from '#words/house/retention/requisitions.ts';
import { retentionWords as words } from '#words/house/retention/retention.ts';
import './donnees.css';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** What is kept of people: how long, and what is opened of it for a requisition. */
export default async function PersonalDataPage() {
  const actor = await staffAt(urls.deskPersonalData());
  const permission = mayChangeRetention(actor);
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <p className={permission.allowed ? 'champ-aide' : 'note'}>
        {permission.allowed ? words.lead : permission.reason}
      </p>
      {permission.allowed ? (
        <>
          <p>
            <a href={urls.privacy()}>{words.privacy}</a>
          </p>
          <RetentionForm initial={await getRetention()} />
        </>
      ) : null}
      {mayOpenSealed(actor).allowed ? <Requisition actor={actor} /> : null}
    </>
  );
}

async function Requisition({ actor }: { actor: Actor }) {
  const { hasFactor } =
    actor.kind === 'person' ? await getSecondFactorState(actor.userId) : { hasFactor: false };
  return (
    <section className="donnees-scelles" aria-labelledby="requisition">
      <h2 id="requisition">{requisitionWords.part}</h2>
      <p className="champ-aide">{requisitionWords.lead}</p>
      {hasFactor ? (
        <RequisitionForm />
      ) : (
        <p className="note">
          {requisitionWords.secondFactor}{' '}
          <Link href={urls.accountSecondFactor(urls.deskPersonalData())}>{requisitionWords.setUp}</Link>
        </p>
      )}
    </section>
  );
}
