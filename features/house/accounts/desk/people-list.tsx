import Link from 'next/link';
import { ListTable } from '#components/ui/list-table.tsx';
import type { PersonView } from '#features/house/accounts/data/people.queries.ts';
import { GrantList } from '#features/house/accounts/desk/grant-list.tsx';
import { dateAndClock, iso } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { teamPage as words } from '#words/house/accounts/team.ts';

/** Who works here: name, roles with their sections, signature, last visit, state. */
export function PeopleList({ people, myId }: { people: readonly PersonView[]; myId: string | null }) {
  return (
    <ListTable columns={words.columns} isEmpty={people.length === 0} empty={words.none}>
      {people.map((person) => (
        <tr key={person.id}>
          <td>
            <Link className="liste-titre" href={urls.deskPerson(person.id)}>
              {person.name}
            </Link>
            <span className="liste-mention">
              {[person.email, person.id === myId ? words.you : null, person.isDemo ? words.demo : null]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </td>
          <td data-label={words.columns.roles}>
            <GrantList grants={person.grants} />
          </td>
          <td data-label={words.columns.signature}>
            {person.author?.name ?? <span className="liste-mention">{words.noSignature}</span>}
          </td>
          <td data-label={words.columns.lastSeen}>
            {person.lastSeenAt ? (
              <time dateTime={iso(person.lastSeenAt)}>{dateAndClock(person.lastSeenAt)}</time>
            ) : (
              <span className="liste-mention">{words.neverSeen}</span>
            )}
          </td>
          <td data-label={words.columns.state}>
            <span className={person.isActive ? 'etat etat-published' : 'etat'}>
              {person.isActive ? words.active : words.inactive}
            </span>
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
