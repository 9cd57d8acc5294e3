import { urls } from '#lib/urls.ts';
import { cookiePageWords } from '#messages/consent.ts';
import { link, list, pageTitles, paragraph, place, section, type TextPage } from '#messages/site-pages.ts';
import { storedTables, storedTableWords } from '#words/readers/consent/stored-things.ts';

/** Where the page puts what it draws itself; the tables bear the names of the register's `whose`. */
export const cookiePlaces = {
  choice: 'choix',
  reading: 'reading',
  account: 'account',
  desk: 'desk',
} as const;

/**
 * `measuresViews`: the newspaper counts what was seen of its advertisements in every browser, agreed or not; a setting
 * that has to be told here.
 */
export const cookiesPage = (name: string, { measuresViews }: { measuresViews: boolean }): TextPage => ({
  title: pageTitles.cookies,
  description: `Tout ce que ${name} garde dans votre navigateur, pourquoi, combien de temps, et comment le refuser.`,
  sections: [
    section(
      'En bref',
      paragraph(
        'Lire le journal ne pose aucun cookie et n’appelle aucun autre site. Ce qui demande votre accord attend que vous l’ayez donné\u202f; refuser, fermer la question ou ne pas y répondre revient au même\u00a0: rien n’est fait.',
      ),
    ),
    section(cookiePageWords.choicesHeading, place(cookiePlaces.choice)),
    section(
      storedTables.reading,
      paragraph(storedTableWords.by),
      place(cookiePlaces.reading),
      paragraph(
        'Le journal compte ses lecteurs sans rien poser sur leurs appareils, et vous pouvez le refuser.',
      ),
      link('Ne pas être compté', urls.audienceChoice()),
    ),
    section(
      storedTables.account,
      paragraph(
        'Indispensables, donc exemptés de consentement\u00a0: ils ne sont posés que si vous ouvrez la page de connexion ou d’inscription.',
      ),
      place(cookiePlaces.account),
    ),
    section(
      storedTables.desk,
      paragraph('Seulement dans le navigateur de qui écrit le journal.'),
      place(cookiePlaces.desk),
    ),
    section(
      'La publicité, sans votre accord',
      paragraph(
        'Les annonces du journal et celles qu’il vend s’affichent pour tout le monde, choisies d’après la page et jamais d’après vous. Notre serveur compte combien de fois chacune a été servie et suivie d’un clic\u00a0: des totaux, sans rien de vous.',
      ),
      ...(measuresViews
        ? [
            paragraph(
              'Ce journal a aussi choisi de compter, sans demander d’accord, si une annonce est restée sous les yeux de qui lit\u00a0: un total par jour, sans rien garder dans votre navigateur ni rien de vous chez nous. Le signal Global Privacy Control de votre navigateur l’arrête.',
            ),
          ]
        : []),
    ),
    section(
      'Les contenus d’autres sites',
      paragraph(
        'Une vidéo ou un message d’un autre site ne se charge que si vous le demandez, à sa place dans l’article. Ce site peut alors poser ses propres cookies, que nous ne lisons pas et que vous seul pouvez effacer, dans votre navigateur. Deux réponses sont possibles\u00a0:',
      ),
      list(
        '«\u00a0Afficher\u00a0» vaut pour ce contenu et pour cette page ouverte\u202f;',
        '«\u00a0Toujours afficher\u00a0» vaut pour tous ceux du même site, pendant 180\u00a0jours, et se reprend ci-dessus.',
      ),
    ),
  ],
});
