import type { NoticeWords } from '#lib/notice-words.ts';

/** Names that nobody takes: they say that one speaks for the newspaper. Compared without case, accents, look-alikes. */
export const reservedNames = [
  'admin',
  'admins',
  'administrateur',
  'administratrice',
  'administrateurs',
  'administration',
  'administrator',
  'moderateur',
  'moderatrice',
  'moderateurs',
  'moderation',
  'moderator',
  'mod',
  'modo',
  'redaction',
  'redacteur',
  'redactrice',
  'redacteurs',
  'redacteur en chef',
  'redactrice en chef',
  'editeur',
  'editrice',
  'editor',
  'journaliste',
  'journalistes',
  'pigiste',
  'chef de rubrique',
  'cheffe de rubrique',
  'directeur de la publication',
  'directrice de la publication',
  'auteur de l’article',
  'regie',
  'regie publicitaire',
  'publicite',
  'support',
  'assistance',
  'service client',
  'webmaster',
  'webmestre',
  'root',
  'system',
  'systeme',
  'staff',
  'officiel',
  'officielle',
  'official',
  'anonyme',
  'anonymous',
  'compte supprime',
  'nouvelles du monde',
  'postmaster',
  'abuse',
] as const;

/** Why a display name is refused. */
export const displayNameWords = {
  length: (least: number, most: number) => `Entre ${least} et ${most} caractères.`,
  letters:
    'Écrivez un nom avec les lettres d’une seule écriture, des chiffres, des espaces ou des traits d’union.',
  reserved: 'Ce nom laisserait croire que vous parlez pour le journal. Choisissez-en un autre.',
  taken: 'Ce nom, ou un nom qui lui ressemble trop, est déjà pris. Choisissez-en un autre.',
} as const;

export const signUpWords = {
  ageNeeded: 'Il faut avoir quinze ans pour ouvrir un compte. Cochez la case si c’est le cas.',
} as const;

/** Words of the pages by which a reader opens an account. */
export const signUpPage = {
  title: 'Créer un compte',
  lead: 'Pour commenter les articles. Lire reste libre, sans compte.',
  who: 'Vous',
  name: 'Nom affiché',
  nameHelp: 'Celui que les autres lecteurs voient. Un pseudonyme convient.',
  email: 'Adresse électronique',
  emailHelp: 'Elle n’est jamais publiée. Nous y envoyons un lien de confirmation.',
  password: 'Mot de passe',
  passwordHelp: 'Douze caractères au moins\u202f; une phrase que vous retenez convient très bien.',
  age: 'J’ai quinze ans ou plus',
  ageHelp: 'L’âge auquel la loi permet de consentir seul à l’usage de ses données (loi 78-17, article 45).',
  charterBefore: 'En créant un compte, vous acceptez la ',
  charter: 'charte des commentaires',
  charterBetween: '. Ce que nous gardons, et pour combien de temps\u00a0: ',
  privacy: 'confidentialité',
  charterAfter: '.',
  submit: 'Créer le compte',
  already: 'Vous avez déjà un compte',
  signIn: 'Se connecter',
  sentTitle: 'Regardez votre messagerie',
  sent: 'Un message vous attend à l’adresse que vous avez donnée\u00a0: il dit la suite. Le lien qu’il contient sert deux jours.',
  sentNot: 'Rien n’est arrivé\u202f?',
  sentNotHelp: 'Regardez parmi les indésirables, vérifiez l’adresse, puis recommencez.',
  again: 'Recommencer',
  confirmTitle: 'Confirmer votre adresse',
  confirmLead: (name: string) => `Il ne manque qu’un geste pour ouvrir le compte «\u00a0${name}\u00a0».`,
  confirm: 'Confirmer et se connecter',
  confirmPart: 'Votre compte',
  otherBrowser:
    'Ce n’est pas le navigateur où vous vous êtes inscrit\u00a0: donnez le mot de passe que vous avez choisi.',
  otherName: 'Ce nom a été pris entre-temps. Choisissez-en un autre.',
  expiredTitle: 'Ce lien ne sert plus',
  expired:
    'Il a expiré ou il a déjà servi. Si votre compte est ouvert, connectez-vous\u202f; sinon, recommencez.',
} as const;

/** Words of the pages where one changes what one's account says. */
export const profilePage = {
  title: 'Mon profil',
  lead: 'Votre nom, votre adresse, votre mot de passe.',
  back: 'Revenir à mon compte',
  namePart: 'Nom affiché',
  name: 'Nom',
  nameSubmit: 'Changer le nom',
  emailPart: 'Adresse électronique',
  email: 'Nouvelle adresse',
  emailNow: (email: string) => `Aujourd’hui\u00a0: ${email}.`,
  emailHelp: 'Les deux adresses, l’ancienne et la nouvelle, recevront un lien à confirmer dans la journée.',
  emailWaiting: (email: string) => `En attente des deux confirmations\u00a0: ${email}.`,
  emailSubmit: 'Changer d’adresse',
  passwordPart: 'Mot de passe',
  currentPassword: 'Mot de passe actuel',
  newPassword: 'Nouveau mot de passe',
  passwordHelp: 'Douze caractères au moins. Vos autres sessions seront fermées.',
  passwordSubmit: 'Changer le mot de passe',
  done: {
    nom: 'Votre nom est changé.',
    adresse: 'Deux messages sont partis\u00a0: confirmez depuis l’ancienne adresse et depuis la nouvelle.',
    'mot-de-passe': 'Votre mot de passe est changé\u00a0; les autres sessions sont fermées.',
  },
  confirmTitle: 'Confirmer le changement d’adresse',
  confirmLead: (email: string) => `L’adresse du compte deviendra ${email} quand les deux auront confirmé.`,
  confirmPart: 'Cette adresse',
  confirm: 'Confirmer',
  confirmed: 'C’est confirmé d’ici. Il manque la confirmation de l’autre adresse.',
  changedTitle: 'Adresse changée',
  changed: 'Votre compte a sa nouvelle adresse. Elle sert désormais à vous connecter.',
  account: 'Mon compte',
  expiredTitle: 'Ce lien ne sert plus',
  expired:
    'Il a expiré, il a déjà servi, ou l’adresse a été prise entre-temps. Recommencez depuis votre profil.',
} as const;

/** Words of the pages of mailed links. */
export const mailedLinkPages = {
  signIn: {
    title: 'Recevoir un lien de connexion',
    lead: 'Un lien qui sert une fois, pendant quinze minutes, sans mot de passe.',
    submit: 'Envoyer le lien',
  },
  password: {
    title: 'Mot de passe oublié',
    lead: 'Un lien, valable une heure, pour choisir un autre mot de passe.',
    submit: 'Envoyer le lien',
  },
  part: 'Votre adresse',
  email: 'Adresse électronique',
  sent: 'Si un compte porte cette adresse, un message vient d’y partir. Regardez aussi parmi les indésirables.',
  back: 'Revenir à la connexion',
  openTitle: 'Connexion par lien',
  openLead: 'Un dernier geste, pour que personne n’ouvre votre compte en suivant le lien à votre place.',
  open: 'Se connecter',
  openPart: 'Votre compte',
  newTitle: 'Choisir un autre mot de passe',
  newLead: 'Toutes les sessions ouvertes seront fermées.',
  newPart: 'Mot de passe',
  newPassword: 'Nouveau mot de passe',
  newPasswordHelp: 'Douze caractères au moins\u202f; une phrase que vous retenez convient très bien.',
  newSubmit: 'Changer le mot de passe',
  expiredTitle: 'Ce lien ne sert plus',
  expired: 'Il a expiré ou il a déjà servi. Demandez-en un autre.',
} as const;

/** The mails of the accounts. */
export const accountMails = {
  confirm: (newspaper: string): NoticeWords => ({
    subject: 'Confirmez votre adresse',
    lines: [
      `Quelqu’un, sans doute vous, ouvre un compte sur ${newspaper} avec cette adresse.`,
      'Pour l’ouvrir, suivez ce lien dans les deux jours. Si ce n’est pas vous, ne faites rien\u00a0: sans confirmation, rien n’est créé.',
    ],
    actionLabel: 'Confirmer mon adresse',
  }),
  alreadyHere: (newspaper: string): NoticeWords => ({
    subject: 'Vous avez déjà un compte',
    lines: [
      `Quelqu’un, sans doute vous, a voulu ouvrir un compte sur ${newspaper} avec cette adresse. Elle a déjà le sien\u00a0: rien n’a changé.`,
      'Connectez-vous, ou demandez un lien si vous avez oublié le mot de passe. Si ce n’est pas vous, ne faites rien.',
    ],
    actionLabel: 'Se connecter',
  }),
  signInLink: (newspaper: string): NoticeWords => ({
    subject: 'Votre lien de connexion',
    lines: [
      `Voici le lien qui vous connecte à ${newspaper}. Il sert une fois, pendant quinze minutes.`,
      'Si vous ne l’avez pas demandé, ne faites rien\u00a0: personne n’entre sans lui.',
    ],
    actionLabel: 'Me connecter',
  }),
  passwordLink: (newspaper: string): NoticeWords => ({
    subject: 'Choisir un autre mot de passe',
    lines: [
      `Voici le lien pour choisir un autre mot de passe sur ${newspaper}. Il sert une fois, pendant une heure.`,
      'Si vous ne l’avez pas demandé, ne faites rien\u00a0: votre mot de passe reste le même.',
    ],
    actionLabel: 'Choisir un mot de passe',
  }),
  leaveAddress: ({ newspaper, email }: { newspaper: string; email: string }): NoticeWords => ({
    subject: 'Changer l’adresse de votre compte\u202f?',
    lines: [
      `Votre compte de ${newspaper} doit passer à l’adresse ${email}. Confirmez-le d’ici\u202f; l’autre adresse doit confirmer aussi, dans la journée.`,
      'Si ce n’est pas vous, ne confirmez rien et changez votre mot de passe.',
    ],
    actionLabel: 'Confirmer le changement',
  }),
  takeAddress: (newspaper: string): NoticeWords => ({
    subject: 'Confirmez votre nouvelle adresse',
    lines: [
      `Cette adresse doit devenir celle de votre compte de ${newspaper}. Confirmez-le dans la journée\u202f; l’ancienne adresse doit confirmer aussi.`,
      'Si ce n’est pas vous, ne faites rien\u00a0: rien ne changera.',
    ],
    actionLabel: 'Confirmer cette adresse',
  }),
  addressWanted: (newspaper: string): NoticeWords => ({
    subject: 'Cette adresse a déjà un compte',
    lines: [
      `Quelqu’un, peut-être vous, a voulu donner cette adresse à un autre compte de ${newspaper}. Elle a déjà le sien\u00a0: rien n’a changé.`,
    ],
    actionLabel: 'Se connecter',
  }),
  passwordChanged: (newspaper: string): NoticeWords => ({
    subject: 'Votre mot de passe a changé',
    lines: [
      `Le mot de passe de votre compte sur ${newspaper} vient d’être changé, et les autres sessions fermées.`,
      'Si ce n’est pas vous, choisissez-en un autre tout de suite avec le lien ci-dessous.',
    ],
    actionLabel: 'Reprendre mon compte',
  }),
} as const;
