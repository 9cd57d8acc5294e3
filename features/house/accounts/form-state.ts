import type { AppError, ErrorCode } from '#lib/errors.ts';
import { fieldReasons, type FieldReason } from '#words/house/accounts/account-fields.ts';
import { errorMessages, retryIn } from '#messages/errors.ts';

/**
 * What a refused form brings back to its page in the query: codes and names alone, never a sentence, so that no
 * link can put words in our mouth.
 */
export type FormStateQuery = { erreur?: string; attente?: string; champs?: string };

const reasonNames = Object.keys(fieldReasons) as FieldReason[];

/** The name of a sentence of ours, to be said again by the page. */
const reasonOf = (sentence: string): FieldReason | undefined =>
  reasonNames.find((name) => fieldReasons[name] === sentence);

/** Values of the query for a refusal: the code, seconds to wait, names of fields, each with its reason if it has a name. */
export function formStateOf(error: AppError): { erreur: string; attente?: number; champs?: string } {
  const seconds = error.data?.['retryAfterSeconds'];
  const fields = Object.entries(error.fields ?? {})
    .filter(([name]) => /^[a-zA-Z]{1,40}$/.test(name))
    .map(([name, sentence]) => [name, reasonOf(sentence)].filter(Boolean).join('.'));
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
  new Set(refusedFields(champs).map(({ name }) => name));

const refusedFields = (champs = ''): { name: string; reason: string }[] =>
  champs
    .split(',')
    .filter(Boolean)
    .map((field) => {
      const [name = '', reason = ''] = field.split('.');
      return { name, reason };
    });

/** The sentence of each refused field that came back with a reason of ours. */
export const sentencesOfFields = ({ champs }: FormStateQuery): ReadonlyMap<string, string> =>
  new Map(
    refusedFields(champs).flatMap(({ name, reason }) =>
      Object.hasOwn(fieldReasons, reason) ? [[name, fieldReasons[reason as FieldReason]] as const] : [],
    ),
  );
