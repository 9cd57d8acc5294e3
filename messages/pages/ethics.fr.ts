import { correctionsPolicyPath } from '#messages/pages/corrections-policy.ts';
import { link, list, pageTitles, paragraph, section, type TextPage } from '#messages/site-pages.ts';

export const ethicsPage = (name: string): TextPage => ({
  title: pageTitles.ethics,
  description: `Les règles que la rédaction de ${name} s’impose\u00a0: vérification, sources, corrections, indépendance.`,
  sections: [
    section(
      'Les faits',
      paragraph(
        'Une information est publiée quand elle est vérifiée, auprès de plusieurs sources chaque fois que c’est possible. Ce que nous ne savons pas est dit.',
      ),
      paragraph(
        'Les faits, l’analyse et l’opinion ne se mélangent pas\u00a0: l’analyse et l’opinion portent leur nom au-dessus du titre.',
      ),
    ),
    section(
      'Les personnes',
      list(
        'Toute personne mise en cause est sollicitée avant publication, et sa réponse est donnée.',
        'L’anonymat d’une source est accordé quand la nommer la mettrait en danger, et la raison en est dite.',
        'La vie privée n’est évoquée que si l’intérêt public l’exige.',
      ),
    ),
    section(
      'Les images',
      paragraph(
        'Chaque image porte une légende et un crédit. Une image modifiée ou engendrée par une machine est présentée comme telle, et ne tient jamais lieu de document.',
      ),
    ),
    section(
      'L’intelligence artificielle',
      paragraph(
        'Un texte préparé avec une intelligence artificielle le dit, et une personne de la rédaction l’a relu, vérifié, et en répond. Aucune machine ne signe, ne publie ni ne retire un article.',
      ),
    ),
    section(
      'Les erreurs',
      paragraph(
        'Une erreur est corrigée dès qu’elle est connue. La correction est datée, visible dans l’article et rappelée sur une page publique\u202f; le texte d’origine n’est pas réécrit en silence.',
      ),
      link('Comment nous corrigeons', correctionsPolicyPath),
    ),
    section(
      'L’indépendance',
      list(
        'Un contenu payé par un annonceur est annoncé comme publicité, avec le nom de l’annonceur.',
        'Les journalistes refusent cadeaux et avantages, et déclarent leurs liens d’intérêts.',
        'Personne hors de la rédaction ne relit un article avant sa parution.',
      ),
    ),
  ],
});
