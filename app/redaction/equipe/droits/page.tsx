import type { Metadata } from 'next';
import Link from 'next/link';
import { TeamPages } from '#app/redaction/equipe/team-pages.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { RightsView } from '#features/office/rights/desk/rights-view.tsx';
import { roles } from '#lib/actor.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { roleArguments, roleWords } from '#messages/accounts.ts';
import { rightsPage as words } from '#words/office/rights/rights.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** The table that permissions come from, drawn for everyone of the newsroom. */
export default async function RightsPage({ searchParams }: { searchParams: Promise<{ role?: string }> }) {
  const actor = await staffAt(urls.deskRights());
  const asked = (await searchParams).role;
  const chosen = roles.find((role) => roleArguments[role] === asked);
  const own = actor.kind === 'person' ? actor.grants.find(({ role }) => role !== 'reader')?.role : undefined;
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <TeamPages actor={actor} current="rights" />
      <p>{words.lead}</p>
      <p>{words.scope}</p>
      <p>{words.stranger}</p>
      <nav className="droits-filtre" aria-label={words.role}>
        <Link href={urls.deskRights()} aria-current={chosen ? undefined : 'true'}>
          {words.every}
        </Link>
        {roles.map((role) => (
          <Link
            key={role}
            href={withQuery(urls.deskRights(), { role: roleArguments[role] })}
            aria-current={role === chosen ? 'true' : undefined}
          >
            {roleWords[role]}
          </Link>
        ))}
      </nav>
      <RightsView role={chosen ?? own ?? 'journalist'} isWhole={!chosen} />
    </>
  );
}
