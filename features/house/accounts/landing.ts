import { urls } from '#lib/urls.ts';

/** What is known of somebody who has just signed in. */
type SignedIn = { name: string; isStaff: boolean; isPending: boolean };

/** Where somebody goes after signing in: the second factor when it is due, else where they were going, else home. */
export function landingOf({ isPending, isStaff }: Omit<SignedIn, 'name'>, next?: string | null): string {
  if (isPending) return urls.secondFactor(next ?? undefined);
  return next ?? (isStaff ? urls.desk() : urls.account());
}

/** What the API says of a session that was opened; its secret is in the cookie alone. */
export const signedInBody = ({ name, isStaff, isPending }: SignedIn) => ({
  name,
  isStaff,
  needsSecondFactor: isPending,
});
