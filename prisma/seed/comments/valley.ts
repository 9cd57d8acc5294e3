import { type ConversationsOf, days, hours, reader } from './said.ts';

/** Under the strike, the inquiry, the dams, the rents and the ski resort. */
export const valleyConversations: readonly ConversationsOf[] = [
  {
    slug: 'port-valmer-les-dockers-votent-la-greve',
    threads: [
      {
        by: reader('Un docker du quai 9'),
        after: 25,
        useful: 29,
        text: `Dix-neuf ans de quai. On n'est pas contre les machines, les portiques d'aujourd'hui en sont déjà. On demande ce qu'on devient. "Transformé", c'est un mot pour les meubles.`,
        replies: [
          {
            by: reader('Tristan de Vauvert'),
            after: 55,
            useful: 10,
            text: `Question sincère : si le port d'en face s'équipe et pas celui-ci, combien d'emplois restera-t-il dans dix ans ? 214 postes perdus c'est dur. Mille deux cents, ce serait pire.`,
          },
          {
            by: reader('Un docker du quai 9'),
            after: 80,
            useful: 17,
            answers: 0,
            text: `Question sincère, réponse sincère : je n'en sais rien. Vous non plus, la direction non plus. C'est pour ça qu'on demande dix ans écrits et pas cinq promis.`,
          },
          {
            by: reader('Odile Ferrandi'),
            after: 140,
            useful: 6,
            text: `Et les 600 intérimaires ? Leur urne en caisse de clémentines, c'est ce qui m'a le plus touchée dans l'article.`,
          },
        ],
      },
      {
        by: reader('Jean-Luc Tissandier'),
        after: hours(2),
        useful: 8,
        text: `340 d'un côté, 90 de l'autre, 214 au milieu. D'où vient l'hypothèse des 3 % de trafic par an ? Les deux années d'avant ont reculé. Si on prend zéro, on tombe sur combien ?`,
        replies: [
          {
            by: { signs: 'fabregat' },
            after: hours(3),
            useful: 24,
            text: `Les 3 % sont une hypothèse du cabinet, qui reprend le plan à dix ans du port. Son rapport donne aussi le calcul à trafic constant : 287 postes. Je n'avais gardé que le scénario central ; vous avez raison de demander l'autre.`,
          },
          {
            by: reader('Jean-Luc Tissandier'),
            after: hours(4),
            useful: 5,
            answers: 0,
            text: `Merci, c'est rare qu'on réponde. 287 au lieu de 214, ça change quand même la conversation.`,
          },
        ],
      },
      {
        by: reader('Maxime Quéré'),
        after: 95,
        isRemoved: true,
        text: `Message retiré de la démonstration.`,
        replies: [
          {
            by: reader('Rosa Almeida'),
            after: 112,
            useful: 13,
            text: `On peut trouver que la grève tombe mal sans traiter les gens de fainéants. Mon père a perdu deux doigts sur ce quai.`,
          },
          {
            by: { newsroom: 'moderateur' },
            after: 150,
            useful: 4,
            text: `Le message ci-dessus visait des personnes et non un argument : il a été retiré. Tous les avis sur la grève ont leur place ici, le sien aussi.`,
          },
        ],
      },
    ],
  },
  {
    slug: 'roquebelle-la-commission-d-enquete-met-en-cause-l-etat',
    threads: [
      {
        by: reader('Ghislaine Pontier'),
        after: 22,
        useful: 31,
        text: `Castelbrune. Trente membres, trente voix, et pas un nom. Je ne cherche pas un coupable à tout prix, mais une chaîne, ça se répare comment ?`,
        replies: [
          {
            by: reader('Solène Barbotin'),
            after: 40,
            useful: 12,
            text: `En disant qui doit ouvrir le courrier. Ça paraît petit, c'est tout le rapport.`,
          },
          {
            by: reader('Marcel Guyonvarc’h'),
            after: 75,
            useful: 10,
            text: `Je ne suis pas d'accord avec l'idée qu'il n'y a personne derrière. Reporter quatre fois un chantier de 38 millions, c'est une signature, et elle a une date.`,
          },
          {
            by: reader('Ghislaine Pontier'),
            after: 98,
            useful: 7,
            answers: 1,
            text: `C'est au juge de le dire, et j'attends le mois prochain. Mais merci de l'écrire aussi clairement.`,
          },
        ],
      },
      {
        by: reader('Irène Szabo'),
        after: 65,
        useful: 14,
        text: `Agente de l'État, autre ministère. "Pour information" veut dire : je l'ai vu, je ne décide pas. On ne le dit jamais dehors, et quand deux personnes restent sur onze, tout finit par être pour information.`,
      },
      {
        by: reader('Étienne Roblot'),
        after: 110,
        useful: 3,
        text: `Un fichier trop lourd pour la messagerie. Voilà. J'ai relu la phrase trois fois.`,
      },
    ],
  },
  {
    slug: 'il-faut-rendre-les-barrages-a-ceux-qui-vivent-dessous',
    threads: [
      {
        by: reader('Marcel Guyonvarc’h'),
        after: hours(4),
        useful: 26,
        text: `Ancien exploitant (pas à Roquebelle). Un droit de veto des communes, pourquoi pas. Mais une retenue qu'on baisse de six mètres en urgence, ça se fait en plusieurs semaines et ça érode les berges. Le veto n'est pas gratuit pour ceux d'en dessous non plus.`,
        replies: [
          {
            by: { signs: 'maubert' },
            after: hours(9),
            useful: 21,
            text: `Vous avez raison sur la vitesse de vidange, et je ne l'ai pas écrit. C'est pourquoi je propose un abaissement décidé tôt, sur une expertise, et non sous la menace : c'est l'urgence qui abîme les berges. Je serais curieuse de savoir quelle vitesse vous paraissait raisonnable.`,
          },
          {
            by: reader('Marcel Guyonvarc’h'),
            after: hours(12),
            useful: 14,
            answers: 0,
            text: `Trente centimètres par jour sur une vallée comme la vôtre. Donc vingt jours pour six mètres : il faut le dire aux maires avant qu'ils votent, pas après.`,
          },
        ],
      },
      {
        by: reader('Aïssatou Camara'),
        after: days(1),
        useful: 18,
        text: `Comparer à l'opération du malade, c'est habile, mais un malade décide pour lui. Ici 4 300 personnes décident d'une électricité qui en éclaire 300 000. Qui vote pour les 300 000 ?`,
        replies: [
          {
            by: reader('Solène Barbotin'),
            after: days(1) + hours(3),
            useful: 16,
            text: `Les 300 000 ont une lampe de poche. Les 4 300 ont eu une nuit pour partir. Le poids n'est pas le même.`,
          },
          {
            by: reader('Aïssatou Camara'),
            after: days(1) + hours(5),
            useful: 11,
            answers: 0,
            text: `La formule est belle. Mais parmi les 300 000 il y a l'hôpital de Lorvaux. Je ne suis pas contre, je voudrais que la tribune le compte.`,
          },
        ],
      },
      {
        by: reader('Farid Benmansour'),
        after: days(2),
        useful: 9,
        isEdited: true,
        text: `Pour ceux qui veulent lire le statut actuel des conseils de retenue avant d'en changer : https://service-public.example/retenues/conseil-de-cote (c'est court, deux pages).`,
      },
    ],
  },
  {
    slug: 'loyers-la-mer-et-la-capitale-s-envolent',
    threads: [
      {
        by: reader('Odile Ferrandi'),
        after: hours(6),
        useful: 20,
        text: `Propriétaire d'un deux-pièces à Port-Valmer, loué 520 euros depuis six ans à la même infirmière. Les agences m'appellent chaque mois pour me dire que je pourrais en avoir 790. Je pourrais. Il y a aussi une part de choix dans ces courbes.`,
        replies: [
          {
            by: reader('Kévin Lhermitte'),
            after: hours(8),
            useful: 7,
            text: `Respect. Mais un marché qui ne tient que sur la gentillesse des propriétaires, ça ne tient pas longtemps.`,
          },
          {
            by: reader('Odile Ferrandi'),
            after: hours(10),
            useful: 12,
            answers: 0,
            text: `Je ne prétends pas le contraire. Je dis que "le marché", c'est aussi des gens qui décrochent ou pas leur téléphone.`,
          },
        ],
      },
      {
        by: reader('Bastien Corvol'),
        after: days(1),
        useful: 11,
        text: `À 5,20 le mètre à Castelbrune, j'ai regardé les annonces. Puis j'ai regardé le barrage. Puis j'ai refermé les annonces.`,
        replies: [
          {
            by: reader('Ghislaine Pontier'),
            after: days(1) + hours(4),
            useful: 23,
            text: `J'y vis, le café est bon et les voisins aussi. Venez un dimanche avant de juger.`,
          },
        ],
      },
    ],
  },
  {
    slug: 'hautes-gentes-la-station-ferme-ses-pistes',
    threads: [
      {
        by: reader('Yolande Petitjean'),
        after: hours(2),
        useful: 15,
        text: `J'ai appris à skier là-haut en 1971, mes petits-enfants n'y auront fait que de la luge. C'est triste et c'est raisonnable, les deux ensemble.`,
      },
      {
        by: reader('Lounès Amrane'),
        after: hours(5),
        useful: 14,
        text: `Saisonnier pendant huit hivers. 3 millions pour quatre stations et 74 rien que chez nous, ça fait combien par personne une fois payés les consultants ? Personne ne nous a demandé ce qu'on savait faire d'autre.`,
        replies: [
          {
            by: reader('Clémence Audibert'),
            after: hours(8),
            useful: 6,
            text: `Et qu'est-ce que vous sauriez faire d'autre, justement ? Je demande parce que la commune cherche des gens pour les lits ouverts toute l'année.`,
          },
          {
            by: reader('Lounès Amrane'),
            after: hours(10),
            useful: 9,
            answers: 0,
            text: `Cuisiner pour quarante, conduire sur la glace et calmer les parents. Je passerai à la mairie lundi.`,
          },
        ],
      },
      {
        by: reader('Tristan de Vauvert'),
        after: hours(12),
        useful: 2,
        text: `31 jours l'an dernier, oui, mais 74 il y a quatre ans. Une commune qui démonte tout ne pourra plus revenir en arrière. J'aurais gardé deux téléskis.`,
        replies: [
          {
            by: reader('Gaspard Vinay'),
            after: hours(15),
            useful: 8,
            text: `Deux téléskis, c'est deux dossiers d'entretien, une assurance et un directeur des pistes. À neuf voix contre deux, je crois qu'ils ont fait le compte.`,
          },
        ],
      },
    ],
  },
];
