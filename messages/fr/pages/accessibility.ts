import { facts, list, pageTitles, paragraph, section, type TextPage } from '#messages/fr/site-pages.ts';

type Accessibility = { name: string; state: 'none' | 'partial' | 'full'; contact: string | null };

const states = {
  none: 'non conforme',
  partial: 'partiellement conforme',
  full: 'totalement conforme',
} as const;

export const accessibilityPage = ({ name, state, contact }: Accessibility): TextPage => ({
  title: pageTitles.accessibility,
  description: `Déclaration d’accessibilité de ${name}.`,
  sections: [
    section(
      'État de conformité',
      paragraph(
        `${name} est ${states[state]} avec le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.`,
      ),
      paragraph(
        'Cet état repose sur une évaluation par la rédaction technique et sur des contrôles automatiques à chaque version. Aucun audit extérieur n’a encore été mené.',
      ),
    ),
    section(
      'Ce qui est fait',
      list(
        'Toutes les pages se lisent au clavier, sans JavaScript et à 200\u00a0% d’agrandissement.',
        'Les contrastes sont d’au moins 4,5 pour 1 dans les deux thèmes, clair et sombre.',
        'Les images d’information ont un texte de remplacement\u202f; les passages en langue étrangère sont signalés.',
      ),
    ),
    section(
      'Ce qui peut manquer',
      list(
        'Les contenus d’autres sites (vidéos, messages) dépendent de leurs éditeurs.',
        'Certaines infographies sont des images dont le texte de remplacement résume les données.',
      ),
    ),
    section(
      'Nous écrire, et après',
      paragraph(
        'Si une page vous résiste, écrivez-nous\u00a0: nous vous enverrons son contenu sous une forme accessible, ou nous la corrigerons.',
      ),
      facts(['Contact', contact]),
      paragraph(
        'Si notre réponse ne vous satisfait pas, vous pouvez écrire au Défenseur des droits (formulaire sur son site, ou lettre gratuite à Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07).',
      ),
    ),
  ],
});
