import type { SealedContent } from '#features/house/retention/sealed-records.ts';
import type { Opened } from '#features/house/retention/use-cases/open-sealed.ts';
import { iso } from '#lib/dates.ts';
import {
  requisitionWords as words,
  sealedKindWords,
  sealedOperationWords,
} from '#words/house/retention/requisitions.ts';

type Line = readonly [string, string];

/** What came out for one requisition: instants in UTC to the second, as authorities ask for them. */
export function OpenedRecords({ opened: { records, accounts } }: { opened: Opened }) {
  if (records.length + accounts.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p className="champ-aide">{words.opened}</p>
      {accounts.map(({ userId, name, email, openedAt, confirmedAt }) => (
        <Facts
          key={userId}
          title={words.account}
          lines={[
            [words.userId, userId],
            [words.name, name],
            [words.email, email],
            [words.openedAt, iso(openedAt)],
            ...(confirmedAt ? [[words.confirmedAt, iso(confirmedAt)] as const] : []),
          ]}
        />
      ))}
      {records.map(({ occurredAt, content }, at) => (
        <Facts
          key={at}
          title={content ? sealedKindWords[content.kind] : words.unreadable}
          lines={[[words.at, iso(occurredAt)], ...(content ? linesOf(content) : [])]}
        />
      ))}
    </>
  );
}

function Facts({ title, lines }: { title: string; lines: readonly Line[] }) {
  return (
    <section className="donnees-piece">
      <h3>{title}</h3>
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function linesOf(content: SealedContent): Line[] {
  const account: Line = [words.userId, content.userId];
  switch (content.kind) {
    case 'identity':
      return [account, [words.email, content.email]];
    case 'account':
      return [
        account,
        [words.names, content.names.join(' · ')],
        [words.openedAt, content.openedAt],
        ...(content.confirmedAt ? [[words.confirmedAt, content.confirmedAt] as const] : []),
        [words.closedAt, content.closedAt],
      ];
    case 'connection':
      return [
        account,
        [words.operation, sealedOperationWords[content.operation]],
        ...(content.commentId ? [[words.commentId, content.commentId] as const] : []),
        [words.address, content.address],
        [words.port, content.port === null ? words.unknownPort : String(content.port)],
        ...(content.userAgent ? [[words.userAgent, content.userAgent] as const] : []),
      ];
  }
}
