import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { displayNameLength } from '#features/house/accounts/display-name.ts';
import { NewPasswordField } from '#features/house/accounts/site/new-password-field.tsx';
import { urls } from '#lib/urls.ts';
import { profilePage as words } from '#words/house/accounts/sign-up.ts';

/** The sentence over a field that was refused. */
type Refusal = (field: string) => string | undefined;

/** `name` is what is shown in the field: the present name, or the one that was refused. */
export function NameForm({ name, refusal }: { name: string; refusal: Refusal }) {
  return (
    <form className="formulaire" method="post" action={urls.apiName()}>
      <TextField
        label={words.name}
        name="name"
        autoComplete="nickname"
        minLength={displayNameLength.least}
        maxLength={displayNameLength.most}
        defaultValue={name}
        error={refusal('name')}
        required
      />
      <Button type="submit">{words.nameSubmit}</Button>
    </form>
  );
}

export function EmailForm({ typed, refusal }: { typed: string | undefined; refusal: Refusal }) {
  return (
    <form className="formulaire" method="post" action={urls.apiEmail()}>
      <TextField
        label={words.email}
        name="email"
        type="email"
        autoComplete="email"
        maxLength={254}
        help={words.emailHelp}
        defaultValue={typed}
        error={refusal('email')}
        required
      />
      <CurrentPassword error={refusal('currentPassword')} />
      <Button type="submit">{words.emailSubmit}</Button>
    </form>
  );
}

/** `email` is there for password managers, which file a password under it. */
export function PasswordForm({ email, refusal }: { email: string; refusal: Refusal }) {
  return (
    <form className="formulaire" method="post" action={urls.apiPassword()}>
      <input type="hidden" autoComplete="username" value={email} />
      <CurrentPassword error={refusal('currentPassword')} />
      <NewPasswordField
        words={{ password: words.newPassword, passwordHelp: words.passwordHelp }}
        error={refusal('password')}
      />
      <Button type="submit">{words.passwordSubmit}</Button>
    </form>
  );
}

function CurrentPassword({ error }: { error: string | undefined }) {
  return (
    <TextField
      label={words.currentPassword}
      name="currentPassword"
      type="password"
      autoComplete="current-password"
      error={error}
      required
    />
  );
}
