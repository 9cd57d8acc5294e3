/** What readers are told before they agree to anything. Its version is derived from these words (purposes.ts). */
export const purposeWords = {
  'ad-frequency': {
    title: 'Ne pas vous montrer trop souvent la même publicité',
    what: 'Votre navigateur compte combien de fois il a montré une publicité. Ce compte reste chez vous 30\u00a0jours au plus\u202f; seul ce journal le lit, pour choisir la suivante.',
    who: 'Ce journal seul.',
  },
  'ad-viewability': {
    title: 'Savoir si une publicité a été vue',
    what: 'Quand une publicité est restée une seconde sous vos yeux, la page le dit à notre serveur, qui en fait un total par jour. Rien n’est gardé dans votre navigateur, ni rien de vous chez nous.',
    who: 'Ce journal, qui donne les totaux à l’annonceur.',
  },
  'third-party-ads': {
    title: 'Afficher des publicités servies par d’autres sites',
    what: 'L’annonceur, ou sa régie, charge sa publicité depuis ses propres serveurs, dans un cadre isolé de la page\u00a0: il peut y poser des cookies et connaître votre adresse internet.',
    who: 'L’annonceur nommé au-dessus de chaque publicité, et les sociétés auxquelles il fait appel.',
  },
} as const;

export const embedPurposeWords = {
  title: (name: string) => `Afficher sans demander les vidéos de ${name}`,
  what: (name: string) =>
    `La vidéo se charge depuis les serveurs de ${name}, qui peut poser des cookies et connaître votre adresse internet.`,
} as const;

/** Who is behind each player. */
export const embedCompanies = {
  youtube: { name: 'YouTube', who: 'Google Ireland Limited (Irlande).' },
  vimeo: { name: 'Vimeo', who: 'Vimeo.com, Inc. (États-Unis).' },
  dailymotion: { name: 'Dailymotion', who: 'Dailymotion SA (France).' },
} as const;
