export const teamPages = {
  label: 'Équipe',
  names: { people: 'Personnes', rights: 'Qui peut quoi', tokens: 'Jetons d’API' },
} as const;
