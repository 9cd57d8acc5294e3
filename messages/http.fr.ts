/** Sentences of the process itself, for when no page can be drawn. */
export const httpSentences = {
  400: 'Cette adresse n’a pas la forme d’une adresse de ce site.',
  404: 'Il n’y a rien à cette adresse.',
  405: 'Cette adresse se lit seulement.',
  408: 'La demande n’est pas arrivée en entier.',
  414: 'Cette adresse est trop longue.',
  417: 'Ce que la demande attend n’est pas offert ici.',
  421: 'Ce site ne répond pas sous ce nom.',
  429: 'Beaucoup de recherches sont parties de votre adresse en peu de temps. Attendez une minute, puis rechargez cette page.',
  431: 'Les en-têtes de la demande sont trop longs.',
  500: 'Une erreur est survenue de notre côté. Elle est notée\u00a0; réessayez dans un instant.',
  503: 'Le journal est très demandé en ce moment. Réessayez dans quelques secondes.',
} as const;

/** The two pages that are drawn at start and kept for bad days. */
export const asidePageSentences = {
  error: {
    title: 'Une erreur est survenue',
    text: 'La page n’a pas pu être préparée. L’incident est noté\u202f; réessayez dans un instant.',
  },
  busy: {
    title: 'Un instant, s’il vous plaît',
    text: 'Le journal est très demandé ou en cours d’entretien. La page revient dans quelques secondes.',
  },
  ways: 'Que faire',
  again: 'Recharger cette page',
  back: 'Revenir à la une',
} as const;
