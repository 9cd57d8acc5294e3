import { ListTable } from '#components/ui/list-table.tsx';
import type { FollowedFeed } from '#features/reach/distribution/data/websub.queries.ts';
import { hubWords as words } from '#words/reach/distribution/webhooks.ts';

/** Which feeds are followed through our own hub, and by how many. */
export function FollowedFeeds({ feeds, hubUrl }: { feeds: readonly FollowedFeed[]; hubUrl: string }) {
  return (
    <section className="groupe webhooks" aria-labelledby="abonnes">
      <h2 id="abonnes">{words.title}</h2>
      <p className="champ-aide">
        {words.lead} <code className="webhook-adresse">{hubUrl}</code>.
      </p>
      <ListTable columns={words.columns} isEmpty={feeds.length === 0} empty={words.none} hasAddresses>
        {feeds.map(({ topic, subscribers, failing }) => (
          <tr key={topic}>
            <td>{topic}</td>
            <td data-label={words.columns.subscribers}>{subscribers}</td>
            <td data-label={words.columns.failing}>{failing}</td>
          </tr>
        ))}
      </ListTable>
    </section>
  );
}
