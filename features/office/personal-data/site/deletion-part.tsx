import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import type { Deletion } from '#features/office/personal-data/deletion.ts';
import { dateAndClock } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { deletionWords as words } from '#words/office/personal-data/account-deletion.ts';

/** A deletion on its way, and the way back. */
export function PendingDeletion({ deletion }: { deletion: Deletion }) {
  return (
    <>
      <p>
        <strong>{words.pending(dateAndClock(deletion.dueAt))}</strong>{' '}
        {deletion.removesTexts ? words.pendingTexts : words.pendingKeep}
      </p>
      <form method="post" action={urls.apiDeletionCancelling()}>
        <Button kind="primary" type="submit">
          {words.cancel}
        </Button>
      </form>
    </>
  );
}

/**
 * Asks for the deletion: what becomes of the comments, and the password where the session is not fresh. `typed` is what
 * was chosen before a refusal.
 */
export function DeletionForm({
  asksPassword,
  hours,
  typed,
  error,
}: {
  asksPassword: boolean;
  hours: number;
  typed: string | undefined;
  error: string | undefined;
}) {
  return (
    <form className="formulaire" method="post" action={urls.apiDeletion()}>
      <SelectField
        label={words.textsLabel}
        name="texts"
        help={words.textsHelp}
        defaultValue={typed === 'remove' ? 'remove' : 'keep'}
      >
        <option value="keep">{words.textsKeep}</option>
        <option value="remove">{words.textsRemove}</option>
      </SelectField>
      {asksPassword ? (
        <>
          <TextField
            label={words.password}
            name="currentPassword"
            type="password"
            autoComplete="current-password"
            help={words.passwordHelp}
            error={error}
            required
          />
          <p className="secondaire">
            {words.byLink} <a href={urls.signInLinks(urls.ownData())}>{words.byLinkAction}</a>
          </p>
        </>
      ) : null}
      <p className="secondaire">{words.delay(hours)}</p>
      <Button kind="danger" type="submit">
        {words.submit}
      </Button>
    </form>
  );
}
