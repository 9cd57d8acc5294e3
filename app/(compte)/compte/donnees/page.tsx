import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { sentenceOfFormState } from '#features/accounts/form-state.ts';
import { FormNote } from '#features/accounts/site/form-note.tsx';
import { getExportOf } from '#features/personal-data/data/export.queries.ts';
import { exportStateOf } from '#features/personal-data/personal-data.ts';
import { ExportPart } from '#features/personal-data/site/export-part.tsx';
import { urls } from '#lib/urls.ts';
import { ownDataPage as words } from '#messages/fr/personal-data.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { ProgressWatch } from './progress-watch.tsx';

export const metadata: Metadata = { title: words.title };

/** What the newspaper keeps of me: to take away. */
export default async function OwnDataPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.ownData()));
  const query = oneOf(await searchParams);
  const now = new Date();
  const state = exportStateOf(await getExportOf(actor.userId), now);
  const isAsked = query['fait'] === 'copie' && state.kind === 'underway';
  return (
    <AccountMain title={words.title} lead={words.lead}>
      <FormNote error={sentenceOfFormState(query)} success={isAsked ? words.exportAsked : null} />
      <AccountPart id="copie" title={words.exportPart}>
        <ExportPart state={state} mayAskAgain={state.kind === 'ready' && state.againAt <= now} />
        {state.kind === 'underway' ? <ProgressWatch /> : null}
      </AccountPart>
      <p className="actions">
        <a href={urls.privacy()}>{words.privacy}</a>
        <a href={urls.account()}>{words.back}</a>
      </p>
    </AccountMain>
  );
}
