import type { AppError, ErrorCode } from '#lib/errors.ts';

/** What happened, and what the person can do about it. */
export type ErrorMessage = { sentence: string; nextStep: string };

/** Every expected failure in French; the compiler refuses a code without its line. */
export const errorMessages = {
  not_signed_in: {
    sentence: 'Vous n’êtes pas connecté.',
    nextStep: 'Connectez-vous, puis recommencez.',
  },
  forbidden: {
    sentence: 'Vous n’avez pas le droit de faire cela.',
    nextStep: 'Demandez-le à un responsable de la rédaction.',
  },
  not_found: {
    sentence: 'Ce que vous cherchez n’existe pas ou n’existe plus.',
    nextStep: 'Vérifiez l’adresse.',
  },
  gone: { sentence: 'Ce contenu a été retiré.', nextStep: 'Il ne reviendra pas à cette adresse.' },
  invalid: {
    sentence: 'Certaines informations manquent ou ne conviennent pas.',
    nextStep: 'Corrigez-les, puis renvoyez.',
  },
  conflict: {
    sentence: 'Quelqu’un d’autre a modifié ce contenu entre-temps.',
    nextStep: 'Comparez les deux versions, puis enregistrez de nouveau.',
  },
  already_sent: { sentence: 'Cela a déjà été envoyé.', nextStep: 'Il n’y a rien à refaire.' },
  precondition_required: {
    sentence: 'La version de départ n’est pas indiquée.',
    nextStep: 'Indiquez la révision que vous avez lue.',
  },
  slug_taken: {
    sentence: 'Cette adresse est déjà prise dans la rubrique.',
    nextStep: 'Choisissez-en une autre.',
  },
  bad_state: {
    sentence: 'Ce n’est pas possible dans l’état actuel du contenu.',
    nextStep: 'Rechargez la page pour voir où il en est.',
  },
  too_many_requests: {
    sentence: 'Trop de demandes en peu de temps.',
    nextStep: 'Patientez un instant, puis réessayez.',
  },
  payload_too_large: { sentence: 'L’envoi est trop volumineux.', nextStep: 'Envoyez moins à la fois.' },
  unsupported_media_type: {
    sentence: 'Ce format d’envoi n’est pas accepté.',
    nextStep: 'Envoyez du JSON ou un formulaire.',
  },
  bad_origin: {
    sentence: 'Cette demande ne vient pas de notre site.',
    nextStep: 'Rechargez la page, puis recommencez depuis celle-ci.',
  },
  idempotency_mismatch: {
    sentence: 'Cette clé d’idempotence a déjà servi pour un autre envoi.',
    nextStep: 'Utilisez une nouvelle clé.',
  },
  idempotency_in_progress: {
    sentence: 'Le même envoi est déjà en cours.',
    nextStep: 'Attendez sa réponse, puis redemandez-la avec la même clé.',
  },
  wrong_credentials: {
    sentence: 'L’adresse ou le mot de passe ne convient pas.',
    nextStep: 'Vérifiez-les, puis réessayez.',
  },
  wrong_code: {
    sentence: 'Ce code ne convient pas, ou il a déjà servi.',
    nextStep: 'Attendez le suivant, ou prenez un code de secours.',
  },
  second_factor_needed: {
    sentence: 'Votre rôle demande un second facteur.',
    nextStep: 'Mettez-le en place dans votre compte, puis recommencez.',
  },
  link_expired: {
    sentence: 'Ce lien a expiré ou a déjà servi.',
    nextStep: 'Demandez-en un nouveau.',
  },
  unavailable: {
    sentence: 'Le service est momentanément indisponible.',
    nextStep: 'Gardez votre texte et réessayez dans un instant.',
  },
  disk_full: {
    sentence: 'Le disque du journal est plein\u00a0: rien n’a été enregistré.',
    nextStep: 'Gardez votre texte et prévenez qui l’administre.',
  },
  read_only: {
    sentence: 'Le site est en lecture seule pour maintenance.',
    nextStep: 'Gardez votre texte et réessayez plus tard.',
  },
  unexpected: {
    sentence: 'Une erreur inattendue s’est produite de notre côté.',
    nextStep: 'Réessayez\u202f; si elle persiste, donnez le numéro de l’incident.',
  },
} as const satisfies Record<ErrorCode, ErrorMessage>;

/** « 45 s » or « 4 min », never less than what is left. `seconds` is rounded up. */
const waitWords = (seconds: number): string =>
  seconds < 60 ? `${Math.max(1, Math.ceil(seconds))}\u00a0s` : `${Math.ceil(seconds / 60)}\u00a0min`;

/** The sentence that accompanies a refusal which lifts by itself. */
export const retryIn = (seconds: number): string =>
  `Trop d’essais\u00a0: réessayez dans ${waitWords(seconds)}.`;

/** What to show a person: the error's own more exact detail, else its code's sentence and next step. */
export function errorSentence(error: AppError): string {
  const { sentence, nextStep } = errorMessages[error.code];
  const incident = error.data?.['incident'];
  const number = typeof incident === 'string' ? ` Incident\u00a0: ${incident}.` : '';
  return `${error.detail ?? `${sentence} ${nextStep}`}${number}`;
}
