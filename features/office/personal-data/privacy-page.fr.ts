import type { Retention } from '#features/house/retention/retention.ts';
import { counted } from '#lib/numbers.ts';
import { urls } from '#lib/urls.ts';
import { cookiePageWords } from '#messages/consent.ts';
import { hoursInWords, monthsInWords } from '#messages/lengths.ts';
import {
  facts,
  link,
  list,
  pageTitles,
  paragraph,
  place,
  section,
  type TextPage,
} from '#messages/site-pages.ts';

/** What is in force when the page is drawn. */
type Privacy = {
  name: string;
  publisher: { name: string | null; address: string | null };
  hostName: string | null;
  privacyContact: string | null;
  isAkismet: boolean;
  /** False while nobody may comment anywhere: what was said stays. */
  areCommentsOpen: boolean;
  /** What else handles data of readers in this installation. */
  outside: { hasMailServer: boolean; hasEdgeCache: boolean; hasFileServer: boolean };
  retention: Retention;
  keptTextDays: number;
  sessionDays: number;
  signUpDays: number;
  /** For how many days readers are counted by the hour; afterwards by the day. */
  hourDays: number;
};

/** `urls.audienceChoice()` leads to it. */
export const audienceHeading = 'Compter les lecteurs';

const nb = '\u00a0';
const decree = `décret n°${nb}2021-1362 du 20${nb}octobre 2021`;

export const privacyPage = (inForce: Privacy): TextPage => ({
  title: pageTitles.privacy,
  description: `Ce que ${inForce.name} garde des personnes qui le lisent et le commentent, pourquoi, et combien de temps.`,
  sections: [
    section(
      'Qui en répond',
      facts(
        ['Responsable du traitement', inForce.publisher.name],
        ['Adresse', inForce.publisher.address],
        ['Écrire au sujet de vos données', inForce.privacyContact],
        ['Hébergeur', inForce.hostName],
      ),
    ),
    section(
      'Lire sans être suivi',
      paragraph(
        'Lire un article ne demande ni compte ni cookie. Les pages ne chargent rien chez un tiers\u00a0: ni mesure d’audience, ni police de caractères, ni réseau social. Une vidéo ou un message d’un autre site ne se charge que si vous le demandez\u00a0: pour lui seul, ou pour tous ceux du même site, jusqu’à ce que vous repreniez votre accord.',
      ),
      paragraph(
        'Notre serveur reçoit votre adresse IP et l’adresse de la page demandée, le temps de répondre et pour protéger le service contre les abus. Les boutons de partage sont de simples liens\u00a0: le réseau choisi n’apprend votre visite que si vous suivez le lien.',
      ),
      link(pageTitles.cookies, urls.cookies()),
    ),
    audienceSection(inForce),
    advertisingSection(inForce),
    choicesSection(inForce),
    accountSection(inForce),
    commentSection(inForce),
    sealedSection(inForce),
    section(
      'Signaler une erreur, une publicité ou un commentaire',
      paragraph(
        'Votre message et, si vous les donnez, votre nom et votre adresse électronique servent à vous répondre. Nom et adresse sont effacés 90\u00a0jours après le traitement, et au plus tard au bout d’un an.',
      ),
      paragraph(
        'L’explication et le motif d’un commentaire signalé restent, sans nom, pour les chiffres que la loi demande de publier (règlement (UE)\u00a02022/2065).',
      ),
    ),
    section(
      'À qui ces données vont',
      paragraph(
        'À la rédaction et à la modération du journal, chacune pour ce qui la regarde, et à son hébergeur, qui les garde pour lui. Elles ne sont ni vendues ni louées, et aucune publicité n’en est tirée.',
      ),
      list(...carriers(inForce)),
      paragraph(
        'Chaque acte de la rédaction, et chacun des vôtres (commenter, changer de nom), laisse une ligne dans un journal interne, avec le réseau d’où il vient. Quand votre compte est supprimé, votre nom en est ôté. Les sauvegardes sont effacées au bout de 35\u00a0jours.',
      ),
    ),
    rightsSection(inForce),
  ],
});

/** Who else sees something of a reader, as this installation is set up. */
const carriers = ({ outside, isAkismet }: Privacy): string[] => [
  outside.hasMailServer
    ? 'Les courriels (inscription, réponses, avis) passent par un serveur d’envoi, qui reçoit votre adresse et leur texte pour les remettre à votre messagerie.'
    : 'Ce journal n’envoie encore aucun courriel\u00a0: ceux qu’il écrit restent sur son serveur.',
  ...(outside.hasEdgeCache
    ? [
        'Un cache placé devant le journal garde les pages publiques pour les rendre plus vite\u00a0: il reçoit votre adresse IP et l’adresse de la page, comme notre serveur.',
      ]
    : []),
  ...(outside.hasFileServer
    ? [
        'Les images, et la copie de vos données quand vous la demandez, sont gardées sur un serveur de fichiers loué par l’éditeur.',
      ]
    : []),
  isAkismet
    ? 'Akismet (Automattic, États-Unis) vérifie les commentaires\u00a0: ce qu’il reçoit est dit plus haut.'
    : 'Aucun service extérieur ne lit les commentaires.',
];

/** Where the page puts the choice of not being counted. */
export const optOutPlace = 'ne-pas-compter';

const audienceSection = ({ name, retention, hourDays }: Privacy) =>
  section(
    audienceHeading,
    paragraph(
      `Pour savoir ce qui est lu, ${name} compte ses lecteurs lui-même, sur son propre serveur, sans cookie. Rien n’est confié à un tiers, rien n’est recoupé avec un compte, et personne n’est suivi d’un site à l’autre, ni d’un jour à l’autre. De chaque article on additionne\u00a0:`,
    ),
    list(
      'combien de fois et à quelle heure il est ouvert, et par combien de personnes\u202f;',
      'le nom du site où se trouvait le lien qui y a mené, jamais la page\u202f;',
      'jusqu’à quel quart du texte on a lu, et combien de temps\u202f;',
      'la sorte d’écran\u00a0: téléphone, tablette ou ordinateur\u202f;',
      'le réseau dont on a suivi le lien de partage, ou si l’adresse a été copiée.',
    ),
    paragraph(
      'Pour ne compter chacun qu’une fois par article et par jour, le serveur mêle l’adresse IP et le nom du navigateur à un nombre tiré au sort pour la journée, et n’en garde qu’une empreinte qui ne se lit pas à l’envers. Ce nombre et ces empreintes sont effacés chaque jour\u00a0: le lendemain, personne, pas même nous, ne peut plus rien en tirer. L’adresse IP n’est pas gardée.',
    ),
    paragraph(
      `Il ne reste que des totaux par article, heure par heure pendant ${counted(hourDays, 'jour')}, puis jour par jour, effacés au bout de ${retention.audienceMonths}\u00a0mois. Les robots et la rédaction ne sont pas comptés.`,
    ),
    paragraph(
      `Cette mesure ne sert qu’au journal et ne donne que des statistiques anonymes\u00a0: elle est exemptée de consentement (loi n°${nb}78-17, art.${nb}82\u202f; lignes directrices de la CNIL, délibération n°${nb}2020-091). Elle repose sur notre intérêt à savoir ce qui est lu (RGPD, art.\u00a06.1.f), et vous pouvez vous y opposer, sans compte, ici même\u00a0:`,
    ),
    place(optOutPlace),
    paragraph(
      'Votre choix reste sur cet appareil, qui n’envoie plus rien\u00a0: il vaut pour ce navigateur, jusqu’à ce que vous le repreniez ou en effaciez les données. Le signal Global Privacy Control, si votre navigateur l’envoie, vaut le même refus.',
    ),
  );

const choicesSection = ({ retention }: Privacy) =>
  section(
    'Vos choix sur les cookies',
    paragraph(
      `Quand vous acceptez ou refusez ce qui demande un accord, notre serveur garde pendant ${monthsInWords(retention.consentMonths)} la preuve que la question a été posée (RGPD, art.\u00a07.1)\u00a0: l’heure, la version du texte, les réponses et l’endroit de la page. Rien n’y dit qui vous êtes\u00a0: ni adresse, ni navigateur, ni compte.`,
    ),
    link(cookiePageWords.manage, urls.cookieChoices()),
  );

const advertisingSection = ({ name, retention }: Privacy) =>
  section(
    'La publicité',
    paragraph(
      `${name} vend lui-même son espace et sert lui-même la publicité, depuis son propre serveur. Elle est choisie d’après la page (sa rubrique, ses sujets, ses mots), l’emplacement et la sorte d’écran, jamais d’après vous\u00a0: aucun profil, aucun identifiant, aucune enchère.`,
    ),
    list(
      `Le serveur compte combien de fois chaque création est servie et suivie, par jour, par emplacement et par rubrique, et rien de qui la voit. Ces totaux sont effacés au bout de ${monthsInWords(retention.adMonths)}.`,
      'Savoir si une publicité a été vue, et ne pas vous montrer la même trop souvent, demande votre accord. Ce compte reste alors sur votre appareil, et s’efface quand vous retirez votre accord.',
      'La publicité d’un tiers, s’il y en a, ne se charge qu’avec votre accord, dans un cadre à part.',
    ),
  );

const accountSection = ({ retention, sessionDays, signUpDays }: Privacy) =>
  section(
    'Si vous avez un compte',
    paragraph(
      'Ce que nous gardons pour vous ouvrir le compte et vous y reconnaître, sur la base du contrat qui nous lie (RGPD, art.\u00a06.1.b)\u00a0:',
    ),
    list(
      'votre nom affiché et votre adresse électronique, jusqu’à la suppression du compte\u202f;',
      'votre mot de passe et votre second facteur, sous une forme que personne ne peut lire\u202f;',
      `pour chaque session ouverte, le navigateur et le réseau (l’adresse IP tronquée), ${counted(sessionDays, 'jour')} au plus\u202f;`,
      `une inscription qui n’est pas confirmée, ${counted(signUpDays, 'jour')}\u202f;`,
      'la date et l’objet des courriels que nous vous avons envoyés, jusqu’à la suppression du compte.',
    ),
    paragraph(
      `Vous pouvez supprimer votre compte vous-même\u00a0: il disparaît ${hoursInWords(retention.deletionHours)} après votre demande, le temps de changer d’avis. Vos commentaires en ligne restent sans votre nom, ou disparaissent, à votre choix.`,
    ),
  );

const commentSection = ({ retention, isAkismet, areCommentsOpen, keptTextDays }: Privacy) =>
  section(
    'Si vous écrivez un commentaire',
    ...(areCommentsOpen
      ? []
      : [
          paragraph(
            'Les commentaires sont fermés dans tout le journal. Ce qui suit vaut pour ceux qui ont été écrits.',
          ),
        ]),
    list(
      'Votre texte et votre nom affiché paraissent sous l’article, tant que vous ne les retirez pas.',
      `L’adresse IP de l’envoi, le nom de votre navigateur et la page d’où il vient servent à reconnaître les abus pendant ${counted(retention.originDays, 'jour')}, sur la base de notre intérêt légitime à tenir une discussion propre (RGPD, art.\u00a06.1.f). Les modérateurs n’en voient que le réseau, tronqué.`,
      `Un texte que vous n’envoyez pas jusqu’au bout est oublié après ${counted(keptTextDays, 'jour')}.`,
      `Si la modération vous a retiré le droit d’écrire et que vous supprimez votre compte, une empreinte de votre adresse électronique et le motif sont gardés, chiffrés, pour que la mesure vaille encore\u00a0: jusqu’à son terme, ou ${monthsInWords(retention.banMonths)} si elle n’en a pas (RGPD, art.\u00a06.1.f).`,
      'Ce que vous jugez utile, et vos choix d’avis par courriel, jusqu’à la suppression du compte. Un seul clic met fin à ces courriels.',
    ),
    paragraph(
      isAkismet
        ? 'Les commentaires sont vérifiés par nos propres règles, puis par Akismet, un service extérieur de la société Automattic (États-Unis)\u00a0: il reçoit votre texte, votre nom, votre adresse électronique, l’adresse IP de l’envoi et le nom de votre navigateur, et dit si le message est indésirable.'
        : 'Les commentaires sont vérifiés ici, par nos propres règles et par ce que décident nos modérateurs\u00a0: Akismet n’est pas employé, et rien n’est envoyé à un service extérieur.',
    ),
    paragraph(
      'Aucun commentaire n’est retenu sans que vous sachiez pourquoi, et un modérateur lit ce qu’une vérification a mis en attente.',
    ),
    link(pageTitles.commentCharter, urls.commentCharter()),
  );

const sealedSection = ({ retention }: Privacy) =>
  section(
    'Ce que la loi nous fait garder',
    paragraph(
      `Qui publie les propos d’autrui doit pouvoir dire à la justice de qui ils viennent (loi n°${nb}2004-575, art.${nb}6\u202f; ${decree}). Ces données sont chiffrées et mises à part, sous scellés\u00a0: personne au journal ne les lit, sauf pour répondre à une réquisition, et chaque lecture laisse une trace.`,
    ),
    facts(
      [
        'Votre adresse électronique',
        `${monthsInWords(retention.identityMonths)} après la suppression du compte (art.${nb}2)`,
      ],
      [
        'Vos noms affichés, les dates du compte',
        `${monthsInWords(retention.accountMonths)} après la suppression du compte (art.${nb}3)`,
      ],
      [
        'L’adresse IP de l’inscription et de chaque commentaire',
        `${monthsInWords(retention.connectionMonths)} après chacun (art.${nb}5)`,
      ],
    ),
  );

const rightsSection = ({ retention, privacyContact }: Privacy) =>
  section(
    'Vos droits',
    list(
      `Emporter une copie de tout ce que nous gardons de vous\u00a0: dans votre compte, «${nb}Mes données${nb}». L’archive reste à vous seul pendant ${counted(retention.exportDays, 'jour')}.`,
      'Corriger votre nom et votre adresse, supprimer un commentaire, supprimer votre compte\u00a0: dans votre compte aussi.',
      `Vous opposer à un usage, le faire limiter, ou demander ce que ces pages ne permettent pas\u00a0: ${privacyContact === null ? 'en écrivant au journal' : `en écrivant à ${privacyContact}`}. Nous répondons dans le mois.`,
      'Si la réponse ne vous satisfait pas, saisir la Commission nationale de l’informatique et des libertés (CNIL), 3\u00a0place de Fontenoy, 75007\u00a0Paris.',
    ),
    link('Mes données', urls.ownData()),
    link('Adresser une plainte à la CNIL', 'https://www.cnil.fr/fr/plaintes'),
  );
