const count = (many: number, one: string, several: string): string => `${many} ${many > 1 ? several : one}`;

type Counts = {
  articles: number;
  pictures: number;
  authors: number;
  subjects: number;
  sections: number;
  accounts: number;
  kept: number;
};

/** What `npm run demo:remove` answers. */
export const demonstrationWords = {
  nothing: 'Aucun contenu de démonstration : rien n’a été retiré.',
  removed: (counts: Counts) =>
    `Démonstration retirée : ${[
      count(counts.articles, 'article', 'articles'),
      count(counts.pictures, 'image', 'images'),
      count(counts.authors, 'auteur', 'auteurs'),
      count(counts.subjects, 'sujet', 'sujets'),
      count(counts.sections, 'rubrique', 'rubriques'),
      count(counts.accounts, 'compte', 'comptes'),
    ].join(', ')}.`,
  kept: (many: number) =>
    many === 1
      ? 'Un élément sert à vos propres articles : il est resté et il est désormais à vous.'
      : `${many} éléments servent à vos propres articles : ils sont restés et ils sont désormais à vous.`,
};
