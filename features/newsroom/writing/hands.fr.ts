type HandWords = {
  unknown: string;
  self: (time: string) => string;
  other: (name: string, time: string) => string;
};

/** Sentences about whoever else wrote in a story. */
export const handWords = {
  version: {
    unknown: 'L’autre version',
    self: (time) => `Votre autre version, à\u00a0${time}`,
    other: (name, time) => `Version de ${name}, à\u00a0${time}`,
  },
  taken: {
    unknown: 'Une version plus récente a été enregistrée ailleurs\u00A0: la voici.',
    self: (time) =>
      `Une version plus récente, enregistrée par vous ailleurs à\u00a0${time}, a été reprise ici.`,
    other: (name, time) =>
      `Une version plus récente, enregistrée par ${name} à\u00a0${time}, a été reprise ici.`,
  },
  merged: {
    unknown: 'Les modifications d’une autre personne ont été jointes aux vôtres.',
    self: () => 'Les modifications que vous aviez faites ailleurs ont été jointes à celles-ci.',
    other: (name) => `Les modifications de ${name} ont été jointes aux vôtres.`,
  },
} as const satisfies Record<string, HandWords>;
