/** One point of the doctor's look: good, worth a look, or bad (the command then ends with code 1). */
export type Finding = { name: string; state: 'good' | 'attention' | 'bad'; says: string };

export const good = (name: string, says: string): Finding => ({ name, state: 'good', says });
export const attention = (name: string, says: string): Finding => ({ name, state: 'attention', says });
export const bad = (name: string, says: string): Finding => ({ name, state: 'bad', says });

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Gigabytes with one decimal, as French writes them. */
export const gigabytes = (bytes: number): string =>
  (bytes / 1_000_000_000).toLocaleString('fr-FR', { maximumFractionDigits: 1 });
