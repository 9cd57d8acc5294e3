import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { listSessions } from '#features/accounts/data/account.queries.ts';
import { sentenceOfFormState } from '#features/accounts/form-state.ts';
import { FormNote } from '#features/accounts/site/form-note.tsx';
import { SessionList } from '#features/accounts/site/session-list.tsx';
import { isStaff } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/fr/accounts.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

export const metadata: Metadata = { title: accountPages.account.title };

export default async function AccountPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.account()));
  const words = accountPages.account;
  const query = oneOf(await searchParams);
  const success = query['fait'] === 'sessions' ? words.revoked : null;
  return (
    <>
      <h1>{words.title}</h1>
      <FormNote error={sentenceOfFormState(query)} success={success} />
      <p>{words.signedInAs(actor.name)}</p>
      <div className="actions">
        {isStaff(actor) ? (
          <a className={buttonClass('primary')} href={urls.desk()}>
            {words.desk}
          </a>
        ) : null}
        <form method="post" action={urls.apiSignOut()}>
          <Button type="submit">{words.signOut}</Button>
        </form>
      </div>
      <h2>{words.sessions}</h2>
      <p className="secondaire">{words.sessionsHelp}</p>
      <SessionList sessions={await listSessions(actor.userId)} currentId={actor.sessionId} />
    </>
  );
}
