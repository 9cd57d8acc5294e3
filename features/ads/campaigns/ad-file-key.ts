/**
 * Where the private area of the storage keeps a creative's file, by its SHA-256. No ending: nothing may take it for a
 * page; only the door of `/pub/cadre/` gives it out, with the type and the policy that it decides. Pictures, which we
 * drew ourselves, come to stand with those of the newspaper (features/newsroom/media/file-key.ts) once somebody approves them.
 */
export const adFileKey = (hash: string): string => `${adFilesFolder}${hash.slice(0, 2)}/${hash}`;
export const adFilesFolder = 'ads/';

/** Where what was read of a file waits for the form that it was sent for, by its own SHA-256. */
export const adIntakeKey = (hash: string): string => `${adIntakesFolder}${hash.slice(0, 2)}/${hash}`;
export const adIntakesFolder = 'ad-intakes/';
