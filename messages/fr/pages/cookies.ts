import { urls } from '#lib/urls.ts';
import { link, list, pageTitles, paragraph, section, type TextPage } from '#messages/fr/site-pages.ts';

/**
 * `refusalKey` is what the browser of who refuses to be counted keeps, `mastodonKey` that of who names a server to share
 * on.
 */
export const cookiesPage = (
  name: string,
  { refusalKey, mastodonKey }: { refusalKey: string; mastodonKey: string },
): TextPage => ({
  title: pageTitles.cookies,
  description: `Les cookies que ${name} pose, et ceux qu’il ne pose pas.`,
  sections: [
    section(
      'Pour lire\u00a0: aucun',
      paragraph(
        'Les pages du journal ne posent aucun cookie et n’en demandent aucun. Il n’y a donc rien à accepter ni à refuser avant de lire.',
      ),
    ),
    section(
      'Pour se connecter',
      paragraph('La page de connexion pose des cookies indispensables, exemptés de consentement\u00a0:'),
      list(
        'un cookie de session, effacé à la déconnexion ou à son expiration, et un autre qui dit aux pages que vous êtes connecté, et si vous êtes de la rédaction, qui n’est pas comptée parmi les lecteurs\u202f;',
        'un cookie qui reconnaît pendant un an l’appareil d’où vous vous êtes connecté, pour que personne ne puisse vous enfermer dehors en essayant des mots de passe\u202f;',
        'à l’inscription, un cookie de deux jours qui permet de confirmer votre adresse depuis le même navigateur\u202f;',
        'pendant dix minutes au plus, ce que vous aviez écrit dans un formulaire refusé, ou vos codes de secours\u202f;',
        'un cookie qui protège le formulaire de connexion contre les envois d’un autre site.',
      ),
    ),
    section(
      'Pour ne pas être compté\u00a0: si vous le demandez',
      paragraph(
        `Le journal compte ses lecteurs sans rien poser sur leurs appareils. Si vous refusez de l’être, votre navigateur garde une seule chose, sous le nom «\u00a0${refusalKey}\u00a0» (stockage local)\u00a0: ce refus. Elle n’est jamais envoyée, ne dit rien de vous, et reste jusqu’à ce que vous la repreniez.`,
      ),
      link('Choisir', urls.audienceChoice()),
    ),
    section(
      'Pour partager sur Mastodon\u00a0: si vous le demandez',
      paragraph(
        `Mastodon a des milliers de serveurs\u00a0: la première fois que vous y partagez un article, nous demandons le vôtre. Votre navigateur le garde sous le nom «\u00a0${mastodonKey}\u00a0» (stockage local), pour ne plus vous le demander. Il ne nous est jamais envoyé\u202f; laissez le champ vide pour l’oublier.`,
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
