import type { NoticeWords } from '#server/notice.ts';

/** What stands around every mail to people. */
export const noticeMailWords = {
  subject: (newspaper: string, subject: string) => `[${newspaper}] ${subject}`,
  greeting: (name: string) => `Bonjour ${name},`,
  staffFoot: (newspaper: string) =>
    `Vous recevez ce message parce que vous travaillez à la rédaction de ${newspaper}.`,
  foot: (newspaper: string) => `Ce message vous est envoyé par ${newspaper}.`,
} as const;

type Story = { headline: string; person: string };

/** The mails of the review. Each subject adds its own beside these. */
export const reviewNotices = {
  submitted: ({ headline, person, note }: Story & { note: string | null }): NoticeWords => ({
    subject: `À relire\u00a0: ${headline}`,
    lines: [`${person} envoie «\u00a0${headline}\u00a0» en relecture.`],
    quote: note,
    actionLabel: 'Ouvrir la relecture',
  }),
  returned: ({ headline, person, reason }: Story & { reason: string | null }): NoticeWords => ({
    subject: `À reprendre\u00a0: ${headline}`,
    lines: [`${person} vous renvoie «\u00a0${headline}\u00a0».`],
    quote: reason,
    actionLabel: 'Reprendre l’article',
  }),
  approved: ({ headline, person }: Story): NoticeWords => ({
    subject: `Validé\u00a0: ${headline}`,
    lines: [`${person} valide «\u00a0${headline}\u00a0».`],
    actionLabel: 'Ouvrir l’article',
  }),
} as const;

/** Said once, when a story first appears, to those who wrote it. */
export const publicationNotices = {
  appeared: ({ headline }: { headline: string }): NoticeWords => ({
    subject: `Paru\u00a0: ${headline}`,
    lines: [`«\u00a0${headline}\u00a0» vient de paraître.`],
    actionLabel: 'Lire l’article',
  }),
} as const;
