import { counted } from '#lib/numbers.ts';

const nb = '\u00a0';

/** What the pages say around people's words. */
export const commentWords = {
  count: (count: number) => counted(count, 'commentaire'),
  countOf: (count: number, headline: string) => `${counted(count, 'commentaire')}${nb}: ${headline}`,
  closed: 'Les commentaires sont fermés.',
  charter: 'La charte des commentaires',
  all: 'Tous les commentaires',
  allOf: (headline: string) => `Commentaires${nb}: ${headline}`,
  thread: 'Un fil de commentaires',
  threadOf: (headline: string) => `Un fil de commentaires${nb}: ${headline}`,
  description: (headline: string) => `Ce que les lecteurs disent de l’article «${nb}${headline}${nb}».`,
  threadDescription: (headline: string) =>
    `Un commentaire et ses réponses, sous l’article «${nb}${headline}${nb}».`,
  order: 'Trier les commentaires',
  orders: {
    newest: 'Les plus récents',
    oldest: 'Les plus anciens',
    useful: 'Les plus utiles',
  },
  marks: { newsroom: 'La rédaction', article_author: 'Auteur de l’article' },
  pick: 'Choix de la rédaction',
  useful: (count: number) => `Jugé utile par ${counted(count, 'personne')}`,
  edited: 'modifié',
  answers: 'en réponse à',
  erased: 'Compte supprimé',
  kept: {
    removed: 'Ce commentaire a été retiré par la modération.',
    deleted: 'Ce commentaire a été supprimé par la personne qui l’avait écrit.',
    hidden: 'Ce commentaire n’est pas affiché pour le moment.',
  },
  replies: 'Réponses',
  more: 'Lire la suite',
  moreReplies: (count: number) =>
    count === 1 ? 'Lire l’autre réponse' : `Lire les ${count} autres réponses`,
  olderPage: 'Commentaires suivants',
  newerPage: 'Commentaires précédents',
  laterReplies: 'Réponses suivantes',
  earlierReplies: 'Réponses précédentes',
} as const;

/** What the API says of its parameters, and refuses. */
export const commentApiWords = {
  list: 'Les commentaires d’un article en ligne, fil par fil',
  limit: 'Fils par page ; avec thread, réponses par page.',
  cursor: 'Valeur de nextCursor de la page précédente.',
  order: 'newest : les plus récents d’abord ; oldest : les plus anciens ; useful : les plus utiles.',
  thread: 'Un seul fil, avec ses réponses page par page.',
  text: 'Tel qu’il a été écrit : paragraphes séparés par une ligne vide, citations derrière « > ».',
  kept: 'Absent ou retiré, ce commentaire garde sa place : des réponses le suivent.',
  badCursor: 'Ce curseur ne vient pas de cette liste.',
  noArticle: 'Aucun article en ligne ne porte cet identifiant.',
  unknownThread: 'Aucun fil ne porte cet identifiant sous cet article.',
} as const;
