import type { RetentionField } from '#features/house/retention/retention.ts';

const nb = '\u00a0';

/** Words of the desk's page of personal data: how long what is kept of people is kept. */
export const retentionWords = {
  notYours: 'Seul un administrateur peut changer les durées de conservation.',
  nav: 'Données personnelles',
  title: 'Données personnelles',
  lead: 'Combien de temps le journal garde ce qu’il sait des personnes. La page « Confidentialité » et la phrase sous le formulaire des commentaires le disent aussitôt aux lecteurs.',
  privacy: 'Voir la page « Confidentialité »',
  part: 'Durées de conservation',
  partHelp:
    'Les valeurs données sont celles de la loi, ou l’usage là où elle ne dit rien. En changer engage l’éditeur.',
  save: 'Enregistrer les durées',
  saved: 'Les durées sont enregistrées.',
  bounds: (least: number, most: number) => `Un nombre entier, de ${least} à ${most}.`,
} as const;

/** Each duration, with where it comes from. */
export const retentionFieldWords = {
  identityMonths: {
    label: 'Identité d’un compte supprimé (mois)',
    help: `Adresse électronique, sous scellés. Cinq ans à compter de la fin du contrat (décret n°${nb}2021-1362, art.${nb}2\u202f; CPCE, art.${nb}L.${nb}34-1, II${nb}bis,${nb}1°)${nb}: 60.`,
  },
  accountMonths: {
    label: 'Informations d’un compte supprimé (mois)',
    help: `Noms affichés, dates, sous scellés. Un an à compter de la clôture (décret n°${nb}2021-1362, art.${nb}3\u202f; CPCE, art.${nb}L.${nb}34-1, II${nb}bis,${nb}2°)${nb}: 12.`,
  },
  connectionMonths: {
    label: 'Adresses IP des inscriptions et des commentaires (mois)',
    help: `Adresse, port s’il est connu, navigateur et heure, sous scellés. Un an à compter de chaque connexion (décret n°${nb}2021-1362, art.${nb}5\u202f; CPCE, art.${nb}L.${nb}34-1, II${nb}bis,${nb}3°)${nb}: 12.`,
  },
  originDays: {
    label: 'Provenance d’un commentaire, pour la modération (jours)',
    help: `Le réseau (tronqué) et le navigateur que voient les modérateurs, et ce que les vérifications comparent. Aucun texte n’en fixe la durée\u202f; pas plus que nécessaire (RGPD, art.${nb}5)${nb}: 90.`,
  },
  banMonths: {
    label: 'Exclusion dont le compte est supprimé (mois)',
    help: `Une empreinte de l’adresse électronique et le motif, chiffrés, pour que la mesure vaille encore si la même adresse rouvre un compte. Une suspension s’efface à son terme. Aucun texte n’en fixe la durée\u202f; pas plus que nécessaire (RGPD, art.${nb}5)${nb}: 36.`,
  },
  exportDays: {
    label: 'Copie de ses données à télécharger (jours)',
    help: `Après quoi l’archive est effacée${nb}: 7.`,
  },
  deletionHours: {
    label: 'Délai pour changer d’avis avant la suppression d’un compte (heures)',
    help: `L’effacement doit avoir lieu dans les meilleurs délais, et au plus tard en un mois (RGPD, art.${nb}12 et 17)${nb}: 24.`,
  },
  audienceMonths: {
    label: 'Mesure de l’audience (mois)',
    help: `Combien de fois chaque article est lu, sans rien de qui le lit. Au-delà de 25${nb}mois, il faudrait le consentement des lecteurs (CNIL, délibération 2020-091)${nb}: 25.`,
  },
  adMonths: {
    label: 'Compteurs de la publicité (mois)',
    help: `Combien de fois chaque création est servie, vue et suivie, par jour, sans rien de qui la voit. Aussi longtemps que la facture peut se discuter (code de commerce, art.${nb}L.${nb}110-4)${nb}: 60.`,
  },
  consentMonths: {
    label: 'Preuve des choix sur les cookies (mois)',
    help: `La date, la version du texte et le choix, sans rien de qui l’a fait. L’éditeur doit pouvoir montrer qu’il a demandé (RGPD, art.${nb}7.1)${nb}: 25.`,
  },
} as const satisfies Record<RetentionField, { label: string; help: string }>;
