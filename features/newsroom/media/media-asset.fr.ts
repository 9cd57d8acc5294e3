import type { digitalSourceTypes } from '#features/newsroom/media/assets.ts';
import type { AltFault } from '#features/newsroom/media/alt-advice.ts';
import { counted } from '#lib/numbers.ts';

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

/** One picture of the library, `/redaction/medias/{id}`. */
export const assetWords = {
  back: 'Toute la photothèque',
  preview: 'Aperçu',
  preparing: 'Ses premiers fichiers se préparent\u00a0: les lecteurs n’en voient encore rien.',
  noFile: 'Aucun fichier à montrer.',
  withdrawn: (day: string, reason: string) =>
    `Retirée le ${day}\u00a0: plus personne ne la voit, ses adresses répondent 410. Raison\u00a0: ${reason}`,
  facts: (facts: { width: number; height: number; size: string }) =>
    `${facts.width}\u00a0×\u00a0${facts.height} pixels, ${facts.size}`,
  sent: (day: string, by: string | null) => (by ? `Envoyée le ${day} par ${by}` : `Arrivée le ${day}`),
  original: 'Fichier d’origine',
  download: 'Télécharger le fichier d’origine',
  downloadHelp:
    'Il peut dire où se trouvait le photographe\u00a0: ne le transmettez pas tel quel. Le téléchargement est noté au journal.',
  noOriginal: 'Le fichier d’origine n’est pas gardé ici.',

  words: 'Ce que l’on en dit',
  title: 'Titre',
  alt: 'Texte de remplacement',
  altHelp: 'Comment la décririez-vous au téléphone\u202f?',
  altLength: (length: number) => counted(length, 'signe', 'signes'),
  isDecorative: 'Décorative\u00a0: elle ne dit rien que le texte ne dise, et n’est pas lue à voix haute',
  caption: 'Légende par défaut',
  captionHelp: 'Chaque article peut en écrire une autre.',
  credit: 'Crédit',
  creditHelp: 'Imprimé partout où elle paraît, même sans légende.',
  creator: 'Photographe ou dessinateur',
  copyright: 'Droit d’auteur',
  usageTerms: 'Conditions d’utilisation',
  takenAt: 'Prise le',
  place: 'Lieu, en mots',
  placeHelp: 'Jamais une position exacte\u00a0: elle trahirait une source.',
  keywords: 'Mots-clés',
  keywordsHelp: 'Séparés par des virgules.',
  digitalSourceType: 'Origine',
  unsaid: 'Non précisée',
  aiHelp: 'Une image faite par une IA est annoncée aux lecteurs.',
  isGraphic: 'Graphique, carte ou dessin avec des mots\u00a0: montré en entier, jamais recadré',
  transcript: 'Transcription',
  folder: 'Dossier',
  noFolder: 'Aucun dossier',
  filed: 'Image rangée.',
  save: 'Enregistrer',
  saved: 'Enregistré. Les pages qui la montrent suivent.',
  unchanged: 'Rien n’a changé.',

  focal: 'Point d’intérêt et cadrages',
  focalHelp:
    'Cliquez sur ce qui doit rester visible, ou déplacez le point avec les flèches (Maj pour aller plus vite)\u00a0: tous les cadrages suivent.',
  focalButton: (x: number, y: number) =>
    `Point d’intérêt\u00a0: ${x}\u00a0% depuis la gauche, ${y}\u00a0% depuis le haut. Flèches pour le déplacer.`,
  focalSaved: 'Point d’intérêt enregistré. Les cadrages des articles suivent.',
  graphicWhole: 'C’est un graphique\u00a0: il est montré en entier dans tous les formats.',
  crops: 'Cadrages',
  cropNames: {
    '16:9': '16:9',
    '4:3': '4:3',
    '3:2': '3:2',
    '1:1': 'Carré',
    '4:5': '4:5',
    card: 'Réseaux, 1200\u00a0×\u00a0630',
  },
  cropHelp: 'Un article peut cadrer autrement pour lui seul, dans son éditeur.',

  rights: 'Droits',
  licence: 'Licence',
  licenceUrl: 'Adresse de la licence',
  lastDay: 'Droits jusqu’au (inclus)',
  embargo: 'Sous embargo jusqu’à',
  territories: 'Territoires, en mots',
  mostUses: 'Nombre d’articles permis',
  mostUsesHelp: (stories: number) =>
    stories === 0
      ? 'Elle n’a paru dans aucun article.'
      : `Parue dans ${counted(stories, 'article', 'articles')}.`,
  rightsNote: 'À savoir',
  rightsSaved: 'Droits enregistrés.',
  rightsFree: 'Rien ne s’oppose à une nouvelle parution.',
  rightsProblem: (reason: string) => `Un nouvel article ne peut pas paraître avec elle\u00a0: ${reason}.`,

  uses: 'Où elle sert',
  noUse: 'Nulle part. Elle peut être supprimée.',
  useOnline: 'En ligne',
  useDraft: 'Dans un texte en cours',
  hiddenDraft: 'Un texte qui n’est pas de votre ressort',
  usePlaces: (places: readonly string[]) => {
    const inText = places.filter((place) => place !== 'lead').length;
    const parts = [
      ...(places.includes('lead') ? ['en ouverture'] : []),
      ...(inText > 0 ? [inText === 1 ? 'dans le texte' : `${inText} fois dans le texte`] : []),
    ];
    return parts.join(' et ');
  },
  useFront: 'À la une',
  usePortrait: (name: string) => `Portrait de ${name}`,

  near: 'Presque la même',
  nearHelp: 'Ces images se ressemblent beaucoup\u00a0: en garder une seule évite de perdre un crédit.',

  history: 'Histoire',

  leave: 'Retirer ou supprimer',
  withdraw: 'Retirer pour tous…',
  withdrawHelp:
    'Pour une raison de droit, tout de suite\u00a0: elle disparaît de chaque page, carte et flux, et ses fichiers répondent 410.',
  withdrawTitle: 'Retirer cette image\u202f?',
  withdrawAsk: (stories: number) =>
    stories === 0
      ? 'Aucun article en ligne ne la montre.'
      : `${counted(stories, 'article en ligne la perd', 'articles en ligne la perdent')} à l’instant. Seule la rédaction en chef peut la rendre.`,
  reason: 'Raison, qui va au journal',
  withdrawSubmit: 'Retirer maintenant',
  withdrew: 'Image retirée.',
  restore: 'Rendre aux lecteurs…',
  restoreTitle: 'Rendre cette image aux lecteurs\u202f?',
  restoreHelp: 'Elle reparaît partout où des articles la montrent encore.',
  restoreSubmit: 'Rendre',
  restored: 'Image rendue aux lecteurs.',
  remove: 'Supprimer…',
  removeTitle: (name: string) => `Supprimer ${quoted(name)}\u202f?`,
  removeHelp: 'Elle et ses fichiers sont effacés pour de bon, l’original compris.',
  removeSubmit: 'Supprimer pour de bon',
  cancel: 'Annuler',
} as const;

/** What may be better about an alt text, while it is typed. */
export const altAdvice = {
  empty: 'Sans texte, qui ne voit pas l’image n’en saura rien.',
  begins_with_picture: 'Inutile de dire que c’est une image\u00a0: dites ce que l’on voit.',
  too_long: 'Plus de 125 signes\u00a0: gardez les détails pour la légende.',
  same_as_caption: 'C’est la légende, qui sera lue deux fois\u00a0: dites plutôt ce que l’on voit.',
  file_name: 'C’est un nom de fichier, pas une description.',
} as const satisfies Record<AltFault, string>;

/** IPTC digital source types, as one says them. */
export const sourceTypeWords = {
  digitalCapture: 'Prise de vue numérique',
  negativeFilm: 'Négatif numérisé',
  positiveFilm: 'Diapositive numérisée',
  print: 'Tirage ou document numérisé',
  humanEdits: 'Retouchée à la main',
  digitalCreation: 'Dessin ou création numérique',
  dataDrivenMedia: 'Graphique tiré de données',
  compositeCapture: 'Montage de prises de vue',
  algorithmicallyEnhanced: 'Améliorée par un algorithme',
  compositeWithTrainedAlgorithmicMedia: 'Composée en partie par une IA',
  trainedAlgorithmicMedia: 'Générée par une IA',
} as const satisfies Record<(typeof digitalSourceTypes)[number], string>;
