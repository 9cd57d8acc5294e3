import type { CommentDecision, CommentStatus } from '#features/readers/comments/comments.ts';
import type { StepName } from '#features/readers/spam-filter/verdict.ts';
import { findingWords as found, genreNames } from '#words/readers/spam-filter/comment-verdicts.ts';
import { reader, type Speaker } from './said.ts';

/** What readers wrote and nobody sees: what waits for a moderator, and what one kept from the page. */
export type Unseen = {
  slug: string;
  by: Speaker;
  minutesAgo: number;
  text: string;
  status: Extract<CommentStatus, 'waiting' | 'refused'>;
  reasons: readonly { step: StepName; words: string }[];
  /** What a moderator decided of it, and after how many minutes. */
  decided?: { kind: Extract<CommentDecision, 'refuse' | 'spam'>; after: number };
};

const strike = 'port-valmer-les-dockers-votent-la-greve';
const rents = 'loyers-la-mer-et-la-capitale-s-envolent';

/** One of each kind for the moderation's queues. */
export const unseenComments: readonly Unseen[] = [
  {
    slug: strike,
    by: reader('Marius Ledantec'),
    minutesAgo: 14,
    status: 'waiting',
    text: `Je conduis un portique depuis six ans et c'est mon premier message ici. On parle beaucoup des postes supprimés, jamais de ceux qui les occuperont à distance. Quelqu'un sait où seront assis les opérateurs ?`,
    reasons: [{ step: 'newcomer', words: found.newcomer(0, 2) }],
  },
  {
    slug: strike,
    by: reader('Odile Ferrandi'),
    minutesAgo: 37,
    status: 'waiting',
    text: `Pour qui veut lire le rapport en entier, il est là : https://port.example/rapport-2026 et l'avis du comité est là : https://comite.example/avis`,
    reasons: [{ step: 'contact', words: found.links(['port.example', 'comite.example']) }],
  },
  {
    slug: rents,
    by: reader('Franck Delorme'),
    minutesAgo: 52,
    status: 'waiting',
    text: `Quand on est nul en calcul, on évite de donner des leçons à ceux qui paient. Chez moi, 43 % du salaire, et je ne suis pas sur la mer.`,
    reasons: [{ step: 'suspect', words: found.suspect(['nul']) }],
  },
  {
    slug: rents,
    by: reader('Crédit Horizon'),
    minutesAgo: 96,
    status: 'refused',
    text: `Bonjour, je suis une particulière qui offre des prêts entre particuliers de 2 000 à 500 000 euros à toute personne sérieuse et honnête, au taux de 2 %. Contactez-moi par mail pour votre demande.`,
    reasons: [
      {
        step: 'genre',
        words: found.genre(genreNames.loan, ['prêts entre particuliers', 'personne sérieuse et honnête']),
      },
      { step: 'newcomer', words: found.newcomer(0, 2) },
    ],
    decided: { kind: 'spam', after: 6 },
  },
  {
    slug: strike,
    by: reader('Maître Sékou'),
    minutesAgo: 128,
    status: 'refused',
    text: `Grand maître voyant, retour de l'être aimé en 48 heures, chance aux jeux, protection contre les ennemis. Travail sérieux, résultat garanti, paiement après résultat.`,
    reasons: [{ step: 'genre', words: found.genre(genreNames.occult, ['retour de l’être aimé', 'voyant']) }],
    decided: { kind: 'spam', after: 3 },
  },
  {
    slug: strike,
    by: reader('Maxime Quéré'),
    minutesAgo: 150,
    status: 'refused',
    text: `Toujours les mêmes fainéants, et toujours les mêmes pour les plaindre. Qu'ils aillent travailler, tous.`,
    reasons: [{ step: 'record', words: found.record(1, 2, 7) }],
    decided: { kind: 'refuse', after: 11 },
  },
];

/** Who was kept from writing for a time, and why. */
export const silenced = {
  by: 'Maxime Quéré',
  hours: 168,
  minutesAgo: 138,
  reason:
    'Deux fois de suite, vos messages visaient des personnes et non leurs arguments. Relisez la charte avant de revenir.',
} as const;
