import { days, type Story } from '#prisma/seed/story.ts';

/** The long report of the climate pages: a glacier that is weighed every September. */
export const glacier: readonly Story[] = [
  {
    slug: 'glacier-d-aurele-on-mesure-une-absence',
    section: 'climat',
    genre: 'report',
    urgency: 4,
    kicker: 'Reportage',
    headline: 'Glacier d’Aurèle : « Ce qu’on mesure, maintenant, c’est une absence »',
    standfirst:
      'Chaque septembre depuis cinquante ans, une équipe monte planter des bâtons dans la glace. Cette année, sur quatorze bâtons, neuf étaient par terre.',
    dateline: 'Glacier d’Aurèle',
    authors: ['vandelaer'],
    note: 'envoyée spéciale au glacier d’Aurèle',
    subjects: ['glaciers', 'eau'],
    hoursAgo: days(56),
    picture: 'graphique-glacier',
    body: `
Le bâton numéro 6 est couché sur une dalle de granit. Il mesure huit mètres. On l’avait enfoncé il y a un an jusqu’au ras de la glace. Corentin Espalier, glaciologue, le ramasse, lit la graduation par habitude, et le note quand même : « 8,00 ». Il n’y a plus rien dessous.

La première fois qu’il est monté ici, à 22 ans, il fallait une heure pour traverser la langue du glacier. On la traverse désormais en onze minutes, sur des cailloux. Entre les deux, trente et un relevés, tous dans le même carnet à couverture rouge, dont les premières pages sont de la main de son professeur et la toute première d’un instituteur d’Aigremont.

Autour de la dalle, cinq personnes attendent qu’il ait fini d’écrire. Personne ne parle. On entend l’eau, partout, sous les pierres, un bruit de robinet laissé ouvert dans une maison vide. Puis Corentin Espalier referme le carnet, le glisse contre sa poitrine, et dit ce qu’il dit à chaque station depuis trente et un ans : « Au suivant. »

## Six heures de marche

On était parti la veille, avant le jour, du parking des Hautes-Gentes. Six heures de montée pour un habitué, huit avec le matériel : une foreuse à vapeur de vingt-deux kilos, que l’on porte à tour de rôle, des rallonges, une balance, et les bâtons neufs, en tronçons de deux mètres, attachés sur les sacs comme des mâts. Au-dessus des derniers pylônes, le sentier entre dans un vallon gris. Un panneau indique « Glacier, 20 minutes ». Il a été posé il y a trente ans. Il en faut à présent cent dix.

!full station

Des repères de peinture jalonnent la montée. Chacun porte une année. On croise d’abord celle de la naissance de Maëlle, la plus jeune, qui le salue ; puis, longtemps après, celle où Corentin Espalier a soutenu sa thèse ; puis une autre, tout en haut, encore brillante. « Le premier kilomètre va de l’instituteur à mon professeur, dit-il. Le deuxième, c’est moi. » Il y a huit cents mètres entre les deux derniers traits.

L’instituteur s’appelait Eugène Chabrol. Il emmenait sa classe au glacier à la rentrée, pour la géographie. Un enfant lui demanda si la glace bougeait ; il répondit qu’on le saurait, et planta une canne à pêche. L’année d’après, la canne avait descendu de trente et un mètres. Il fit une croix dans un carnet, rouge parce que l’épicerie n’en avait pas d’autre, et recommença. Il mesura quatre ans, jusqu’à ce qu’un professeur de Lorvaux, de passage, lui demandât à voir le carnet. Il le lui donna. Il n’a jamais publié une ligne.

La classe vient encore. Elle montait autrefois dans la journée ; elle dort maintenant au refuge, parce que c’est trop loin pour des jambes de dix ans.

## De 412 à 121 hectares

Le glacier d’Aurèle couvrait 412 hectares il y a cinquante ans. Il en couvre 121. Il a perdu dans les quinze dernières années autant que dans les trente-cinq précédentes. À ce rythme, la langue aura disparu dans neuf ans et le cirque supérieur, à l’ombre, dans une trentaine.

> Avant, on mesurait une chose. Ce qu’on mesure, maintenant, c’est une absence.
— Corentin Espalier, Observatoire des neiges

Il y a deux façons de maigrir, pour un glacier : reculer et s’amincir. Le recul se voit ; on le photographie, on y met des repères. L’amincissement ne se voit pas. Au milieu de la langue, là où l’on perçait soixante-dix mètres de glace, la foreuse rencontre la roche à dix-neuf. Le glacier ne descend plus guère : il n’a plus assez de poids pour couler. « Il ne recule pas, il s’affaisse, précise Corentin Espalier. Un soufflé, pas une armée. »

!sound son-glacier Cinquante ans de glacier en onze notes

!table Quatorze balises, relevées en septembre
Balise | Altitude | Fonte sur un an | État
1 à 5 | 2 410 à 2 540 m | Plus de 8 m | Tombées, sans glace dessous
6 à 9 | 2 580 à 2 690 m | 7,4 à 8 m | Tombées, glace morte alentour
10 à 12 | 2 750 à 2 880 m | 3,1 à 4,6 m | Debout, replantées
13 et 14 | 2 940 et 3 010 m | 1,2 et 0,7 m | Debout

!chart lines La langue a perdu les trois quarts de son épaisseur
sous-titre: Épaisseur de glace mesurée à la foreuse, en septembre
unité: m
description: Deux courbes qui descendent. Au milieu de la langue, l’épaisseur tombe de 70 mètres en 1999 à 19 mètres aujourd’hui, et plus vite chaque année ; au pied du cirque, à l’ombre, elle passe de 64 à 52 mètres.
source: Observatoire des neiges (chiffres inventés pour la démonstration).
Année | Milieu de la langue | Pied du cirque
1999 | 70 | 64
2003 | 66 | 63
2007 | 61 | 62
2011 | 55 | 60
2015 | 46 | 58
2018 | 39 | 56
2021 | 31 | 55
2024 | 23 | 53
2026 | 19 | 52

Pour la première fois, aucune des quatorze balises n’a gagné. Même la dernière, au pied du cirque, où l’ombre tient jusqu’à midi, a perdu soixante-dix centimètres. Dans le carnet, la colonne des gains est vide. Celui qui tient le stylo a tiré un trait, puis, à côté du trait, a écrit l’heure.

!box Comment pèse-t-on un glacier ?
On plante des balises en septembre et l’on revient lire, un an plus tard, combien il en dépasse : c’est la fonte.
On creuse en mai des puits dans la neige de l’hiver, que l’on pèse : c’est le gain.
La différence, multipliée par la surface, donne le bilan. Celui d’Aurèle est négatif depuis vingt-sept ans sans interruption.

## Ce que la glace rend

Sous la balise 4, cette année, il y avait une chaussure. Un soulier de cuir, clouté, pointure 39, lacé. On a d’abord pensé au pire et appelé les secours. Un gendarme de montagne est monté, a examiné l’objet, puis la pente, puis l’objet encore. Il n’y avait pas de pied. La chaussure a été datée, d’après les clous, d’une fabrique d’Aigremont fermée depuis quatre-vingts ans. Au village, une vieille dame a dit que son oncle en avait perdu une, en chassant le chamois, et qu’il était rentré en sautillant. Toute la famille croyait qu’il l’inventait.

La glace rend ce qu’elle a pris, dans le désordre. Une échelle de bois à trois barreaux. Une boîte de sardines ouverte, avec la clef. Des branches d’arole, un arbre qui ne pousse plus ici et dont la présence, à 2 700 mètres, prouve qu’il y a quatre mille ans il faisait plus doux. On les envoie au laboratoire dans du papier d’aluminium. « On nous oppose souvent ces branches, dit Corentin Espalier. On nous dit : vous voyez bien, il a déjà fondu. C’est exact. Il avait mis huit siècles. »

!wide carte-isaude

Elle rend aussi une couche noire, mince comme une feuille, que l’on retrouve sur tout le massif à la même profondeur. Ce sont les suies d’un été où les forêts de l’autre versant ont brûlé pendant six semaines. Les grands-parents en parlaient comme d’un été sans soleil. L’équipe en prélève un carré de la taille d’un timbre, et le compte est juste : quarante-sept couches annuelles au-dessus. Dans vingt ans, cette page-là aura fondu, elle aussi. « Nous lisons un livre que quelqu’un brûle par la fin, dit Maëlle. On se dépêche. »

## La rivière à crédit

Ce n’est pas une affaire de paysage. En août, l’Isaude doit au glacier un litre d’eau sur sept à Castelbrune, un sur vingt à Lorvaux. Pendant que la glace fond plus vite, ce débit augmente : c’est la générosité d’un compte que l’on vide. Le maximum a sans doute été atteint il y a quatre ans.

>> C’est la générosité d’un compte que l’on vide.

Ensuite vient la pente. L’Observatoire a remis au syndicat de rivière une note de onze pages qui tient en une phrase : dans dix ans, l’été, il manquera à l’Isaude, au pont de Castelbrune, l’équivalent de ce que boivent 90 000 personnes. Elle ne manquera pas en moyenne, mais trois semaines par an, les mêmes, celles où l’on irrigue, où l’on turbine et où l’on se baigne. La note propose de décider maintenant qui fermera son robinet le premier. Elle a été reçue avec intérêt.

Sur le papier, tout le monde dépend du glacier. En pratique, chacun dépend du voisin d’en haut. Le barrage de Roquebelle retient la fonte et la relâche quand le courant se vend bien. Les vignes de Saint-Erme attendent que le barrage relâche. Le port, tout en bas, attend que la rivière repousse le sel. On pourrait tirer un fil de la balise 14 jusqu’à la dernière grue de Port-Valmer ; il mesurerait cent quarante-huit kilomètres et passerait par onze administrations.

!gallery barrage vignes port

Marthe Jaubert, présidente du syndicat, a fait encadrer la première page de la note dans la salle des délibérations. « Pour qu’on ne puisse pas dire qu’on ne l’avait pas sous les yeux. » Depuis Roquebelle, explique-t-elle, la vallée est devenue susceptible sur la question des rapports qu’on n’ouvre pas. Le premier vote, en juin, portait sur les piscines. Il a été reporté, faute d’accord sur leur définition.

!related neige-artificielle-le-calcul-qui-ne-tombe-jamais-juste

## Ce qui pousse

Maëlle ne regarde pas la glace ; elle regarde ce qui vient après. Sa thèse porte sur le kilomètre de pierres que l’on traverse sans y penser. Elle y a tendu quarante ficelles, une par année de retrait, et compte à genoux. La première année, rien. La troisième, des mousses. La septième, une saxifrage, puis une seconde, à l’abri de la première. La douzième, un saule haut comme la main, qui a déjà des chatons.

La surprise est arrivée par les araignées. Elles sont là dès le premier été, avant toute plante, sur une terre qui n’en est pas une. Pendant deux ans, Maëlle s’est demandé ce qu’elles mangeaient. Elle a fini par mettre des pièges collants : des moucherons, montés de la vallée avec l’air chaud de l’après-midi, par milliers, et tombés là de froid. « La vie n’est pas venue à pied, dit-elle. Elle est montée en ascenseur. »

Elle ne croit pas à la consolation. Un hectare de saules ne fait pas un hectare de glace, ni pour l’eau ni pour le climat : la pierre sombre prend le soleil que la neige renvoyait. Mais elle a vu, en juillet, une hermine traverser la vingt-deuxième ficelle avec une souris dans la gueule. Elle l’a consignée à la ligne « remarques », avec un point d’exclamation qu’elle compte retirer de la version définitive.

## Le soir, au refuge

Ils sont six autour de la soupe. On étale le carnet entre les bols, et l’on reporte les chiffres à deux, l’un qui lit, l’autre qui répète, comme pour une dictée. La gardienne du refuge, Simone Sarrazin, apporte du fromage et une nouvelle : la source, derrière la cuisine, s’est arrêtée onze jours cet été. Elle a dû faire monter de l’eau par hélicoptère pour préparer la soupe de gens qui venaient voir un glacier.

« On me demande si c’est triste, dit Maëlle. Je réponds que c’est mon sujet. » Elle remue sa soupe. « Et puis oui. »

La conversation tourne autour d’une question que personne ne pose en entier. Que fait-on quand il n’y aura plus rien à mesurer ? Le protocole prévoit qu’un glacier de moins de dix hectares n’est plus suivi ; trois ont été rayés en huit ans, par un simple courriel. Corentin Espalier partira à la retraite avant Aurèle, de peu. Il a proposé que l’on continue la série, avec des zéros. L’administration a répondu que des zéros n’étaient pas des données. Il cherche depuis à qui expliquer que si.

Le carnet rouge n’a plus que neuf pages blanches. Quelqu’un, à table, remarque que cela tombe juste.

## Replanter

Avant de redescendre, ils ont replanté cinq bâtons, plus haut. La foreuse souffle, la glace chante un peu, puis cède ; on sent passer le froid de quelque chose qui n’a pas vu le jour depuis trois cents ans. C’est la classe d’Aigremont, arrivée la veille, qui a tenu les rallonges. Une fille de neuf ans a demandé jusqu’où on allait les enfoncer. « Jusqu’en haut, a répondu Corentin Espalier. Comme ça, l’an prochain, vous verrez ce qui dépasse. – Et si tout dépasse ? – Alors vous l’écrirez. »

Il a hésité devant le numéro 6. Il l’a laissé couché, avec un petit cairn. « Comme ça on saura où c’était. »
`,
    backstory:
      'Notre journaliste a passé quatre jours avec l’équipe de l’Observatoire des neiges, au refuge et sur le glacier. Les relevés sont ceux du carnet de terrain ; l’Observatoire les publie chaque hiver après contrôle.',
    corrections: [
      {
        type: 'clarification',
        text: 'Nous précisons que les 121 hectares comptent la seule glace encore en mouvement ; l’Observatoire recense en outre 17 hectares de glace morte, couverte de pierres.',
        hoursAgo: days(54),
        isBeforeBody: true,
      },
    ],
  },
];
