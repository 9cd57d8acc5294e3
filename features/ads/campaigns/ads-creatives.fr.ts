import type { Device } from '#features/ads/campaigns/ad-slots.ts';
import type { CreativeKind } from '#features/ads/campaigns/ads.ts';
import type { ClickRefusal } from '#features/ads/campaigns/click-address.ts';
import type { CreativeRefusal, FileRefusal, WholeRefusal } from '#features/ads/campaigns/creative-intake.ts';

const wholeRefusals = {
  empty: 'Ce fichier est vide\u00A0: choisissez-le de nouveau.',
  not_zip: 'Ce fichier n’est pas une archive ZIP\u00A0: compressez le dossier de la bannière en .zip.',
  encrypted: 'Cette archive est protégée par un mot de passe\u00A0: refaites-la sans.',
  damaged: 'Cette archive est abîmée\u00A0: refaites-la, puis renvoyez-la.',
  no_entry:
    'Cette archive n’a pas d’index.html à sa racine\u00A0: c’est lui qui est affiché. Donnez-lui ce nom.',
  too_deep: 'Les dossiers de cette archive sont trop imbriqués\u00A0: 5 niveaux au plus.',
  bomb: 'Cette archive en contient bien plus qu’elle n’en a l’air\u00A0: elle est refusée sans être ouverte.',
  archive_too_large: 'Cette archive est trop lourde\u00A0: 2\u00A0Mo au plus.',
  unpacked_too_large: 'Cette bannière est trop lourde une fois ouverte\u00A0: 5\u00A0Mo au plus.',
  too_many_files: 'Cette archive contient trop de fichiers\u00A0: 100 au plus.',
  picture_too_large: 'Cette image est trop lourde\u00A0: 5\u00A0Mo au plus.',
  too_heavy:
    'Même recompressée, cette image dépasse 150\u00A0Ko\u00A0: enlevez du grain ou des détails, puis renvoyez-la.',
  animation_too_heavy:
    'Cette animation dépasse 150\u00A0Ko\u00A0: gardez moins d’images ou moins de couleurs, ou envoyez une bannière HTML5.',
  not_a_picture: 'Ce fichier n’est pas une image acceptée\u00A0: envoyez un JPEG, PNG, WebP, AVIF ou GIF.',
  moves_otherwise:
    'Seul le GIF peut être animé\u00A0: exportez l’animation en GIF de 150\u00A0Ko au plus, ou en bannière HTML5.',
  too_many_pixels:
    'Cette image annonce plus de 50\u00A0mégapixels\u00A0: elle est refusée sans être ouverte. Exportez-la à la taille de l’emplacement.',
  too_many_frames: 'Cette animation est trop longue\u00A0: 200 images au plus.',
} as const satisfies Record<WholeRefusal, string>;

const fileRefusals = {
  bad_name:
    'a un nom qui mène ailleurs ou qui ne peut pas être une adresse\u00A0: lettres, chiffres, tirets et points.',
  link: 'est un lien vers un autre fichier\u00A0: mettez le fichier lui-même.',
  twice: 'est deux fois dans l’archive.',
  forbidden_type:
    'n’est pas d’un type accepté\u00A0: HTML, CSS, JavaScript, JSON, SVG sans script, JPEG, PNG, WebP, GIF, WOFF.',
  file_too_large: 'est trop lourd\u00A0: 1,5\u00A0Mo au plus par fichier.',
  not_what_it_says: 'n’est pas ce que son nom annonce, ou contient autre chose.',
  not_text: 'n’est pas du texte en UTF-8.',
  scripted_drawing:
    'est un dessin SVG qui contient un script, une adresse extérieure ou une entité\u00A0: enlevez-les.',
} as const satisfies Record<FileRefusal, string>;

/** Why a file was not taken, and what to do. */
export function sentenceOfRefusal(refusal: CreativeRefusal, sizes: readonly string[]): string {
  switch (refusal.code) {
    case 'wrong_size':
      return `Cette création fait ${refusal.width}\u00A0×\u00A0${refusal.height}\u00A0: aucun emplacement n’a cette taille. Tailles vendues, ou leur double\u00A0: ${sizes.map((size) => size.replace('x', '\u00A0×\u00A0')).join(', ')}.`;
    case 'unreadable_picture':
      return refusal.reason;
    case 'outside_load':
      return `«\u00A0${refusal.name}\u00A0» charge «\u00A0${refusal.what}\u00A0»\u00A0: une bannière ne charge que ses propres fichiers. Mettez ce fichier dans l’archive.`;
    case 'forbidden_element':
      return `«\u00A0${refusal.name}\u00A0» contient un élément ${refusal.what}, qui n’a pas sa place dans une bannière\u00A0: enlevez-le.`;
    default:
      return 'name' in refusal
        ? `«\u00A0${refusal.name}\u00A0» ${fileRefusals[refusal.code]}`
        : wholeRefusals[refusal.code];
  }
}

/** Why a form was not kept: each sentence stands under its field, or above all of them. */
export const creativeRefusals = {
  unknown: 'Cette création n’existe pas, ou plus.',
  unknownCampaign: 'Cette campagne n’existe pas, ou plus.',
  campaignOver: 'Cette campagne est terminée\u00A0: ses créations ne changent plus.',
  archived: 'Cette création est archivée\u00A0: remettez-la d’abord en service.',
  changedSince:
    'Cette création a été modifiée entre-temps par quelqu’un d’autre. Ce que vous avez saisi est resté ici\u00A0: ouvrez-la dans un autre onglet pour comparer, puis enregistrez de nouveau.',
  otherKind: 'Une création garde sa nature\u00A0: ajoutez-en une autre.',
  fileNeeded: 'Choisissez le fichier de cette création.',
  fileForgotten: 'Ce fichier a été envoyé il y a trop longtemps\u00A0: choisissez-le de nouveau.',
  fileOfOtherKind: 'Ce fichier est d’une autre nature que cette création.',
  altNeeded: 'Décrivez l’image pour les personnes qui ne la voient pas.',
  titleNeeded: 'Donnez un titre à ce cadre pour les personnes qui ne le voient pas.',
  sizeNeeded: 'Choisissez la taille de cette création.',
  sizeNotSold: 'Aucun emplacement n’a cette taille.',
  headlineNeeded: 'Un texte a un titre.',
  buttonNeeded: 'Écrivez ce que dit le bouton, par exemple «\u00A0Réserver\u00A0».',
  htmlNeeded: 'Collez la balise du tiers.',
} as const;

/** Why an address can't be where a click leads. */
export const clickSentences = {
  not_an_address: 'Ce n’est pas une adresse entière\u00A0: elle commence par https://, sans espace.',
  not_https:
    'Cette adresse commence par http://\u00A0: les lecteurs n’y seraient pas protégés. Donnez l’adresse en https://.',
  not_web:
    'Seule une page du web peut être ouverte par un clic\u00A0: une adresse qui commence par https://.',
  credentials: 'Cette adresse contient un identifiant ou un mot de passe\u00A0: enlevez-le.',
  not_public: 'Cette adresse n’est pas sur l’internet public\u00A0: donnez un nom de domaine.',
  not_for_readers:
    'Cette adresse du journal n’est pas une page que les lecteurs ouvrent\u00A0: donnez celle d’un article, d’une rubrique ou d’une page comme /flux.',
  too_long: 'Cette adresse est trop longue\u00A0: 2\u00A0000 caractères au plus.',
} as const satisfies Record<ClickRefusal, string>;

/** The page and the form of a creative. */
export const creativeWords = {
  create: 'Nouvelle création',
  back: (campaign: string) => `Retour à la campagne «\u00A0${campaign}\u00A0»`,
  kinds: {
    picture: 'Image (JPEG, PNG, WebP, AVIF, GIF animé)',
    html5: 'Bannière HTML5 (archive ZIP)',
    text: 'Texte',
    tag: 'Balise d’un tiers, chargée après consentement',
  } satisfies Record<CreativeKind, string>,
  kind: 'Nature',
  name: 'Nom',
  nameHelp: 'Pour la régie et les rapports\u00A0: les lecteurs ne le voient pas.',
  clickUrl: 'Adresse ouverte par un clic',
  clickHelp:
    'Une page en https://, ou le chemin d’une page du journal (/flux). Les clics passent par le journal, qui les compte.',
  weight: 'Poids',
  weightHelp: 'Part de cette création parmi celles de la campagne qui conviennent, de 1 à 100.',
  alt: 'Texte alternatif',
  altHelp: 'Ce que montre l’image et ce qu’elle dit, pour les personnes qui ne la voient pas.',
  title: 'Titre du cadre',
  titleHelp: 'Ce qu’annonce un lecteur d’écran avant d’entrer dans la publicité.',
  size: 'Taille',
  sizeUnchosen: 'Choisir une taille',
  sizeHelp: 'En pixels CSS, parmi les tailles des emplacements.',
  headline: 'Titre',
  text: 'Texte',
  button: 'Bouton',
  html: 'Balise',
  htmlHelp:
    'Le code donné par le tiers. Il tourne dans un cadre isolé, servi par le journal, et seulement pour les lecteurs qui l’ont accepté. %%CLICK_URL%% y est remplacé par l’adresse qui compte les clics.',
  clickTag:
    'Un clic dans la bannière mène à l’adresse ci-dessous, quelle que soit celle que son code ouvre (clickTag ou une autre).',
  file: 'Fichier',
  fileHelp: {
    picture: (sizes: string) =>
      `À la taille exacte d’un emplacement ou au double\u00A0: ${sizes}. 5\u00A0Mo au plus\u00A0; un GIF animé, 150\u00A0Ko au plus.`,
    html5:
      'Une archive ZIP de 2\u00A0Mo au plus, avec index.html à la racine et tous ses fichiers dedans\u00A0: rien n’est chargé d’ailleurs.',
  },
  play: 'Lire l’animation',
  pause: 'Mettre l’animation en pause',
  choose: 'Choisir un fichier',
  chooseOther: 'Choisir un autre fichier',
  sending: (percent: number) => `Envoi… ${percent}\u00A0%`,
  reading: 'Lecture du fichier…',
  taken: (facts: string) => `Fichier reçu\u00A0: ${facts}.`,
  lost: 'Le réseau s’est interrompu\u00A0: rien n’est perdu, choisissez de nouveau le fichier.',
  files: (count: number) => (count > 1 ? `${count}\u00A0fichiers` : '1\u00A0fichier'),
  kilobytes: (bytes: number) => `${Math.max(1, Math.round(bytes / 1_000)).toLocaleString('fr')}\u00A0Ko`,
  pixels: (width: number, height: number) => `${width}\u00A0×\u00A0${height}`,
  outside: (hosts: string) =>
    `Ses scripts nomment ces adresses, que le cadre empêche de charger\u00A0: ${hosts}.`,
  save: 'Enregistrer',
  add: 'Ajouter la création',
  saved: 'Enregistrée.',
  savedAgain: 'Enregistrée\u00A0: cette version attend une validation avant d’être diffusée.',
  approved: 'Validée\u00A0: elle est diffusée quand sa campagne l’est.',
  waiting: 'Attend une validation, sur la page de sa campagne.',
  archived: 'Archivée\u00A0: elle n’est plus diffusée.',
  over: 'Cette campagne est terminée\u00A0: ses créations ne changent plus.',
  version: (version: number) => `version\u00A0${version}`,
  look: 'Comme elle est montrée',
  change: 'Modifier',
  history: 'Histoire',
  preview: 'Voir sur une page',
  archive: 'Archiver',
  restore: 'Remettre en service',
  archiveHelp: 'Une création archivée n’est plus diffusée, et ses chiffres restent dans les rapports.',
  loadTag: 'Charger la balise',
  loadTagHelp: 'La balise charge des fichiers chez un tiers, depuis votre navigateur.',
  unreadable: 'Le contenu de cette création ne peut pas être lu\u00A0: elle n’est pas diffusée.',
} as const;

export const creativePreview = {
  title: 'Aperçu sur une page',
  noPage: 'Il n’y a pas de page publique à cette adresse.',
  back: (name: string) => `Retour à «\u00A0${name}\u00A0»`,
  page: 'Page du journal',
  pageHelp: 'Son adresse, sans le nom du site\u00A0: / pour la une.',
  show: 'Afficher',
  screens: { phone: 'Téléphone', tablet: 'Tablette', desktop: 'Ordinateur' } satisfies Record<Device, string>,
  screen: (screen: string, width: number) => `${screen}, ${width}\u00A0pixels`,
  frame: (screen: string) => `Aperçu\u00A0: ${screen}`,
  at: (slots: string) => `Emplacement\u00A0: ${slots}.`,
  nowhere:
    'Sur cet écran, cette page n’a pas d’emplacement à cette taille, ou rien de la maison n’y est affiché.',
  note: 'Les scripts de la page sont arrêtés dans ces aperçus. Rien n’est compté.',
} as const;
