import { list, pageTitles, paragraph, section, type TextPage } from '#messages/fr/site-pages.ts';

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
      'La modération',
      paragraph(
        'Un message peut être retenu pour relecture, refusé ou retiré. La raison en est donnée à son auteur, qui peut la contester. Chacun peut signaler un message\u202f; un contenu manifestement illicite est retiré sans délai.',
      ),
    ),
  ],
});
