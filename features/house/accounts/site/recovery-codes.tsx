import { Button } from '#components/ui/button.tsx';
import { urls } from '#lib/urls.ts';
import { secondFactorSetup as words } from '#words/house/accounts/second-factor.ts';

/** Recovery codes: those just made, this once, or how many are left; and others in their place. */
export function RecoveryCodes({ codes, left }: { codes: readonly string[]; left: number }) {
  return (
    <>
      <p>{words.recoveryHelp}</p>
      {codes.length > 0 ? (
        <>
          <p>
            <strong>{words.recoveryNew}</strong>
          </p>
          <ul className="codes-secours">
            {codes.map((code) => (
              <li key={code}>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{words.recoveryLeft(left)}</p>
      )}
      <form method="post" action={urls.apiRecoveryCodes()}>
        <Button type="submit">{words.recoveryRenew}</Button>
        <p className="champ-aide">{words.recoveryRenewHelp}</p>
      </form>
    </>
  );
}
