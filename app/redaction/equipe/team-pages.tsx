import Link from 'next/link';
import { mayCreateApiToken, maySeePeople } from '#features/house/accounts/accounts.policy.ts';
import { type Actor, roles } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { teamPages as words } from '#words/house/accounts/team.ts';

/** The pages of the team, as far as this person may open them. */
export function TeamPages({ actor, current }: { actor: Actor; current: keyof typeof words.names }) {
  const pages = [
    { id: 'people', href: urls.deskTeam(), isOpen: maySeePeople(actor).allowed },
    { id: 'rights', href: urls.deskRights(), isOpen: true },
    {
      id: 'tokens',
      href: urls.deskTokens(),
      isOpen: roles.some((role) => mayCreateApiToken(actor, role).allowed),
    },
  ] as const;
  return (
    <nav className="droits-filtre" aria-label={words.label}>
      {pages
        .filter(({ isOpen }) => isOpen)
        .map(({ id, href }) => (
          <Link key={id} href={href} aria-current={id === current ? 'page' : undefined}>
            {words.names[id]}
          </Link>
        ))}
    </nav>
  );
}
