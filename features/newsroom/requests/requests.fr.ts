import { siteHourName } from '#messages/time-zones.ts';
import type { TimeLeft } from '#features/newsroom/requests/requests.ts';
import type { NoticeWords } from '#lib/notice-words.ts';

const nb = '\u00a0';
const units = { day: 'jour', hour: 'heure', minute: 'minute' } as const;

/** « encore 2 jours », « en retard de 3 heures ». */
export function countdownWords({ isLate, unit, count }: TimeLeft): string {
  if (count === 0) return isLate ? 'à l’échéance' : 'dernière minute';
  const time = `${count}${nb}${units[unit]}${count > 1 ? 's' : ''}`;
  return isLate ? `en retard de ${time}` : `encore ${time}`;
}

export const requestProblems = {
  empty: 'Écrivez quelque chose.',
  linkNeeded: 'Choisissez l’article qui porte la réponse.',
  unknownReply: 'Cette demande n’existe pas ou ne vous est pas accessible.',
  unknownReport: 'Ce signalement n’existe pas ou ne vous est pas accessible.',
  replyDecided: 'Quelqu’un a déjà décidé de cette demande. Rechargez la page pour voir ce qu’il en est.',
  replyUndecided: 'Cette demande attend encore une décision.',
  reportSettled: 'Ce signalement est déjà réglé. Rechargez la page pour voir ce qu’il en est.',
  reportOpen: 'Ce signalement attend encore.',
  reportCorrected: 'Une correction en est sortie\u202f: retirez-la plutôt.',
  neverPublic: 'On répond à un article qui a paru.',
  receivedLater: 'La date de réception est encore à venir.',
  linkNotPublic: 'L’article choisi n’est pas en ligne.',
  linkItself: 'Un article ne renvoie pas à lui-même.',
  storyNotLive:
    'L’article n’est pas en ligne\u202f: la réponse paraîtra avec lui. Remettez-le d’abord en ligne.',
} as const;

/** Mails that follow what comes from outside. */
export const requestNotices = {
  reported: ({
    headline,
    passage,
    message,
  }: {
    headline: string;
    passage: string | null;
    message: string;
  }): NoticeWords => ({
    subject: `Erreur signalée${nb}: ${headline}`,
    lines: [
      `Un lecteur signale une erreur dans «${nb}${headline}${nb}».`,
      ...(passage ? [`Le passage${nb}: «${nb}${passage}${nb}»`] : []),
    ],
    quote: message,
    actionLabel: 'Ouvrir le signalement',
  }),
  replyReceived: ({
    headline,
    requester,
    due,
  }: {
    headline: string;
    requester: string;
    due: string;
  }): NoticeWords => ({
    subject: `Droit de réponse${nb}: ${headline}`,
    lines: [
      `${requester} demande un droit de réponse à «${nb}${headline}${nb}».`,
      `Il faut en décider avant le ${due}.`,
    ],
    actionLabel: 'Ouvrir la demande',
  }),
} as const;

/** What readers see: the form under an article, and the replies. */
export const reportWords = {
  summary: 'Signaler une erreur',
  lead: 'Une faute, un chiffre, un nom\u202f: dites-nous ce qui ne va pas. La rédaction vérifie, corrige et le dit.',
  passage: 'Le passage (facultatif)',
  message: 'Ce qui ne va pas',
  name: 'Votre nom (facultatif)',
  email: 'Votre adresse électronique (facultative)',
  privacy: `Votre nom et votre adresse ne servent qu’à vous répondre. Ils sont effacés ${90}${nb}jours après la fin du traitement, et au plus tard au bout d’un an.`,
  privacyLink: 'Vos données',
  trap: 'Ne remplissez pas ce champ',
  submit: 'Envoyer à la rédaction',
  received: 'Merci. Votre signalement est arrivé à la rédaction.',
  incomplete:
    'Votre signalement n’est pas parti\u00a0: il manque ce qui ne va pas, ou l’adresse électronique n’en est pas une. Revenez à la page précédente, votre texte y est encore.',
  tooMany: 'Vous avez envoyé beaucoup de signalements. Réessayez dans une heure.',
  failed: 'Votre signalement n’est pas parti. Réessayez dans un instant.',
} as const;

export const replyWords = {
  title: (name: string) => `Droit de réponse de ${name}`,
  heading: 'Droit de réponse',
  linked: (name: string) => `${name} a exercé son droit de réponse${nb}:`,
  linkedAway: (name: string) => `${name} a exercé son droit de réponse.`,
} as const;

/** The desk's room of requests and its panel beside a story. */
export const requestDesk = {
  title: 'Demandes',
  nav: 'Demandes',
  counts: ({ replies, lateReplies, reports }: { replies: number; lateReplies: number; reports: number }) =>
    [
      replies > 0
        ? replies > 1
          ? `${replies} droits de réponse à décider`
          : 'Un droit de réponse à décider'
        : '',
      lateReplies > 0 ? `dont ${lateReplies} en retard` : '',
      reports > 0 ? (reports > 1 ? `${reports} erreurs signalées` : 'une erreur signalée') : '',
    ]
      .filter(Boolean)
      .join(', '),
  noAccess: 'Votre rôle ne donne pas accès aux demandes sur les articles.',
  replies: 'Droits de réponse',
  reports: 'Erreurs signalées',
  show: 'Montrer',
  open: 'À traiter',
  settled: 'Traitées',
  noReplies: 'Aucune demande de droit de réponse à traiter.',
  noReports: 'Aucune erreur signalée à traiter.',
  noneSettled: 'Rien n’a encore été traité.',
  howToReceive: 'Une demande s’enregistre depuis l’article, onglet «\u00a0Suites\u00a0».',
  receivedOn: (day: string) => `reçue le ${day}`,
  dueBy: (day: string) => `à décider avant le ${day}`,
  contact: (contact: string) => `Contact${nb}: ${contact}`,
  sentOn: (day: string) => `signalée le ${day}`,
  passage: 'Passage',
  from: 'De',
  noReporter: 'un lecteur sans nom',
  correct: 'Corriger',
  correctReport: (headline: string) => `Corriger${nb}: ${headline}`,
  dismiss: 'Écarter…',
  dismissTitle: 'Écarter ce signalement\u202f?',
  dismissReason: 'Raison (facultative, gardée au journal)',
  dismissSubmit: 'Écarter',
  dismissed: 'Le signalement est écarté.',
  reopened: 'Le signalement attend de nouveau.',
  undo: 'Annuler',
  reopen: 'Rouvrir',
  correctedOn: (day: string, person: string | null) => `Corrigé le ${day}${person ? ` par ${person}` : ''}`,
  dismissedOn: (day: string, person: string | null) => `Écarté le ${day}${person ? ` par ${person}` : ''}`,
  seeCorrection: 'Voir la correction',
  receive: 'Enregistrer un droit de réponse…',
  receiveTitle: 'Enregistrer un droit de réponse',
  requester: 'De la part de',
  requesterContact: 'Contact (jamais publié)',
  receivedAt: () => `Reçu le (${siteHourName()})`,
  replyText: 'Texte de la réponse',
  receiveSubmit: 'Enregistrer',
  received: (due: string) => `La demande est enregistrée. À décider avant le ${due}.`,
  publish: 'Publier…',
  publishTitle: 'Publier cette réponse',
  placement: 'Où',
  placements: { under_article: 'Sous l’article', linked: 'Dans un autre article, avec un lien' },
  linkedSearch: 'Chercher l’article (mots du titre)',
  linkedArticle: 'Article qui porte la réponse',
  linkedNone: 'Aucun article en ligne ne correspond.',
  publishSubmit: 'Publier la réponse',
  publishedNow: 'La réponse est en ligne.',
  refuse: 'Refuser…',
  refuseTitle: 'Refuser cette demande\u202f?',
  refuseReason: 'Motif',
  refuseSubmit: 'Refuser',
  refusedNow: 'La demande est refusée.',
  takeBack: 'Retirer la réponse',
  takeBackRefusal: 'Revenir sur le refus',
  takenBack: 'La demande attend de nouveau une décision.',
  publishedOn: (day: string, person: string | null) => `Publiée le ${day}${person ? ` par ${person}` : ''}`,
  refusedOn: (day: string, person: string | null) => `Refusée le ${day}${person ? ` par ${person}` : ''}`,
  reason: (reason: string) => `Motif${nb}: ${reason}`,
  seeReply: 'Voir en ligne',
  cancel: 'Annuler',
  badTime: 'Cette heure n’existe pas ou vient deux fois.',
} as const;
