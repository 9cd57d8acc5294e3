import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { fieldsOfFormState, sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { getStandingBar } from '#features/readers/comments/data/sanction.queries.ts';
import { getDeletionOf, getStanding } from '#features/office/personal-data/data/deletion.queries.ts';
import { getExportOf } from '#features/office/personal-data/data/export.queries.ts';
import { mayDeleteAccount } from '#features/office/personal-data/deletion.ts';
import { exportStateOf } from '#features/office/personal-data/personal-data.ts';
import { DeletionForm, PendingDeletion } from '#features/office/personal-data/site/deletion-part.tsx';
import { ExportPart } from '#features/office/personal-data/site/export-part.tsx';
import { isFreshSession } from '#features/office/personal-data/use-cases/request-deletion.ts';
import { getRetention } from '#features/house/retention/data/retention.queries.ts';
import type { Person } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { deletionWords } from '#words/office/personal-data/account-deletion.ts';
import { accountRefusals } from '#messages/accounts.ts';
import { ownDataPage as words } from '#words/office/personal-data/personal-data.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { keptForm } from '#server/auth/kept-form.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { ProgressWatch } from './progress-watch.tsx';

export const metadata: Metadata = { title: words.title };

type Query = ReturnType<typeof oneOf>;

/** What the newspaper keeps of me: to take away, or to have deleted. */
export default async function OwnDataPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.ownData()));
  const query = oneOf(await searchParams);
  const now = new Date();
  const state = exportStateOf(await getExportOf(actor.userId), now);
  const isAsked = query['fait'] === 'copie' && state.kind === 'underway';
  const isDeletion = query['partie'] === 'suppression';
  return (
    <AccountMain title={words.title} lead={words.lead}>
      <AccountPart id="copie" title={words.exportPart}>
        <FormNote
          error={isDeletion ? null : sentenceOfFormState(query)}
          success={isAsked ? words.exportAsked : null}
        />
        <ExportPart state={state} mayAskAgain={state.kind === 'ready' && state.againAt <= now} />
        {state.kind === 'underway' ? <ProgressWatch /> : null}
        <p className="secondaire">
          <a href={urls.privacy()}>{words.privacy}</a>
        </p>
      </AccountPart>
      <AccountPart id="suppression" title={deletionWords.part}>
        <DeletionPart actor={actor} query={query} now={now} />
        <p className="secondaire">
          <a href={urls.account()}>{words.back}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}

async function DeletionPart({ actor, query, now }: { actor: Person; query: Query; now: Date }) {
  const [deletion, standing, { deletionHours, banMonths }, isFresh, kept, bar] = await Promise.all([
    getDeletionOf(actor.userId),
    getStanding(actor.userId),
    getRetention(),
    actor.sessionId ? isFreshSession(actor.sessionId, now) : false,
    keptForm(),
    getStandingBar(actor.userId, now),
  ]);
  if (deletion) {
    return (
      <>
        <FormNote success={query['fait'] === 'suppression' ? deletionWords.asked : null} />
        <PendingDeletion deletion={deletion} />
      </>
    );
  }
  const permission = standing && mayDeleteAccount(standing);
  const isRefused = query['partie'] === 'suppression';
  const isWrongPassword = isRefused && fieldsOfFormState(query).has('currentPassword');
  return (
    <>
      <FormNote
        error={isRefused ? sentenceOfFormState(query) : null}
        success={query['fait'] === 'retour' ? deletionWords.cancelled : null}
      />
      <p>{deletionWords.text}</p>
      {bar ? <p>{deletionWords.barred({ endsAt: bar.endsAt, banMonths })}</p> : null}
      {permission?.allowed ? (
        <DeletionForm
          asksPassword={!isFresh}
          hours={deletionHours}
          typed={isRefused ? kept['texts'] : undefined}
          error={isWrongPassword ? accountRefusals.wrongPassword : undefined}
        />
      ) : (
        <p className="note">{permission?.reason}</p>
      )}
    </>
  );
}
