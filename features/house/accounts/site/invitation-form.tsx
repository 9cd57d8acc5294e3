import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { NewPasswordField } from '#features/house/accounts/site/new-password-field.tsx';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { invitationPage as words } from '#words/house/accounts/team.ts';

/** The form behind an invitation; the address is the invitation's own and is shown for password managers. */
export function InvitationForm({
  token,
  invited,
  refusedFields,
}: {
  token: string;
  invited: { email: string; name: string };
  refusedFields: ReadonlySet<string>;
}) {
  const refusal = (name: 'name' | 'password') =>
    refusedFields.has(name) ? accountPages.fieldRefused[name] : undefined;
  return (
    <form className="formulaire" method="post" action={urls.apiInvitation()}>
      <input type="hidden" name="token" value={token} />
      <TextField
        label={words.email}
        type="email"
        autoComplete="username"
        defaultValue={invited.email}
        error={refusedFields.has('email') ? accountPages.fieldRefused.email : undefined}
        readOnly
      />
      <TextField
        label={words.name}
        name="name"
        autoComplete="name"
        maxLength={100}
        defaultValue={invited.name}
        error={refusal('name')}
        required
      />
      <NewPasswordField words={words} error={refusal('password')} />
      <Button kind="primary" type="submit">
        {words.submit}
      </Button>
    </form>
  );
}
