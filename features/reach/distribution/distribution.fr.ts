import type {
  ChannelName,
  DeliveryLine,
  DeliveryProblem,
  DeliveryStatus,
} from '#features/reach/distribution/distribution.ts';
import { clock, date, dateAndClock } from '#lib/dates.ts';
import type { AnnouncedAct } from '#features/newsroom/publishing/story-announcement.ts';

export const distributionRefusals = {
  notFollowing:
    'Suivre la diffusion et renvoyer une annonce est réservé aux chefs de rubrique, à la rédaction en chef et aux administrateurs.',
  notManaging: 'Changer la clé d’IndexNow et tenir les webhooks est réservé aux administrateurs.',
  unknown: 'Cette annonce n’est plus dans le suivi.',
  onItsWay: 'Cette annonce est déjà en route\u00A0: elle partira d’elle-même.',
  sentMeanwhile: 'Cette annonce vient d’être renvoyée. Rechargez la page pour voir ce qu’il en est.',
  keyChangedMeanwhile: 'La clé vient d’être changée. Rechargez la page pour voir la nouvelle.',
} as const;

export const channelWords = {
  indexnow: 'IndexNow',
  websub: 'WebSub',
  webhook: 'Webhooks',
} as const satisfies Record<ChannelName, string>;

export const announcedActWords = {
  published: 'Parution',
  updated: 'Mise à jour',
  moved: 'Changement d’adresse',
  withdrawn: 'Retrait',
} as const satisfies Record<AnnouncedAct, string>;

export const deliveryStatusWords = {
  waiting: 'En attente',
  delivered: 'Remises',
  skipped: 'Non envoyées',
  parked: 'Abandonnées',
} as const satisfies Record<DeliveryStatus, string>;

/** Why an announcement did not arrive, and what one may do. */
export const deliveryProblemWords = {
  site_private: 'L’adresse du journal est privée, personne ne pourrait l’ouvrir de l’extérieur.',
  robots_refused: 'Les réglages disent que le journal n’est pas encore public.',
  too_many: 'Trop d’annonces d’un coup, on nous demande d’attendre.',
  server_error: 'Le service d’en face est en panne.',
  timeout: 'Le service d’en face n’a pas répondu à temps.',
  no_connection: 'Le service d’en face ne prend pas la connexion.',
  no_such_host: 'Le nom du service d’en face ne mène nulle part en ce moment.',
  not_allowed:
    'L’adresse du service n’est pas publique\u00A0: OUTBOUND_ALLOW peut la permettre, puis renvoyez.',
  bad_request:
    'La demande a été jugée mal formée. Renvoyez plus tard\u00A0; si le refus revient, prévenez l’équipe technique.',
  key_refused:
    'La clé n’a pas été trouvée à son adresse. Ouvrez l’adresse de la clé depuis un autre réseau\u00A0: si elle ne s’affiche pas, un serveur placé devant le journal la cache.',
  urls_refused:
    'Les adresses ne sont pas celles de ce site pour le service d’en face. Vérifiez que SITE_URL est bien l’adresse publique.',
  refused: 'Le destinataire refuse le message. Voyez avec lui ce qu’il attend, puis renvoyez.',
  gone: 'Le destinataire n’est plus là, ou ne veut plus rien recevoir.',
  secret_lost: 'Le secret de ce webhook ne peut plus être lu. Changez-le, puis renvoyez.',
  unexpected: 'Une réponse que le protocole ne connaît pas. Vérifiez l’adresse du service (INDEXNOW_URL).',
} as const satisfies Record<DeliveryProblem, string>;

const sameDay = (one: Date, other: Date): boolean => date(one) === date(other);

/** « à 18 h 05 », with its day when that is not the day of what it belongs to. */
const hourOf = (instant: Date, of: Date): string =>
  sameDay(instant, of) ? `à\u00A0${clock(instant)}` : `le ${dateAndClock(instant)}`;

/** « IndexNow », « Webhook « Intranet » »: who is told by a line. */
export const receiverWords = ({ channel, target }: Pick<DeliveryLine, 'channel' | 'target'>): string =>
  channel === 'webhook' ? `Webhook «\u00A0${target}\u00A0»` : channelWords[channel];

/** « 3 abonnés servis », « 1 abonné servi sur 3 », « aucun abonné ». */
function servedWords(served: number, owed: number): string {
  if (owed === 0) return 'aucun abonné';
  const count = `${served} ${served > 1 ? 'abonnés servis' : 'abonné servi'}`;
  return served === owed ? count : `${count} sur ${owed}`;
}

/** One line of the log: « IndexNow : 200 à 18 h 05 », « WebSub : 3 abonnés servis ». `of`: when the event was. */
export function lineWords(line: DeliveryLine, of: Date): string {
  const { status, settledAt, served, owed } = line;
  const name = `${receiverWords(line)}\u00A0:`;
  const answer = owed === null ? String(line.answeredCode ?? '') : servedWords(served ?? 0, owed);
  const hour = settledAt ? hourOf(settledAt, of) : '';
  const before = answer === '' ? '' : `${answer}, `;
  switch (status) {
    case 'delivered':
      return owed === null ? `${name} ${answer} ${hour}` : `${name} ${answer}`;
    case 'skipped':
      return `${name} non envoyée`;
    case 'parked':
      return `${name} ${before}abandonnée ${hour}`;
    case 'waiting':
      return `${name} ${owed === null && line.attempts === 0 ? '' : before}${waitingWords(line, of)}`;
  }
}

function waitingWords({ problem, nextAt }: DeliveryLine, of: Date): string {
  if (problem === null) return 'en route';
  return nextAt ? `prochain essai ${hourOf(nextAt, of)}` : 'nouvel essai bientôt';
}

const many = (count: number, one: string, more: string): string => `${count} ${count > 1 ? more : one}`;

export const distributionWords = {
  nav: 'Diffusion',
  title: 'Diffusion',
  lead: 'À chaque parution, mise à jour, changement d’adresse ou retrait, le journal prévient les moteurs et ceux qui le suivent. Voici ce qu’il a dit, et ce qu’on lui a répondu.',
  channels: 'Où en est chaque canal',
  columns: { channel: 'Canal', last: 'Dernière réponse', waiting: 'En attente', parked: 'Abandonnées' },
  nothingYet: 'Rien n’a encore été annoncé.',
  neverAnswered: 'aucune réponse encore',
  answered: (code: number | null, at: Date) =>
    code === null ? `pas de réponse, ${dateAndClock(at)}` : `${code}, ${dateAndClock(at)}`,
  held: (until: Date) => `En pause jusqu’au ${dateAndClock(until)}.`,
  log: 'Ce qui a été annoncé',
  filters: 'Filtrer le suivi',
  state: 'État',
  everyState: 'Tous les états',
  channel: 'Canal',
  everyChannel: 'Tous les canaux',
  filter: 'Filtrer',
  count: (count: number) => many(count, 'annonce', 'annonces'),
  none: 'Aucune annonce ne correspond.',
  untitled: 'Sans titre',
  attempts: (count: number) => many(count, 'essai', 'essais'),
  again: (count: number) => (count === 1 ? 'renvoyée une fois' : `renvoyée ${count} fois`),
  resend: 'Renvoyer',
  resendOf: (receiver: string, headline: string) => `Renvoyer ${receiver}, ${headline}`,
  resent: 'L’annonce repart. Rechargez la page dans un instant pour lire la réponse.',
  resendParked: 'Renvoyer tout ce qui est abandonné',
  resentParked: (count: number) =>
    count === 0 ? 'Rien n’était abandonné.' : `${many(count, 'annonce repart', 'annonces repartent')}.`,
  panel: 'Diffusion',
  panelLead: 'Ce que le monde a su de cet article, le plus récent en premier.',
  panelNone: 'Rien encore\u00A0: cet article n’a pas été annoncé.',
  key: 'La clé d’IndexNow',
  keyLead:
    'Les moteurs reconnaissent les annonces du journal à cette clé, qu’ils viennent lire à son adresse. Elle n’ouvre rien et n’est pas un secret.',
  keyAddress: 'Adresse de la clé',
  keySince: (at: Date) => `Elle sert depuis le ${dateAndClock(at)}.`,
  keyFormer: (at: Date) => `L’ancienne répond encore jusqu’au ${dateAndClock(at)}.`,
  changeKey: 'Changer la clé',
  changeKeyTitle: 'Changer la clé d’IndexNow\u00A0?',
  changeKeyHelp:
    'Une autre clé est tirée au hasard et sert dès la prochaine annonce. L’ancienne répond encore une semaine à son adresse, pour qui la vérifierait en retard.',
  changeKeySubmit: 'Tirer une autre clé',
  keyChanged: 'La clé est changée.',
  cancel: 'Annuler',
} as const;
