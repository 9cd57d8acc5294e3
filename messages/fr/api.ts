/** What the API's description says to whoever reads it. */
export const apiDescription = {
  title: (siteName: string) => `API de ${siteName}`,
  description:
    'Lire le journal, et y écrire avec le jeton d’un membre de la rédaction. Les erreurs sont des problèmes (RFC 9457) dont le détail est en français. Une écriture répétée avec la même Idempotency-Key donne la même réponse.',
  token: 'Jeton d’un membre de la rédaction, créé dans la rédaction ou par npm run token.',
  revision: 'À rendre comme baseRevision pour modifier ce texte.',
  success: 'Réussite',
  sections: 'Les rubriques',
  list: 'Les articles en ligne, du plus récent au plus ancien',
  create: 'Écrire un article, et le publier si publish vaut true',
  read: 'Un article en ligne ; avec un jeton, le texte en cours et sa révision',
  change: 'Modifier un article à partir d’une révision',
  publish: 'Publier le texte en cours',
  withdraw: 'Retirer un article en ligne',
  schedule: 'Programmer la parution',
} as const;
