'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { ListTable } from '#components/ui/list-table.tsx';
import type { MissingRow } from '#features/house/redirects/data/desk-redirect.queries.ts';
import { ignoreMissingPathAction } from '#features/house/redirects/desk/actions.ts';
import { RedirectForm } from '#features/house/redirects/desk/redirect-form.tsx';
import { dateAndClock } from '#lib/dates.ts';
import { errorSentence } from '#messages/errors.ts';
import { redirectWords, missingWords as words } from '#words/house/redirects/redirects.ts';

/** Missing addresses, each with its two answers: lead it somewhere, or see it no more. */
export function MissingList({ rows, isIgnored }: { rows: readonly MissingRow[]; isIgnored: boolean }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [sentence, setSentence] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);

  const setIgnored = (path: string, next: boolean): void =>
    startTransition(async () => {
      const outcome = await ignoreMissingPathAction({ path, isIgnored: next });
      const told = next ? words.ignoredOne(path) : words.watched(path);
      setSentence(outcome.ok ? told : errorSentence(outcome.error));
      router.refresh();
    });

  return (
    <>
      <p role="status">{sentence}</p>
      <ListTable
        hasAddresses
        columns={words.columns}
        isEmpty={rows.length === 0}
        empty={isIgnored ? words.noneIgnored : words.none}
      >
        {rows.map(({ path, hits, lastSeenAt, referrer }) => (
          <tr key={path}>
            <td>
              <code>{path}</code>
            </td>
            <td data-label={words.columns.hits}>{hits.toLocaleString('fr-FR')}</td>
            <td data-label={words.columns.last}>{dateAndClock(lastSeenAt)}</td>
            <td data-label={words.columns.from}>{referrer ?? words.unknown}</td>
            <td>
              <span className="gestes">
                <Button aria-label={words.redirectOf(path)} onClick={() => setChosen(path)}>
                  {words.redirect}
                </Button>
                <Button
                  kind="quiet"
                  disabled={isPending}
                  aria-label={isIgnored ? words.watchOf(path) : words.ignoreOf(path)}
                  onClick={() => setIgnored(path, !isIgnored)}
                >
                  {isIgnored ? words.watch : words.ignore}
                </Button>
              </span>
            </td>
          </tr>
        ))}
      </ListTable>
      {chosen ? (
        <Dialog title={words.redirectTitle(chosen)} onClose={() => setChosen(null)}>
          <RedirectForm
            from={chosen}
            submit={words.redirect}
            onSaved={(text) => {
              setSentence(text);
              setChosen(null);
            }}
          >
            <Button onClick={() => setChosen(null)}>{redirectWords.cancel}</Button>
          </RedirectForm>
        </Dialog>
      ) : null}
    </>
  );
}
