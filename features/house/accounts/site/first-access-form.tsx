import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { NewPasswordField } from '#features/house/accounts/site/new-password-field.tsx';
import { AccountEmailField } from '#features/house/accounts/site/account-email-field.tsx';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';

/** The form behind the one-use link; `refusedFields` are the names that came back. */
export function FirstAccessForm({
  token,
  newspaperName,
  refusedFields,
}: {
  token: string;
  newspaperName: string;
  refusedFields: ReadonlySet<string>;
}) {
  const words = accountPages.firstAccess;
  const refusal = (name: keyof typeof accountPages.fieldRefused) =>
    refusedFields.has(name) ? accountPages.fieldRefused[name] : undefined;
  return (
    <form className="formulaire" method="post" action={urls.apiFirstAccess()}>
      <input type="hidden" name="token" value={token} />
      <TextField
        label={words.newspaperName}
        name="newspaperName"
        defaultValue={newspaperName}
        maxLength={80}
        error={refusal('newspaperName')}
        required
      />
      <TextField
        label={words.name}
        name="name"
        autoComplete="name"
        maxLength={100}
        error={refusal('name')}
        required
      />
      <AccountEmailField words={words} error={refusal('email')} />
      <NewPasswordField words={words} error={refusal('password')} />
      <Button kind="primary" type="submit">
        {words.submit}
      </Button>
    </form>
  );
}
