import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { displayNameLength } from '#features/house/accounts/display-name.ts';
import { urls } from '#lib/urls.ts';
import { signUpPage as words } from '#words/house/accounts/sign-up.ts';

/** One button in the browser that signed up; elsewhere the password, and another name when it was taken meanwhile. */
export function ConfirmSignUpForm({
  token,
  asksPassword,
  otherName,
}: {
  token: string;
  asksPassword: boolean;
  /** The sentence over the field of another name and what was typed there; null while the first one holds. */
  otherName: { sentence: string; typed: string | undefined } | null;
}) {
  return (
    <form className="formulaire" method="post" action={urls.apiSignUpConfirmation()}>
      <input type="hidden" name="token" value={token} />
      {otherName ? (
        <TextField
          label={words.name}
          name="name"
          autoComplete="nickname"
          minLength={displayNameLength.least}
          maxLength={displayNameLength.most}
          help={words.nameHelp}
          defaultValue={otherName.typed}
          error={otherName.sentence}
          required
        />
      ) : null}
      {asksPassword ? (
        <TextField
          label={words.password}
          name="password"
          type="password"
          autoComplete="current-password"
          help={words.otherBrowser}
          required
        />
      ) : null}
      <Button kind="primary" type="submit">
        {words.confirm}
      </Button>
    </form>
  );
}
