import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Button } from '#components/ui/button.tsx';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { readUnsubscribeToken } from '#features/readers/comments/use-cases/unsubscribe-token.ts';
import { urls } from '#lib/urls.ts';
import { commentNoticeWords as words } from '#words/readers/comments/comment-notices.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

export const metadata: Metadata = { title: words.offTitle };

type Props = { params: Promise<{ jeton: string }>; searchParams: PageQuery };

/** To end the mails of comments by the link that each of them carries, without signing in. */
export default async function NoticesOffPage({ params, searchParams }: Props) {
  const { jeton } = await params;
  if (readUnsubscribeToken(jeton) === null) notFound();
  const isDone = oneOf(await searchParams)['fait'] === 'avis';
  return (
    <AccountMain title={words.offTitle}>
      <AccountPart id="avis" title={words.title}>
        {isDone ? (
          <FormNote success={words.offDone} />
        ) : (
          <>
            <p>{words.offText}</p>
            <form method="post" action={urls.apiNoticesOff(jeton)}>
              <Button kind="primary" type="submit">
                {words.offSubmit}
              </Button>
            </form>
          </>
        )}
        <p>
          <a href={urls.ownComments()}>{words.inAccount}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}
