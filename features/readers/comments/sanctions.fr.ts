import type { Bar, Sanction, SanctionKind, SilenceHours } from '#features/readers/comments/sanctions.ts';
import { dateAndClock } from '#lib/dates.ts';
import { counted } from '#lib/numbers.ts';
import type { NoticeWords } from '#lib/notice-words.ts';

const nb = '\u00a0';

/** « jusqu’au 24 novembre 2026 à 18 h 05 ». */
const until = (endsAt: Date): string => `jusqu’au${nb}${dateAndClock(endsAt)}`;

/** Why somebody may not write, wherever they try. */
export const barSentence = ({ endsAt, reason }: Pick<Bar, 'endsAt' | 'reason'>): string =>
  endsAt
    ? `Vous ne pouvez pas écrire ${until(endsAt)}. Motif${nb}: ${reason}`
    : `Vous ne pouvez plus écrire de commentaires. Motif${nb}: ${reason}`;

/** What somebody reads on their own pages of a sanction that stands. */
export const toldSanction = ({
  kind,
  reason,
  endsAt,
}: Pick<Sanction, 'kind' | 'reason' | 'endsAt'>): string =>
  kind === 'warning'
    ? `La modération vous adresse un avertissement. Motif${nb}: ${reason}`
    : barSentence({ endsAt, reason });

export const ownSanctionWords = {
  title: 'La modération',
  rest: 'Votre compte reste le vôtre\u00a0: vous pouvez lire, télécharger vos données et supprimer vos commentaires.',
} as const;

type Imposed = { kind: SanctionKind; reason: string; endsAt: Date | null; removedCount: number | null };

/** The mails to whoever is sanctioned. */
export const sanctionNotices = {
  imposed: ({ kind, reason, endsAt, removedCount }: Imposed): NoticeWords => ({
    subject: {
      warning: 'Un avertissement de la modération',
      silence: 'Vous ne pouvez pas écrire de commentaires pour un temps',
      ban: 'Vous ne pouvez plus écrire de commentaires',
    }[kind],
    lines: [
      ...(kind === 'warning'
        ? ['La modération vous adresse un avertissement au sujet de vos commentaires.']
        : [
            endsAt
              ? `La modération vous a retiré le droit d’écrire des commentaires ${until(endsAt)}.`
              : 'La modération vous a retiré le droit d’écrire des commentaires.',
          ]),
      ...(removedCount === null
        ? []
        : [
            `Vos commentaires ont été retirés (${removedCount}). Vous pouvez contester le retrait de chacun de ceux qui avaient paru, depuis «${nb}Mes commentaires${nb}», dans votre compte.`,
          ]),
      ...(kind === 'warning'
        ? []
        : [
            'Votre compte reste ouvert\u00a0: vous pouvez lire, télécharger vos données et supprimer ce que vous avez écrit.',
          ]),
      `Le motif${nb}:`,
    ],
    quote: reason,
    actionLabel: 'Mon compte',
  }),
  lifted: (kind: SanctionKind): NoticeWords => ({
    subject:
      kind === 'warning' ? 'Un avertissement est retiré' : 'Vous pouvez de nouveau écrire des commentaires',
    lines: [
      kind === 'warning'
        ? 'La modération a retiré l’avertissement qu’elle vous avait adressé.'
        : 'La modération vous a rendu le droit d’écrire des commentaires.',
    ],
    actionLabel: 'Mon compte',
  }),
} as const;

/** The reason of a bar that was imposed on an account which its owner has deleted since, as it is told again. */
export const renewedReason = (reason: string): string =>
  reason.startsWith(renewedBeginning) ? reason : `${renewedBeginning}${reason}`;
const renewedBeginning = `Mesure prise contre un compte supprimé depuis, ouvert avec la même adresse${nb}: `;

export const sanctionProblems = {
  nobody: 'Cette personne n’a pas, ou n’a plus, de compte.',
  banned: 'Cette personne est déjà exclue. Levez l’exclusion pour décider autre chose.',
  nothingStands: 'Cette mesure est déjà levée, ou terminée.',
  self: 'On ne se sanctionne pas soi-même.',
} as const;

const silences: Record<SilenceHours, string> = {
  1: `une${nb}heure`,
  24: `un${nb}jour`,
  168: `sept${nb}jours`,
  720: `trente${nb}jours`,
};

/** What the desk says of sanctions. */
export const sanctionWords = {
  title: 'Mesures',
  none: 'Aucune mesure n’a jamais été prise.',
  kinds: { warning: 'Avertissement', silence: 'Suspension', ban: 'Exclusion' } satisfies Record<
    SanctionKind,
    string
  >,
  silences,
  take: { warning: 'Avertir', silence: 'Suspendre', ban: 'Exclure' } satisfies Record<SanctionKind, string>,
  takeOn: {
    warning: (name: string) => `Avertir ${name}`,
    silence: (name: string) => `Suspendre ${name} pour un temps`,
    ban: (name: string) => `Exclure ${name} des commentaires`,
  } satisfies Record<SanctionKind, (name: string) => string>,
  help: {
    warning: 'La personne peut continuer d’écrire.',
    silence: 'La personne ne peut plus écrire pendant ce temps\u202f; elle lit, et garde son compte.',
    ban: 'La personne ne peut plus écrire\u202f; elle lit, et garde son compte.',
  } satisfies Record<SanctionKind, string>,
  duration: 'Pendant',
  reason: 'Motif',
  reasonHelp: 'La personne le lit dans un courriel et dans son compte.',
  removesAll: 'Retirer aussi tout ce que cette personne a écrit',
  removesAllHelp:
    'Ce qui est en ligne est retiré, ce qui attend est refusé. Lever l’exclusion ne le rend pas.',
  cancel: 'Ne rien faire',
  done: {
    warning: (name: string) => `${name} est averti. La personne en est prévenue.`,
    silence: (name: string) => `${name} ne peut plus écrire pour un temps. La personne en est prévenue.`,
    ban: (name: string) => `${name} ne peut plus écrire. La personne en est prévenue.`,
  } satisfies Record<SanctionKind, (name: string) => string>,
  removed: (count: number) => `${counted(count, 'commentaire retiré', 'commentaires retirés')}`,
  lift: 'Lever',
  liftOn: (kind: string, day: string) => `Lever\u00a0: ${kind} du ${day}`,
  lifted: 'La mesure est levée. La personne en est prévenue.',
  by: (name: string | null) => (name ? `par ${name}` : 'par quelqu’un qui n’a plus de compte'),
  until: (endsAt: Date) => until(endsAt),
  ended: (endsAt: Date) => `terminé le${nb}${dateAndClock(endsAt)}`,
  liftedAt: (at: Date, by: string | null) => `levé le${nb}${dateAndClock(at)}${by ? ` par ${by}` : ''}`,
  standing: 'en cours',
} as const;
