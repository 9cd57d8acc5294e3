import type { AppealOutcome, ReportOutcome } from '#features/readers/comments/comment-reports.ts';
import { dateAndClock } from '#lib/dates.ts';
import { counted } from '#lib/numbers.ts';

const nb = '\u00a0';

/** The desk's page of reports and appeals. */
export const reportDesk = {
  title: 'Signalements et recours',
  nav: 'Signalements et recours',
  counts: ({ reported, threats, appeals }: { reported: number; threats: number; appeals: number }) =>
    [
      threats > 0 ? `${counted(threats, 'menace')} à transmettre` : '',
      reported > 0 ? (reported === 1 ? 'un commentaire signalé' : `${reported} commentaires signalés`) : '',
      appeals > 0 ? `${counted(appeals, 'recours', 'recours')} à lire` : '',
    ]
      .filter(Boolean)
      .join(', '),
  back: 'Toute la modération',
  show: 'Montrer',
  open: 'À décider',
  settled: 'Décidés',
  reports: 'Commentaires signalés',
  appeals: 'Recours',
  noReports: 'Aucun signalement n’attend.',
  noAppeals: 'Aucun recours n’attend.',
  noneSettled: 'Rien n’a encore été décidé.',
  of: (name: string) => `Commentaire signalé de ${name}`,
  appealOf: (name: string) => `Recours de ${name}`,
  under: 'sous',
  see: 'Voir à sa place',
  states: {
    published: 'En ligne',
    removed: 'Retiré',
    deleted: 'Supprimé par son auteur',
    waiting: 'En attente',
    refused: 'Refusé',
  },
  reporter: 'De',
  nobody: 'une personne qui ne s’est pas nommée',
  number: (number: string) => `n°${nb}${number}`,
  sentOn: (at: Date) => `le ${dateAndClock(at)}`,
  after: (duration: string) => `décidé en ${duration}`,
  ground: 'Motif du retrait',
  said: 'Ce que vous en dites (facultatif)',
  saidHelp:
    'Retiré\u00a0: son auteur le lira, sous le motif. Laissé en ligne\u00a0: qui l’a signalé le lira.',
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer le commentaire de ${name}`,
  keep: 'Laisser en ligne',
  keepOf: (name: string) => `Laisser en ligne le commentaire de ${name}`,
  removed: (name: string) => `Le commentaire de ${name} est retiré. Son auteur en reçoit les motifs.`,
  removedSpam: (name: string) =>
    `Le commentaire de ${name} est retiré comme publicité\u00a0: aucun exposé des motifs n’est envoyé (article 17, 2).`,
  kept: (name: string) => `Le commentaire de ${name} reste en ligne. Qui l’a signalé en reçoit la décision.`,
  threat: 'Menace pour une vie',
  threatLead:
    'À transmettre sans délai à la police ou à la justice\u00a0: le 17, ou la plateforme PHAROS (internet-signalement.gouv.fr).',
  raise: 'Menace pour une vie…',
  raiseOf: (name: string) => `Menace pour une vie… Commentaire de ${name}`,
  raiseTitle: 'Prévenir la rédaction en chef\u202f?',
  raiseText:
    'Le commentaire passe en tête, la rédaction en chef est prévenue par courriel, et il faudra noter à qui la menace a été transmise.',
  raiseSubmit: 'Prévenir',
  raised: 'La rédaction en chef est prévenue.',
  raisedBy: (name: string | null, at: Date) =>
    `Signalée ${name ? `par ${name} ` : 'par un lecteur '}le ${dateAndClock(at)}`,
  authority: 'À qui l’avez-vous transmise',
  authorityHelp: 'Police, gendarmerie, procureur, PHAROS\u202f; un numéro de dossier s’il y en a un.',
  passOn: 'Noter qu’elle est transmise',
  passedOn: 'C’est noté.',
  passedOnBy: ({ authority, at, name }: { authority: string; at: Date; name: string | null }) =>
    `Transmise le ${dateAndClock(at)}${name ? ` par ${name}` : ''}${nb}: ${authority}`,
  cancel: 'Annuler',
  removedOn: (at: Date, name: string | null) => `Retiré le ${dateAndClock(at)}${name ? ` par ${name}` : ''}`,
  restore: 'Remettre en ligne',
  restoreOf: (name: string) => `Remettre en ligne le commentaire de ${name}`,
  uphold: 'Maintenir le retrait',
  upholdOf: (name: string) => `Maintenir le retrait du commentaire de ${name}`,
  answer: 'Réponse à l’auteur (nécessaire pour maintenir le retrait)',
  restored: (name: string) => `Le commentaire de ${name} est de nouveau en ligne.`,
  upheld: (name: string) => `Le retrait du commentaire de ${name} est maintenu.`,
  erased: 'Compte supprimé',
  outcomes: {
    kept: 'Laissé en ligne',
    removed: 'Retiré',
    gone: 'Supprimé par son auteur',
  } satisfies Record<ReportOutcome, string>,
  appealOutcomes: { restored: 'Remis en ligne', upheld: 'Retrait maintenu' } satisfies Record<
    AppealOutcome,
    string
  >,
  decidedBy: (name: string | null) => (name ? `par ${name}` : ''),
  figures: 'Chiffres de transparence',
  figuresLead: 'Ce que la loi demande de publier chaque année, en CSV.',
  figuresOf: (year: number) => `Chiffres de ${year}`,
} as const;

/** « 3 min », « 5 h », « 2 jours »: how long a decision took. */
export function durationWords(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  if (minutes < 60) return `${minutes}${nb}min`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours}${nb}h` : counted(Math.round(hours / 24), 'jour');
}

/** The yearly figures. */
export const transparencyWords = {
  fileName: (year: number) => `transparence-${year}.csv`,
  columns: ['Rubrique', 'Détail', 'Valeur'],
  reports: 'Signalements reçus',
  reportsDecided: 'Signalements décidés',
  reportsOpen: 'Signalements en attente',
  delay: 'Délai médian entre un signalement et sa décision (minutes)',
  removals: 'Commentaires retirés',
  afterReport: 'après un signalement',
  ownInitiative: 'à l’initiative de la modération',
  automated: 'par un moyen automatisé',
  byPeople: 'par une personne',
  silent: 'sans exposé des motifs (publicité en nombre)',
  refusals: 'Commentaires refusés avant de paraître',
  appeals: 'Recours reçus',
  appealsDecided: 'Recours décidés',
  appealsOpen: 'Recours en attente',
  appealDelay: 'Délai médian entre un recours et sa décision (minutes)',
  threats: 'Menaces pour une vie',
  threatsRaised: 'signalées',
  threatsPassedOn: 'transmises aux autorités',
  total: 'total',
  badYear: 'Cette année n’en est pas une.',
} as const;
