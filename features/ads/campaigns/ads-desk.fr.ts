import type { CampaignKind, Counting } from '#features/ads/campaigns/ads.ts';
import type { CampaignPhase } from '#features/ads/campaigns/campaign.ts';
import type { PacingHealth } from '#features/ads/campaigns/pacing-health.ts';
import { counted, wholeNumber } from '#lib/numbers.ts';

/** Who may not, and why: the ad desk. */
export const adsRefusals = {
  notSelling: 'La publicité est tenue par la régie et les administrateurs.',
  notApproving: 'Seuls la régie et les administrateurs valident ce qui est diffusé.',
  notSetting: 'Les règles de la publicité sont fixées par les administrateurs.',
  ownWork:
    'Vous avez envoyé ou modifié cette campagne en dernier\u00A0: le journal demande qu’une autre personne la valide.',
} as const;

/** The rules of advertising, for the whole newspaper. */
export const adsSettingsWords = {
  title: 'Réglages de la publicité',
  lead: 'Ils valent pour tout le journal, aussitôt enregistrés.',
  approval: 'Validation',
  needsSecondPerson: 'Une seconde personne valide chaque campagne',
  needsSecondPersonHelp:
    'Qui a envoyé une campagne ou une création, ou l’a modifiée en dernier, ne peut pas la valider.',
  places: 'Sans publicité',
  placesHelp:
    'Un texte court n’en a pas dans son corps, et garde celles d’à côté\u202F; les autres n’en ont nulle part sur leur page.',
  short: 'Dans le corps des articles courts (moins de 250 mots)',
  sponsored: 'Sur la page des articles sponsorisés, qui sont déjà une publicité',
  sensitive: 'Sur la page des articles dont la fiche dit le sujet sensible (deuil, attentat, suicide…)',
  correctedToday: 'Sur la page des articles corrigés le jour même',
  measure: 'Mesure',
  measuresViewsWithoutConsent: 'Compter les publicités vues sans avoir demandé l’accord',
  measureWarning:
    'Attention\u00A0: la mesure de la publicité n’entre pas dans l’exemption de consentement (CNIL, délibération 2020-091). Le journal en répond. La page «\u00A0Cookies\u00A0» le dira aux lecteurs. Sans cette case, seules les impressions servies et les clics sont comptés, sur le serveur.',
  save: 'Enregistrer',
  saved: 'Enregistré\u00A0: les pages suivent.',
  changedMeanwhile:
    'Quelqu’un d’autre vient de changer le même réglage. Rechargez la page pour voir où ils en sont.',
} as const;

/** The pages of the room. */
export const adsPages = {
  label: 'Publicité',
  names: {
    campaigns: 'Campagnes',
    advertisers: 'Annonceurs',
    complaints: 'Signalements',
    files: 'ads.txt',
    settings: 'Réglages',
  },
} as const;

/** Where a campaign is. */
export const phaseWords = {
  draft: 'Brouillon',
  submitted: 'En validation',
  planned: 'À venir',
  live: 'En diffusion',
  paused: 'Suspendue',
  over: 'Échue',
  ended: 'Terminée',
} as const satisfies Record<CampaignPhase, string>;

export const campaignKindWords = {
  commercial: 'Commerciale',
  house: 'Maison',
  political: 'Politique',
} as const satisfies Record<CampaignKind, string>;

/** What a campaign counts, after a number. */
export const countingWords = {
  served: 'servies',
  viewable: 'vues',
} as const satisfies Record<Counting, string>;

export const healthWords = {
  ahead: 'En avance',
  on_time: 'À l’heure',
  late: 'En retard',
  done: 'Budget atteint',
} as const satisfies Record<PacingHealth, string>;

/** The overview of campaigns. */
export const adsOverview = {
  nav: 'Publicité',
  title: 'Publicité',
  create: 'Nouvelle campagne',
  createHouse: 'Nouvelle campagne maison',
  search: 'Chercher une campagne ou un annonceur',
  advertiser: 'Annonceur',
  everyAdvertiser: 'Tous les annonceurs',
  filter: 'Filtrer',
  phases: 'États',
  every: 'Toutes',
  found: (count: number) => counted(count, 'campagne'),
  none: 'Aucune campagne pour l’instant. Créez d’abord un annonceur, puis sa campagne\u202F; ce qui n’est pas vendu revient aux campagnes maison.',
  noneFound: 'Aucune campagne ne correspond à ces filtres.',
  columns: { name: 'Campagne', phase: 'État', dates: 'Dates', delivered: 'Livré', health: 'Rythme' },
  exclusive: 'exclusive',
  noEnd: 'sans fin',
  from: (day: string) => `dès le ${day}`,
  dates: (start: string, end: string) => `du ${start} au ${end}`,
  deliveredOf: (delivered: number, budget: number, what: string) =>
    `${wholeNumber(delivered)} sur ${wholeNumber(budget)} ${what}`,
  delivered: (delivered: number, what: string) => `${wholeNumber(delivered)} ${what}`,
  noHealth: '—',
  waiting: (count: number) => `${counted(count, 'création')} à valider`,
  dashboard: {
    title: 'Publicité',
    toApprove: (count: number) => `${counted(count, 'campagne')} à valider`,
    late: (count: number) => `${counted(count, 'campagne')} en retard sur son rythme`,
    live: (count: number) => `${counted(count, 'campagne')} en diffusion`,
    complaints: (count: number) => `${counted(count, 'signalement')} de lecteurs à traiter`,
    creatives: (count: number) => `${counted(count, 'création')} à valider`,
  },
} as const;
