import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { TeamPages } from '#app/redaction/equipe/team-pages.tsx';
import {
  mayCreateApiToken,
  mayEnterDesk,
  mayManagePeople,
} from '#features/house/accounts/accounts.policy.ts';
import { listApiTokens } from '#features/house/accounts/data/api-token.queries.ts';
import { TokenForm } from '#features/house/accounts/desk/token-form.tsx';
import { TokenList } from '#features/house/accounts/desk/token-list.tsx';
import { roles } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { tokenPage } from '#messages/accounts.ts';
import { currentActor } from '#server/auth/current-actor.ts';

export const metadata: Metadata = { title: tokenPage.title };

/** Keys of the API: mine, and everybody's for an administrator. */
export default async function TokensPage() {
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.deskTokens()));
  if (!mayEnterDesk(actor).allowed) redirect(urls.account());
  const tokens = await listApiTokens(mayManagePeople(actor).allowed ? null : actor.userId);
  const givable = roles.filter((role) => role !== 'reader' && mayCreateApiToken(actor, role).allowed);
  return (
    <>
      <div className="tete">
        <h1>{tokenPage.title}</h1>
      </div>
      <TeamPages actor={actor} current="tokens" />
      <p>{tokenPage.lead}</p>
      <TokenForm roles={givable} />
      <TokenList tokens={tokens} />
    </>
  );
}
