import { Moment } from '#components/layout/moment.tsx';
import { Button } from '#components/ui/button.tsx';
import { deviceWords } from '#features/house/accounts/accounts.ts';
import type { SessionView } from '#features/house/accounts/data/account.queries.ts';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';

const words = accountPages.account;

function Session({ session, isThisOne }: { session: SessionView; isThisOne: boolean }) {
  const device = deviceWords(session.userAgent) || words.unknownDevice;
  const seen = dateAndClock(session.lastSeenAt);
  return (
    <li className="session">
      <div>
        <p>
          <strong>{device}</strong>
        </p>
        <p className="secondaire">
          {words.opened} <Moment at={session.createdAt} />, {words.lastSeen}{' '}
          <Moment at={session.lastSeenAt} />
          {session.address ? ` · ${session.address}` : ''}
        </p>
      </div>
      {isThisOne ? (
        <p className="session-ici">{words.thisSession}</p>
      ) : (
        <form method="post" action={urls.apiSessions()}>
          <input type="hidden" name="sessionId" value={session.id} />
          <Button type="submit" aria-label={words.revokeOf(device, seen)}>
            {words.revoke}
          </Button>
        </form>
      )}
    </li>
  );
}

/** My open sessions, each with its own plain form to end it. */
export function SessionList({
  sessions,
  currentId,
}: {
  sessions: readonly SessionView[];
  currentId: string | undefined;
}) {
  return (
    <>
      <ul className="sessions">
        {sessions.map((session) => (
          <Session key={session.id} session={session} isThisOne={session.id === currentId} />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <form className="actions" method="post" action={urls.apiSessions()}>
          <input type="hidden" name="others" value="oui" />
          <Button type="submit">{words.revokeOthers}</Button>
        </form>
      ) : null}
    </>
  );
}
