import type { Actor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { invitationMail } from '#words/house/accounts/team.ts';
import { noticeEntry } from '#server/http/notice.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';

/** The mail that carries an invitation's link; it goes to an address that has no account yet. */
export function invitationNotice({
  actor,
  invitation: { email, name, token },
  newspaper,
}: {
  actor: Actor;
  invitation: { email: string; name: string; token: string };
  newspaper: string;
}): OutboxEntry {
  const inviter = actor.kind === 'person' ? actor.name : null;
  return noticeEntry({
    to: { kind: 'address', email, name },
    words: invitationMail({ newspaper, inviter }),
    path: urls.invitation(token),
  });
}
