import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { OlderNewer } from '#components/layout/older-newer.tsx';
import { sentenceOfFormState } from '#features/house/accounts/form-state.ts';
import { FormNote } from '#features/house/accounts/site/form-note.tsx';
import { usualFrequency } from '#features/readers/comments/comment-notices.ts';
import { mayDeleteComment, mayEditComment } from '#features/readers/comments/comments.policy.ts';
import { getFrequency } from '#features/readers/comments/data/notice.queries.ts';
import { listOwnComments } from '#features/readers/comments/data/posting.queries.ts';
import { listToldSanctions } from '#features/readers/comments/data/sanction.queries.ts';
import { NoticeChoice } from '#features/readers/comments/site/notice-choice.tsx';
import { OwnSanctions } from '#features/readers/reports/site/own-sanctions.tsx';
import { OwnComments } from '#features/readers/comments/site/own-comments.tsx';
import { parsePageNumber } from '#lib/page-numbers.ts';
import { urls } from '#lib/urls.ts';
import { commentNoticeWords } from '#words/readers/comments/comment-notices.ts';
import { ownCommentWords } from '#words/readers/comments/comments.ts';
import { ownSanctionWords } from '#words/readers/comments/sanctions.ts';
import { currentActor } from '#server/auth/current-actor.ts';
import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';
import { oneOf, type PageQuery } from '#app/(compte)/page-query.ts';

const words = ownCommentWords.mine;

export const metadata: Metadata = { title: words.title };

/** Everything that one wrote, also what nobody else sees. */
export default async function OwnCommentsPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await currentActor();
  if (actor.kind !== 'person') redirect(urls.signIn(urls.ownComments()));
  const query = oneOf(await searchParams);
  const page = parsePageNumber(query['page'] ?? '') ?? 1;
  const now = new Date();
  const [{ comments, hasNext }, frequency, sanctions] = await Promise.all([
    listOwnComments(actor.userId, { page }),
    getFrequency(actor.userId),
    listToldSanctions(actor.userId, now),
  ]);
  const written = comments.find(({ id }) => id === query['ecrit']);
  const success = { edit: words.edited, delete: words.deleted }[query['fait'] ?? ''];
  const shown = comments.map((comment) => {
    const owned = { ...comment, authorId: actor.userId };
    return {
      ...comment,
      mayEdit: mayEditComment(actor, owned, now).allowed,
      mayDelete: mayDeleteComment(actor, owned).allowed,
    };
  });
  return (
    <AccountMain title={words.title} lead={words.lead}>
      {sanctions.length > 0 ? (
        <AccountPart id="moderation" title={ownSanctionWords.title}>
          <OwnSanctions sanctions={sanctions} />
        </AccountPart>
      ) : null}
      <AccountPart id="liste" title={words.list}>
        <FormNote
          error={written?.status === 'refused' ? written.sentence : sentenceOfFormState(query)}
          success={
            success ??
            (written?.status === 'waiting' ? (written.sentence ?? ownCommentWords.states.waiting) : null)
          }
        />
        {shown.length === 0 ? <p>{words.none}</p> : <OwnComments comments={shown} />}
        <OlderNewer
          page={page}
          hasNext={hasNext}
          pathOf={urls.ownComments}
          newer={words.newer}
          older={words.older}
        />
      </AccountPart>
      <AccountPart id="avis" title={commentNoticeWords.title}>
        <FormNote success={query['fait'] === 'avis' ? commentNoticeWords.saved : null} />
        <NoticeChoice frequency={frequency ?? usualFrequency} />
      </AccountPart>
    </AccountMain>
  );
}
