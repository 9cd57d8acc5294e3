import { list, pageTitles, paragraph, section, type TextPage } from '#messages/fr/site-pages.ts';

export const cookiesPage = (name: string): TextPage => ({
  title: pageTitles.cookies,
  description: `Les cookies que ${name} pose, et ceux qu’il ne pose pas.`,
  sections: [
    section(
      'Pour lire\u00a0: aucun',
      paragraph(
        'Les pages du journal ne posent aucun cookie et n’en lisent aucun. Il n’y a donc rien à accepter ni à refuser avant de lire.',
      ),
    ),
    section(
      'Pour se connecter',
      paragraph('La page de connexion pose des cookies indispensables, exemptés de consentement\u00a0:'),
      list(
        'un cookie de session, effacé à la déconnexion ou à son expiration\u202f;',
        'un cookie qui protège le formulaire de connexion contre les envois d’un autre site.',
      ),
    ),
    section(
      'Les contenus d’autres sites',
      paragraph(
        'Une vidéo hébergée ailleurs ne se charge qu’après votre clic. Le site qui l’héberge peut alors poser ses propres cookies\u202f; ce choix ne vaut que pour la vidéo demandée et pour la page ouverte.',
      ),
    ),
  ],
});
