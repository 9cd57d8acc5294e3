/** What `npm run check:html` says. */
export const htmlCheckWords = {
  finding: (found: { rule: string; message: string; at: string; selector: string | null }) =>
    `${found.at} ${found.rule} : ${found.message}${found.selector ? ` (${found.selector})` : ''}`,
  verdict: (pages: number, templates: number, errors: number) =>
    `${pages} pages de ${templates} gabarits lues, ${errors} erreur${errors > 1 ? 's' : ''}.`,
} as const;
