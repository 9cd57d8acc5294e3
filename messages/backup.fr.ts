/** What `npm run backup` and `npm run restore` say. */
export const backupWords = {
  reading: 'Sauvegarde de la base et des médias…',
  done: ({
    file,
    megabytes,
    rows,
    media,
  }: {
    file: string;
    megabytes: string;
    rows: number;
    media: number;
  }) =>
    `Sauvegarde vérifiée : ${file} (${megabytes} Mo, ${rows.toLocaleString('fr-FR')} lignes, ${media.toLocaleString('fr-FR')} fichiers).`,
  mediaMissing: (count: number, example: string) =>
    `Attention : ${count} fichier${count > 1 ? 's' : ''} que la base nomme manquai${count > 1 ? 'en' : ''}t déjà dans les médias (par exemple ${example}).`,
  fileExists: (file: string) => `${file} existe déjà : choisissez un autre nom.`,
  usage: 'Indiquez l’archive : npm run restore -- FICHIER [--oui]',
  notFound: (file: string) => `L’archive ${file} est introuvable.`,
  damaged: (reason: string) => `L’archive est abîmée (${reason}) : rien n’a été touché.`,
  cut: 'elle est coupée ou illisible',
  entryMissing: (name: string) => `il manque ${name}`,
  entryChanged: (name: string) => `${name} n’a plus le même contenu`,
  entryUnknown: (name: string) => `${name} n’y a pas sa place`,
  noManifest: 'son sommaire manque',
  otherSchema: (name: string) =>
    `L’archive vient d’une version plus récente du journal (migration « ${name} ») : mettez le code à jour d’abord. Rien n’a été touché.`,
  needsConsent: (articles: number) =>
    `La base contient déjà ${articles.toLocaleString('fr-FR')} article${articles > 1 ? 's' : ''} : tout sera remplacé par l’archive. Ajoutez --oui pour confirmer.`,
  verified: 'Archive vérifiée, restauration…',
  restored: (rows: number, media: number) =>
    `Restauré : ${rows.toLocaleString('fr-FR')} lignes, ${media.toLocaleString('fr-FR')} fichiers.`,
};
