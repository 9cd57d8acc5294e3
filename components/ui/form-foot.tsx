import { Button } from '#components/ui/button.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import type { AppError } from '#lib/errors.ts';

/**
 * How a form of the desk ends: why it was refused, the button that keeps it (none for who may only read), and what came
 * of that, beside the button or on a line of its own.
 */
export function FormFoot({
  error,
  isPending,
  save,
  said,
  isSaidBelow = false,
  isLong = false,
}: {
  error: AppError | null;
  isPending: boolean;
  save: string | null;
  said: string;
  isSaidBelow?: boolean;
  isLong?: boolean;
}) {
  return (
    <>
      <FormRefusal error={error} isLong={isLong} />
      {save === null ? null : (
        <p className="gestes">
          <Button type="submit" kind="primary" disabled={isPending}>
            {save}
          </Button>
          {isSaidBelow ? null : <span role="status">{said}</span>}
        </p>
      )}
      {isSaidBelow ? <p role="status">{said}</p> : null}
    </>
  );
}
