import type { Role } from '#lib/actor.ts';

/** The roles as the newsroom says them. */
export const roleWords = {
  reader: 'Lecteur',
  contributor: 'Pigiste',
  journalist: 'Journaliste',
  section_editor: 'Chef de rubrique',
  editor_in_chief: 'Rédacteur en chef',
  moderator: 'Modérateur',
  ad_manager: 'Régie',
  administrator: 'Administrateur',
} as const satisfies Record<Role, string>;

/** The roles as they are typed on a command line. */
export const roleArguments = {
  reader: 'lecteur',
  contributor: 'pigiste',
  journalist: 'journaliste',
  section_editor: 'chef-de-rubrique',
  editor_in_chief: 'redacteur-en-chef',
  moderator: 'moderateur',
  ad_manager: 'regie',
  administrator: 'administrateur',
} as const satisfies Record<Role, string>;

/** Why something of the accounts is refused. */
export const accountRefusals = {
  staffOnly: 'Cette page est réservée à la rédaction.',
  administratorsOnly: 'Seul un administrateur peut gérer les comptes.',
  chiefsOnly: 'Cette page est réservée à la rédaction en chef et aux administrateurs.',
  notWithToken: 'Cela ne se fait pas avec un jeton\u00a0: connectez-vous.',
  roleNotHeld: 'Vous ne pouvez pas donner un rôle que vous n’exercez pas.',
  unknownSection: 'Cette rubrique n’existe pas.',
  emailTaken: 'Un compte utilise déjà cette adresse.',
  wrongPassword: 'Ce n’est pas votre mot de passe actuel.',
  sameEmail: 'C’est déjà votre adresse.',
  administratorExists: 'Le journal a déjà un administrateur.',
} as const;

/** What is asked of a password. */
export const passwordWords = {
  tooShort: (least: number) =>
    `Au moins ${least} caractères. Une phrase que vous retenez convient très bien.`,
  asIdentity: 'Le mot de passe ne peut pas être votre nom ni votre adresse.',
  common:
    'Ce mot de passe est parmi les plus employés\u00a0: choisissez-en un autre, par exemple une phrase à vous.',
} as const;

/** What French speakers choose that the general list of common passwords lacks. */
export const frenchCommonPasswords: readonly string[] = [
  'motdepasse',
  'monmotdepasse',
  'lemotdepasse',
  'azertyuiop',
  'azertyuiopqsdfghjklm',
  'qsdfghjklm',
  'azertyqwerty',
  'jetaime',
  'jetaimemonamour',
  'jetaimefort',
  'jevousaime',
  'monamour',
  'moncoeur',
  'bonjour',
  'bonjourbonjour',
  'doudou',
  'loulou',
  'chouchou',
  'soleil',
  'papillon',
  'princesse',
  'marseille',
  'toulouse',
  'bordeaux',
  'nouvelles',
  'nouvellesdumonde',
  'journaliste',
  'redaction',
  'administrateur',
  'bienvenue',
  'secret',
  'vacances',
  'anticonstitutionnellement',
  'abcdefghijkl',
  'abcdefghijklm',
  'abcdefghijklmnopqrstuvwxyz',
];

/** The name under which the journal shows what a command-line key did. */
export const serviceAccountName = (role: Role): string => `Service (${roleWords[role].toLowerCase()})`;

/** Words of the account pages. */
export const accountPages = {
  signIn: {
    title: 'Connexion',
    lead: 'Lire le journal ne demande aucun compte. Cette porte est celle de la rédaction et des lecteurs qui en ont un.',
    textKept:
      'Votre commentaire est gardé\u00a0: vous le retrouverez dès que vous serez connecté, ou que votre compte sera ouvert.',
    credentials: 'Vos identifiants',
    forgotten: 'Mot de passe oublié\u202f?',
    forgottenHelp:
      'Recevez un lien pour en choisir un autre, ou un lien qui vous connecte sans mot de passe.',
    choosePassword: 'Choisir un autre mot de passe',
    byLink: 'Recevoir un lien de connexion',
    newHere: 'Pas encore de compte\u202f?',
    newHereHelp: 'Un compte sert à commenter. Il vous faut une adresse électronique, et quinze ans ou plus.',
    signUp: 'Créer un compte',
    notConfirmed: 'Vous venez de vous inscrire\u202f? Le compte s’ouvre avec le lien reçu par courriel.',
    email: 'Adresse électronique',
    password: 'Mot de passe',
    submit: 'Se connecter',
  },
  firstAccess: {
    title: 'Ouvrir le journal',
    lead: 'Ce lien sert une fois. Il crée le compte de la personne qui administrera le journal.',
    newspaperName: 'Nom du journal',
    name: 'Votre nom',
    email: 'Votre adresse électronique',
    password: 'Mot de passe',
    passwordHelp: 'Douze caractères au moins\u202f; une phrase que vous retenez convient très bien.',
    submit: 'Créer le compte',
    who: 'Le journal et vous',
    already: 'Vous avez déjà un compte',
    emailHelp: 'Elle servira à vous connecter\u202f; le journal ne la publie pas.',
    expiredTitle: 'Ce lien ne sert plus',
    expired:
      'Il a expiré, il a déjà servi, ou le journal a déjà un administrateur. Relancez le journal\u00a0: il en donne un nouveau tant que personne ne l’administre.',
  },
  fieldRefused: {
    email: 'Cette adresse n’est pas valable, ou un compte l’utilise déjà.',
    emailForm: 'Cette adresse n’est pas valable.',
    password: 'Douze caractères au moins, ni votre nom, ni votre adresse, ni un mot de passe courant.',
    name: 'Entre 1 et 100 caractères.',
    newspaperName: 'Entre 1 et 80 caractères.',
  },
  account: {
    title: 'Mon compte',
    signedInAs: (name: string) => `Connecté sous le nom de ${name}.`,
    identity: 'Identité',
    name: 'Nom',
    email: 'Adresse électronique',
    roles: 'Rôle',
    roleIn: (role: string, section: string | null) => (section === null ? role : `${role} (${section})`),
    identityHelp: 'Les rôles se changent auprès de la personne qui administre le journal.',
    profile: 'Changer mon nom, mon adresse ou mon mot de passe',
    signOut: 'Se déconnecter',
    desk: 'Aller à la rédaction',
    sessions: 'Mes sessions',
    sessionsHelp: 'Les appareils connectés à votre compte. Fermez ceux que vous ne reconnaissez pas.',
    thisSession: 'Cette session',
    unknownDevice: 'Appareil inconnu',
    opened: 'Ouverte le',
    lastSeen: 'dernière visite le',
    revoke: 'Fermer',
    revokeOf: (device: string, when: string) => `Fermer la session ${device}, dernière visite ${when}`,
    revokeOthers: 'Fermer toutes les autres',
    welcome: 'Votre adresse est confirmée\u00a0: votre compte est ouvert.',
    passwordChanged: 'Votre mot de passe est changé\u00a0; les autres sessions sont fermées.',
    revoked: 'C’est fait\u00a0: les sessions fermées ne servent plus.',
  },
  skip: 'Aller au contenu',
} as const;

/** Words of the desk's page of API keys. */
export const tokenPage = {
  title: 'Jetons d’accès à l’API',
  lead: 'Un jeton agit en votre nom, dans la limite du rôle choisi. Donnez un jeton à chaque outil, et révoquez-le quand il ne sert plus.',
  none: 'Aucun jeton pour l’instant.',
  name: 'À quoi sert-il\u202f?',
  role: 'Rôle',
  days: 'Durée',
  lifetimes: [
    { days: 30, label: '30\u00a0jours' },
    { days: 90, label: '90\u00a0jours' },
    { days: 365, label: 'un an' },
  ],
  forEver: 'sans limite',
  create: 'Créer le jeton',
  creating: 'Création…',
  created: 'Jeton créé. Copiez-le maintenant\u00a0: il ne sera plus jamais montré.',
  owner: 'Personne',
  createdAt: 'Créé',
  lastUsed: 'Dernier usage',
  neverUsed: 'jamais',
  expires: 'Expire',
  never: 'jamais',
  actions: 'Action',
  revoke: 'Révoquer',
  revokeOf: (name: string) => `Révoquer le jeton ${name}`,
  revoked: (name: string) => `Jeton ${name} révoqué.`,
  copy: 'Copier',
  copied: 'Copié',
} as const;

/** What `npm run token` says. */
export const tokenCommand = {
  usage: `Usage\u00a0: npm run token -- --role RÔLE [--nom "À quoi il sert"] [--jours 30]\nRôles\u00a0: ${Object.values(roleArguments).join(' ')}`,
  defaultName: 'Ligne de commande',
  made: (name: string, role: Role) =>
    `Jeton «\u00a0${name}\u00a0», rôle ${roleWords[role].toLowerCase()}\u00a0:`,
} as const;
