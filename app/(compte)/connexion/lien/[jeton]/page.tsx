import type { Metadata } from 'next';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { ExpiredLink } from '#app/(compte)/expired-link.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';
import { Button } from '#components/ui/button.tsx';
import { getLinkOwner } from '#features/house/accounts/data/account-link.queries.ts';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { toOwnPath } from '#lib/own-path.ts';
import { urls } from '#lib/urls.ts';
import { mailedLinkPages as words } from '#words/house/accounts/sign-up.ts';

// The address holds a secret: no page that it leads to may learn it.
export const metadata: Metadata = { title: words.openTitle, referrer: 'same-origin' };

type Props = { params: Promise<{ jeton: string }>; searchParams: PageQuery };

/** Where a mailed link leads: a button, so that programs which follow links in mails open no session. */
export default async function SignInLinkPage({ params, searchParams }: Props) {
  const { jeton } = await params;
  const query = oneOf(await searchParams);
  if (!(await getLinkOwner('connexion', jeton))) {
    const way = { path: urls.signInLinks(), label: words.signIn.title };
    return <ExpiredLink words={words} part={words.openPart} way={way} />;
  }
  const next = toOwnPath(query['suite']);
  return (
    <AccountMain title={words.openTitle} lead={words.openLead}>
      <AccountPart id="compte" title={words.openPart}>
        <FormNote error={sentenceOfFormState(query)} />
        <form className="formulaire" method="post" action={urls.apiSignInLink()}>
          <input type="hidden" name="token" value={jeton} />
          {next ? <input type="hidden" name="suite" value={next} /> : null}
          <Button kind="primary" type="submit">
            {words.open}
          </Button>
        </form>
      </AccountPart>
    </AccountMain>
  );
}
