import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { mayManagePeople, maySeePeople } from '#features/house/accounts/accounts.policy.ts';
import { getPerson } from '#features/house/accounts/data/people.queries.ts';
import { GrantList } from '#features/house/accounts/desk/grant-list.tsx';
import { PersonAccount } from '#features/house/accounts/desk/person-account.tsx';
import { PersonFactor } from '#features/house/accounts/desk/person-factor.tsx';
import { PersonRoles } from '#features/house/accounts/desk/person-roles.tsx';
import { PersonSignature } from '#features/house/accounts/desk/person-signature.tsx';
import { mayReadJournal } from '#features/office/audit/audit.policy.ts';
import {
  listAuthorChoices,
  listSectionChoices,
} from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { isId } from '#lib/ids.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { personSecondFactor } from '#words/house/accounts/second-factor.ts';
import { personPage as words, teamPage } from '#words/house/accounts/team.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: teamPage.title };

/** One person of the newsroom: roles and sections, signature, account. */
export default async function PersonPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await staffAt(urls.deskPerson(id));
  const person = isId(id) && maySeePeople(actor).allowed ? await getPerson(id) : null;
  if (!person) notFound();
  const [sections, authors] = await Promise.all([listSectionChoices(), listAuthorChoices()]);
  const mayManage = mayManagePeople(actor).allowed;
  const free = authors.filter(({ userId }) => userId === null || userId === person.id);
  const marks = [
    person.email,
    person.isActive ? teamPage.active : teamPage.inactive,
    person.isDemo ? teamPage.demo : null,
  ];
  return (
    <>
      <p>
        <Link href={urls.deskTeam()}>{words.back}</Link>
      </p>
      <div className="tete">
        <h1>{person.name}</h1>
        <p className="champ-aide">{marks.filter(Boolean).join(' · ')}</p>
      </div>
      {mayManage ? (
        <>
          <PersonRoles
            userId={person.id}
            held={person.grants.map(({ role, sectionId }) => ({ role, sectionId }))}
            sections={sections.map(({ id: sectionId, name }) => ({ id: sectionId, name }))}
          />
          <PersonSignature userId={person.id} authorId={person.author?.id ?? null} authors={free} />
        </>
      ) : (
        <section className="groupe">
          <h2>{words.grantsTitle}</h2>
          <GrantList grants={person.grants} />
          <p className="champ-aide">{teamPage.seeOnly}</p>
        </section>
      )}
      <section className="groupe" aria-labelledby="compte">
        <h2 id="compte">{words.accountTitle}</h2>
        <p>{`${words.sessions(person.openSessions)} ${words.tokens(person.apiTokens)}`}</p>
        {mayReadJournal(actor).allowed ? (
          <p>
            <Link href={withQuery(urls.deskJournal(), { qui: person.id })}>{words.journal}</Link>
          </p>
        ) : null}
        <p>{person.hasSecondFactor ? personSecondFactor.on : personSecondFactor.off}</p>
        {mayManage && person.hasSecondFactor ? <PersonFactor userId={person.id} name={person.name} /> : null}
        {mayManage ? (
          <PersonAccount userId={person.id} name={person.name} isActive={person.isActive} />
        ) : null}
      </section>
    </>
  );
}
