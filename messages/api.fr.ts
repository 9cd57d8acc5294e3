/** What the API's description says to whoever reads it. */
export const apiDescription = {
  title: (siteName: string) => `API de ${siteName}`,
  description:
    'Lire le journal, et y écrire avec le jeton d’un membre de la rédaction. Les erreurs sont des problèmes (RFC 9457) dont le détail est en français. Une écriture répétée avec la même Idempotency-Key donne la même réponse.',
  token: 'Jeton d’un membre de la rédaction, créé dans la rédaction ou par npm run token.',
  sponsor:
    'Qui paie l’article ; null pour ceux de la rédaction. À dire avant le titre : « Publicité — contenu proposé par… » (loi 86-897, art. 10).',
  revision: 'À rendre comme baseRevision pour modifier ce texte.',
  related:
    'Les articles liés que montre sa page, en dehors de son texte\u00a0; aucun tant qu’il n’est pas en ligne.',
  success: 'Réussite',
  sections: 'Les rubriques',
  suggestions: 'Ce que propose le champ de recherche : sujets, signatures, titres',
  list: 'Les articles en ligne, du plus récent au plus ancien',
  create: 'Écrire un article, et le publier si publish vaut true',
  read: 'Un article en ligne\u202F; avec un jeton, le texte en cours et sa révision',
  change: 'Modifier un article à partir d’une révision',
  publish: 'Publier le texte en cours',
  withdraw: 'Retirer un article en ligne',
  schedule:
    'Programmer une parution, la mise à jour ou le retrait d’un article en ligne, ou mettre sous embargo',
  adSlots:
    'Ce qui est vendu dans les emplacements d’une page\u202F; null\u202F: ce que la page montre déjà. Réservé aux pages du journal',
  adEvents:
    'Ce qu’une page dit d’une publicité servie\u202F: une fois par événement. served confirme ce que le journal a déjà compté, sans rien y ajouter. Réservé aux pages du journal',
  adEventsAnswer: 'Ce qu’il est advenu de chaque événement, dans l’ordre.',
  adComplaint: 'Signaler une publicité',
  consent: 'Ce qu’un lecteur a accepté ou refusé, sans dire qui. Réservé aux pages du journal',
  audience:
    'Ce qu’une page dit de sa lecture\u202F: une fois vue, une fois quittée. Réservé aux pages du journal\u202F; ne répond rien',
  uploads: 'Ses envois d’images en cours ou récents',
  beginUpload: 'Annoncer un fichier\u202F; celui que le journal a déjà est rendu aussitôt',
  upload: 'Où en est un envoi',
  cancelUpload: 'Abandonner un envoi',
  uploadPart: 'Envoyer une partie du fichier\u202F; Content-Digest (sha-256) est comparé',
  finishUpload: 'Dire que toutes les parties sont parties\u202F; le fichier est lu ensuite',
  uploadParts:
    'Numéros des parties gardées, à partir de 1\u202F; toutes ont partBytes octets, sauf la dernière.',
  uploadDuplicate: 'Le même fichier était déjà là\u202F: asset est le sien.',
  report: 'Signaler une erreur dans un article publié',
  sharing:
    'Ce qu’il faut pour partager un article en ligne\u202F: adresse, titres, image, liens, carte à intégrer',
  oembed: 'La carte d’un article pour un autre site (oEmbed 1.0), en JSON ou en XML',
} as const;

/** What the description says of single fields. */
export const apiFieldWords = {
  baseRevision: 'Révision de départ, telle que rendue par la dernière réponse.',
  body: 'HTML (nettoyé) ou document { version, blocks }.',
  section: 'Adresse ou identifiant de la rubrique.',
  search:
    'Une recherche, dans la langue de la page du journal : mots, "phrases", -mot, auteur:, rubrique:, sujet:, depuis:.',
  authors: 'Noms, adresses ou identifiants.',
  subjects: 'Noms\u202F; un sujet nouveau est créé.',
  substantive:
    'Pour un article en ligne\u202F: vrai si la mise à jour est de fond, et «\u00A0Mis à jour\u00A0» change\u202F; faux pour une coquille.',
  publish: 'Publie aussitôt\u202F; refusé en entier si le texte n’est pas prêt.',
  at: 'Heure de l’acte, ou fin de l’embargo, avec son décalage\u202F; null annule ce qui était prévu.',
  act: 'publication\u00A0: première parution\u202F; update\u00A0: le texte en cours remplace celui que lisent les lecteurs\u202F; withdrawal\u00A0: l’article est retiré\u202F; embargo\u00A0: rien ne paraît avant.',
  plannedSubstantive: 'Avec update\u202F: vrai si la mise à jour est de fond.',
  plannedNotice: 'Avec withdrawal\u202F: l’avis que liront les lecteurs.',
  notOfThisAct: 'Ce champ ne va pas avec cet acte.',
  cursor: 'Valeur de nextCursor de la page précédente.',
} as const;

/** What oEmbed answers to what it cannot do. */
export const oembedWords = {
  noUrl: 'Donnez dans url l’adresse d’un article du journal.',
  unknownFormat: 'Ce format n’existe pas ici\u202F: json ou xml.',
} as const;
