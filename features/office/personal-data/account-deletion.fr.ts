import { hoursInWords, monthsInWords } from '#messages/lengths.ts';
import type { NoticeWords } from '#lib/notice-words.ts';

const nb = '\u00a0';

/** The name under which the journal shows what the worker erases. */
export const erasureActorName = 'données personnelles';

/** Words of the part where one deletes one's account. */
export const deletionWords = {
  part: 'Supprimer mon compte',
  text: 'Votre nom, votre adresse, vos sessions, vos jugements et vos avis disparaissent. Ce que le décret n°\u00a02021-1362 fait garder (votre adresse électronique, vos adresses IP) passe sous scellés, et n’est lu que sur réquisition.',
  barred: ({ endsAt, banMonths }: { endsAt: Date | null; banMonths: number }) =>
    `La mesure de la modération vaudra encore si un compte est rouvert avec votre adresse\u00a0: une empreinte de cette adresse et le motif sont gardés, chiffrés, ${endsAt ? 'jusqu’à la fin de la mesure' : `pendant ${monthsInWords(banMonths)}`}.`,
  textsLabel: 'Mes commentaires en ligne',
  textsKeep: 'Ils restent, sans mon nom',
  textsRemove: 'Ils disparaissent aussi',
  textsHelp:
    'Ceux qui restent portent «\u00a0Compte supprimé\u00a0» à la place du nom. Là où l’on vous a répondu, la place reste dans tous les cas, pour que la discussion se lise. Ceux qui n’ont pas paru sont effacés.',
  password: 'Mot de passe actuel',
  passwordHelp: 'Demandé parce que votre session est ouverte depuis plus d’un quart d’heure.',
  byLink: 'Sans mot de passe\u202f: recevez un lien de connexion, puis revenez ici dans le quart d’heure.',
  byLinkAction: 'Recevoir un lien',
  delay: (hours: number) => `Vous aurez ${hoursInWords(hours)} pour changer d’avis.`,
  submit: 'Supprimer mon compte',
  pending: (due: string) => `Votre compte sera supprimé le${nb}${due}.`,
  pendingTexts: 'Les mots de vos commentaires disparaîtront avec lui.',
  pendingKeep: 'Vos commentaires en ligne resteront, sans votre nom.',
  cancel: 'Garder mon compte',
  asked: 'C’est demandé. Un courriel vous le confirme, avec le chemin du retour.',
  cancelled: 'Votre compte est gardé\u00a0: rien n’a changé.',
  seePending: 'Voir la demande',
} as const;

/** Why an account is not deleted. */
export const deletionRefusals = {
  staff:
    'Un compte de la rédaction ne se supprime pas seul\u00a0: demandez à un administrateur d’en ôter les rôles, puis revenez ici.',
  signs: (signature: string) =>
    `Ce compte signe des articles sous le nom de ${signature}\u00a0: ce qui est signé appartient au journal et reste. Demandez à un administrateur de séparer la signature du compte et d’en ôter les rôles, puis revenez ici.`,
  already: 'La suppression est déjà demandée.',
  noneAsked: 'Aucune suppression n’attend\u00a0: votre compte est gardé.',
} as const;

/** The mails about a deletion. */
export const deletionMails = {
  asked: ({ newspaper, due }: { newspaper: string; due: string }): NoticeWords => ({
    subject: 'Votre compte va être supprimé',
    lines: [
      `Vous avez demandé la suppression de votre compte de ${newspaper}. Elle aura lieu le ${due}.`,
      'Jusque-là, un geste suffit pour le garder\u00a0: suivez ce lien et choisissez «\u00a0Garder mon compte\u00a0». Après, rien ne pourra être rendu, et aucun autre courriel ne vous sera envoyé.',
      'Si vous n’avez rien demandé, gardez votre compte et changez votre mot de passe\u00a0: quelqu’un y est entré.',
    ],
    actionLabel: 'Garder mon compte',
  }),
  dropped: {
    subject: 'Votre compte n’a pas été supprimé',
    lines: [
      'Vous aviez demandé la suppression de votre compte, puis vous avez rejoint la rédaction. Rien n’a été effacé.',
      'Pour le supprimer quand même, demandez à un administrateur d’en ôter les rôles et la signature, puis recommencez.',
    ],
    actionLabel: 'Mes données',
  } satisfies NoticeWords,
} as const;
