import { formStateOf } from '#features/house/accounts/form-state.ts';
import type { AppError } from '#lib/errors.ts';
import { urls, withQuery } from '#lib/urls.ts';

/** Where a form of one's own second factor leads: back to its page, with what it did or why not. */
export const formEnds = (fait: string, etape?: string) => ({
  done: () => withQuery(urls.accountSecondFactor(), { fait }),
  refused: (error: AppError) =>
    error.code === 'not_signed_in'
      ? urls.signIn(urls.accountSecondFactor())
      : withQuery(urls.accountSecondFactor(), { etape, ...formStateOf(error) }),
});
