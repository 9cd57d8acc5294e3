const storyCount = (count: number): string =>
  count === 0 ? 'Aucun article' : count === 1 ? 'Un article' : `${count.toLocaleString('fr-FR')} articles`;

export const subjectWords = {
  title: 'Sujets',
  lead: 'Un sujet renommé ou fusionné garde ses adresses\u00A0: elles mènent à la nouvelle en un saut. Deux sujets qui disent la même chose se fusionnent.',
  columns: { name: 'Sujet', address: 'Adresse', stories: 'Articles', actions: 'Actions' },
  search: 'Chercher un sujet',
  filter: 'Chercher',
  count: (total: number) =>
    total === 0 ? 'Aucun sujet' : total === 1 ? 'Un sujet' : `${total.toLocaleString('fr-FR')} sujets`,
  none: 'Aucun sujet pour l’instant. Créez le premier, ou nommez-le en écrivant un article.',
  noneFound: 'Aucun sujet ne porte ce nom.',
  mergedNames: (names: readonly string[]) => `Réunit aussi\u00A0: ${names.join(', ')}`,
  createTitle: 'Créer un sujet',
  create: 'Créer',
  save: 'Enregistrer',
  cancel: 'Annuler',
  name: 'Nom',
  slug: 'Adresse',
  slugHelp: 'Lettres sans accents, chiffres et traits d’union\u202F; vide\u00A0: tirée du nom.',
  description: 'Description',
  saved: (name: string) => `«\u00A0${name}\u00A0» est enregistré.`,
  exists: (name: string) => `«\u00A0${name}\u00A0» existe déjà\u00A0: rien n’a été créé ni changé.`,
  edit: 'Modifier',
  editOf: (name: string) => `Modifier ${name}`,
  editTitle: (name: string) => `Modifier ${name}`,
  merge: 'Fusionner…',
  mergeOf: (name: string) => `Fusionner ${name} dans un autre sujet`,
  mergeTitle: (name: string) => `Fusionner ${name}`,
  mergeInto: 'Dans quel sujet\u202F?',
  mergeHelp: 'Tapez les premières lettres, puis choisissez.',
  mergeChoices: 'Sujets trouvés',
  mergeSentence: ({ from, into, stories }: { from: string; into: string; stories: number }) =>
    stories === 0
      ? `Aucun article public ne porte «\u00A0${from}\u00A0»\u00A0: rien ne change de place. Ses textes en cours porteront «\u00A0${into}\u00A0».`
      : `${storyCount(stories)} ${stories === 1 ? 'passe' : 'passent'} de «\u00A0${from}\u00A0» à «\u00A0${into}\u00A0», et les textes en cours avec.`,
  mergeAddresses: (from: string, into: string) => `${from} et ses flux mèneront à ${into}.`,
  mergeForGood: 'Une fusion ne s’annule pas.',
  mergeSubmit: 'Fusionner',
  merged: ({ from, into, stories }: { from: string; into: string; stories: number }) =>
    `«\u00A0${from}\u00A0» est fusionné dans «\u00A0${into}\u00A0»\u00A0: ${storyCount(stories).toLocaleLowerCase('fr')} ${stories > 1 ? 'déplacés' : 'déplacé'}.`,
} as const;
