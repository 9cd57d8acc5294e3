import { urls } from '#lib/urls.ts';
import { facts, link, list, pageTitles, paragraph, section, type TextPage } from '#messages/fr/site-pages.ts';

type Privacy = { name: string; publisherName: string | null; privacyContact: string | null };

export const privacyPage = ({ name, publisherName, privacyContact }: Privacy): TextPage => ({
  title: pageTitles.privacy,
  description: `Ce que ${name} fait, et ne fait pas, des données des personnes qui le lisent.`,
  sections: [
    section(
      'Lire sans être suivi',
      paragraph(
        'Lire un article ne demande ni compte ni cookie. Les pages ne chargent rien chez un tiers\u00a0: ni mesure d’audience, ni police de caractères, ni réseau social. Une vidéo d’un autre site ne se charge que si vous le demandez, pour elle seule.',
      ),
    ),
    section(
      'Ce que notre serveur reçoit',
      list(
        'Votre adresse IP et l’adresse de la page demandée, le temps de répondre et pour protéger le service contre les abus.',
        'Si vous signalez une erreur\u00a0: votre message et, si vous les donnez, votre nom et votre adresse électronique, pour vous répondre. Nom et adresse sont effacés 90\u00a0jours après le traitement, et au plus tard au bout d’un an.',
        'Si vous signalez un commentaire\u00a0: votre explication, votre nom et votre adresse électronique, pour vous répondre\u202f; effacés comme ci-dessus. L’explication et le motif restent, pour les chiffres que la loi demande de publier.',
        'Si vous avez un compte\u00a0: votre nom, votre adresse électronique et un mot de passe que nous gardons sous une forme illisible\u202f; pour chaque session ouverte, le navigateur et le réseau d’où elle l’est, trente jours au plus. Une inscription qui n’est pas confirmée est effacée au bout de deux jours.',
      ),
      paragraph(
        'Ces données servent à faire fonctionner le journal, sur la base de notre intérêt légitime ou, pour un compte, du contrat qui nous lie. Elles ne sont ni vendues ni transmises à des tiers.',
      ),
    ),
    section(
      'Les boutons de partage',
      paragraph(
        'Ce sont de simples liens. Le réseau choisi n’apprend votre visite que si vous suivez le lien.',
      ),
    ),
    section(
      'Vos droits',
      paragraph(
        'Vous pouvez demander l’accès à vos données, leur correction, leur effacement, leur copie, ou vous opposer à leur usage. Si la réponse ne vous satisfait pas, vous pouvez saisir la Commission nationale de l’informatique et des libertés (CNIL).',
      ),
      facts(['Responsable du traitement', publisherName], ['Écrire au sujet de vos données', privacyContact]),
      link(pageTitles.cookies, urls.cookies()),
    ),
  ],
});
