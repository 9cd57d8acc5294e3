import {
  listPeople,
  listRoleHolders,
  listSectionEditors,
  type Recipient,
} from '#features/house/notices/data/recipient.queries.ts';
import { drawNoticeMail } from '#features/house/notices/notice-mail.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { type Notice, noticeKind, noticeSchema } from '#server/http/notice.ts';
import { envelopeOfMail, type OutboxEntry } from '#server/transaction/outbox.ts';
import { getNewspaperName } from '#server/settings/settings.ts';

/**
 * Delivers `notice.send`: finds who is meant as things stand now, and leaves one mail for each in the outbox, in
 * the transaction that marks this message as delivered. A second delivery finds the same keys and adds none.
 */
export const noticeHandler: OutboxHandler = {
  kind: noticeKind,
  keeps: envelopeOfMail,
  deliver: async ({ id, payload }) => {
    const notice = noticeSchema.parse(payload);
    const newspaper = await getNewspaperName();
    const { siteUrl } = getConfig();
    const text = {
      ...notice,
      action: notice.action && {
        url: absoluteUrl(siteUrl, notice.action.path),
        label: notice.action.label,
      },
      unsubscribeUrl: notice.unsubscribePath && absoluteUrl(siteUrl, notice.unsubscribePath),
    };
    const toEntry = (to: { key: string; email: string; name: string; isStaff: boolean }): OutboxEntry => ({
      kind: 'mail.send',
      payload: {
        to: to.email,
        ...drawNoticeMail(text, { newspaper, recipientName: to.name, isStaff: to.isStaff }),
        ...(text.unsubscribeUrl === null ? {} : { unsubscribeUrl: text.unsubscribeUrl }),
      },
      dedupeKey: `notice:${id}:${to.key}`,
    });
    if (notice.to.kind === 'address')
      return [toEntry({ ...notice.to, key: notice.to.email, isStaff: false })];
    const people = await listRecipients(notice.to, notice.exceptUserIds);
    return people.map(({ userId, ...person }) =>
      toEntry({ ...person, key: userId, isStaff: notice.unsubscribePath === null }),
    );
  },
};

type Told = Exclude<Notice['to'], { kind: 'address' }>;

async function listRecipients(to: Told, exceptUserIds: readonly string[]): Promise<Recipient[]> {
  const others = async (found: Promise<Recipient[]>) =>
    (await found).filter(({ userId }) => !exceptUserIds.includes(userId));
  switch (to.kind) {
    case 'people':
      return others(listPeople(to.userIds));
    case 'role':
      return others(listRoleHolders(to.role));
    case 'section_editors':
      return firstFound([
        () => others(listSectionEditors(to.sectionPath)),
        () => others(listRoleHolders('editor_in_chief')),
        () => others(listRoleHolders('administrator')),
      ]);
  }
}

/** A message that nobody would receive is what nobody notices: the next in line is told. */
async function firstFound(ways: (() => Promise<Recipient[]>)[]): Promise<Recipient[]> {
  for (const way of ways) {
    const found = await way();
    if (found.length > 0) return found;
  }
  return [];
}
