import { Moment } from '#components/layout/moment.tsx';
import type { PasskeyView } from '#features/house/accounts/data/second-factor.queries.ts';
import { secondFactorSetup as words } from '#words/house/accounts/second-factor.ts';

/** An account's passkeys, or what they are when there is none. */
export function PasskeyList({ passkeys }: { passkeys: readonly PasskeyView[] }) {
  if (passkeys.length === 0) return <p>{words.passkeysHelp}</p>;
  return (
    <ul className="sessions">
      {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
        <li key={id} className="session">
          <div>
            <p>
              <strong>{name}</strong>
            </p>
            <p className="secondaire">
              {words.passkeyAdded} <Moment at={createdAt} />,{' '}
              {lastUsedAt ? (
                <>
                  {words.passkeyUsed} <Moment at={lastUsedAt} />
                </>
              ) : (
                words.passkeyUnused
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
