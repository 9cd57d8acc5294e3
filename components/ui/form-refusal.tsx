import type { AppError } from '#lib/errors.ts';
import { errorSentence } from '#messages/fr/errors.ts';

/** Why a form was refused as a whole; nothing while its fields say it themselves. */
export function FormRefusal({ error }: { error: AppError | null }) {
  return error && !error.fields ? (
    <p className="note" role="alert">
      {errorSentence(error)}
    </p>
  ) : null;
}
