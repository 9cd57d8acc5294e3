const nb = '\u00a0';

/** What happens around a story once it is written: corrections, previews, cards, the bin. */
export const aftermathWords = {
  tab: 'Suites',
  previewsTab: 'Aperçus',
  corrections: 'Corrections',
  noCorrection: 'Aucune correction publiée.',
  correctionBefore: 'avant le texte',
  correctionAfter: 'après le texte',
  seeDifference: 'Voir la différence',
  edit: 'Modifier…',
  editTitle: 'Modifier la correction',
  editSubmit: 'Enregistrer',
  edited: 'La correction est modifiée.',
  withdraw: 'Retirer…',
  withdrawTitle: 'Retirer cette correction\u202f?',
  withdrawHelp:
    'Elle disparaît de l’article et de la page des corrections. Le texte de l’article ne change pas\u202f; le journal garde la correction. Une erreur signalée à laquelle elle répondait attendra de nouveau une réponse.',
  withdrawSubmit: 'Retirer la correction',
  withdrawn: (reopened: number) =>
    reopened === 0
      ? 'La correction est retirée.'
      : reopened === 1
        ? 'La correction est retirée. L’erreur signalée à laquelle elle répondait attend de nouveau une réponse.'
        : `La correction est retirée. Les ${reopened}\u00a0erreurs signalées auxquelles elle répondait attendent de nouveau une réponse.`,
  reportTitle: 'Ce que dit le lecteur',
  goesOut: 'Mettre en ligne le texte corrigé en même temps',
  goesOutHelp:
    'Votre copie de travail diffère du texte en ligne. Les lecteurs pourront voir ce qui a changé.',
  showsLast: 'Montrer ce que la dernière mise en ligne a changé',
  substantive: 'C’est une mise à jour de fond\u00a0: afficher «\u00a0Mis à jour le…\u00a0»',
  type: 'Nature',
  text: 'Texte publié',
  first: 'L’afficher avant le texte',
  cancel: 'Annuler',
  working: 'Un instant…',
  undo: 'Annuler',
  deleteHeading: 'Supprimer',
} as const;

export const previewWords = {
  heading: 'Liens d’aperçu',
  lead: 'Un lien s’ouvre sans compte. Il n’est ni indexé, ni gardé, et se ferme quand vous voulez.',
  what: 'Ce qu’il montre',
  follows: 'La copie de travail, toujours à jour',
  pinned: 'Le texte tel qu’il est maintenant',
  howLong: 'Durée',
  hours: { 24: `24${nb}heures`, 48: `48${nb}heures`, 168: `7${nb}jours` } as const,
  create: 'Créer un lien',
  created: 'Lien créé. Son adresse n’est montrée qu’ici\u00a0: copiez-la.',
  address: 'Adresse du lien',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'La copie n’a pas marché\u00a0: sélectionnez l’adresse.',
  open: 'Ouvrir',
  none: 'Aucun lien ouvert.',
  list: 'Liens ouverts',
  followsShort: 'suit la copie de travail',
  pinnedShort: (number: number) => `version ${number}`,
  by: (name: string | null) => (name ? `par ${name}` : 'par un compte supprimé'),
  until: (when: string) => `jusqu’au ${when}`,
  close: 'Fermer',
  closeOf: (when: string) => `Fermer le lien du ${when}`,
  closed: 'Le lien est fermé.',
  phone: 'Téléphone',
  desktop: 'Ordinateur',
  page: 'La page',
  frames: 'Voir sur',
  frameTitle: { phone: 'Aperçu sur un téléphone', desktop: 'Aperçu sur un ordinateur' } as const,
  embargo: (when: string) => `Sous embargo jusqu’au ${when}.`,
  cards: 'Cartes de partage',
  cardsLead: 'Telles que les réseaux et les moteurs les liront, d’après le dernier enregistrement.',
  refresh: 'Actualiser',
  cardNames: { facebook: 'Facebook', x: 'X', google: 'Google' } as const,
  noPicture:
    'Image du journal, faute d’image d’ouverture. À la publication, une carte à son titre la remplace.',
} as const;
