import type { EmbedProvider } from '#features/newsroom/body/blocks/embed/embed-provider.ts';

/** What each block is called in the newsroom. */
export const blockNames = {
  paragraph: 'paragraphe',
  subheading: 'intertitre',
  list: 'liste',
  quotation: 'citation',
  pullQuote: 'exergue',
  picture: 'image',
  gallery: 'galerie',
  comparison: 'avant-après',
  video: 'vidéo',
  audio: 'son',
  embed: 'contenu intégré',
  factBox: 'encadré',
  table: 'tableau',
  chart: 'graphique',
  relatedLink: 'lire aussi',
  divider: 'filet',
} as const;

export const bodyProblems = {
  notABody: 'Le corps de l’article n’a pas la forme attendue\u00a0: {\u00a0version, blocks\u00a0}.',
  unknownVersion: (version: number) =>
    `Le corps de l’article est d’une version inconnue (${version})\u00a0: il faut une version plus récente du logiciel pour le lire.`,
  tooManyBlocks: (limit: number) =>
    `Le corps de l’article compte plus de ${limit} blocs\u00a0: coupez-le en plusieurs articles.`,
  tooLarge: 'Le corps de l’article dépasse 1\u00a0Mo\u00a0: coupez-le en plusieurs articles.',
  unknownBlock: (position: number, type: string) =>
    type === ''
      ? `Le bloc ${position} n’a pas de type.`
      : `Le bloc ${position} est d’un type inconnu\u00a0: «\u00a0${type.slice(0, 60)}\u00a0».`,
  invalidBlock: ({
    position,
    type,
    field,
  }: {
    position: number;
    type: keyof typeof blockNames;
    field: string;
  }) =>
    field === ''
      ? `Le bloc ${position} (${blockNames[type]}) n’a pas la forme attendue.`
      : `Le bloc ${position} (${blockNames[type]}) a un champ refusé\u00a0: ${field}.`,
};

export const providerNames = {
  youtube: 'YouTube',
  x: 'X',
  bluesky: 'Bluesky',
  instagram: 'Instagram',
  dailymotion: 'Dailymotion',
  vimeo: 'Vimeo',
  tiktok: 'TikTok',
  facebook: 'Facebook',
  mastodon: 'Mastodon',
  link: 'Site externe',
} as const satisfies Record<EmbedProvider, string>;

/** Words that the body itself says to readers. */
export const bodyWords = {
  relatedLink: 'Lire aussi',
  whyLink: 'Pourquoi ce lien\u202f?',
  chosenByDesk: 'Choisi par la rédaction.',
  picture: (alt: string) => (alt === '' ? 'Image' : `Image\u00a0: ${alt}`),
  enlarge: (alt: string) => (alt ? `Agrandir l’image\u00a0: ${alt}` : 'Agrandir l’image'),
  credit: (credit: string) => `Crédit\u00a0: ${credit}`,
  gallery: 'Galerie',
  comparison: 'Avant et après',
  before: 'Avant',
  after: 'Après',
  compare: 'Glisser de l’avant à l’après',
  close: 'Fermer l’image',
  previous: 'Image précédente',
  next: 'Image suivante',
  embedOn: (provider: EmbedProvider) =>
    provider === 'link'
      ? 'Voir ce contenu sur le site d’origine'
      : `Voir ce contenu sur ${providerNames[provider]}`,
  table: 'Tableau',
  chart: 'Graphique',
  chartUnit: (unit: string) => `En ${unit}`,
  chartData: 'Voir les données',
  chartTable: (title: string) => `Données\u00a0: ${title}`,
  chartSource: (source: string) => `Source\u00a0: ${source}`,
  film: { video: 'Vidéo', audio: 'Son' },
  openFilm: { video: 'Ouvrir la vidéo', audio: 'Ouvrir le son' },
  transcript: 'Lire la transcription',
  lasts: (clock: string) => `Durée\u00a0: ${clock}`,
  embedComesFrom: (name: string) =>
    `Ce contenu vient de ${name}, qui peut poser des cookies et connaître votre adresse internet. Rien n’en est chargé sans votre accord.`,
  showEmbed: 'Afficher',
  alwaysShowEmbed: (name: string) => `Toujours afficher ${name}`,
};
