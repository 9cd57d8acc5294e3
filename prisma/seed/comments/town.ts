import { type ConversationsOf, days, hours, reader } from './said.ts';

/** Under the hospital, the market hall, the night train and the box of telephones. */
export const townConversations: readonly ConversationsOf[] = [
  {
    slug: 'varneuil-les-urgences-fermees-la-nuit',
    threads: [
      {
        by: reader('Mireille Castaing'),
        after: 48,
        useful: 41,
        isPick: true,
        text: `J'habite le plateau de Saulne. En février, mon mari a fait un malaise à 2 h du matin : 25 minutes pour que l'ambulance arrive, 40 pour redescendre. Avec Lorvaux au bout, on passe largement l'heure. Les 71 minutes du syndicat, c'est par temps sec, l'article le dit. Chez nous il neige de novembre à mars.

Je ne demande pas un hôpital sous ma fenêtre. Je demande qu'on arrête de nous dire que c'est pareil.`,
        replies: [
          {
            by: reader('Étienne Roblot'),
            after: hours(2),
            useful: 12,
            text: `Je comprends, et je ne voudrais pas être à votre place. Mais un service ouvert avec un seul médecin fatigué, ce n'est pas pareil non plus. Je préfère 20 minutes de route de plus et une équipe complète au bout.`,
          },
          {
            by: reader('Mireille Castaing'),
            after: hours(3),
            useful: 9,
            answers: 0,
            text: `On peut en discuter. Mais alors qu'on mette l'ambulance de nuit AVANT de fermer, pas "à créer".`,
          },
          {
            by: reader('Étienne Roblot'),
            after: hours(4),
            useful: 7,
            answers: 1,
            text: `Là-dessus je vous rejoins complètement.`,
          },
        ],
      },
      {
        by: reader('Clémence Audibert'),
        after: hours(5),
        useful: 27,
        text: `Interne, pas à Varneuil mais pas loin. La proposition de nos trois collègues (deux nuits par semaine, un senior au téléphone) existe déjà ailleurs et fonctionne. L'avis "réservé" de l'ordre mériterait qu'on nous explique ce qui le retient.`,
        replies: [
          {
            by: reader('Jean-Luc Tissandier'),
            after: hours(7),
            useful: 4,
            text: `Ce qui le retient : en cas de pépin, qui est responsable ? Vous, le senior qui dormait, ou l'hôpital ? Je ne dis pas que c'est une bonne raison. Je dis que c'est la vraie.`,
          },
          {
            by: { newsroom: 'moderateur' },
            after: hours(9),
            useful: 15,
            text: `Nous avons posé la question à l'ordre des médecins. Sa réponse est attendue cette semaine ; l'article sera complété quand nous l'aurons.`,
          },
        ],
      },
      {
        by: reader('Kévin Lhermitte'),
        after: hours(8),
        useful: 3,
        text: `Une maison, une voiture, une place en crèche, et une seule candidature, d'un dermatologue. Je ris mais c'est nerveux.`,
      },
    ],
  },
  {
    slug: 'montrelay-sauve-sa-halle',
    threads: [
      {
        by: reader('Paulette Mercadier'),
        after: 35,
        useful: 33,
        text: `Part numéro 2 207, présente. Deux heures quarante debout, les pieds gelés, et personne n'est parti. Merci à Josette.`,
        replies: [
          {
            by: reader('Thibault Desnoyers'),
            after: 70,
            useful: 11,
            text: `Bravo sincèrement. Mais 381 200 euros pour 2,4 millions de travaux, il manque les cinq sixièmes. Que se passe-t-il si une arche lâche dans deux ans ? C'est la ville qui paiera, donc aussi ceux qui n'ont pas pris de part.`,
          },
          {
            by: reader('Paulette Mercadier'),
            after: 95,
            useful: 14,
            answers: 0,
            text: `La ville payait déjà, monsieur, sans que personne nous demande notre avis. Au moins maintenant on vote.`,
          },
          {
            by: reader('Thibault Desnoyers'),
            after: 130,
            useful: 8,
            answers: 1,
            text: `Un point pour vous.`,
          },
        ],
      },
      {
        by: reader('Gaspard Vinay'),
        after: hours(3),
        useful: 19,
        isPick: true,
        text: `Architecte du patrimoine à la retraite. Sur des charpentes de cette époque, le verre est rarement le problème : ce sont les chéneaux. Si l'eau ne s'évacue plus, on remplacera les 640 vitres et on recommencera dans dix ans.

> Deux arches présentent une corrosion « préoccupante »

C'est presque toujours le signe d'une descente bouchée. Ça se vérifie en une matinée avec une caméra, pour le prix de trois vitres.`,
        replies: [
          {
            by: reader('Rosa Almeida'),
            after: hours(5),
            useful: 6,
            text: `Venez le dire à l'assemblée de jeudi ! Salle du foyer, 18 h 30. On a besoin de gens comme vous.`,
          },
        ],
      },
      {
        by: reader('Maxime Quéré'),
        after: hours(6),
        useful: 5,
        text: `Le loyer de l'étal plafonné au prix de cent kilos de patates, c'est joli, mais une année de mauvaise récolte les loyers doublent. Un indice, c'est toujours un pari.`,
        replies: [
          {
            by: reader('Yolande Petitjean'),
            after: hours(8),
            useful: 10,
            text: `L'année de mauvaise récolte, le marchand vend aussi ses pommes de terre plus cher. C'est même tout l'intérêt.`,
          },
        ],
      },
    ],
  },
  {
    slug: 'le-train-de-nuit-revient-entre-lorvaux-et-la-mer',
    threads: [
      {
        by: reader('Hortense Jaubert'),
        after: hours(1),
        useful: 22,
        text: `Réservé. Deux couchettes, deux vélos, zéro avion. J'ai 67 ans, j'avais pris le dernier.`,
        replies: [
          {
            by: reader('Bastien Corvol'),
            after: hours(4),
            useful: 9,
            text: `Tant mieux pour vous, sans ironie. Je remarque quand même qu'à 70 % de remplissage on perd 1,1 million par an, et que c'est la région qui éponge. Ceux qui se lèvent à 5 h pour prendre le car de Saulne attendent toujours leur deuxième rotation.`,
          },
          {
            by: reader('Hortense Jaubert'),
            after: hours(6),
            useful: 13,
            answers: 0,
            text: `Vous avez raison pour le car. Mais la ligne aérienne coûte trois fois plus et transporte deux fois moins de monde : si on la ferme, il y a de quoi payer les deux, non ?`,
          },
          {
            by: reader('Bastien Corvol'),
            after: hours(9),
            useful: 5,
            answers: 1,
            text: `Si l'argent va au car, je signe. J'ai juste appris à me méfier des "si".`,
          },
        ],
      },
      {
        by: reader('Ghislaine Pontier'),
        after: days(1),
        useful: 16,
        text: `Habitante à 80 m de la voie à Castelbrune. 22 h 04, ça va. Ce sont les essais de freinage à 3 h du matin depuis lundi qui ne vont pas, et dont personne n'a prévenu.`,
      },
      {
        by: reader('Irène Szabo'),
        after: days(2),
        useful: 8,
        text: `Onze réunions pour une pomme. Je travaille dans un ministère : c'est peu.`,
      },
    ],
  },
  {
    slug: 'telephones-au-lycee-la-boite-en-bois-du-lycee-ferdinand-roy',
    threads: [
      {
        by: reader('Nour B.'),
        after: hours(3),
        useful: 38,
        text: `Élève de terminale ici. La boîte marche parce qu'on peut refuser. Le jour où elle sera obligatoire, il y aura une coque vide dans chaque case.`,
        replies: [
          {
            by: reader('Françoise Delmotte'),
            after: hours(6),
            useful: 12,
            text: `Professeure depuis trente ans : je croyais exactement l'inverse, et votre remarque me fait réfléchir. Chez nous l'interdiction est totale et les poches vibrent quand même.`,
          },
          {
            by: reader('Tristan de Vauvert'),
            after: hours(11),
            useful: 4,
            text: `D'accord pour des terminales. En sixième, laisser le choix à un enfant de onze ans, c'est surtout laisser le choix au plus populaire de la classe.`,
          },
        ],
      },
      {
        by: reader('Lounès Amrane'),
        after: days(1),
        useful: 7,
        text: `81 % d'après une enquête interne, faite par ceux qui ont construit la boîte. Je ne dis pas que c'est faux, j'aimerais voir le questionnaire.`,
      },
    ],
  },
];
