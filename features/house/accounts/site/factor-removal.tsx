import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import type { SecondFactorView } from '#features/house/accounts/data/second-factor.queries.ts';
import { urls } from '#lib/urls.ts';
import { secondFactorSetup as words } from '#words/house/accounts/second-factor.ts';

/** Takes one factor away, for whoever gives the password again. */
export function FactorRemoval({ factor, error }: { factor: SecondFactorView; error: string | undefined }) {
  return (
    <form className="formulaire" method="post" action={urls.apiFactorRemoval()}>
      <p>{words.removeHelp}</p>
      <SelectField label={words.removeWhich} name="factor">
        {factor.totpAt ? <option value="application">{words.totp}</option> : null}
        {factor.passkeys.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextField
        label={words.password}
        name="currentPassword"
        type="password"
        autoComplete="current-password"
        error={error}
        required
      />
      <Button kind="danger" type="submit">
        {words.remove}
      </Button>
    </form>
  );
}
