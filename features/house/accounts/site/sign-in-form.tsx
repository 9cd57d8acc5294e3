import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { AccountEmailField } from '#features/house/accounts/site/account-email-field.tsx';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';

/**
 * A plain form: it needs no script. `next` is a path of ours, checked again when it is used; `kept`
 * is the address that was typed before a refusal.
 */
export function SignInForm({ next, kept }: { next: string | null; kept: string | undefined }) {
  const words = accountPages.signIn;
  return (
    <form className="formulaire" method="post" action={urls.apiSignIn()}>
      {next ? <input type="hidden" name="suite" value={next} /> : null}
      <AccountEmailField words={words} kept={kept} />
      <TextField
        label={words.password}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <Button kind="primary" type="submit">
        {words.submit}
      </Button>
    </form>
  );
}
