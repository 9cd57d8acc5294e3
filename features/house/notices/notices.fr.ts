import type { NoticeWords } from '#lib/notice-words.ts';

/** What stands around every mail to people. */
export const noticeMailWords = {
  subject: (newspaper: string, subject: string) => `[${newspaper}] ${subject}`,
  /** Whoever gave no name is greeted without one. */
  greeting: (name: string) => (name === '' ? 'Bonjour,' : `Bonjour ${name},`),
  staffFoot: (newspaper: string) =>
    `Vous recevez ce message parce que vous travaillez à la rédaction de ${newspaper}.`,
  unsubscribe: 'Ne plus recevoir ces messages',
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

/** One remark or answer, as a mail tells of it. `quote` is the passage that it is about. */
export type RemarkTold = { person: string; text: string; quote: string | null; isReply: boolean };

const mostRemarks = 12;
const longestRemark = 600;
const cut = (text: string): string =>
  text.length > longestRemark ? `${text.slice(0, longestRemark)}…` : text;
const about = (quote: string | null): string => (quote ? ` à propos de «\u00a0${quote}\u00a0»` : '');

/** What others said about a text, gathered. */
export const remarkNotices = {
  said: ({ headline, remarks }: { headline: string; remarks: readonly RemarkTold[] }): NoticeWords => {
    const [first, ...others] = remarks;
    const story = `«\u00a0${headline}\u00a0»`;
    if (first && others.length === 0) {
      const did = first.isReply ? 'répond à une remarque sur' : 'a laissé une remarque sur';
      return {
        subject: `Remarque\u00a0: ${headline}`,
        lines: [`${first.person} ${did} ${story}${about(first.quote)}.`],
        quote: first.text,
        actionLabel: 'Voir les remarques',
      };
    }
    const left = remarks.length - mostRemarks;
    return {
      subject: `${remarks.length}\u00a0remarques\u00a0: ${headline}`,
      lines: [
        `${remarks.length}\u00a0remarques nouvelles sur ${story}.`,
        ...remarks
          .slice(0, mostRemarks)
          .map(({ person, text, quote }) => `${person}${about(quote)}\u00a0: ${cut(text)}`),
        ...(left > 0 ? [left === 1 ? 'Et 1\u00a0autre.' : `Et ${left}\u00a0autres.`] : []),
      ],
      actionLabel: 'Voir les remarques',
    };
  },
} as const;

/** Said once, when a story first appears, to those who wrote it. */
export const publicationNotices = {
  appeared: ({ headline }: { headline: string }): NoticeWords => ({
    subject: `Paru\u00a0: ${headline}`,
    lines: [`«\u00a0${headline}\u00a0» vient de paraître.`],
    actionLabel: 'Lire l’article',
  }),
} as const;
