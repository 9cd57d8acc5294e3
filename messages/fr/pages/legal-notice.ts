import { facts, pageTitles, paragraph, section, type TextPage } from '#messages/fr/site-pages.ts';

type LegalNotice = {
  name: string;
  publisher: {
    name: string | null;
    legalForm: string | null;
    capital: string | null;
    registration: string | null;
    address: string | null;
    phone: string | null;
    publicationDirector: string | null;
    pressRegistration: string | null;
  };
  host: { name: string | null; address: string | null; phone: string | null };
  newsroomContact: string | null;
};

export const legalNoticePage = ({ name, publisher, host, newsroomContact }: LegalNotice): TextPage => ({
  title: pageTitles.legalNotice,
  description: `Éditeur, direction de la publication et hébergement de ${name}.`,
  sections: [
    section(
      'Éditeur',
      facts(
        ['Titre', name],
        ['Éditeur', publisher.name],
        ['Forme', publisher.legalForm],
        ['Capital social', publisher.capital],
        ['Immatriculation', publisher.registration],
        ['Siège', publisher.address],
        ['Téléphone', publisher.phone],
        ['Courriel', newsroomContact],
        ['Direction de la publication', publisher.publicationDirector],
        ['Numéro de commission paritaire', publisher.pressRegistration],
      ),
    ),
    section(
      'Hébergement',
      facts(['Hébergeur', host.name], ['Adresse', host.address], ['Téléphone', host.phone]),
    ),
    section(
      'Droit de réponse',
      paragraph(
        'Toute personne nommée ou désignée peut demander l’insertion d’une réponse dans les trois mois qui suivent la publication, par lettre ou par courriel adressé à la direction de la publication, en indiquant l’article, les passages contestés et la réponse souhaitée.',
      ),
    ),
    section(
      'Signaler un contenu illicite',
      paragraph(
        'Écrivez à la rédaction en donnant l’adresse exacte de la page, les raisons pour lesquelles son contenu vous paraît illicite, votre nom et votre adresse électronique. Un accusé de réception vous est envoyé, et la décision vous est communiquée avec ses motifs et les recours possibles.',
      ),
    ),
    section(
      'Propriété intellectuelle',
      paragraph(
        'Les textes et les images appartiennent à l’éditeur ou à leurs auteurs. Une courte citation est permise si elle nomme l’auteur et renvoie à l’article\u202f; toute autre reprise demande un accord écrit.',
      ),
    ),
  ],
});
