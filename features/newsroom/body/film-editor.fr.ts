/** The forms of a film and of a sound. */
export const filmEditorWords = {
  choose: { video: 'Vidéos', audio: 'Sons' },
  send: { video: 'Envoyer une vidéo de cet appareil', audio: 'Envoyer un son de cet appareil' },
  sendHelp: {
    video: 'MP4 (H.264 et AAC) ou WebM, 200\u00a0Mo au plus. La position et le nom de l’appareil sont ôtés.',
    audio: 'MP3, M4A, Ogg ou WAV, 200\u00a0Mo au plus. Les notes cachées dans le fichier sont ôtées.',
  },
  otherKind: {
    video: 'Ce fichier est un son\u00a0: insérez-le par «\u00a0Son\u00a0».',
    audio: 'Ce fichier est une vidéo\u00a0: insérez-la par «\u00a0Vidéo\u00a0».',
  },
  filter: 'Chercher dans la médiathèque',
  search: 'Chercher',
  searching: 'Recherche…',
  searchFailed: 'La recherche n’a pas abouti. Vérifiez la connexion, puis cherchez de nouveau.',
  none: { video: 'Aucune vidéo trouvée.', audio: 'Aucun son trouvé.' },
  required: { video: 'Choisissez une vidéo.', audio: 'Choisissez un son.' },
  noTranscript:
    'Sa transcription n’est pas encore écrite\u00a0: elle se remplit sur sa fiche, dans la photothèque, et elle est demandée avant de publier.',
  title: 'Titre',
  caption: 'Légende',
  credit: 'Crédit',
  poster: 'Montrer une image de la photothèque avant la lecture',
  posterChoice: 'Image d’attente',
  unknown: { video: 'Vidéo retirée ou introuvable', audio: 'Son retiré ou introuvable' },
} as const;
