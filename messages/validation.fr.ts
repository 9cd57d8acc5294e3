import type { z } from 'zod';

const plural = (count: number | bigint, word: string): string =>
  `${count}\u00a0${word}${Number(count) > 1 ? 's' : ''}`;

/**
 * French sentences for what zod refuses, used where a schema gives none of its own. Handed to `safeParse`, so
 * that no process-wide setting is needed.
 */
export function validationSentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Ce champ est obligatoire.' : 'Ce type de valeur ne convient pas.';
    case 'too_small':
      return tooSmall(issue.origin, issue.minimum);
    case 'too_big':
      return tooBig(issue.origin, issue.maximum);
    case 'invalid_format':
      return issue.format === 'email'
        ? 'Cette adresse électronique n’est pas valable.'
        : 'Ce format ne convient pas.';
    case 'invalid_value':
      return `Valeurs possibles\u00a0: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Champ inconnu\u00a0: ${issue.keys.join(', ')}.`;
    default:
      return 'Cette valeur ne convient pas.';
  }
}

function tooSmall(origin: string, minimum: number | bigint): string {
  if (origin === 'string')
    return minimum === 1 ? 'Ce champ est obligatoire.' : `Au moins ${plural(minimum, 'caractère')}.`;
  if (origin === 'array' || origin === 'set') return `Au moins ${plural(minimum, 'élément')}.`;
  return `Au moins ${minimum}.`;
}

function tooBig(origin: string, maximum: number | bigint): string {
  if (origin === 'string') return `Au plus ${plural(maximum, 'caractère')}.`;
  if (origin === 'array' || origin === 'set') return `Au plus ${plural(maximum, 'élément')}.`;
  return `Au plus ${maximum}.`;
}

/** Sentences of the adapters themselves. */
export const adapterMessages = {
  storageAway:
    'Le stockage des images ne répond pas\u00a0: rien n’est perdu. Réessayez dans une minute, et prévenez qui l’administre si cela dure.',
  notJson: 'Le corps de la demande n’est pas du JSON valable.',
  notObject: 'Un objet JSON est attendu.',
  tooDeep: 'L’envoi est imbriqué trop profondément.',
  nulCharacter: 'Le caractère NUL n’est pas accepté.',
  unreadableForm: 'Le formulaire est illisible.',
  cutBody: 'L’envoi s’est interrompu avant la fin. Recommencez.',
  noSuchOperation: 'L’interface n’a rien à cette adresse\u00a0: voyez /api/v1/openapi.json.',
  methodNotAllowed: 'Cette adresse n’accepte pas cette méthode.',
  badIdempotencyKey: 'La clé d’idempotence compte de 1 à 255 caractères visibles.',
  badToken: 'Ce jeton est inconnu, expiré ou révoqué.',
} as const;
