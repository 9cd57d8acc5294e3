import { counted } from '#lib/numbers.ts';
import type { NoticeWords } from '#lib/notice-words.ts';

const nb = '\u00a0';

/** The tables of a copy of one's data and their columns, as they are called in its files. */
export const exportColumns = {
  compte: [
    'identifiant',
    'adresse électronique',
    'adresse confirmée le',
    'nom affiché',
    'ouvert le',
    'état',
    'second facteur depuis',
    'préférences',
    'rôles',
    'signature',
  ],
  commentaires: [
    'écrit le',
    'article',
    'adresse de l’article',
    'état',
    'texte',
    'modifié le',
    'personnes qui l’ont jugé utile',
    'choisi par la rédaction le',
    'ce qui vous en a été dit',
    'réseau d’envoi',
    'navigateur',
    'page d’où il a été envoyé',
    'identifiant',
  ],
  jugements: ['donné le', 'article', 'commentaire jugé utile'],
  sessions: ['ouverte le', 'dernière visite', 'finit le', 'second facteur donné le', 'réseau', 'navigateur'],
  avis: ['réglage', 'valeur', 'choisi le'],
  courriels: ['parti le', 'objet'],
  consentements: ['à quoi', 'donné le'],
  acces: ['nature', 'nom', 'ajouté le', 'dernier usage'],
  signalements: ['envoyé le', 'article', 'message', 'nom donné', 'adresse donnée', 'réglé le'],
  actes: ['le', 'action', 'objet', 'identifiant de l’objet', 'réseau'],
  autres: ['table', 'ligne'],
} as const satisfies Record<string, readonly string[]>;

/** Words of the files of a copy. */
export const exportFileWords = {
  archive: (day: string) => `mes-donnees-${day}.zip`,
  json: 'mes-donnees.json',
  readMe: 'LISEZ-MOI.txt',
  yes: 'oui',
  no: 'non',
  charter: 'Avoir quinze ans ou plus, et la charte des commentaires, à l’ouverture du compte',
  notices: 'Être prévenu des réponses par courriel',
  noticeFrequency: 'Avis de réponse par courriel',
  noticesWaiting: 'Réponses qui attendent le courriel du jour',
  newEmail: 'Adresse en attente de confirmation',
  totp: 'application de codes',
  passkey: 'clé d’accès',
  recoveryCodes: 'codes de secours qui restent',
  apiToken: 'jeton d’API',
  readMeText: ({ newspaper, name, at }: { newspaper: string; name: string; at: string }) =>
    [
      `Vos données sur ${newspaper}, compte «${nb}${name}${nb}», le ${at}.`,
      '',
      'mes-donnees.json contient tout, pour un programme.',
      'Chaque fichier .csv contient une partie, pour un tableur (UTF-8, séparateur point-virgule).',
      '',
      'Ce qui n’y est pas\u00a0: votre mot de passe et les secrets de votre second facteur, que le journal ne garde que sous une forme illisible\u202f; et les adresses IP complètes de vos envois, mises sous scellés parce que le décret n°\u00a02021-1362 impose de les garder, et lues seulement sur réquisition. Leurs durées sont sur la page « Confidentialité » du journal.',
      '',
    ].join('\r\n'),
} as const;

/** The page of one's own data, and what stands of it on the account's. */
export const ownDataPage = {
  title: 'Mes données',
  lead: 'Emporter tout ce que le journal sait de vous, ou supprimer votre compte.',
  accountText: 'Une copie de tout ce que le journal garde de vous, ou la suppression du compte.',
  privacy: 'Ce que le journal garde, pourquoi et combien de temps',
  back: 'Revenir à mon compte',
  exportPart: 'Télécharger mes données',
  exportText:
    'Une archive avec votre compte, vos commentaires, vos jugements, vos sessions et le reste, en JSON et en CSV. Elle est préparée à part\u202f; un courriel vous prévient quand elle est prête.',
  exportAsk: 'Préparer ma copie',
  exportAskAgain: 'Préparer une autre copie',
  exportUnderway: (askedAt: string) => `Votre copie, demandée le${nb}${askedAt}, est en préparation.`,
  exportProgress: (done: number, all: number) => `${done} partie${done > 1 ? 's' : ''} sur ${all}`,
  exportRefresh: 'Voir où elle en est',
  exportReady: ({ readyAt, expiresAt }: { readyAt: string; expiresAt: string }) =>
    `Votre copie est prête depuis le${nb}${readyAt}. Elle est à vous seul, et sera effacée le${nb}${expiresAt}.`,
  exportDownload: (size: string) => `Télécharger l’archive (${size})`,
  exportAgain: (at: string) => `Une autre copie pourra être demandée à partir du${nb}${at}.`,
  exportAsked: 'C’est demandé. Un courriel vous dira quand elle est prête.',
} as const;

/** Why something of one's own data is refused. */
export const ownDataRefusals = {
  underway: (askedAt: string) =>
    `Une copie demandée le${nb}${askedAt} est déjà en préparation\u00a0: un courriel vous dira quand elle est prête.`,
  tooSoon: (againAt: string) =>
    `Votre copie est déjà prête. Une autre pourra être demandée à partir du${nb}${againAt}.`,
  noExport: 'Cette copie n’existe pas ou n’existe plus.',
} as const;

/** The mails about one's own data. */
export const ownDataMails = {
  ready: ({ newspaper, days }: { newspaper: string; days: number }): NoticeWords => ({
    subject: 'Vos données sont prêtes',
    lines: [
      `La copie de vos données que vous avez demandée à ${newspaper} est prête. Elle se télécharge depuis votre compte pendant ${counted(days, 'jour')}, puis elle est effacée.`,
      'Si vous n’avez rien demandé, changez votre mot de passe\u00a0: quelqu’un est entré dans votre compte.',
    ],
    actionLabel: 'Télécharger mes données',
  }),
} as const;
