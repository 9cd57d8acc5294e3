import { counted } from '#lib/numbers.ts';

/** Sending files into the library: the panel, and each file's line. */
export const uploadPanelWords = {
  title: 'Ajouter des images, des vidéos, des sons',
  choose: 'Choisir des fichiers',
  help: 'Ou déposez-les ici, ou collez-les. Images JPEG, PNG, WebP, AVIF ou GIF, 50\u00a0Mo au plus\u00a0; vidéos MP4 ou WebM, sons MP3, M4A, Ogg ou WAV, 200\u00a0Mo au plus. La position enregistrée par l’appareil ne sort jamais de la rédaction.',
  drop: 'Lâchez pour envoyer.',
  queue: 'Envois',
  earlier: 'Envois faits d’une autre page',
  inLine: 'Attend son tour',
  sending: (percent: number) => `Envoi\u00a0: ${percent}\u00a0%`,
  progress: (name: string) => `Envoi de «\u00a0${name}\u00a0»`,
  waitingForNetwork: 'Connexion perdue\u00a0: l’envoi reprendra tout seul.',
  waitingForNewspaper: 'Le journal ne répond pas\u00a0: l’envoi reprendra tout seul.',
  ready: 'Dans la photothèque',
  open: 'Ouvrir l’image',
  duplicate: 'Ce fichier est déjà dans la photothèque\u00a0: rien n’a été ajouté.',
  useExisting: 'Utiliser celle qui existe',
  near: (number: number) =>
    number === 1
      ? 'Une image lui ressemble beaucoup. Est-ce la même\u202f?'
      : `${number}\u00a0images lui ressemblent beaucoup. Est-ce la même\u202f?`,
  seeNear: (name: string) => `Voir «\u00a0${name}\u00a0»`,
  cancel: 'Abandonner',
  cancelOf: (name: string) => `Abandonner l’envoi de «\u00a0${name}\u00a0»`,
  cancelled: 'Envoi abandonné.',
  resume: 'Reprendre',
  resumeOf: (name: string) => `Reprendre l’envoi de «\u00a0${name}\u00a0»`,
  unfinished: (names: readonly string[]) =>
    `${counted(names.length, 'envoi est resté', 'envois sont restés')} en chemin\u00a0: ${names.join(', ')}. Choisissez de nouveau les mêmes fichiers, seul ce qui manque partira.`,
  clear: 'Effacer ce qui est fini',
  replaceTitle: 'Remplacer le fichier',
  replaceHelp:
    'Les mots, les droits et les usages restent\u00a0; chaque page montre le nouveau fichier. Le point d’intérêt est à revoir.',
  replaceFilmHelp:
    'Les mots, les sous-titres, les droits et les usages restent\u00a0; chaque page joue le nouveau fichier.',
  replaceChoose: 'Choisir le nouveau fichier',
} as const;
