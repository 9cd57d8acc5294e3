import { counted } from '#lib/numbers.ts';

/** What moderators did, in figures. */
export const moderationFigures = {
  title: 'La modération en chiffres',
  link: 'Chiffres',
  back: 'Modération',
  lead: 'Les décisions prises pendant la période et qui n’ont pas été annulées. Le délai va de l’envoi du commentaire à la décision, pour ceux qui attendaient\u00a0; la moitié a attendu moins.',
  from: 'Du',
  to: 'Au',
  show: 'Afficher',
  download: 'Télécharger (CSV)',
  all: 'Pendant la période',
  none: 'Aucune décision pendant cette période.',
  total: 'Décisions',
  median: 'Délai médian',
  kinds: { approve: 'Publiés', refuse: 'Refusés', spam: 'Indésirables', remove: 'Retirés' },
  people: 'Modérateur par modérateur',
  person: 'Modérateur',
  /** Decisions of accounts that are gone. */
  nobody: 'Compte supprimé',
  days: 'Jour par jour',
  day: 'Jour',
  most: (count: number) => `${counted(count, 'décision')} au plus en un jour`,
  chart: (most: number, first: string, last: string) =>
    `Décisions par jour, du ${first} au ${last}\u00a0; ${most} au plus. Le tableau qui suit donne chaque jour.`,
  csvColumns: [
    'jour',
    'modérateur',
    'publiés',
    'refusés',
    'indésirables',
    'retirés',
    'décisions',
    'délai médian (s)',
  ],
  fileName: (first: string, last: string) => `moderation-${first}-${last}.csv`,
} as const;
