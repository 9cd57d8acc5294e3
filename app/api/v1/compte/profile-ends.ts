import { formStateOf } from '#features/house/accounts/form-state.ts';
import type { AppError } from '#lib/errors.ts';
import { urls, withQuery } from '#lib/urls.ts';

/** Where a form of one's own profile leads: back to its page, at its part, with what it did or why not. */
export const profileEnds = (part: 'nom' | 'adresse' | 'mot-de-passe') => ({
  done: () => withQuery(urls.profile(), { fait: part }),
  refused: (error: AppError) =>
    error.code === 'not_signed_in'
      ? urls.signIn(urls.profile())
      : `${withQuery(urls.profile(), { partie: part, ...formStateOf(error) })}#${part}`,
});
