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
  group: 'Contenus d’autres sites',
  title: (name: string) => `Afficher sans demander les contenus de ${name}`,
  /** The same of each: said once for all of them. */
  what: 'Vidéos et messages se chargent depuis les serveurs du site d’où ils viennent, qui peut poser des cookies et connaître votre adresse internet.',
} as const;

/** Who is behind each player. */
export const embedCompanies = {
  youtube: { name: 'YouTube', who: 'Google Ireland Limited (Irlande).' },
  vimeo: { name: 'Vimeo', who: 'Vimeo.com, Inc. (États-Unis).' },
  dailymotion: { name: 'Dailymotion', who: 'Dailymotion SA (France).' },
  x: { name: 'X', who: 'X Internet Unlimited Company (Irlande).' },
  instagram: { name: 'Instagram', who: 'Meta Platforms Ireland Limited (Irlande).' },
  tiktok: { name: 'TikTok', who: 'TikTok Technology Limited (Irlande).' },
  facebook: { name: 'Facebook', who: 'Meta Platforms Ireland Limited (Irlande).' },
} as const;

/** The question itself, and the choice in detail; on every page, hidden until it is needed. */
export const consentWords = {
  title: 'Vos choix',
  ask: 'Ce journal demande votre accord\u00a0:',
  free: 'Refuser ne change rien à votre lecture. Votre réponse tient 180\u00a0jours\u202f; «\u00a0Gérer les cookies\u00a0», en bas de page, la change.',
  who: 'Qui\u202f?',
  refuseAll: 'Tout refuser',
  acceptAll: 'Tout accepter',
  choose: 'Choisir',
  save: 'Enregistrer',
  close: 'Fermer sans rien accepter',
  /** Said to who does not see it come. */
  opened: 'Une question sur vos choix est posée au bas de la fenêtre. La touche Échap refuse tout.',
  more: 'En détail',
  /** In the choice in detail, where there is nothing to choose. */
  signalled:
    'Votre navigateur envoie le signal Global Privacy Control\u00a0: il vaut refus de tout ce qui suit.',
} as const;

/** « Gérer les cookies », in every footer and on /cookies. */
export const cookiePageWords = {
  manage: 'Gérer les cookies',
  choicesHeading: 'Vos choix',
  withoutScript:
    'Sans JavaScript, rien de ce qui demande un accord ne se charge\u00a0: il n’y a rien à accepter ni à refuser.',
  signalled:
    'Votre navigateur envoie le signal Global Privacy Control\u00a0: nous l’avons entendu. Il vaut refus de tout ce qui suit, et la question ne vous sera pas posée.',
  platform: (name: string) =>
    `Pour la publicité, vos choix se font dans la fenêtre de ${name}\u00a0: ce journal suit ce que vous y dites. Les contenus d’autres sites se choisissent ici.`,
  states: { yes: 'Accepté', no: 'Refusé', none: 'Pas encore demandé\u00a0: rien n’est fait' },
} as const;
