import { dateAndClock } from '#lib/dates.ts';
import type { AnnouncedAct } from '#features/newsroom/publishing/story-announcement.ts';

export const webhookRefusals = {
  nameNeeded: 'Dites à quoi sert cette adresse.',
  nameTooLong: '80 caractères au plus.',
  nameTaken: 'Ce nom sert déjà\u00A0: le suivi ne saurait pas les distinguer.',
  urlTooLong: 'Cette adresse est trop longue (2\u202F000 caractères au plus).',
  notAnAddress: 'Ce n’est pas une adresse du web, entière, sans «\u00A0#\u00A0».',
  notHttps: 'L’adresse doit commencer par https:// (sauf celles que OUTBOUND_ALLOW nomme).',
  notPublic:
    'Cette adresse n’est pas publique, ou son port n’est pas usuel (80, 443, 8080, 8443)\u00A0: OUTBOUND_ALLOW peut la permettre.',
  ownAddress: 'Le journal ne s’écrit pas à lui-même.',
  actsNeeded: 'Choisissez au moins un événement.',
  tooMany: 'Cinquante webhooks au plus\u00A0: supprimez-en un d’abord.',
  unknown: 'Ce webhook n’existe plus.',
  unknownMessage: 'Ce message n’est plus gardé.',
  paused: 'Ce webhook est suspendu\u00A0: reprenez-le d’abord.',
} as const;

/** The acts of which a webhook is told, as its form and its messages name them. */
export const webhookActWords = {
  published: 'Parution',
  updated: 'Mise à jour',
  moved: 'Changement d’adresse',
  withdrawn: 'Retrait',
} as const satisfies Record<AnnouncedAct, string>;

/** Why a call was not answered. */
const failureWords: Readonly<Record<string, string>> = {
  not_allowed: 'l’adresse n’est pas publique',
  no_such_host: 'ce nom ne mène nulle part',
  timeout: 'pas de réponse en dix secondes',
  no_connection: 'la connexion n’est pas prise',
  secret_lost: 'le secret ne peut plus être lu\u00A0: changez-le',
};

type Told = {
  state: string;
  attempts: number;
  answered: number | null;
  failure: string | null;
  nextAt: Date | null;
};

/** What became of a message, in a few words: « Reçu (204) », « 500, nouvel essai le… ». */
export function messageStateWords({ state, attempts, answered, failure, nextAt }: Told): string {
  const answer = answered === null ? (failureWords[failure ?? ''] ?? '') : String(answered);
  if (state === 'delivered') return `Reçu (${answer})`;
  if (state === 'parked') return `Abandonné (${answer})`;
  if (attempts === 0 || answer === '') return 'En route';
  const told = answer.charAt(0).toUpperCase() + answer.slice(1);
  return nextAt ? `${told}\u00A0: nouvel essai le ${dateAndClock(nextAt)}` : told;
}

export const webhookWords = {
  title: 'Webhooks',
  lead: 'Un webhook prévient le programme de quelqu’un d’autre à chaque parution, mise à jour, changement d’adresse ou retrait. Chaque message est signé\u00A0; s’il n’est pas reçu, il repart quinze fois en vingt-quatre heures.',
  none: 'Aucun webhook.',
  name: 'À quoi sert-il\u202F?',
  url: 'Adresse qui reçoit',
  urlHelp: 'En https.',
  acts: 'Événements',
  addTitle: 'Ajouter un webhook',
  add: 'Ajouter le webhook',
  sending: 'Envoi…',
  secretOf: (name: string) =>
    `Secret de «\u00A0${name}\u00A0». Copiez-le maintenant\u00A0: il ne sera plus jamais montré.`,
  rotatedOf: (name: string) =>
    `Nouveau secret de «\u00A0${name}\u00A0». Copiez-le maintenant\u00A0: il ne sera plus jamais montré. Pendant vingt-quatre heures, l’ancien signe aussi.`,
  copy: 'Copier',
  copied: 'Copié',
  active: 'Actif',
  suspended: 'Suspendu\u00A0: ce qui arrive est gardé, et partira à la reprise.',
  formerUntil: (at: Date) => `L’ancien secret signe aussi jusqu’au ${dateAndClock(at)}.`,
  try: 'Essayer',
  tryOf: (name: string) => `Essayer ${name}`,
  tried: (name: string) => `Un message d’essai part vers «\u00A0${name}\u00A0».`,
  edit: 'Modifier',
  editOf: (name: string) => `Modifier le webhook ${name}`,
  editTitle: (name: string) => `Modifier «\u00A0${name}\u00A0»`,
  save: 'Enregistrer',
  saved: 'Le webhook est modifié.',
  rotate: 'Changer le secret',
  rotateOf: (name: string) => `Changer le secret de ${name}`,
  rotateTitle: (name: string) => `Changer le secret de «\u00A0${name}\u00A0»\u00A0?`,
  rotateHelp:
    'Un autre secret est tiré au hasard. L’ancien signe encore à côté de lui pendant vingt-quatre heures, le temps de le remplacer en face\u00A0: rien n’est perdu.',
  pause: 'Suspendre',
  pauseOf: (name: string) => `Suspendre ${name}`,
  pausedOne: (name: string) => `«\u00A0${name}\u00A0» est suspendu.`,
  resume: 'Reprendre',
  resumeOf: (name: string) => `Reprendre ${name}`,
  resumed: (name: string) => `«\u00A0${name}\u00A0» reprend.`,
  delete: 'Supprimer',
  deleteOf: (name: string) => `Supprimer le webhook ${name}`,
  deleteTitle: (name: string) => `Supprimer «\u00A0${name}\u00A0»\u00A0?`,
  deleteHelp: 'Ce qui devait encore lui être envoyé ne partira pas.',
  deleted: (name: string) => `«\u00A0${name}\u00A0» est supprimé.`,
  messages: 'Derniers messages',
  messagesOf: (name: string) => `Derniers messages de ${name}`,
  noMessage: 'Aucun message encore.',
  columns: { what: 'Message', when: 'Écrit', state: 'État', actions: 'Action' },
  trial: 'Essai',
  repeat: 'Renvoyer',
  repeatOf: (what: string) => `Renvoyer ${what}`,
  repeated: 'Le message repart.',
  cancel: 'Annuler',
} as const;

export const hubWords = {
  title: 'Abonnés des flux (WebSub)',
  lead: 'Les programmes qui suivent un flux peuvent demander à être prévenus aussitôt. Le journal tient lui-même ce service, à l’adresse',
  none: 'Personne n’est abonné en ce moment.',
  columns: { feed: 'Flux', subscribers: 'Abonnés', failing: 'Qui ne répondent plus' },
} as const;
