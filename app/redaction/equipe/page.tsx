import type { Metadata } from 'next';
import { TeamPages } from '#app/redaction/equipe/team-pages.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { mayManagePeople, maySeePeople } from '#features/house/accounts/accounts.policy.ts';
import { listInvitations } from '#features/house/accounts/data/invitation.queries.ts';
import { listPeople } from '#features/house/accounts/data/people.queries.ts';
import { InvitationList } from '#features/house/accounts/desk/invitation-list.tsx';
import { InviteForm } from '#features/house/accounts/desk/invite-form.tsx';
import { PeopleList } from '#features/house/accounts/desk/people-list.tsx';
import { listSectionChoices } from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { urls } from '#lib/urls.ts';
import { teamPage as words } from '#words/house/accounts/team.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** Who works here, and who is invited to. */
export default async function TeamPage({ searchParams }: { searchParams: Promise<{ q?: string }> }) {
  const actor = await staffAt(urls.deskTeam());
  const permission = maySeePeople(actor);
  if (!permission.allowed) {
    return (
      <>
        <div className="tete">
          <h1>{words.title}</h1>
        </div>
        <TeamPages actor={actor} current="people" />
        <p className="note">{permission.reason}</p>
      </>
    );
  }
  const { q } = await searchParams;
  const [people, invitations, sections] = await Promise.all([
    listPeople(q ? { search: q } : {}),
    listInvitations(),
    listSectionChoices(),
  ]);
  const mayManage = mayManagePeople(actor).allowed;
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <TeamPages actor={actor} current="people" />
      {mayManage ? null : <p className="champ-aide">{words.seeOnly}</p>}
      <form className="filtres" action={urls.deskTeam()}>
        <TextField label={words.search} type="search" name="q" defaultValue={q} />
        <button type="submit" className={buttonClass()}>
          {words.filter}
        </button>
      </form>
      <PeopleList people={people} myId={actor.kind === 'person' ? actor.userId : null} />
      <InvitationList invitations={invitations} mayManage={mayManage} />
      {mayManage ? <InviteForm sections={sections.map(({ id, name }) => ({ id, name }))} /> : null}
    </>
  );
}
