/** What readers are shown of what is read. */
export const mostReadWords = {
  title: 'Les plus lus',
  /** Heard before the lengths of time that one chooses among. */
  choice: 'Sur quelle durée',
  windows: { now: 'En ce moment', '24h': '24\u00a0heures', '7d': '7\u00a0jours' },
} as const;

/** Where readers say that they do not want to be counted. The island is given these words by the page. */
export const optOutWords = {
  /** Without scripts, and before them. */
  withoutScript: 'Sans JavaScript, aucune visite n’est comptée.',
  counted: 'Sur cet appareil, vos visites sont comptées, sans que rien dise qui vous êtes.',
  stop: 'Ne pas compter mes visites',
  notCounted: 'Sur cet appareil, vos visites ne sont pas comptées.',
  resume: 'Compter de nouveau mes visites',
  bySignal:
    'Votre navigateur demande que vous ne soyez pas suivi (Global Privacy Control ou Do Not Track)\u00a0: vos visites ne sont pas comptées.',
  notKept:
    'Ce navigateur ne permet pas de garder votre choix. Le signal Global Privacy Control, réglé dans le navigateur, est respecté.',
} as const;
