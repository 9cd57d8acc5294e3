import type { ArticleFields } from '#features/articles/articles.ts';
import type { BodyDocument } from '#features/body/body.ts';

/** What this device keeps of a text until the server has acknowledged it. */
export type DraftJournal = {
  baseRevisionId: string;
  /** ISO 8601. */
  at: string;
  fields: ArticleFields<BodyDocument>;
};

const keyOf = (articleId: string): string => `redaction:brouillon:${articleId}`;

/** Keeps a text; false when the browser refuses (private window, full): the editor then says so. */
export function keepDraft(articleId: string, journal: DraftJournal): boolean {
  try {
    localStorage.setItem(keyOf(articleId), JSON.stringify(journal));
    return true;
  } catch {
    return false;
  }
}

/** What was kept and never acknowledged, or null. */
export function readDraft(articleId: string): DraftJournal | null {
  try {
    const text = localStorage.getItem(keyOf(articleId));
    return text ? (JSON.parse(text) as DraftJournal) : null;
  } catch {
    return null;
  }
}

/** The server has it: this device lets go, unless something newer was typed meanwhile. */
export function forgetDraft(articleId: string, at: string): void {
  const kept = readDraft(articleId);
  if (kept && kept.at > at) return;
  try {
    localStorage.removeItem(keyOf(articleId));
  } catch {
    // A browser that refuses storage kept nothing.
  }
}
