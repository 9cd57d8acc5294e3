import type { SenderFacts } from '#features/readers/comments/comment-typing.ts';
import type { WhyClosed } from '#features/readers/comments/posting-settings.ts';
import { counted } from '#lib/numbers.ts';
import { monthsInWords } from '#messages/lengths.ts';

const nb = '\u00a0';

/** What the pages say around people's words. */
export const commentWords = {
  first: 'Commentaires',
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
  reply: 'Répondre',
  replyTo: (name: string) => `Répondre à ${name}`,
  vote: 'Utile',
  voteRefused:
    'Votre jugement n’a pas été retenu\u00a0: on ne juge ni ses propres commentaires, ni ceux d’une discussion fermée.',
  voteFor: (name: string) => `Juger utile le commentaire de ${name}`,
} as const;

/** Why nobody may write, as readers are told. */
export const closedWords = {
  read_only:
    'Les commentaires sont fermés partout pour le moment\u202f; ceux qui ont paru se lisent toujours.',
  by_hand: 'La rédaction a fermé les commentaires de cet article.',
  by_date: 'Les commentaires de cet article sont fermés.',
  by_age: 'Les commentaires de cet article sont fermés\u00a0: la discussion a eu son temps.',
} as const satisfies Record<WhyClosed, string>;

/** The form, wherever it stands. */
export const commentFormWords = {
  title: 'Écrire un commentaire',
  label: 'Votre commentaire',
  help: 'Une ligne vide sépare deux paragraphes, une ligne qui commence par «\u00a0>\u00a0» est une citation, une adresse devient un lien.',
  trap: 'Ne remplissez pas ce champ',
  submit: 'Publier',
  account:
    'Il faut un compte, dont seul le nom paraît. Si vous n’êtes pas encore connecté, votre texte vous attend pendant que vous l’êtes.',
  privacy: (days: number, { isAkismet, originDays, connectionMonths }: SenderFacts) =>
    `Le journal garde votre texte tant qu’il paraît, votre nom et votre adresse électronique tant que vous avez un compte. L’adresse IP de l’envoi et le nom de votre navigateur servent ${counted(originDays, 'jour')} à reconnaître les abus, et restent ${monthsInWords(connectionMonths)} sous scellés, parce que la loi l’impose (décret n°${nb}2021-1362). Un texte que vous n’envoyez pas jusqu’au bout est oublié après ${counted(days, 'jour')}. ${
      isAkismet
        ? 'Votre texte, votre nom, vos adresses et le nom de votre navigateur sont soumis à Akismet, un service extérieur de filtrage.'
        : 'Le filtrage se fait ici\u00a0: rien n’est envoyé à un service extérieur.'
    }`,
  privacyLink: 'Vos données',
  failed:
    'Votre texte n’a pas pu être gardé. Revenez en arrière\u00a0: il est encore dans la page d’où vous venez.',
} as const;

/** The pages of one's own words, and what they answer. */
export const ownCommentWords = {
  review: {
    title: 'Relisez et publiez',
    lead: (headline: string) => `Sous l’article «${nb}${headline}${nb}».`,
    answering: (name: string) => `Vous répondez à ${name}`,
    gone: 'Ce texte n’est plus gardé',
    goneText:
      'Il a déjà été publié, ou il a attendu plus de sept jours. S’il a été publié, il est dans «\u00a0Mes commentaires\u00a0».',
    part: 'Votre texte',
    goneTitle: 'Texte introuvable',
  },
  reply: { title: 'Répondre', somebody: 'quelqu’un dont le compte est supprimé' },
  mine: {
    title: 'Mes commentaires',
    accountText:
      'Ce que vous avez écrit sous les articles, ce qui attend, ce qui a paru\u202f; et quand un courriel vous dit que l’on vous répond.',
    lead: 'Tout ce que vous avez écrit sous les articles, et ce qu’il en est.',
    list: 'Du plus récent au plus ancien',
    none: 'Vous n’avez encore rien écrit.',
    under: 'Sous',
    see: 'Voir à sa place',
    edit: 'Modifier',
    delete: 'Supprimer',
    older: 'Plus anciens',
    newer: 'Plus récents',
    editTitle: 'Modifier mon commentaire',
    editLead: (minutes: number) => `Un commentaire se modifie pendant ${minutes}${nb}minutes.`,
    save: 'Enregistrer',
    cancel: 'Ne rien changer',
    deleteTitle: 'Supprimer ce commentaire\u202f?',
    deleteText:
      'Il disparaît tout de suite et pour de bon. Si quelqu’un y a répondu, sa place reste, sans votre nom ni vos mots.',
    deleteSubmit: 'Supprimer pour de bon',
    deleted: 'Votre commentaire est supprimé.',
    edited: 'Votre commentaire est modifié.',
  },
  states: {
    published: 'En ligne',
    waiting: 'En attente de relecture',
    awaiting: 'En attente de votre confirmation',
    refused: 'Refusé',
    removed: 'Retiré par la modération',
  },
} as const;

/** What is answered when something can't be done. */
export const commentRefusals = {
  noArticle: 'Aucun article en ligne ne porte cet identifiant.',
  noComment: 'Ce commentaire n’existe pas ou n’existe plus.',
  signIn: 'Connectez-vous pour commenter.',
  signInToVote: 'Connectez-vous pour juger un commentaire utile.',
  sameAgain: 'Vous avez déjà écrit ce texte sous cet article.',
  nobodyToAnswer: 'Le commentaire auquel vous répondez n’est plus affiché.',
  confirmFirst:
    'Votre commentaire est gardé. Il sera lu dès que vous aurez confirmé votre adresse électronique, par le lien que vous avez reçu.',
  notYours: 'Ce commentaire n’est pas le vôtre.',
  goneAlready: 'Ce commentaire n’est plus là.',
  tooLateToEdit:
    'Un commentaire ne se modifie que pendant cinq minutes. Vous pouvez le supprimer et en écrire un autre.',
  ownVote: 'On ne juge pas ses propres commentaires.',
  notShown: 'Ce commentaire n’est pas affiché.',
  notModerating: 'Modérer les commentaires revient aux modérateurs et à la rédaction en chef.',
  notSanctioning: 'Avertir ou exclure un lecteur revient aux modérateurs et à la rédaction en chef.',
  notSanctioningStaff:
    'Avertir ou exclure quelqu’un de la rédaction revient à la rédaction en chef et aux administrateurs.',
  notClosing: 'Fermer ou rouvrir tous les commentaires revient à la rédaction en chef.',
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
  post: 'Écrire sous un article\u202f: 201 publié, 202 en attente d’un modérateur',
  edit: 'Modifier son commentaire, dans les cinq minutes',
  delete: 'Supprimer son commentaire',
  vote: 'Juger un commentaire utile, une fois',
  unvote: 'Reprendre son jugement',
  token: 'Le jeton que demande l’envoi d’un commentaire\u202f: à prendre quand le formulaire s’affiche',
  textToPost:
    'Paragraphes séparés par une ligne vide, citations derrière « > », 10\u00a0000 caractères au plus.',
  formToken:
    'Pris à …/comments/token, plus de trois secondes et moins de douze heures avant\u202f; sert une fois. Inutile avec un jeton d’API.',
  barred: 'Pour qui ne peut pas écrire : jusqu’à quand, et pourquoi.',
  trap: 'À laisser vide.',
  replyTo: 'Identifiant du commentaire auquel on répond.',
  sentence: 'Pour qui a écrit.',
  unknownThread: 'Aucun fil ne porte cet identifiant sous cet article.',
} as const;
