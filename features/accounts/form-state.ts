import type { AppError, ErrorCode } from '#lib/errors.ts';
import { errorMessages, retryIn } from '#messages/fr/errors.ts';

/**
 * What a refused form brings back to its page in the query: codes and names alone, never a sentence, so that no
 * link can put words in our mouth.
 */
export type FormStateQuery = { erreur?: string; attente?: string; champs?: string };

/** Values of the query for a refusal: the code, seconds to wait, names of fields. */
export function formStateOf(error: AppError): { erreur: string; attente?: number; champs?: string } {
  const seconds = error.data?.['retryAfterSeconds'];
  const fields = Object.keys(error.fields ?? {}).filter((name) => /^[a-zA-Z]{1,40}$/.test(name));
  return {
    erreur: error.code,
    ...(typeof seconds === 'number' ? { attente: seconds } : {}),
    ...(fields.length > 0 ? { champs: fields.join(',') } : {}),
  };
}

const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(errorMessages, text);

/** The sentence that a page shows for the state in its query; null when there is none that we know. */
export function sentenceOfFormState(query: FormStateQuery): string | null {
  const { erreur, attente } = query;
  if (erreur === undefined || !isErrorCode(erreur)) return null;
  const seconds = Number(attente);
  if (erreur === 'too_many_requests' && Number.isInteger(seconds) && seconds > 0 && seconds <= 3_600) {
    return retryIn(seconds);
  }
  return `${errorMessages[erreur].sentence} ${errorMessages[erreur].nextStep}`;
}

/** Names of the fields that were refused. */
export const fieldsOfFormState = ({ champs }: FormStateQuery): ReadonlySet<string> =>
  new Set((champs ?? '').split(',').filter(Boolean));
