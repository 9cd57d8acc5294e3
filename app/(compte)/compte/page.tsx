import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { getEmail, listSessions } from '#features/house/accounts/data/account.queries.ts';
import { getSecondFactorState } from '#features/house/accounts/data/second-factor.queries.ts';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { getDeletionOf } from '#features/office/personal-data/data/deletion.queries.ts';
import { SessionList } from '#features/house/accounts/site/session-list.tsx';
import { listToldSanctions } from '#features/readers/comments/data/sanction.queries.ts';
import { OwnSanctions } from '#features/readers/reports/site/own-sanctions.tsx';
import { listMenu } from '#features/newsroom/taxonomy/data/section.queries.ts';
import { isStaff, type Person } from '#lib/actor.ts';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { deletionWords } from '#words/office/personal-data/account-deletion.ts';
import { accountPages, roleWords } from '#messages/accounts.ts';
import { ownCommentWords } from '#words/readers/comments/comments.ts';
import { ownDataPage } from '#words/office/personal-data/personal-data.ts';
import { ownSanctionWords } from '#words/readers/comments/sanctions.ts';
import { secondFactorInAccount } from '#words/house/accounts/second-factor.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

export const metadata: Metadata = { title: accountPages.account.title };

const words = accountPages.account;

/** What a form that led here has done. */
const successes: Readonly<Record<string, string | undefined>> = {
  sessions: words.revoked,
  bienvenue: words.welcome,
  'mot-de-passe': words.passwordChanged,
};

export default async function AccountPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.account()));
  const query = oneOf(await searchParams);
  const [{ hasFactor }, deletion, sanctions] = await Promise.all([
    getSecondFactorState(actor.userId),
    getDeletionOf(actor.userId),
    listToldSanctions(actor.userId, new Date()),
  ]);
  const success = successes[query['fait'] ?? ''] ?? null;
  return (
    <AccountMain title={words.title} lead={words.signedInAs(actor.name)}>
      <FormNote error={sentenceOfFormState(query)} success={success} />
      {deletion ? (
        <p className="note" role="status">
          {deletionWords.pending(dateAndClock(deletion.dueAt))}{' '}
          <a href={`${urls.ownData()}#suppression`}>{deletionWords.seePending}</a>
        </p>
      ) : null}
      {sanctions.length > 0 ? (
        <AccountPart id="moderation" title={ownSanctionWords.title}>
          <OwnSanctions sanctions={sanctions} />
        </AccountPart>
      ) : null}
      <AccountPart id="identite" title={words.identity}>
        <Identity actor={actor} />
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
      </AccountPart>
      <AccountPart id="commentaires" title={ownCommentWords.mine.title}>
        <p>{ownCommentWords.mine.accountText}</p>
        <p>
          <a className={buttonClass()} href={urls.ownComments()}>
            {ownCommentWords.mine.title}
          </a>
        </p>
      </AccountPart>
      <AccountPart id="donnees" title={ownDataPage.title}>
        <p>{ownDataPage.accountText}</p>
        <p>
          <a className={buttonClass()} href={urls.ownData()}>
            {ownDataPage.title}
          </a>
        </p>
      </AccountPart>
      <AccountPart id="second-facteur" title={secondFactorInAccount.title}>
        <p>{hasFactor ? secondFactorInAccount.on : secondFactorInAccount.off}</p>
        <p>
          <a href={urls.accountSecondFactor()}>
            {hasFactor ? secondFactorInAccount.manage : secondFactorInAccount.setUp}
          </a>
        </p>
      </AccountPart>
      <AccountPart id="sessions" title={words.sessions}>
        <p>{words.sessionsHelp}</p>
        <SessionList sessions={await listSessions(actor.userId)} currentId={actor.sessionId} />
      </AccountPart>
    </AccountMain>
  );
}

/** Who the newspaper takes me for: name, address, roles with their section. */
async function Identity({ actor }: { actor: Person }) {
  const [email, menu] = await Promise.all([getEmail(actor.userId), listMenu()]);
  const sections = menu.flatMap((section) => [section, ...section.children]);
  const roles = actor.grants.map(({ role, sectionId }) =>
    words.roleIn(roleWords[role], sections.find(({ id }) => id === sectionId)?.name ?? null),
  );
  return (
    <>
      <dl>
        <div>
          <dt>{words.name}</dt>
          <dd>{actor.name}</dd>
        </div>
        <div>
          <dt>{words.email}</dt>
          <dd>{email}</dd>
        </div>
        <div>
          <dt>{words.roles}</dt>
          <dd>{actor.awaits ? secondFactorInAccount.withheld : roles.join(', ') || roleWords.reader}</dd>
        </div>
      </dl>
      {roles.length > 0 ? <p>{words.identityHelp}</p> : null}
      <p>
        <a href={urls.profile()}>{words.profile}</a>
      </p>
    </>
  );
}
