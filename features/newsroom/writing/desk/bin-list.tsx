'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { ListTable } from '#components/ui/list-table.tsx';
import { binDaysLeft } from '#features/newsroom/articles/bin.ts';
import type { BinnedArticle } from '#features/newsroom/articles/data/bin.queries.ts';
import { undeleteArticle } from '#features/newsroom/writing/desk/actions.ts';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { publicationStateWords } from '#words/newsroom/articles/articles.ts';
import { binWords as words } from '#words/newsroom/writing/bin.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';

type Said = { sentence: string; openId?: string };

/** What waits in the bin, each with its way back; the story that was just thrown can be taken back at once. */
export function BinList({
  articles,
  now,
  thrownId,
}: {
  articles: readonly BinnedArticle[];
  /** ISO 8601: days are counted at one instant, on the server and here. */
  now: string;
  thrownId: string | null;
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [said, setSaid] = useState<Said | null>(null);
  const thrown = articles.find(({ id }) => id === thrownId);
  const nameOf = ({ headline }: BinnedArticle) => headline || deskMessages.list.untitled;
  const restore = (article: BinnedArticle): void =>
    startTransition(async () => {
      const outcome = await undeleteArticle({ articleId: article.id });
      setSaid(
        outcome.ok
          ? { sentence: words.restored(nameOf(article)), openId: article.id }
          : { sentence: errorSentence(outcome.error) },
      );
      router.refresh();
    });
  return (
    <>
      <div role="status">
        {said ? (
          <p className={said.openId ? 'note note-bonne' : 'note'}>
            {said.sentence}{' '}
            {said.openId ? <Link href={urls.deskArticle(said.openId)}>{words.open}</Link> : null}
          </p>
        ) : thrown ? (
          <p className="note note-bonne">
            {words.deleted(nameOf(thrown))}{' '}
            <Button disabled={isPending} onClick={() => restore(thrown)}>
              {words.undo}
            </Button>
          </p>
        ) : null}
      </div>
      <ListTable columns={words.columns} isEmpty={articles.length === 0} empty={words.empty}>
        {articles.map((article) => (
          <tr key={article.id}>
            <td>{nameOf(article)}</td>
            <td data-label={words.columns.section}>{article.sectionName}</td>
            <td data-label={words.columns.state}>{publicationStateWords[article.publicationState]}</td>
            <td data-label={words.columns.deleted}>{dateAndClock(article.deletedAt)}</td>
            <td data-label={words.columns.left}>
              {words.left(binDaysLeft(article.deletedAt, new Date(now)))}
            </td>
            <td>
              <Button
                disabled={isPending}
                aria-label={words.restoreOf(nameOf(article))}
                onClick={() => restore(article)}
              >
                {words.restore}
              </Button>
            </td>
          </tr>
        ))}
      </ListTable>
    </>
  );
}
