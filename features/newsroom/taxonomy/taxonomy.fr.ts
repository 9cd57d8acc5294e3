export const taxonomyMessages = {
  sectionsNotYours: 'Les rubriques sont tenues par la rédaction en chef.',
  authorsNotYours: 'Les signatures sont tenues par les chefs de rubrique et la rédaction en chef.',
  profileNotYours:
    'Chacun ne modifie que sa propre signature\u202F; les autres sont tenues par les chefs de rubrique.',
  unknownPortrait: 'Cette image n’existe pas ou a été retirée.',
  notFediverse: 'Un compte s’écrit @nom@serveur, par exemple @ana@journal.social.',
  httpsOnly: 'Une adresse complète, qui commence par https://',
  subjectsNotYours: 'Votre rôle ne permet pas de modifier les sujets.',
  unknownSection: 'Cette rubrique n’existe pas.',
  unknownAuthor: 'Cette signature n’existe pas.',
  unknownSubject: 'Ce sujet n’existe pas.',
  mergeIntoItself: 'Un sujet ne se fusionne pas avec lui-même\u00A0: choisissez-en un autre.',
  alreadyMerged: (name: string) => `«\u00A0${name}\u00A0» est déjà fusionné avec un autre sujet.`,
  mergeLoop: (into: string, from: string) =>
    `Boucle\u00A0: «\u00A0${into}\u00A0» est déjà fusionné dans «\u00A0${from}\u00A0».`,
  nameIsAnothers: (name: string) =>
    `«\u00A0${name}\u00A0» est déjà le nom d’un autre sujet\u00A0: fusionnez-les plutôt.`,
  unknownUser: 'Ce compte n’existe pas.',
  userHasAuthor: 'Ce compte a déjà une signature.',
  nameNeedsLetters: 'Le nom doit contenir des lettres ou des chiffres.',
  reserved: (slug: string) =>
    `«\u00A0/${slug}\u00A0» est une adresse du site\u202F: choisissez-en une autre.`,
  taken: (slug: string) => `L’adresse «\u00A0${slug}\u00A0» est ou a été celle d’une autre page.`,
  twoLevels: 'Une sous-rubrique dépend d’une rubrique, qui ne dépend elle-même d’aucune autre.',
} as const;
