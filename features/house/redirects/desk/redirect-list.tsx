'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { ListTable } from '#components/ui/list-table.tsx';
import type { RedirectRow } from '#features/house/redirects/data/desk-redirect.queries.ts';
import { removeRedirectAction, restoreRedirectAction } from '#features/house/redirects/desk/actions.ts';
import { RedirectForm } from '#features/house/redirects/desk/redirect-form.tsx';
import { dateAndClock } from '#lib/dates.ts';
import { errorSentence } from '#messages/errors.ts';
import { redirectWords as words } from '#words/house/redirects/redirects.ts';

/** The redirects, each with how often it served; one that is deleted can be had back. */
export function RedirectList({ rows, isSearch }: { rows: readonly RedirectRow[]; isSearch: boolean }) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [sentence, setSentence] = useState('');
  const [removed, setRemoved] = useState<RedirectRow | null>(null);
  const [edited, setEdited] = useState<RedirectRow | null>(null);

  const remove = (row: RedirectRow): void =>
    startTransition(async () => {
      const outcome = await removeRedirectAction({ redirectId: row.id });
      setSentence(outcome.ok ? words.removed(row.fromPath) : errorSentence(outcome.error));
      setRemoved(outcome.ok ? row : null);
      router.refresh();
    });
  const restore = (row: RedirectRow): void =>
    startTransition(async () => {
      const outcome = await restoreRedirectAction({ redirectId: row.id });
      setSentence(outcome.ok ? words.restored(row.fromPath) : errorSentence(outcome.error));
      setRemoved(null);
      router.refresh();
    });

  return (
    <>
      <p className="gestes">
        <span role="status">{sentence}</span>
        {removed ? (
          <Button disabled={isPending} onClick={() => restore(removed)}>
            {words.undo}
          </Button>
        ) : null}
      </p>
      <ListTable
        hasAddresses
        columns={words.columns}
        isEmpty={rows.length === 0}
        empty={isSearch ? words.noneFound : words.none}
      >
        {rows.map((row) => (
          <tr key={row.id}>
            <td>
              <code>{row.fromPath}</code>
            </td>
            <td data-label={words.columns.to}>
              <a href={row.toPath}>{row.toPath}</a>
            </td>
            <td data-label={words.columns.hits}>{row.hits.toLocaleString('fr-FR')}</td>
            <td data-label={words.columns.last}>
              {row.lastHitAt ? dateAndClock(row.lastHitAt) : words.never}
            </td>
            <td>
              <span className="gestes">
                <Button aria-label={words.editOf(row.fromPath)} onClick={() => setEdited(row)}>
                  {words.edit}
                </Button>
                <Button
                  kind="danger"
                  disabled={isPending}
                  aria-label={words.removeOf(row.fromPath)}
                  onClick={() => remove(row)}
                >
                  {words.remove}
                </Button>
              </span>
            </td>
          </tr>
        ))}
      </ListTable>
      {edited ? (
        <Dialog title={words.editTitle} onClose={() => setEdited(null)}>
          <RedirectForm
            redirectId={edited.id}
            from={edited.fromPath}
            to={edited.toPath}
            submit={words.save}
            onSaved={(text) => {
              setSentence(text);
              setEdited(null);
            }}
          >
            <Button onClick={() => setEdited(null)}>{words.cancel}</Button>
          </RedirectForm>
        </Dialog>
      ) : null}
    </>
  );
}
