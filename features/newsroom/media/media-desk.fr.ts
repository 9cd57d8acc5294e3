import type { AssetKind, LicenceKind, Orientation, RightsProblem } from '#features/newsroom/media/assets.ts';
import type { UploadRefusal, UploadState } from '#features/newsroom/media/uploads.ts';

/** Why the library does not do what is asked. */
export const mediaRefusals = {
  notYours: 'La photothèque est ouverte à celles et ceux qui écrivent.',
  notUploading: 'Votre rôle ne permet pas d’ajouter d’image.',
  notEditing: 'Vous ne modifiez que les images que vous avez ajoutées.',
  notRights:
    'Les droits d’une image sont tenus par les chefs de rubrique et la rédaction en chef\u00A0; vous ne dites que ceux de vos propres envois, tant que rien ne les montre.',
  notWithdrawing: 'Une image est retirée par un chef de rubrique ou la rédaction en chef.',
  notRestoring: 'Une image retirée n’est remise que par la rédaction en chef.',
  notOriginals:
    'Le fichier d’origine peut dire où se trouvait le photographe\u00A0: votre rôle n’y donne pas accès.',
  notDeleting: 'Une image est supprimée par un chef de rubrique ou la rédaction en chef.',
  notFolders: 'Les dossiers sont tenus par les chefs de rubrique et la rédaction en chef.',
  unknownAsset: 'Cette image n’existe plus.',
  unknownFolder: 'Ce dossier n’existe plus.',
  noOriginal: 'Le fichier d’origine de cette image n’est pas gardé ici.',
  alreadyWithdrawn: 'Cette image est déjà retirée.',
  notWithdrawn: 'Cette image n’est pas retirée.',
  filesNotWithdrawn:
    'L’image a quitté toutes les pages, mais le stockage ne répond pas\u00A0: ses fichiers s’ouvrent encore par leur adresse. Le journal recommence de lui-même\u00A0; vérifiez dans une minute.',
  filesNotRestored:
    'L’image est remise, mais le stockage ne répond pas\u00A0: ses fichiers reviendront d’eux-mêmes dès qu’il répondra.',
  inUse: (count: number) =>
    count === 1
      ? 'Cette image sert encore à un endroit\u00A0: retirez-la de cet endroit, ou remplacez son fichier.'
      : `Cette image sert encore à ${count} endroits\u00A0: retirez-la de ces endroits, ou remplacez son fichier.`,
  conflict: 'Quelqu’un a changé cette image entre-temps.',
  conflictField: (value: string) =>
    value === ''
      ? 'Quelqu’un a vidé ce champ entre-temps.'
      : `Quelqu’un a écrit entre-temps\u00A0: «\u00A0${value}\u00A0».`,
  tooManyKeywords: 'Trop de mots-clés sur une image\u00A0: 50 au plus.',
  folderTaken: (name: string) => `Un dossier «\u00A0${name}\u00A0» existe déjà à cet endroit.`,
  folderLevels: 'Les dossiers ont trois niveaux au plus, et aucun ne contient celui qui le contient.',
  folderNotEmpty: 'Ce dossier n’est pas vide\u00A0: déplacez d’abord ce qu’il contient.',
  unknownUpload: 'Cet envoi n’existe plus.',
  uploadOver: 'Cet envoi est déjà terminé.',
  uploadBegun: 'Ce fichier est déjà entre les mains du journal\u00A0: il ne peut plus être annulé.',
  tooManyUploads: 'Trop de fichiers sont déjà en route\u00A0: attendez que les premiers soient lus.',
  noSuchPart: 'Ce fichier n’a pas de partie de ce numéro.',
  wrongPartLength: 'Cette partie n’a pas la longueur annoncée\u00A0: renvoyez-la.',
  wrongPartSum: 'Cette partie a été abîmée en route\u00A0: renvoyez-la.',
  badPartSum: 'La somme de cette partie est illisible (Content-Digest\u00A0: sha-256=:…:).',
  partsMissing: (count: number) =>
    count === 1
      ? 'Il manque une partie de ce fichier\u00A0: renvoyez-la.'
      : `Il manque ${count} parties de ce fichier\u00A0: renvoyez-les.`,
  notAnAddress: 'Une adresse complète, qui commence par https://',
} as const;

export const assetKindWords = {
  picture: 'Image',
  video: 'Vidéo',
  audio: 'Son',
} as const satisfies Record<AssetKind, string>;

export const licenceWords = {
  unknown: 'Non précisée',
  own: 'Production de la rédaction',
  agency: 'Abonnement à une agence',
  purchased: 'Achat à l’unité',
  handout: 'Fournie pour la presse',
  creative_commons: 'Creative Commons',
  public_domain: 'Domaine public',
  courtesy: 'Aimable autorisation',
  reader: 'Envoyée par un lecteur',
} as const satisfies Record<LicenceKind, string>;

export const orientationWords = {
  landscape: 'En largeur',
  portrait: 'En hauteur',
  square: 'Carrée',
} as const satisfies Record<Orientation, string>;

/** Why a story may not go out with this picture. */
export const rightsProblemWords = {
  withdrawn: 'cette image a été retirée',
  preparing: 'cette image n’est pas encore prête',
  expired: 'les droits de cette image ont expiré',
  embargoed: 'cette image est sous embargo',
  exhausted: 'le nombre d’utilisations permis pour cette image est atteint',
} as const satisfies Record<RightsProblem, string>;

export const uploadStateWords = {
  receiving: 'Envoi en cours',
  waiting: 'En attente de lecture',
  reading: 'Lecture en cours',
  read: 'Préparation des formats',
  ready: 'Prête',
  refused: 'Refusée',
} as const satisfies Record<UploadState, string>;

/** Why a file was not taken, and what to do. */
export const uploadRefusals = {
  wrong_type:
    'Ce fichier n’est pas d’un type accepté (images JPEG, PNG, WebP, AVIF, GIF\u00A0; films MP4, WebM\u00A0; sons MP3, M4A, Ogg, WAV).',
  heic: 'Les photos HEIC ne sont pas lues ici\u00A0: sur l’iPhone, choisissez «\u00A0Réglages › Appareil photo › Formats › Le plus compatible\u00A0», ou exportez en JPEG.',
  svg: 'Les dessins SVG ne sont pas acceptés\u00A0: exportez-le en PNG, à deux fois la taille voulue.',
  polyglot:
    'Ce fichier contient autre chose qu’une image\u00A0: ouvrez-le dans un logiciel d’images et enregistrez-le de nouveau.',
  truncated: 'Ce fichier est incomplet\u00A0: copiez-le de nouveau depuis l’appareil, puis renvoyez-le.',
  unreadable:
    'Ce fichier ne peut pas être lu\u00A0: ouvrez-le dans un logiciel d’images et enregistrez-le en JPEG.',
  too_large: 'Ce fichier est trop lourd\u00A0: 50\u00A0Mo au plus.',
  film_too_large: 'Ce film ou ce son est trop lourd\u00A0: 200\u00A0Mo au plus.',
  quicktime:
    'Les films QuickTime (.mov) ne se lisent pas partout\u00A0: exportez-le en MP4 (H.264), puis renvoyez-le.',
  unplayable:
    'Les navigateurs ne liraient pas ce fichier\u00A0: exportez le film en MP4 (H.264 et AAC) ou en WebM, le son en MP3, M4A, Ogg ou WAV.',
  other_kind: 'Ce fichier n’est pas de la même nature que celui qu’il remplace.',
  too_many_pixels:
    'Cette image est trop grande (100 mégapixels au plus)\u00A0: réduisez-la, puis renvoyez-la.',
  bad_shape: 'Cette image est trop longue ou trop étroite pour être affichée.',
  too_many_frames: 'Cette animation est trop longue\u00A0: gardez-en moins d’images, ou réduisez-la.',
  sum_differs: 'Ce qui est arrivé n’est pas ce qui a été envoyé\u00A0: renvoyez le fichier.',
  lost: 'Une partie de ce fichier a été perdue\u00A0: renvoyez-le.',
  withdrawn:
    'Cette image a été retirée par la rédaction\u00A0: elle ne peut pas revenir par un nouvel envoi.',
  killed_worker:
    'Ce fichier n’a pas pu être lu, malgré plusieurs essais\u00A0: enregistrez-le en JPEG et renvoyez-le.',
} as const satisfies Record<UploadRefusal, string>;

/** In whose name the journal keeps what the machine does. */
export const mediaJobNames = {
  reader: 'lecture des images',
  maker: 'formats des images',
  settler: 'fichiers des images',
} as const;
