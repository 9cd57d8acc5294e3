import type {
  AppealOutcome,
  ReportGround,
  ReportOutcome,
  Statement,
} from '#features/comments/comment-reports.ts';
import { date, dateAndClock } from '#lib/dates.ts';
import { counted } from '#lib/numbers.ts';
import type { NoticeWords } from '#server/notice.ts';

const nb = '\u00a0';

/** What each ground is called, on which text it rests, and what is held against a comment that falls under it. */
export const groundWords = {
  life_threat: {
    label: 'Menace pour la vie ou la sécurité d’une personne',
    basis: 'code pénal, articles 222-17 et 222-18 (menaces contre les personnes)',
    held: 'il menace la vie ou la sécurité d’une personne',
  },
  child_abuse: {
    label: 'Violence ou exploitation sexuelle d’un mineur',
    basis: 'code pénal, articles 227-22 à 227-23 (atteintes sexuelles sur mineurs)',
    held: 'il relève de la violence ou de l’exploitation sexuelle d’un mineur',
  },
  terrorism: {
    label: 'Apologie du terrorisme, appel à en commettre',
    basis: 'code pénal, article 421-2-5',
    held: 'il fait l’apologie du terrorisme ou appelle à en commettre',
  },
  hatred: {
    label: 'Appel à la haine, à la violence ou à la discrimination, négation de crimes contre l’humanité',
    basis: 'loi du 29 juillet 1881, articles 24 et 24 bis',
    held: 'il appelle à la haine, à la violence ou à la discrimination, ou nie un crime contre l’humanité',
  },
  threat: {
    label: 'Menace ou harcèlement',
    basis: 'code pénal, articles 222-17, 222-33 et 222-33-2-2',
    held: 'il menace ou harcèle une personne',
  },
  insult: {
    label: 'Injure ou diffamation',
    basis: 'loi du 29 juillet 1881, articles 29, 32 et 33',
    held: 'il injurie ou diffame une personne ou un groupe',
  },
  privacy: {
    label: 'Vie privée ou données personnelles d’autrui',
    basis: 'code civil, article 9\u202f; code pénal, articles 223-1-1 et 226-1',
    held: 'il divulgue la vie privée ou des données personnelles d’autrui',
  },
  fraud: {
    label: 'Escroquerie ou vente interdite',
    basis: 'code pénal, article 313-1',
    held: 'il relève de l’escroquerie ou propose une vente interdite',
  },
  copyright: {
    label: 'Contrefaçon, droits d’auteur',
    basis: 'code de la propriété intellectuelle, article L. 335-2',
    held: 'il reproduit une œuvre sans l’accord de qui en a les droits',
  },
  other_illegal: {
    label: 'Autre contenu que la loi interdit',
    basis: 'la loi, pour le motif dit ci-dessous',
    held: 'son contenu est interdit par la loi',
  },
  incivility: {
    label: 'Attaque personnelle, grossièreté',
    basis: 'charte des commentaires, «\u00a0L’esprit\u00a0» et «\u00a0Ce qui n’est pas publié\u00a0»',
    held: 'il s’en prend à une personne ou tient des propos grossiers',
  },
  off_topic: {
    label: 'Sans rapport avec l’article',
    basis: 'charte des commentaires, «\u00a0Ce qui n’est pas publié\u00a0»',
    held: 'il est sans rapport avec l’article',
  },
  spam: {
    label: 'Publicité, messages répétés',
    basis: 'charte des commentaires, «\u00a0Ce qui n’est pas publié\u00a0»',
    held: 'il relève de la publicité ou de l’envoi en nombre',
  },
  other_rule: {
    label: 'Autre manquement à la charte des commentaires',
    basis: 'charte des commentaires',
    held: 'il ne respecte pas la charte des commentaires',
  },
} as const satisfies Record<ReportGround, { label: string; basis: string; held: string }>;

export const groundGroupWords = {
  legal: 'Ce que la loi interdit',
  house: 'Ce que la charte ne veut pas',
} as const;

/** The sentences that a form of ours comes back with. */
export const reportFaults = {
  ground: 'Choisissez un motif dans la liste.',
  explanation: 'Dites en quelques mots ce qui ne va pas dans ce commentaire.',
  tooLong: (most: number) => `Au plus ${most}${nb}caractères.`,
  name: 'Donnez votre nom. Seul un signalement de violences sexuelles sur un mineur peut s’en passer.',
  email:
    'Donnez votre adresse électronique\u00a0: la réception et la décision vous y seront envoyées. Seul un signalement de violences sexuelles sur un mineur peut s’en passer.',
  badEmail: 'Cette adresse électronique n’est pas valable.',
  goodFaith: 'Cochez cette case\u00a0: un signalement se fait de bonne foi.',
  appeal: 'Dites pourquoi votre commentaire devrait être remis.',
  answer: 'Dites à l’auteur pourquoi le retrait est maintenu.',
  facts: 'Ce motif ne dit pas ce qui est interdit\u00a0: écrivez-le, l’auteur doit le savoir.',
  authority: 'Dites à qui la menace a été transmise.',
} as const;

export const reportRefusals = {
  noComment: 'Ce commentaire n’existe pas ou n’existe plus.',
  gone: 'Ce commentaire n’est déjà plus affiché.',
  nothingOpen: 'Aucun signalement n’attend sur ce commentaire. Rechargez la page pour voir ce qu’il en est.',
  alreadyRaised: 'Ce commentaire est déjà marqué comme une menace.',
  notRaised: 'Cette menace est déjà transmise, ou n’en est pas une. Rechargez la page.',
  noStatement: 'Aucun retrait de votre commentaire n’est à contester.',
  notYours: 'Ce commentaire n’est pas le vôtre.',
  appealOver: (until: Date) => `Le délai pour contester ce retrait a pris fin le ${date(until)}.`,
  appealedAlready: 'Vous avez déjà contesté ce retrait.',
  noAppeal: 'Ce recours n’existe pas ou n’existe plus.',
  appealDecided: 'Ce recours est déjà décidé. Rechargez la page pour voir ce qu’il en est.',
  appealWaits: 'L’auteur conteste ce retrait\u00a0: décidez du recours.',
  notDeciding: 'Décider d’un recours revient aux modérateurs et à la rédaction en chef.',
  ownRemoval: 'C’est vous qui avez retiré ce commentaire\u00a0: le recours se lit par quelqu’un d’autre.',
} as const;

/** What the API says of its parameters. */
export const reportApiWords = {
  report: 'Signaler un commentaire\u202f; le numéro est celui de l’accusé de réception',
  ground: (grounds: string) => `L’un de : ${grounds}.`,
  explanation: (most: number) => `Ce qui ne va pas, et pourquoi. ${most} caractères au plus.`,
  name: 'Nécessaire, sauf pour child_abuse.',
  email: 'Nécessaire, sauf pour child_abuse. L’accusé de réception et la décision y sont envoyés.',
  goodFaith: 'true : ce qui est dit est exact et complet, de bonne foi.',
  trap: 'À laisser vide.',
  remove: 'Retirer un commentaire, pour un motif que son auteur apprend',
  removalGround: 'Le motif.',
  facts: 'Ce qui s’ajoute au motif, pour l’auteur.',
  appealRemoval: 'Contester le retrait de son commentaire, dans les six mois',
  appeal: (most: number) => `Pourquoi le commentaire devrait être remis. ${most} caractères au plus.`,
  number: 'À citer pour demander où en est le signalement.',
} as const;

/** The form that anybody may fill, and its receipt. */
export const reportPage = {
  link: 'Signaler',
  linkFor: (name: string) => `Signaler le commentaire de ${name}`,
  title: 'Signaler un commentaire',
  lead: (headline: string) => `Sous l’article «${nb}${headline}${nb}».`,
  comment: 'Le commentaire',
  by: 'De',
  place: 'Son adresse exacte',
  form: 'Votre signalement',
  ground: 'Motif',
  chooseGround: 'Choisissez un motif',
  explanation: 'Ce qui ne va pas, et pourquoi',
  explanationHelp:
    'Si la loi l’interdit, dites ce qui le montre\u00a0: les mots en cause, les personnes visées.',
  name: 'Votre nom',
  email: 'Votre adresse électronique',
  identityHelp:
    'Pour vous répondre\u00a0: ni l’un ni l’autre n’est donné à qui a écrit le commentaire. On peut s’en passer pour signaler une violence sexuelle sur un mineur.',
  goodFaith:
    'Je signale ce commentaire de bonne foi\u00a0: ce que j’écris ici est, à ma connaissance, exact et complet.',
  trap: 'Ne remplissez pas ce champ',
  privacy: `Votre nom et votre adresse sont effacés ${90}${nb}jours après la décision, et au plus tard au bout d’un an. Le reste sert aux chiffres publiés chaque année.`,
  privacyLink: 'Vos données',
  charter: 'La charte des commentaires',
  submit: 'Envoyer le signalement',
  emergency: 'Si quelqu’un est en danger en ce moment, appelez d’abord le 17 ou le 112.',
  goneTitle: 'Ce commentaire n’est plus affiché',
  gone: 'Il a été retiré ou supprimé\u00a0: il n’y a plus rien à signaler.',
  backToArticle: 'Revenir à la discussion',
  again:
    'Votre signalement n’est pas parti. Voyez ce qui manque\u00a0: tout ce que vous avez écrit est encore là.',
} as const;

export const receiptPage = {
  title: 'Votre signalement',
  lead: (number: string) => `Il porte le numéro ${number}.`,
  received: 'Reçu',
  number: 'Numéro',
  place: 'Commentaire',
  ground: 'Motif',
  state: 'Où il en est',
  thanks: 'Merci. Votre signalement est arrivé, un modérateur le lira.',
  mailed: 'Si vous avez donné une adresse, la même chose vous y est envoyée, puis la décision.',
  keep: 'Notez ce numéro, ou l’adresse de cette page\u00a0: elle dira ce qui a été décidé.',
  open: 'Un modérateur va le lire.',
  outcomes: {
    kept: 'Le commentaire a été lu et reste en ligne.',
    removed: 'Le commentaire a été retiré.',
    gone: 'La personne qui l’avait écrit a supprimé le commentaire.',
  } satisfies Record<ReportOutcome, string>,
  unknownTitle: 'Aucun signalement ne porte ce numéro',
} as const;

/** The moderator's own part of the public form: two presses from a comment to its removal. */
export const removalPanel = {
  title: 'Vous modérez\u00a0: le retirer tout de suite',
  lead: 'Le bouton est le motif. Le commentaire disparaît aussitôt, son auteur apprend pourquoi et comment le contester.',
  facts: 'Ce que l’auteur doit savoir de plus (facultatif)',
  removed: 'Le commentaire est retiré. Son auteur en reçoit les motifs.',
  removedSpam:
    'Le commentaire est retiré comme publicité\u00a0: aucun exposé des motifs n’est envoyé (règlement (UE) 2022/2065, article 17, 2).',
  desk: 'Tous les signalements',
} as const;

const redress = `Si cette décision ne vous convient pas, vous pouvez répondre à l’adresse de contact du journal, donnée dans ses mentions légales, saisir un organe certifié de règlement extrajudiciaire des litiges, ou le juge.`;

/** Mails to whoever reported. */
export const reportNotices = {
  received: ({ number, ground, at }: { number: string; ground: ReportGround; at: Date }): NoticeWords => ({
    subject: `Votre signalement ${number}`,
    lines: [
      `Nous avons reçu votre signalement le ${dateAndClock(at)}. Il porte le numéro ${number}.`,
      `Motif${nb}: ${groundWords[ground].label}.`,
      'Une personne le lira et décidera\u202f; aucun moyen automatisé ne décide à sa place. Vous recevrez sa décision à cette adresse.',
    ],
    actionLabel: 'Où en est ce signalement',
  }),
  decided: ({
    number,
    outcome,
    note,
  }: {
    number: string;
    outcome: ReportOutcome;
    note: string | null;
  }): NoticeWords => ({
    subject: `Votre signalement ${number}${nb}: la décision`,
    lines: [
      receiptPage.outcomes[outcome],
      ...(outcome === 'gone' ? [] : ['Une personne a pris cette décision, sans moyen automatisé.', redress]),
    ],
    quote: note,
    actionLabel: 'Ce signalement',
  }),
  /** To moderators, once an hour at most. */
  waiting: ({ ground, headline }: { ground: ReportGround; headline: string }): NoticeWords => ({
    subject: `Commentaire signalé${nb}: ${headline}`,
    lines: [`Un commentaire sous «${nb}${headline}${nb}» est signalé${nb}: ${groundWords[ground].label}.`],
    actionLabel: 'Lire les signalements',
  }),
  /** To the editors-in-chief, each time. */
  threat: ({ headline, text }: { headline: string; text: string }): NoticeWords => ({
    subject: `Urgent${nb}: menace pour une vie, sous ${headline}`,
    lines: [
      `Un commentaire sous «${nb}${headline}${nb}» est signalé comme une menace pour la vie ou la sécurité d’une personne.`,
      'La loi demande d’en informer sans délai la police ou la justice (règlement (UE) 2022/2065, article 18). Notez ensuite à qui et quand, depuis la page des signalements.',
    ],
    quote: text,
    actionLabel: 'Lire et transmettre',
  }),
} as const;

type Stated = Pick<
  Statement,
  'ground' | 'facts' | 'isAutomated' | 'isReported' | 'decidedAt' | 'appealUntil'
>;

/** The paragraphs of a statement of reasons, as article 17, 3 wants them: the same in the account and in the mail. */
export function statementLines(stated: Stated): string[] {
  const { ground, facts, isAutomated, isReported, decidedAt, appealUntil } = stated;
  const { basis, held } = groundWords[ground];
  return [
    `Le ${dateAndClock(decidedAt)}, votre commentaire a été retiré du journal, pour tous ses lecteurs et sans limite de durée.`,
    `Ce qui lui est reproché${nb}: ${held}.`,
    `Sur quoi la décision se fonde${nb}: ${basis}.`,
    ...(facts ? [`Ce que dit le modérateur${nb}: ${facts}`] : []),
    isReported
      ? 'Le commentaire avait été signalé.'
      : 'La modération l’a lu d’elle-même, sans qu’il ait été signalé.',
    isAutomated
      ? 'La décision a été prise par un moyen automatisé.'
      : 'Une personne a pris cette décision\u202f; aucun moyen automatisé n’a décidé.',
    `Vous pouvez la contester sans frais jusqu’au ${date(appealUntil)}, dans votre compte, page de ce commentaire\u00a0: quelqu’un d’autre la relira. Vous pouvez aussi saisir un organe certifié de règlement extrajudiciaire des litiges, ou le juge.`,
  ];
}

/** Mails to whoever wrote the comment. */
export const statementNotices = {
  removed: (stated: Stated, { headline, text }: { headline: string; text: string }): NoticeWords => ({
    subject: `Votre commentaire a été retiré${nb}: ${headline}`,
    lines: [`Sous l’article «${nb}${headline}${nb}».`, ...statementLines(stated)],
    quote: text,
    actionLabel: 'Lire les motifs, contester',
  }),
  restored: ({ headline }: { headline: string }): NoticeWords => ({
    subject: `Votre commentaire est de nouveau en ligne${nb}: ${headline}`,
    lines: [`La modération est revenue sur le retrait de votre commentaire sous «${nb}${headline}${nb}».`],
    actionLabel: 'Voir ce commentaire',
  }),
  appealDecided: ({
    outcome,
    answer,
    headline,
  }: {
    outcome: AppealOutcome;
    answer: string | null;
    headline: string;
  }): NoticeWords => ({
    subject:
      outcome === 'restored'
        ? `Votre commentaire est de nouveau en ligne${nb}: ${headline}`
        : `Votre recours${nb}: le retrait est maintenu`,
    lines: [
      outcome === 'restored'
        ? `Vous avez contesté le retrait de votre commentaire sous «${nb}${headline}${nb}». Quelqu’un d’autre l’a relu\u00a0: le commentaire est remis à sa place.`
        : `Vous avez contesté le retrait de votre commentaire sous «${nb}${headline}${nb}». Quelqu’un d’autre l’a relu\u00a0: le retrait est maintenu.`,
      ...(outcome === 'upheld'
        ? [
            'Vous pouvez encore saisir un organe certifié de règlement extrajudiciaire des litiges, ou le juge.',
          ]
        : []),
    ],
    quote: answer,
    actionLabel: 'Voir ce commentaire',
  }),
  /** To those who may read it. */
  appealed: ({ headline }: { headline: string }): NoticeWords => ({
    subject: `Recours à lire${nb}: ${headline}`,
    lines: [
      `L’auteur d’un commentaire retiré sous «${nb}${headline}${nb}» conteste ce retrait. Quelqu’un d’autre que la personne qui l’a retiré en décide.`,
    ],
    actionLabel: 'Lire le recours',
  }),
} as const;

/** The author's own page: why, and how to contest. */
export const statementPage = {
  pageTitle: 'Mon commentaire',
  comment: 'Le commentaire',
  back: 'Revenir à mes commentaires',
  title: 'Pourquoi il a été retiré',
  link: 'Lire les motifs, contester',
  appealTitle: 'Contester ce retrait',
  appealLead: (until: Date) =>
    `Jusqu’au ${date(until)}, une fois. Quelqu’un d’autre que la personne qui l’a retiré vous lira.`,
  appealText: 'Pourquoi votre commentaire devrait être remis',
  submit: 'Envoyer le recours',
  sent: 'Votre recours est parti. La décision vous sera envoyée par courriel.',
  over: (until: Date) => `Le délai pour contester a pris fin le ${date(until)}.`,
  waiting: (at: Date) => `Vous avez contesté ce retrait le ${date(at)}. Quelqu’un d’autre va vous lire.`,
  outcomes: {
    restored: 'Votre recours est accepté\u00a0: le commentaire est remis à sa place.',
    upheld: 'Votre recours a été lu par quelqu’un d’autre\u00a0: le retrait est maintenu.',
  } satisfies Record<AppealOutcome, string>,
  answer: 'Sa réponse',
} as const;

/** The desk's page of reports and appeals. */
export const reportDesk = {
  title: 'Signalements et recours',
  nav: 'Signalements et recours',
  counts: ({ reported, threats, appeals }: { reported: number; threats: number; appeals: number }) =>
    [
      threats > 0 ? `${counted(threats, 'menace')} à transmettre` : '',
      reported > 0 ? (reported === 1 ? 'un commentaire signalé' : `${reported} commentaires signalés`) : '',
      appeals > 0 ? `${counted(appeals, 'recours', 'recours')} à lire` : '',
    ]
      .filter(Boolean)
      .join(', '),
  back: 'Toute la modération',
  show: 'Montrer',
  open: 'À décider',
  settled: 'Décidés',
  reports: 'Commentaires signalés',
  appeals: 'Recours',
  noReports: 'Aucun signalement n’attend.',
  noAppeals: 'Aucun recours n’attend.',
  noneSettled: 'Rien n’a encore été décidé.',
  of: (name: string) => `Commentaire signalé de ${name}`,
  appealOf: (name: string) => `Recours de ${name}`,
  under: 'sous',
  see: 'Voir à sa place',
  states: {
    published: 'En ligne',
    removed: 'Retiré',
    deleted: 'Supprimé par son auteur',
    waiting: 'En attente',
    refused: 'Refusé',
  },
  reporter: 'De',
  nobody: 'une personne qui ne s’est pas nommée',
  number: (number: string) => `n°${nb}${number}`,
  sentOn: (at: Date) => `le ${dateAndClock(at)}`,
  after: (duration: string) => `décidé en ${duration}`,
  ground: 'Motif du retrait',
  said: 'Ce que vous en dites (facultatif)',
  saidHelp:
    'Retiré\u00a0: son auteur le lira, sous le motif. Laissé en ligne\u00a0: qui l’a signalé le lira.',
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer le commentaire de ${name}`,
  keep: 'Laisser en ligne',
  keepOf: (name: string) => `Laisser en ligne le commentaire de ${name}`,
  removed: (name: string) => `Le commentaire de ${name} est retiré. Son auteur en reçoit les motifs.`,
  removedSpam: (name: string) =>
    `Le commentaire de ${name} est retiré comme publicité\u00a0: aucun exposé des motifs n’est envoyé (article 17, 2).`,
  kept: (name: string) => `Le commentaire de ${name} reste en ligne. Qui l’a signalé en reçoit la décision.`,
  threat: 'Menace pour une vie',
  threatLead:
    'À transmettre sans délai à la police ou à la justice\u00a0: le 17, ou la plateforme PHAROS (internet-signalement.gouv.fr).',
  raise: 'Menace pour une vie…',
  raiseOf: (name: string) => `Menace pour une vie… Commentaire de ${name}`,
  raiseTitle: 'Prévenir la rédaction en chef\u202f?',
  raiseText:
    'Le commentaire passe en tête, la rédaction en chef est prévenue par courriel, et il faudra noter à qui la menace a été transmise.',
  raiseSubmit: 'Prévenir',
  raised: 'La rédaction en chef est prévenue.',
  raisedBy: (name: string | null, at: Date) =>
    `Signalée ${name ? `par ${name} ` : 'par un lecteur '}le ${dateAndClock(at)}`,
  authority: 'À qui l’avez-vous transmise',
  authorityHelp: 'Police, gendarmerie, procureur, PHAROS\u202f; un numéro de dossier s’il y en a un.',
  passOn: 'Noter qu’elle est transmise',
  passedOn: 'C’est noté.',
  passedOnBy: ({ authority, at, name }: { authority: string; at: Date; name: string | null }) =>
    `Transmise le ${dateAndClock(at)}${name ? ` par ${name}` : ''}${nb}: ${authority}`,
  cancel: 'Annuler',
  removedOn: (at: Date, name: string | null) => `Retiré le ${dateAndClock(at)}${name ? ` par ${name}` : ''}`,
  restore: 'Remettre en ligne',
  restoreOf: (name: string) => `Remettre en ligne le commentaire de ${name}`,
  uphold: 'Maintenir le retrait',
  upholdOf: (name: string) => `Maintenir le retrait du commentaire de ${name}`,
  answer: 'Réponse à l’auteur (nécessaire pour maintenir le retrait)',
  restored: (name: string) => `Le commentaire de ${name} est de nouveau en ligne.`,
  upheld: (name: string) => `Le retrait du commentaire de ${name} est maintenu.`,
  erased: 'Compte supprimé',
  outcomes: {
    kept: 'Laissé en ligne',
    removed: 'Retiré',
    gone: 'Supprimé par son auteur',
  } satisfies Record<ReportOutcome, string>,
  appealOutcomes: { restored: 'Remis en ligne', upheld: 'Retrait maintenu' } satisfies Record<
    AppealOutcome,
    string
  >,
  decidedBy: (name: string | null) => (name ? `par ${name}` : ''),
  removeWithReasons: 'Retirer avec un motif',
  removeWithReasonsOf: (name: string) => `Retirer avec un motif le commentaire de ${name}`,
  figures: 'Chiffres de transparence',
  figuresLead: 'Ce que la loi demande de publier chaque année, en CSV.',
  figuresOf: (year: number) => `Chiffres de ${year}`,
} as const;

/** « 3 min », « 5 h », « 2 jours »: how long a decision took. */
export function durationWords(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  if (minutes < 60) return `${minutes}${nb}min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours}${nb}h` : counted(Math.round(hours / 24), 'jour');
}

/** The yearly figures. */
export const transparencyWords = {
  fileName: (year: number) => `transparence-${year}.csv`,
  columns: ['Rubrique', 'Détail', 'Valeur'],
  reports: 'Signalements reçus',
  reportsDecided: 'Signalements décidés',
  reportsOpen: 'Signalements en attente',
  delay: 'Délai médian entre un signalement et sa décision (minutes)',
  removals: 'Commentaires retirés',
  afterReport: 'après un signalement',
  ownInitiative: 'à l’initiative de la modération',
  automated: 'par un moyen automatisé',
  byPeople: 'par une personne',
  silent: 'sans exposé des motifs (publicité en nombre)',
  refusals: 'Commentaires refusés avant de paraître',
  appeals: 'Recours reçus',
  appealsDecided: 'Recours décidés',
  appealsOpen: 'Recours en attente',
  appealDelay: 'Délai médian entre un recours et sa décision (minutes)',
  threats: 'Menaces pour une vie',
  threatsRaised: 'signalées',
  threatsPassedOn: 'transmises aux autorités',
  total: 'total',
  badYear: 'Cette année n’en est pas une.',
} as const;
