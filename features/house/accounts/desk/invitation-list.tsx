'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { InvitationView } from '#features/house/accounts/data/invitation.queries.ts';
import { resendInvitationAction, revokeInvitationAction } from '#features/house/accounts/desk/actions.ts';
import { GrantList } from '#features/house/accounts/desk/grant-list.tsx';
import { dateAndClock } from '#lib/dates.ts';
import { errorSentence } from '#messages/errors.ts';
import { invitationWords as words } from '#words/house/accounts/team.ts';

/** Invitations that wait, each with the buttons that send it again or take it back. */
export function InvitationList({
  invitations,
  mayManage,
}: {
  invitations: readonly InvitationView[];
  mayManage: boolean;
}) {
  const router = useRouter();
  const [isPending, startTransition] = useTransition();
  const [sentence, setSentence] = useState('');

  const act = (
    action: typeof resendInvitationAction,
    { id, email }: InvitationView,
    done: (email: string) => string,
  ): void =>
    startTransition(async () => {
      const outcome = await action({ invitationId: id });
      setSentence(outcome.ok ? done(email) : errorSentence(outcome.error));
      router.refresh();
    });

  return (
    <section className="groupe" aria-labelledby="invitations">
      <h2 id="invitations">{words.waitingTitle}</h2>
      <p role="status">{sentence}</p>
      {invitations.length === 0 ? (
        <p className="champ-aide">{words.none}</p>
      ) : (
        <table className="liste">
          <thead>
            <tr>
              <th scope="col">{words.columns.person}</th>
              <th scope="col">{words.columns.roles}</th>
              <th scope="col">{words.columns.sent}</th>
              <th scope="col">{words.columns.expires}</th>
              {mayManage ? <th scope="col">{words.columns.actions}</th> : null}
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <tr key={invitation.id}>
                <td>
                  {invitation.name}
                  <span className="liste-mention">{invitation.email}</span>
                </td>
                <td data-label={words.columns.roles}>
                  <GrantList grants={invitation.grants} />
                </td>
                <td data-label={words.columns.sent}>{dateAndClock(invitation.createdAt)}</td>
                <td data-label={words.columns.expires}>
                  {invitation.isExpired ? words.expired : dateAndClock(invitation.expiresAt)}
                </td>
                {mayManage ? (
                  <td>
                    <span className="gestes">
                      <Button
                        disabled={isPending}
                        aria-label={words.resendTo(invitation.email)}
                        onClick={() => act(resendInvitationAction, invitation, words.resent)}
                      >
                        {words.resend}
                      </Button>
                      <Button
                        kind="danger"
                        disabled={isPending}
                        aria-label={words.revokeTo(invitation.email)}
                        onClick={() => act(revokeInvitationAction, invitation, words.revoked)}
                      >
                        {words.revoke}
                      </Button>
                    </span>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
