export const journalWords = {
  notYours: 'Le journal des actions est réservé à la rédaction en chef et aux administrateurs.',
} as const;
