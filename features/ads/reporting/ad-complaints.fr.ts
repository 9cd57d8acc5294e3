import type { ComplaintOutcome, ComplaintReason } from '#features/ads/reporting/ad-complaints.ts';

const nb = '\u00a0';

export const complaintReasonWords = {
  misleading: 'Elle est trompeuse',
  shocking: 'Elle est choquante',
  intrusive: 'Elle gêne la lecture (bruit, mouvement, place)',
  illegal: 'Elle me semble illicite',
  other: 'Autre chose',
} as const satisfies Record<ComplaintReason, string>;

/** The page where readers say what is wrong with an advertisement. */
export const complaintPage = {
  title: 'Signaler une publicité',
  lead: 'Dites-nous ce qui ne va pas. La régie du journal lit chaque signalement et peut suspendre une campagne.',
  about: 'La publicité signalée',
  by: 'Annonceur',
  unknown: 'Le lien ne dit pas de quelle publicité il s’agit. Décrivez-la dans le message.',
  form: 'Votre signalement',
  reason: `Pourquoi la signalez-vous${nb}?`,
  chooseReason: 'Choisissez une raison',
  message: 'Ce que vous avez vu (facultatif)',
  messageHelp: 'Ce qui était montré, sur quel appareil, ce qui vous a gêné.',
  email: 'Votre adresse électronique (facultatif)',
  emailHelp: 'Pour que la régie puisse vous répondre.',
  trap: 'Ne remplissez pas ce champ',
  submit: 'Envoyer le signalement',
  privacy: (settled: number) =>
    `Rien n’est gardé de vous hors de ce formulaire. Votre adresse, si vous la donnez, est effacée ${settled}${nb}jours après la réponse et au plus tard au bout d’un an.`,
  privacyLink: 'Confidentialité',
  received: 'Merci. Votre signalement est arrivé à la régie du journal.',
  after: 'Elle le lit, et suspend la campagne s’il le faut.',
  back: 'Revenir à la page',
  again: `Le signalement n’est pas parti${nb}: revenez en arrière, ce que vous avez écrit y est encore.`,
} as const;

export const complaintRefusals = {
  unknown: 'Ce signalement n’existe plus.',
  settled: 'Quelqu’un a déjà traité ce signalement.',
  open: 'Ce signalement est déjà ouvert.',
  noCampaign: 'On ne sait pas à quelle campagne tient cette publicité.',
} as const;

/** The queue of the ad desk. */
export const complaintDesk = {
  title: 'Publicités signalées',
  lead: 'Ce que des lecteurs disent des publicités. Suspendre une campagne la retire des pages aussitôt.',
  show: 'Signalements à montrer',
  open: 'À traiter',
  settled: 'Traités',
  none: 'Aucune publicité signalée n’attend.',
  noneSettled: 'Aucun signalement traité.',
  pages: 'Pages de signalements',
  unknownAd: 'Publicité inconnue',
  from: (slot: string | null) => (slot === null ? 'emplacement inconnu' : `emplacement${nb}: ${slot}`),
  seenOn: 'Vue sur',
  anonymous: 'sans adresse',
  seeCreative: 'Voir la création',
  seeCampaign: 'Voir la campagne',
  pause: 'Suspendre la campagne',
  pauseOf: (campaign: string) => `Suspendre la campagne ${campaign}`,
  changed: 'Création corrigée',
  unfounded: 'Rien à reprendre',
  reopen: 'Rouvrir',
  done: 'Le signalement est traité.',
  paused: 'La campagne est suspendue, le signalement est traité.',
  reopened: 'Le signalement est rouvert.',
  settledOn: ({ outcome, date, by }: { outcome: ComplaintOutcome; date: string; by: string | null }) =>
    `${outcomes[outcome]} le ${date}${by ? ` par ${by}` : ''}.`,
} as const;

const outcomes = {
  unfounded: `Classé${nb}: rien à reprendre,`,
  creative_changed: 'Création corrigée,',
  campaign_paused: 'Campagne suspendue,',
} as const satisfies Record<ComplaintOutcome, string>;
