import type { NoticeWords } from '#lib/notice-words.ts';

export const secondFactorRefusals = {
  notOneself: 'Un autre administrateur doit le faire pour vous.',
  none: 'Ce compte n’a pas de second facteur.',
} as const;

/** Words of the page that asks for a code at sign-in. */
export const secondFactorPage = {
  title: 'Second facteur',
  lead: (name: string) => `Le mot de passe est le bon, ${name}. Il reste à prouver que c’est bien vous.`,
  codePart: 'Un code',
  code: 'Code',
  codeHelp: 'Les six chiffres de votre application, ou l’un de vos codes de secours.',
  submit: 'Continuer',
  passkeyPart: 'Une clé d’accès',
  passkey: 'Utiliser ma clé d’accès',
  passkeyNeedsScript: 'Une clé d’accès demande JavaScript\u00a0; un code s’en passe.',
  lostPart: 'Vous n’avez ni l’un ni l’autre\u202f?',
  lost: 'Un administrateur du journal peut remettre votre second facteur à zéro.',
  leave: 'Changer de compte',
} as const;

/** Words of the page where one sets it up. */
export const secondFactorSetup = {
  title: 'Second facteur',
  lead: 'Un mot de passe peut se deviner ou se voler. Avec un second facteur, il ne suffit plus.',
  needed: 'Votre rôle le demande\u00a0: mettez-le en place pour entrer dans la rédaction.',
  state: 'État',
  none: 'Ce compte n’a pas de second facteur.',
  account: 'Revenir à mon compte',
  goOn: 'Continuer',
  totp: 'Application de codes',
  totpHelp:
    'Une application d’authentification (celle de votre téléphone ou de votre gestionnaire de mots de passe) donne un code de six chiffres.',
  totpStart: 'Mettre en place une application',
  totpOn: 'En service depuis le',
  totpScan: 'Lisez ce code avec votre application, ou recopiez la clé. Puis donnez le code qu’elle affiche.',
  totpQr: 'Code QR à lire avec l’application',
  totpKey: 'Clé à recopier',
  totpCode: 'Code affiché',
  totpConfirm: 'Mettre en service',
  passkeys: 'Clés d’accès',
  passkeysHelp: 'Votre téléphone, votre ordinateur ou une clé de sécurité, sans code à recopier.',
  passkeyName: 'Nom de la clé',
  passkeyNameHelp: 'Pour la reconnaître\u00a0: «\u00a0Téléphone\u00a0», «\u00a0Clé du bureau\u00a0».',
  passkeyAdd: 'Ajouter une clé d’accès',
  passkeyAdding: 'En attente de la clé…',
  passkeyNoScript: 'Ajouter une clé d’accès demande JavaScript. L’application de codes s’en passe.',
  passkeyUnable: 'Ce navigateur ne connaît pas les clés d’accès. Prenez une application de codes.',
  passkeyFailed: 'La clé n’a pas répondu, ou vous avez renoncé. Rien n’a changé.',
  passkeyAdded: 'Ajoutée le',
  passkeyUsed: 'dernier usage le',
  passkeyUnused: 'jamais utilisée',
  recovery: 'Codes de secours',
  recoveryHelp:
    'Chacun remplace le second facteur une fois. Gardez-les sur papier, loin de l’appareil qu’ils remplacent.',
  recoveryLeft: (count: number) =>
    count === 0 ? 'Il n’en reste aucun.' : count === 1 ? 'Il en reste un.' : `Il en reste ${count}.`,
  recoveryNew: 'Notez-les maintenant\u00a0: ils ne seront plus jamais montrés.',
  recoveryRenew: 'Remplacer mes codes',
  recoveryRenewHelp: 'Les anciens ne servent plus.',
  remove: 'Retirer',
  removePart: 'Retirer un facteur',
  removeHelp: 'Votre mot de passe est demandé, pour qu’une session oubliée n’y suffise pas.',
  removeWhich: 'Facteur à retirer',
  password: 'Mot de passe',
  done: {
    application: 'L’application de codes est en service.',
    cle: 'La clé d’accès est ajoutée.',
    secours: 'Voici vos nouveaux codes de secours.',
    retrait: 'C’est retiré.',
  },
} as const;

/** The line of the account's page. */
export const secondFactorInAccount = {
  title: 'Second facteur',
  on: 'Votre compte a un second facteur\u00a0: le mot de passe seul n’y entre pas.',
  off: 'Le mot de passe seul ouvre ce compte.',
  withheld: 'En attente de votre second facteur',
  manage: 'Gérer le second facteur',
  setUp: 'Mettre en place un second facteur',
} as const;

/** What a demonstration account that leads or administers is told at the desk. */
export const secondFactorAdvice = {
  title: 'Second facteur',
  text: 'Sur un vrai journal, ce rôle demande un second facteur. Ce compte de démonstration peut s’en passer.',
  setUp: 'Le mettre en place',
  later: 'Plus tard',
} as const;

/** The desk's words about somebody else's. */
export const personSecondFactor = {
  on: 'Second facteur en place.',
  off: 'Pas de second facteur.',
  reset: 'Remettre à zéro le second facteur',
  resetTitle: (name: string) => `Remettre à zéro le second facteur de ${name}\u202f?`,
  resetHelp:
    'Ses applications, ses clés d’accès et ses codes de secours ne serviront plus, ses sessions seront fermées. Assurez-vous que la demande vient bien de cette personne.',
  resetSubmit: 'Remettre à zéro',
  resetDone: 'C’est fait\u00a0: cette personne en mettra un autre en place.',
} as const;

/** What `npm run factor:reset` says. */
export const factorResetCommand = {
  usage: 'Usage\u00a0: npm run factor:reset -- ADRESSE',
  nobody: 'Aucun compte n’a cette adresse.',
  done: (name: string) =>
    `C’est fait\u00a0: le second facteur de ${name} est remis à zéro, ses sessions sont fermées. À la prochaine connexion, un autre se met en place.`,
} as const;

export const secondFactorMails = {
  recoveryUsed: ({ newspaper, left }: { newspaper: string; left: number }): NoticeWords => ({
    subject: 'Un code de secours a servi',
    lines: [
      `Quelqu’un, sans doute vous, vient d’entrer dans votre compte de ${newspaper} avec un code de secours. ${secondFactorSetup.recoveryLeft(left)}`,
      'Si ce n’est pas vous, changez votre mot de passe et remplacez vos codes.',
    ],
    actionLabel: 'Voir mon second facteur',
  }),
  reset: (newspaper: string): NoticeWords => ({
    subject: 'Votre second facteur a été remis à zéro',
    lines: [
      `Un administrateur de ${newspaper} a remis à zéro le second facteur de votre compte, et fermé vos sessions.`,
      'Vous en mettrez un autre en place à la prochaine connexion. Si vous n’avez rien demandé, prévenez-le tout de suite.',
    ],
    actionLabel: 'Se connecter',
  }),
} as const;
