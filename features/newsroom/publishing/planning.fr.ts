import type { HourProblem, PlannedActKind } from '#features/newsroom/articles/planned-acts.ts';
import type { NoticeWords } from '#lib/notice-words.ts';

const quoted = (text: string): string => `«\u00a0${text || 'Sans titre'}\u00a0»`;
const delay = (minutes: number): string =>
  minutes < 60
    ? `${minutes}\u00a0min`
    : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 === 0 ? '' : `\u00a0${String(minutes % 60).padStart(2, '0')}`}`;

/** What was planned, as a noun. */
export const plannedActWords = {
  publication: 'Publication',
  update: 'Mise à jour',
  withdrawal: 'Retrait',
} as const satisfies Record<PlannedActKind, string>;

export const hourProblemSentences = {
  past: 'Choisissez une heure à venir.',
  too_far: 'Choisissez une date à moins de deux ans.',
  before_embargo: 'L’heure choisie précède la fin de l’embargo.',
} as const satisfies Record<HourProblem, string>;

/** Refusals of plans and embargoes. */
export const planningMessages = {
  noPublicationPlanned: 'Aucune première parution n’est programmée.',
  noUpdatePlanned: 'Aucune mise à jour n’est programmée.',
  noWithdrawalPlanned: 'Aucun retrait n’est programmé.',
  onlyLiveUpdates: 'Seul un article en ligne peut recevoir une mise à jour programmée.',
  onlyLiveWithdrawals: 'Seul un article en ligne peut être retiré à une heure programmée.',
  embargoInPast: 'Choisissez une fin d’embargo à venir.',
  embargoAfterPlan: (day: string) =>
    `Une parution est programmée pour ${day}, avant la fin de cet embargo\u00a0: déplacez-la ou annulez-la d’abord.`,
  embargoOnWithdrawn: 'Un article retiré ne se met pas sous embargo.',
} as const;

/** « publié avec 3 min de retard »: said of the act itself. */
export const lateWords = {
  publication: (minutes: number) => `publié avec ${delay(minutes)} de retard`,
  update: (minutes: number) => `mis à jour avec ${delay(minutes)} de retard`,
  withdrawal: (minutes: number) => `retiré avec ${delay(minutes)} de retard`,
} as const satisfies Record<PlannedActKind, (minutes: number) => string>;

type Told = { headline: string; kind: PlannedActKind; day: string };

/** The mails to those who answer for a planned act. */
export const planningNotices = {
  late: ({ headline, kind, day, minutes }: Told & { minutes: number }): NoticeWords => ({
    subject: `En retard de ${delay(minutes)}\u00a0: ${headline}`,
    lines: [
      `${quoted(headline)} devait partir ${day}\u00a0: l’article a été ${lateWords[kind](minutes)}.`,
      'Le serveur ou la tâche de fond était arrêté à cette heure. L’acte n’a eu lieu qu’une fois.',
    ],
    actionLabel: 'Voir l’article',
  }),
  refused: ({ headline, kind, day, reason }: Told & { reason: string }): NoticeWords => ({
    subject: `${plannedActWords[kind]} refusée à l’heure dite\u00a0: ${headline}`.replace(
      'Retrait refusée',
      'Retrait refusé',
    ),
    lines: [
      `${quoted(headline)} devait partir ${day}, et n’est pas parti.`,
      'La parution est retentée chaque minute\u00a0: elle a lieu d’elle-même dès que la cause est levée.',
    ],
    quote: reason,
    actionLabel: 'Lever la cause',
  }),
} as const;
