import { z } from 'zod';
import { cleanQuery } from './search.schema.ts';

/** One line under the field while one types, and where it leads. */
export type Suggestion = { kind: 'subject' | 'author' | 'headline'; name: string; path: string };

/** What the island is told: lines to draw with the word for each kind, and what to say of their number. */
export type Suggestions = { items: { name: string; kind: string; path: string }[]; says: string };

/** Nothing is suggested for a single letter. */
export const fewestTyped = 2;

export const suggestSchema = z.object({ q: z.string().catch('').transform(cleanQuery) });
