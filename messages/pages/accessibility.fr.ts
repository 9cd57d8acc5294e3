import { urls } from '#lib/urls.ts';
import {
  facts,
  link,
  list,
  pageTitles,
  paragraph,
  section,
  type TextPage,
  type TextSection,
} from '#messages/site-pages.ts';

type Accessibility = {
  name: string;
  publisher: string | null;
  /** What follows from the audit. */
  state: 'none' | 'partial' | 'full';
  /** The audit that stands, its day in words; null while there is none. */
  audit: {
    day: string;
    auditor: string;
    rate: number;
    failures: readonly string[];
    exemptions: readonly string[];
  } | null;
  contact: string | null;
};

const nb = '\u00a0';
const states = {
  none: 'non conforme',
  partial: 'partiellement conforme',
  full: 'totalement conforme',
} as const;
const percent = (rate: number): string => `${String(rate).replace('.', ',')}${nb}%`;

export const accessibilityPage = (declared: Accessibility): TextPage => ({
  title: pageTitles.accessibility,
  description: `Déclaration d’accessibilité de ${declared.name}${nb}: ${states[declared.state]}.`,
  sections: [
    stateSection(declared),
    ...(declared.audit ? auditSections(declared.audit) : []),
    section(
      'Ce qui est fait',
      paragraph(
        'Le logiciel du journal est contrôlé à chaque version. Ces contrôles ne tiennent pas lieu d’audit.',
      ),
      list(
        'Toutes les pages se lisent au clavier, sans JavaScript et à 200\u00a0% d’agrandissement.',
        'Les contrastes sont d’au moins 4,5 pour 1 dans les deux thèmes, clair et sombre.',
        'Les images d’information ont un texte de remplacement\u202f; les passages en langue étrangère sont signalés.',
        'Chaque page est à portée du menu, de la recherche et du plan du site.',
      ),
      link('Plan du site', urls.siteMap()),
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
      facts(['Contact', declared.contact]),
      paragraph(
        'Si notre réponse ne vous satisfait pas, vous pouvez écrire au Défenseur des droits\u00a0: par le formulaire de son site, par téléphone (09\u00a069\u00a039\u00a000\u00a000), ou par une lettre gratuite à Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07.',
      ),
      link('Le formulaire du Défenseur des droits', 'https://formulaire.defenseurdesdroits.fr/'),
    ),
  ],
});

/** The obligation is that of whoever turns over 250 M€ in France (loi 2005-102, article 47; décret 2019-768, article 2). */
const stateSection = ({ name, publisher, state, audit }: Accessibility): TextSection =>
  section(
    'État de conformité',
    paragraph(
      `${name} est ${states[state]} avec le référentiel général d’amélioration de l’accessibilité (RGAA), version${nb}4.1.`,
    ),
    paragraph(
      audit === null
        ? 'Aucun audit n’a mesuré sa conformité\u00a0: sans audit en cours de validité, un site se déclare non conforme, quoi qu’il en soit de ses pages.'
        : `Cet état suit de l’audit dont les résultats sont ci-dessous\u00a0: partiellement conforme à partir de 50${nb}% des critères, totalement conforme à 100${nb}%.`,
    ),
    paragraph(
      `${publisher ?? 'L’éditeur'} publie cette déclaration de lui-même\u00a0: la loi (n°${nb}2005-102, article${nb}47) ne la demande qu’aux entreprises dont le chiffre d’affaires en France atteint 250${nb}millions d’euros.`,
    ),
  );

function auditSections({ day, auditor, rate, failures, exemptions }: NonNullable<Accessibility['audit']>) {
  return [
    section(
      'Résultats de l’audit',
      facts(
        ['Déclaration établie d’après l’audit du', day],
        ['Mené par', auditor],
        ['Critères du RGAA respectés', percent(rate)],
      ),
    ),
    ...(failures.length > 0 ? [section('Ce qui n’est pas conforme', list(...failures))] : []),
    ...(exemptions.length > 0
      ? [section('Dérogations, et contenus que la loi ne vise pas', list(...exemptions))]
      : []),
  ];
}
