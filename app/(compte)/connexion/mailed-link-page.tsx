import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { MailedLinkForm } from '#features/house/accounts/site/mailed-link-form.tsx';
import { toOwnPath } from '#lib/own-path.ts';
import { urls } from '#lib/urls.ts';
import { mailedLinkPages } from '#words/house/accounts/sign-up.ts';
import { keptForm } from '#server/auth/kept-form.ts';

/** The page on which one asks for a mailed link; the same answer whether the address has an account or not. */
export async function MailedLinkPage({
  purpose,
  words,
  query,
}: {
  purpose: 'connexion' | 'mot-de-passe';
  words: { title: string; lead: string };
  query: Record<string, string>;
}) {
  const next = toOwnPath(query['suite']);
  const error = sentenceOfFormState(query);
  return (
    <AccountMain title={words.title} lead={words.lead}>
      <AccountPart id="adresse" title={mailedLinkPages.part}>
        <FormNote error={error} success={query['fait'] === 'envoye' ? mailedLinkPages.sent : null} />
        <MailedLinkForm
          purpose={purpose}
          next={next}
          kept={error ? (await keptForm())['email'] : undefined}
        />
        <p className="secondaire">
          <a href={urls.signIn(next ?? undefined)}>{mailedLinkPages.back}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}
