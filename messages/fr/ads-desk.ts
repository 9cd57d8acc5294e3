/** Who may not, and why: the ad desk. */
export const adsRefusals = {
  notSelling: 'La publicité est tenue par la régie et les administrateurs.',
  notApproving: 'Seuls la régie et les administrateurs valident ce qui est diffusé.',
  notSetting: 'Les règles de la publicité sont fixées par les administrateurs.',
  ownWork:
    'Vous avez envoyé ou modifié cette campagne en dernier\u00A0: le journal demande qu’une autre personne la valide.',
} as const;
