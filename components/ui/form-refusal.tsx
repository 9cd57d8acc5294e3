import type { AppError } from '#lib/errors.ts';
import { errorSentence } from '#messages/errors.ts';

/** Why a form was refused as a whole; nothing while its fields say it themselves, unless they may be out of sight. */
export function FormRefusal({ error, isLong = false }: { error: AppError | null; isLong?: boolean }) {
  return error && (isLong || !error.fields) ? (
    <p className="note" role="alert">
      {errorSentence(error)}
    </p>
  ) : null;
}
