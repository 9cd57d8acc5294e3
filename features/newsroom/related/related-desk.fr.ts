import type { Closeness } from '#features/newsroom/related/related-links.ts';

const nb = '\u00a0';

/** The panel « Lire aussi » beside a story's text. */
export const relatedDesk = {
  label: 'Lire aussi',
  lead: 'Sous l’article et dans son texte, le journal propose d’autres articles. Vous décidez toujours.',
  automatic: 'Choisir des liens automatiquement pour cet article',
  automaticOff: 'Seuls vos liens épinglés paraissent.',
  automaticTurnedOn: 'Les liens automatiques sont rétablis.',
  automaticTurnedOff: 'Les liens automatiques ne paraissent plus.',
  suggestions: 'Suggestions des archives',
  search: 'Chercher dans les archives',
  searchAgain: 'Chercher de nouveau',
  searchHelp: 'Le texte tel qu’il est enregistré est comparé à tout ce qui est en ligne.',
  none: 'Rien d’assez proche dans les archives. Mieux vaut aucun lien qu’un mauvais lien.',
  score: (closeness: Closeness, score: number) =>
    `${closenessWords[closeness]}${nb}· ${Math.round(score * 100)}${nb}%`,
  wouldShow: 'peut paraître de lui-même',
  tooFar: 'ne paraît pas de lui-même',
  insert: 'Insérer dans le texte',
  pin: 'Épingler à la fin',
  veto: 'Ne jamais lier',
  /** Said after a button's words where several stand under each other. */
  of: (headline: string) => `${nb}: ${headline}`,
  inText: 'Dans le texte',
  isInText: 'dans le texte',
  inserted: (headline: string) => `«${nb}${headline}${nb}» est inséré dans le texte, là où vous écriviez.`,
  pinned: (headline: string) => `«${nb}${headline}${nb}» est épinglé à la fin.`,
  vetoed: (headline: string) => `«${nb}${headline}${nb}» ne sera plus jamais lié à cet article.`,
  unpinned: (headline: string) => `«${nb}${headline}${nb}» n’est plus épinglé.`,
  unvetoed: (headline: string) => `«${nb}${headline}${nb}» peut de nouveau être lié.`,
  undo: 'Annuler',
  pins: 'Épinglés à la fin',
  unpin: 'Retirer',
  vetoes: 'Jamais liés',
  liftVeto: 'Lever',
  decided: (name: string | null, day: string) => (name ? `${name}, le ${day}` : `Le ${day}`),
  gone: 'Cet article n’est plus en ligne\u00a0: le lien ne paraît pas.',
  goneInText: (count: number) =>
    count > 1
      ? `${count}${nb}«${nb}Lire aussi${nb}» du texte mènent à des articles qui ne sont plus en ligne${nb}: ils ne paraissent pas.`
      : `Un «${nb}Lire aussi${nb}» du texte mène à un article qui n’est plus en ligne${nb}: il ne paraît pas.`,
} as const;

const closenessWords = {
  very_close: 'Très proche',
  close: 'Proche',
  near: 'Assez proche',
  far: 'Éloigné',
} as const satisfies Record<Closeness, string>;

export const relatedProblems = {
  itself: 'Un article ne mène pas à lui-même.',
  notPublic: 'Cet article n’est pas en ligne\u00a0: choisissez-en un autre.',
  tooManyPins: (most: number) =>
    `Pas plus de ${most}${nb}liens épinglés à la fin d’un article\u00a0: retirez-en un d’abord.`,
} as const;
