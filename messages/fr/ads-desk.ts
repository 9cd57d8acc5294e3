/** Who may not, and why: the ad desk. */
export const adsRefusals = {
  notSelling: 'La publicité est tenue par la régie et les administrateurs.',
  notApproving: 'Seuls la régie et les administrateurs valident ce qui est diffusé.',
  notSetting: 'Les règles de la publicité sont fixées par les administrateurs.',
  ownWork:
    'Vous avez envoyé ou modifié cette campagne en dernier\u00A0: le journal demande qu’une autre personne la valide.',
} as const;

/** The rules of advertising, for the whole newspaper. */
export const adsSettingsWords = {
  title: 'Réglages de la publicité',
  lead: 'Ils valent pour tout le journal, aussitôt enregistrés.',
  approval: 'Validation',
  needsSecondPerson: 'Une seconde personne valide chaque campagne',
  needsSecondPersonHelp:
    'Qui a envoyé une campagne ou une création, ou l’a modifiée en dernier, ne peut pas la valider.',
  places: 'Sans publicité dans le texte',
  placesHelp:
    'Les autres emplacements de la page ne changent pas. Un article sponsorisé dit déjà qu’il est une publicité.',
  short: 'Les articles courts (brèves, textes de moins de cinq paragraphes)',
  sponsored: 'Les articles sponsorisés',
  sensitive: 'Les articles au sujet sensible (deuils, attentats, violences)',
  correctedToday: 'Les articles corrigés le jour même',
  measure: 'Mesure',
  measuresViewsWithoutConsent: 'Compter les publicités vues sans avoir demandé l’accord',
  measureWarning:
    'Attention\u00A0: la mesure de la publicité n’entre pas dans l’exemption de consentement (CNIL, délibération 2020-091). Le journal en répond. La page «\u00A0Cookies\u00A0» le dira aux lecteurs. Sans cette case, seules les impressions servies et les clics sont comptés, sur le serveur.',
  save: 'Enregistrer',
  saved: 'Enregistré\u00A0: les pages suivent.',
  changedMeanwhile:
    'Quelqu’un d’autre vient de changer le même réglage. Rechargez la page pour voir où ils en sont.',
} as const;
