import { Button } from '#components/ui/button.tsx';
import { AccountEmailField } from '#features/house/accounts/site/account-email-field.tsx';
import { urls } from '#lib/urls.ts';
import { mailedLinkPages as words } from '#words/house/accounts/sign-up.ts';

/** Asks for a mailed link. `kept` is the address that was typed before a refusal. */
export function MailedLinkForm({
  purpose,
  next,
  kept,
}: {
  purpose: 'connexion' | 'mot-de-passe';
  next: string | null;
  kept: string | undefined;
}) {
  return (
    <form className="formulaire" method="post" action={urls.apiMailedLinks()}>
      <input type="hidden" name="purpose" value={purpose} />
      {next ? <input type="hidden" name="suite" value={next} /> : null}
      <AccountEmailField words={words} kept={kept} />
      <Button kind="primary" type="submit">
        {purpose === 'connexion' ? words.signIn.submit : words.password.submit}
      </Button>
    </form>
  );
}
