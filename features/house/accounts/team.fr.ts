import type { NoticeWords } from '#lib/notice-words.ts';

export const teamPages = {
  label: 'Équipe',
  names: { people: 'Personnes', rights: 'Qui peut quoi', tokens: 'Jetons d’API' },
} as const;

export const teamRefusals = {
  noRole: 'Choisissez au moins un rôle.',
  administratorEverywhere: 'Un administrateur l’est pour tout le journal, pas pour une rubrique.',
  invitationGone: 'Cette invitation a déjà servi ou a été annulée.',
  noSuchPerson: 'Ce compte n’existe pas.',
  noSuchAuthor: 'Cette signature n’existe pas.',
  authorTaken: 'Une autre personne signe déjà de ce nom.',
  alreadyInactive: 'Ce compte est déjà désactivé.',
  alreadyActive: 'Ce compte est déjà actif.',
  lastAdministrator:
    'C’est le dernier administrateur\u00A0: donnez d’abord ce rôle à quelqu’un d’autre, sinon plus personne ne pourrait gérer le journal.',
} as const;

/** The mail of an invitation. */
export const invitationMail = ({
  newspaper,
  inviter,
}: {
  newspaper: string;
  inviter: string | null;
}): NoticeWords => ({
  subject: `Votre accès à la rédaction de ${newspaper}`,
  lines: [
    inviter
      ? `${inviter} vous invite à rejoindre la rédaction de ${newspaper}.`
      : `Vous êtes invité à rejoindre la rédaction de ${newspaper}.`,
    'Ce lien sert une seule fois, pendant 72\u00a0heures. Il vous demande de choisir un mot de passe, puis vous ouvre la rédaction.',
    'Si vous n’attendiez pas ce message, ne faites rien\u00A0: sans vous, aucun compte n’est créé.',
  ],
  actionLabel: 'Accepter l’invitation',
});

/** The page behind an invitation's link. */
export const invitationPage = {
  title: 'Rejoindre la rédaction',
  lead: (newspaper: string) =>
    `Vous êtes invité à la rédaction de ${newspaper}. Choisissez un mot de passe\u00A0: votre compte est créé et vous êtes connecté.`,
  who: 'Votre compte',
  email: 'Adresse du compte',
  name: 'Votre nom',
  password: 'Mot de passe',
  passwordHelp: 'Douze caractères au moins\u202F; une phrase que vous retenez convient très bien.',
  submit: 'Créer mon compte',
  expiredTitle: 'Cette invitation ne sert plus',
  expired: 'Elle a expiré, elle a déjà servi, ou elle a été annulée. Demandez-en une autre à la rédaction.',
  already: 'Vous avez déjà un compte\u202F?',
} as const;

export const teamPage = {
  title: 'Équipe',
  seeOnly: 'Seul un administrateur peut inviter, changer les rôles ou désactiver un compte.',
  search: 'Chercher un nom ou une adresse',
  filter: 'Chercher',
  none: 'Personne ne correspond.',
  columns: {
    name: 'Nom',
    roles: 'Rôles',
    signature: 'Signature',
    lastSeen: 'Dernière visite',
    state: 'État',
  },
  whole: 'tout le journal',
  noRole: 'aucun rôle',
  noSignature: 'aucune signature',
  neverSeen: 'aucune session ouverte',
  active: 'Actif',
  inactive: 'Désactivé',
  demo: 'Démonstration',
  you: 'vous',
} as const;

export const invitationWords = {
  title: 'Inviter quelqu’un',
  name: 'Nom',
  email: 'Adresse électronique',
  submit: 'Envoyer l’invitation',
  sending: 'Envoi…',
  sent: (email: string) => `Invitation envoyée à ${email}. Le lien sert une fois, pendant 72\u00a0heures.`,
  waitingTitle: 'Invitations en attente',
  none: 'Aucune invitation en attente.',
  columns: {
    person: 'Personne',
    roles: 'Rôles promis',
    sent: 'Envoyée',
    expires: 'Expire',
    actions: 'Actions',
  },
  expired: 'expirée',
  resend: 'Renvoyer',
  resendTo: (email: string) => `Renvoyer l’invitation à ${email}`,
  resent: (email: string) => `Invitation renvoyée à ${email}\u00A0: l’ancien lien ne sert plus.`,
  revoke: 'Annuler',
  revokeTo: (email: string) => `Annuler l’invitation à ${email}`,
  revoked: (email: string) => `Invitation à ${email} annulée\u00A0: son lien ne sert plus.`,
} as const;

export const grantWords = {
  legend: 'Rôles',
  role: (position: number) => `Rôle ${position}`,
  scope: (position: number) => `Pour le rôle ${position}`,
  whole: 'Tout le journal',
  add: 'Ajouter un rôle',
  remove: 'Ôter',
  removeOf: (role: string, scope: string) => `Ôter le rôle ${role}, ${scope}`,
  none: 'Aucun rôle\u00A0: la personne n’entre pas à la rédaction.',
} as const;

export const personPage = {
  back: 'Toute l’équipe',
  grantsTitle: 'Rôles et rubriques',
  save: 'Enregistrer les rôles',
  saving: 'Enregistrement…',
  saved: 'Rôles enregistrés\u00A0: ils valent dès la prochaine page de cette personne.',
  signatureTitle: 'Signature',
  signature: 'Profil d’auteur',
  signatureHelp: 'Les textes signés de ce nom comptent comme les siens.',
  noSignature: 'Aucun',
  saveSignature: 'Enregistrer la signature',
  signatureSaved: 'Signature enregistrée.',
  accountTitle: 'Compte',
  sessions: (count: number) =>
    count === 0
      ? 'Aucune session ouverte.'
      : count === 1
        ? 'Une session ouverte.'
        : `${count} sessions ouvertes.`,
  tokens: (count: number) =>
    count === 0 ? 'Aucun jeton d’API.' : count === 1 ? 'Un jeton d’API.' : `${count} jetons d’API.`,
  deactivate: 'Désactiver le compte…',
  deactivateTitle: (name: string) => `Désactiver le compte de ${name}\u202F?`,
  deactivateHelp:
    'Ses sessions s’arrêtent aussitôt et ses jetons d’API ne servent plus. Ses textes restent. Le compte pourra être réactivé.',
  deactivateSubmit: 'Désactiver',
  deactivated: 'Compte désactivé\u00A0: ses sessions et ses jetons sont morts.',
  reactivate: 'Réactiver le compte',
  reactivated: 'Compte réactivé, avec ses rôles. Ses anciens jetons restent révoqués.',
  journal: 'Ses actions dans le journal',
  cancel: 'Annuler',
} as const;
