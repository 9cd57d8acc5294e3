import type { NoticeFrequency } from '#features/readers/comments/comment-notices.ts';
import { counted } from '#lib/numbers.ts';
import type { NoticeWords } from '#lib/notice-words.ts';

const nb = '\u00a0';
const longest = 600;
const mostTold = 12;
const somebody = 'Une personne dont le compte est supprimé';
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);

type Said = { person: string | null; headline: string; text: string };

/** The mails that tell of comments. */
export const commentNotices = {
  answered: ({ person, headline, text }: Said): NoticeWords => ({
    subject: `${person ?? somebody} vous a répondu`,
    lines: [`${person ?? somebody} répond à votre commentaire sous «${nb}${headline}${nb}».`],
    quote: cut(text),
    actionLabel: 'Lire la réponse',
  }),
  named: ({ person, headline, text }: Said): NoticeWords => ({
    subject: `${person ?? somebody} vous a cité`,
    lines: [`${person ?? somebody} vous cite dans un commentaire sous «${nb}${headline}${nb}».`],
    quote: cut(text),
    actionLabel: 'Lire le commentaire',
  }),
  digest: (said: readonly { authorName: string | null; headline: string; text: string }[]): NoticeWords => ({
    subject: `${counted(said.length, 'réponse')} à vos commentaires`,
    lines: [
      `Depuis hier, on vous a répondu ou cité sous des articles${nb}:`,
      ...said
        .slice(0, mostTold)
        .map(
          ({ authorName, headline, text }) =>
            `${authorName ?? somebody}, sous «${nb}${headline}${nb}»${nb}:\n${cut(text)}`,
        ),
      ...(said.length > mostTold ? [`Et ${counted(said.length - mostTold, 'autre')}.`] : []),
    ],
    actionLabel: 'Mes commentaires',
  }),
} as const;

/** Where one chooses how often. */
export const commentNoticeWords = {
  title: 'Avis par courriel',
  label: 'Quand on répond à vos commentaires, ou que l’on vous cite par «\u00a0@\u00a0» et votre nom',
  frequencies: {
    at_once: 'Un courriel aussitôt',
    daily: 'Un courriel par jour',
    never: 'Aucun courriel',
  } satisfies Record<NoticeFrequency, string>,
  save: 'Enregistrer',
  saved: 'Votre choix est enregistré.',
  offTitle: 'Ne plus recevoir ces courriels',
  offText:
    'Le journal ne vous écrira plus quand on répond à vos commentaires. Vous pourrez changer d’avis dans votre compte.',
  offSubmit: 'Ne plus m’écrire',
  offDone: 'C’est fait\u00a0: ces courriels ne vous seront plus envoyés.',
  inAccount: 'Mes commentaires et mes avis',
  unknownLink: 'Ce lien n’est pas valable.',
} as const;
