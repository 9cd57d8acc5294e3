import { urls } from '#lib/urls.ts';
import { link, list, pageTitles, paragraph, section, type TextPage } from '#messages/fr/site-pages.ts';

export const commentCharterPage = (name: string): TextPage => ({
  title: pageTitles.commentCharter,
  description: `Les règles de la discussion entre les lectrices et les lecteurs de ${name}.`,
  sections: [
    section(
      'L’esprit',
      paragraph(
        'La discussion prolonge l’article. On y apporte un fait, une expérience, un désaccord argumenté\u202f; on s’y adresse à des personnes.',
      ),
    ),
    section(
      'Ce qui n’est pas publié',
      list(
        'L’injure, la diffamation, l’appel à la haine ou à la violence, et tout ce que la loi interdit.',
        'Les données personnelles d’autrui.',
        'La publicité, les messages répétés, les textes sans rapport avec l’article.',
      ),
    ),
    section(
      'Écrire',
      list(
        'Il faut un compte et une adresse électronique confirmée\u202f; seul votre nom paraît.',
        'Les deux premiers commentaires de chacun sont lus avant de paraître. Ensuite, un texte attend s’il contient plusieurs liens, un numéro de téléphone, un mot à surveiller, ou s’il ressemble à un autre.',
        'Un commentaire se modifie pendant cinq minutes et se supprime quand on veut. «\u00a0Mes commentaires\u00a0», dans votre compte, dit où en est chacun.',
        'Un article se commente quatorze jours, sauf si la rédaction en décide autrement.',
        'Qui écrit pour le journal est signalé par «\u00a0La rédaction\u00a0», qui a signé l’article par «\u00a0Auteur de l’article\u00a0».',
      ),
    ),
    section(
      'La modération',
      paragraph(
        'Un message peut être retenu pour relecture, refusé ou retiré. La raison en est donnée à son auteur. Des vérifications automatiques retiennent ou refusent un texte avant qu’il paraisse\u202f; une personne seule décide de retirer ce qui a paru.',
      ),
      paragraph(
        'Chacun peut signaler un message, avec ou sans compte, par «\u00a0Signaler\u00a0». Un contenu manifestement illicite est retiré sans délai. Qui signale reçoit un numéro, puis la décision.',
      ),
      paragraph(
        'L’auteur d’un message retiré en reçoit les motifs. Pendant six mois, il peut contester le retrait depuis «\u00a0Mes commentaires\u00a0»\u00a0: quelqu’un d’autre que la personne qui l’a retiré le relit et lui répond. Qui signale ou conteste sans fondement, souvent et sciemment, peut n’être plus entendu pendant un temps.',
      ),
      link(pageTitles.legalNotice, urls.legalNotice()),
    ),
  ],
});
