import { formStateOf } from '#features/house/accounts/form-state.ts';
import type { AppError } from '#lib/errors.ts';
import { urls, withQuery } from '#lib/urls.ts';

/** Where the forms of a deletion lead: back to their part of the page, with what they did or why not. */
export const deletionEnds = (did: 'suppression' | 'retour') => ({
  done: () => `${withQuery(urls.ownData(), { fait: did })}#suppression`,
  refused: (error: AppError) => {
    if (error.code === 'not_signed_in') return urls.signIn(urls.ownData());
    // Whether one is on its way, or why none can be, stands on the page already.
    const isSaid = error.code === 'bad_state' || error.code === 'forbidden';
    return `${withQuery(urls.ownData(), isSaid ? {} : { partie: 'suppression', ...formStateOf(error) })}#suppression`;
  },
});
