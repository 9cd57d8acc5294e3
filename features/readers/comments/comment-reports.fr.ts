import type {
  AppealOutcome,
  ReportGround,
  ReportOutcome,
} from '#features/readers/comments/comment-reports.ts';
import { date } from '#lib/dates.ts';

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
