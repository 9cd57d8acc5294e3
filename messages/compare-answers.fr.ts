import { counted } from '#lib/numbers.ts';

/** What `npm run compare:answers` says. */
export const compareAnswersWords = {
  usage: 'Usage : npm run compare:answers -- [--base URL] (--save FICHIER | --against FICHIER) [--token CLÉ]',
  absent: 'pas d’adresse',
  saved: (count: number) => `${counted(count, 'réponse gardée', 'réponses gardées')}.`,
  line: (path: string, before: string, after: string) => `${path}\n  avant ${before}\n  après ${after}`,
  verdict: (count: number, differences: number) =>
    `${counted(count, 'réponse comparée', 'réponses comparées')}, ${counted(differences, 'différence')}.`,
} as const;
