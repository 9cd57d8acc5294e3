import { cookies } from 'next/headers';
import { keptFormCookieName, readKeptForm } from '#server/auth/cookies.ts';

/** What a refused form of this browser had in its fields; empty when nothing was refused. */
export const keptForm = async (): Promise<Readonly<Record<string, string>>> =>
  readKeptForm((await cookies()).get(keptFormCookieName())?.value);
