import { days, type Story } from '#prisma/seed/story.ts';

/** Laboratory, sky, ice, vines: what is known, and how. */
export const science: readonly Story[] = [
  {
    slug: 'une-bacterie-de-riviere-tient-en-echec-les-plus-resistantes',
    section: 'sciences',
    genre: 'article',
    urgency: 3,
    kicker: 'Microbiologie',
    headline: 'Une bactérie de rivière tient en échec les plus résistantes',
    standfirst:
      'À l’institut Haubert, une équipe a isolé dans la vase de l’Isaude une molécule qui tue des microbes insensibles à tous les antibiotiques. Chez la souris. Pour l’instant.',
    authors: ['kandia'],
    subjects: ['sante', 'eau'],
    hoursAgo: 19,
    picture: 'laboratoire',
    body: `
Sur la photographie, c’est un disque sombre au milieu d’un tapis clair. Le tapis est une colonie de *Klebsiella*, une bactérie d’hôpital que plus rien n’arrête. Le disque est l’endroit où elle n’est pas. En son centre, un point vert : une bactérie inconnue, prélevée il y a trois ans dans la vase de l’Isaude, sous le pont de Saint-Erme.

L’équipe de Ludivine Aberlenc, à l’institut Haubert de Lorvaux, a mis deux ans à comprendre ce que ce point fabriquait. Le résultat, publié {jour} dans la revue *Acta Microbiologica Nova*, est une molécule de soixante et onze atomes, baptisée isaudine, qui s’attaque à une pièce de la paroi bactérienne qu’aucun antibiotique connu ne vise.

## Ce qui a été montré

- **En éprouvette**, l’isaudine tue 43 souches résistantes sur 46, à faible dose.
- **Chez la souris**, elle a guéri 19 animaux sur 20 d’une infection mortelle en deux jours.
- **Aucune résistance** n’est apparue après soixante générations. C’est encourageant ; ce n’est pas une preuve.

## Ce qui ne l’a pas été

Rien, chez l’être humain. La molécule est détruite par l’estomac, il faudrait l’injecter. Elle abîme les reins à une dose six fois supérieure à celle qui soigne, ce qui laisse une marge, mais étroite. « Sur dix molécules qui arrivent à ce stade, une devient un médicament, rappelle le pharmacologue Anselme Roy, qui n’a pas participé au travail. Et il lui faut dix ans. »

> Nous n’avons pas trouvé un médicament. Nous avons trouvé une serrure dont personne ne connaissait l’existence.
— Ludivine Aberlenc, institut Haubert

L’institut n’a pas déposé le brevet seul : la commune de Saint-Erme, propriétaire de la berge, en détient 2 %. « C’était leur vase », dit la chercheuse. Le conseil municipal a voté à l’unanimité, à toutes fins utiles, l’interdiction de curer sous le pont.

La suite dépend de l’argent. Les essais de toxicité coûteront 4 millions d’euros, que l’institut n’a pas. Deux fondations se sont manifestées ; aucun laboratoire pharmaceutique. Ludivine Aberlenc a gardé le premier prélèvement, dans un bocal, sur l’étagère de son bureau. C’est de la vase, grise, avec un peu de sable. « Quand on doute, on la regarde, dit-elle. Elle, elle y croit depuis deux milliards d’années. »

!related pourquoi-nous-manquons-d-antibiotiques
`,
  },
  {
    slug: 'pourquoi-nous-manquons-d-antibiotiques',
    section: 'sciences',
    genre: 'interview',
    urgency: 6,
    kicker: 'Entretien',
    headline: 'Anselme Roy : « Un antibiotique qui marche est un mauvais produit »',
    standfirst:
      'Pour le pharmacologue, la panne de nouveaux traitements n’est pas scientifique mais comptable.',
    authors: ['kandia'],
    subjects: ['sante'],
    hoursAgo: days(31),
    body: `
**Pourquoi trouve-t-on si peu de nouveaux antibiotiques ?**

On en trouve. Chaque année, des équipes publient des molécules intéressantes. Elles meurent entre l’article et la pharmacie, dans ce que nous appelons la vallée, et ce n’est pas une belle vallée.

**Qu’est-ce qui les tue ?**

Leur réussite. Imaginez un médicament que l’on prend sept jours, qui guérit, et que les médecins ont pour consigne de ne prescrire qu’en dernier recours. Du point de vue de la santé publique, c’est parfait. Du point de vue d’un tableur, c’est un désastre. Un antibiotique qui marche est un mauvais produit.

**Que faudrait-il faire ?**

Payer autrement. Un hôpital ne rémunère pas ses pompiers à l’incendie. On peut acheter à un laboratoire non pas des boîtes, mais la certitude que les boîtes existeront : un abonnement. Trois pays l’essaient. Cela coûterait au nôtre environ 90 millions d’euros par an, le prix de cinq kilomètres d’autoroute.

**L’isolement d’une nouvelle molécule dans l’Isaude, dont on parle à l’institut Haubert, peut-il changer la donne ?**

J’en ai entendu parler, comme tout le monde dans notre petit milieu. Si cela se confirme, ce sera une très belle chimie. Mais c’est justement l’exemple : elle a été trouvée par une équipe publique de six personnes, dans la vase, sous un pont. Trouver, nous savons. Qui paiera les quatre cents millions qui viennent après ?

**On dit que les agriculteurs portent une part de responsabilité.**

Ils en portaient une plus grande. Les éleveurs ont divisé leur consommation par deux en douze ans, ce que la médecine de ville n’a pas fait. Il est plus facile de convaincre un vétérinaire qui voit cent vaches qu’un parent qui voit un enfant.

**Et le malade, que peut-il faire ?**

Finir sa boîte quand on le lui demande, et ne pas en ouvrir une quand on ne le lui demande pas. Je sais que c’est décevant. Les gens voudraient un geste ; je leur propose une abstention.

**Êtes-vous optimiste ?**

Je suis pharmacologue. Cela dépend de la dose.
`,
  },
  {
    slug: 'une-planete-sans-soleil-passe-devant-une-etoile',
    section: 'sciences',
    genre: 'article',
    urgency: 5,
    kicker: 'Astronomie',
    headline: 'Une planète sans soleil est passée devant une étoile, pendant onze heures',
    standfirst:
      'L’observatoire du plateau de Saulne l’a vue, seul au monde, parce qu’il faisait mauvais partout ailleurs.',
    dateline: 'Plateau de Saulne',
    authors: ['kandia'],
    subjects: ['energie'],
    hoursAgo: days(11),
    picture: 'observatoire',
    body: `
Il y a des découvertes qui tiennent à une idée, et d’autres à la météo. Dans la nuit du {date-40}, une perturbation couvrait tout l’hémisphère, à l’exception d’un trou de 200 kilomètres au-dessus du plateau de Saulne. L’astronome Priscille Vantour, qui n’était pas de garde, est montée « parce que c’était dommage ».

Elle a vu une étoile banale, de quinzième magnitude, devenir 2,3 fois plus brillante, puis revenir à son éclat, en onze heures. La courbe est d’une symétrie parfaite. Une seule chose produit cela : un astre sombre et compact, passant exactement entre l’étoile et nous, et dont la gravité joue le rôle d’une loupe.

## Une Neptune vagabonde

La durée donne la masse : seize fois celle de la Terre, à peu près Neptune. Et rien autour. Ni étoile, ni lueur. C’est une planète errante, éjectée sans doute de son système dans sa jeunesse. Notre galaxie pourrait en compter plus que d’étoiles ; on en connaît moins de deux cents.

L’étude, publiée avec les données d’une seule station, a d’abord été accueillie avec réserve. Puis un amateur de l’hémisphère Sud a retrouvé dans ses fichiers six images prises au travers d’une éclaircie. Les six points tombent sur la courbe.

Le télescope de Saulne a quatre-vingts ans, un miroir d’un mètre vingt et une monture que l’on graisse à la main. Il devait fermer l’an prochain, au profit d’instruments automatiques qui photographient le ciel entier toutes les nuits. « Ils auraient vu l’événement, admet Priscille Vantour. Ils l’auraient classé parmi douze mille autres, et une machine aurait demandé à une autre machine si c’était intéressant. » L’université a prolongé le contrat de la coupole de trois ans.

La planète ne reviendra pas. Elle n’a pas de nom, seulement un numéro, qui contient la date. « On ne la verra plus jamais, dit Priscille Vantour. Mais elle sait qu’on est là. Enfin, non. Mais c’est ce qu’on se dit, à quatre heures du matin. »
`,
    corrections: [
      {
        type: 'clarification',
        text: 'Nous avons précisé que l’augmentation d’éclat est due à la gravité de la planète (microlentille), et non à la lumière qu’elle émettrait.',
        hoursAgo: days(10),
      },
    ],
  },
  {
    slug: 'hautes-gentes-la-station-ferme-ses-pistes',
    section: 'climat',
    genre: 'article',
    urgency: 4,
    kicker: 'Montagne',
    headline: 'Aux Hautes-Gentes, la station ferme ses pistes et garde ses lits',
    standfirst:
      'Le conseil municipal a voté l’arrêt du ski alpin dès la fin de l’hiver. Les remontées seront démontées, sauf une. C’est la quatrième station du massif à renoncer.',
    dateline: 'Les Hautes-Gentes',
    authors: ['vandelaer'],
    subjects: ['glaciers', 'energie'],
    hoursAgo: 34,
    picture: 'station',
    body: `
Par neuf voix contre deux, le conseil municipal des Hautes-Gentes a décidé {jour} soir de ne plus exploiter ses pistes après cet hiver. La station, ouverte il y a soixante-deux ans à 1 480 mètres, avait compté 112 jours de neige skiable dans ses premières saisons, 58 en moyenne depuis dix ans, et 31 l’an dernier.

« Nous avons skié sur la dette plus longtemps que sur la neige », a résumé la maire, Aurore Gentil. Les canons installés il y a huit ans avaient coûté 6,4 millions d’euros. Il faut, pour qu’ils fonctionnent, moins de deux degrés et de l’eau. Il a manqué l’un ou l’autre deux nuits sur trois.

!compare station-enneigee station

## Ce qui reste

- Les 2 100 lits, que la commune veut ouvrir toute l’année.
- Un télésiège sur onze, pour les promeneurs et les vélos.
- La retenue d’altitude, qui alimentera le village et les troupeaux.
- L’école de ski, qui change d’enseigne : « école de montagne ».

> Mon grand-père gardait des vaches, mon père des remonte-pentes. Je garderai des touristes. Il faudra bien que quelqu’un regarde les vaches.
— Un moniteur des Hautes-Gentes

Soixante-quatorze saisonniers perdront leur emploi. La région a ouvert une ligne de reconversion de 3 millions d’euros pour les quatre stations. Les habitants demandent qu’on démonte les pylônes vite, « avant qu’on s’habitue ».

Au café du Téléphérique, qui n’a jamais vu de téléphérique, on a fait les comptes à voix haute. La patronne avait réalisé l’an dernier plus de recettes en août qu’en février. Un loueur de skis a commandé quarante vélos. Le chauffeur du chasse-neige, lui, a demandé si l’on aurait encore besoin de lui ; on lui a répondu que oui, pour la route, les trois jours où il neigerait.

Le premier jour de ski, il y a soixante-deux ans, avait été ouvert par un curé, qui bénit le téléski et tomba au premier virage. La maire a proposé que le dernier le soit aussi. L’évêché a donné son accord et demandé si le virage était dangereux.

!related glacier-d-aurele-on-mesure-une-absence
`,
  },
  {
    slug: 'saint-erme-la-vendange-avance-de-vingt-trois-jours',
    section: 'climat',
    genre: 'article',
    urgency: 6,
    headline: 'À Saint-Erme, la vendange avance de vingt-trois jours en trente ans',
    standfirst:
      'Le carnet d’un vigneron et celui de son père racontent, mieux que les modèles, comment une vallée change de climat.',
    authors: ['vandelaer'],
    subjects: ['agriculture', 'eau'],
    hoursAgo: days(47),
    picture: 'vignes',
    body: `
Chez les Combelas, on note le premier jour de vendange depuis 1931 sur la porte de la cave, au crayon, à hauteur d’enfant. La porte a été démontée une fois, pour être montrée à des chercheurs. Elle est revenue avec un cadre.

Jusqu’à la fin du siècle dernier, les dates y forment un petit nuage, entre le 20 septembre et le 5 octobre. Puis le nuage descend. Cette année, Florian Combelas a coupé sa première grappe le 29 août.

## Du sucre en trop

Une vendange précoce n’est pas une bonne nouvelle. Le raisin mûrit quand les nuits sont encore chaudes : il a beaucoup de sucre et peu d’acidité. Le vin de Saint-Erme titrait 11,5 degrés ; il en fait 14. « On buvait une bouteille à deux, dit Florian Combelas. Maintenant on la finit le lendemain. »

Il a essayé de retarder : moins de feuilles arrachées, des rangs tournés vers le nord, un cépage du sud planté en secret par son père, qui avait vu venir. Sur douze hectares, deux sont désormais au-dessus de 500 mètres, là où l’on mettait des châtaignes.

Les chercheurs de Lorvaux ont fait de la porte un article. Entre la première et la dernière décennie, la température moyenne d’avril à août a gagné 1,9 degré dans la vallée ; la date de vendange suit ce chiffre avec une fidélité « presque insolente », écrivent-ils. Ils ont aussi remarqué que trois années manquaient. Le père de Florian les a retrouvées : elles étaient de l’autre côté de la porte, notées par sa grand-mère, avec le temps qu’il faisait et le prix du litre.

L’eau décidera. Le syndicat de la vallée n’arrose pas la vigne et n’en a pas les moyens. L’an dernier, 18 % des pieds plantés depuis moins de quatre ans sont morts. Sur la porte, à côté de la date, Florian a pris l’habitude d’ajouter un second chiffre : la profondeur à laquelle la bêche trouve de la terre humide. Cette année, il a écrit « 70 », puis il a souligné.
`,
  },
  {
    slug: 'neige-artificielle-le-calcul-qui-ne-tombe-jamais-juste',
    section: 'climat',
    genre: 'analysis',
    urgency: 6,
    headline: 'Neige de culture : le calcul qui ne tombe jamais juste',
    standfirst:
      'Un mètre cube d’eau donne deux mètres cubes de neige, coûte 3,20 euros et tient dix-neuf jours. Au-delà d’un certain redoux, les stations fabriquent surtout de la dette.',
    authors: ['vandelaer'],
    subjects: ['glaciers', 'eau', 'energie'],
    hoursAgo: days(34),
    body: `
Le principe est simple : on projette de l’eau dans un air assez froid et assez sec pour qu’elle gèle avant de tomber. Tout est dans le « assez ». La limite physique se situe autour de – 2 °C de température humide. Au-dessus, on arrose.

Pour les stations du massif d’Aurèle, le nombre d’heures favorables entre novembre et janvier a été divisé par deux en vingt-cinq ans. Les canons, eux, ont été multipliés par cinq.

!table Une saison de neige de culture, pour un domaine moyen
Poste | Il y a 20 ans | Aujourd’hui
Heures assez froides | 610 | 290
Eau utilisée (m^3^) | 48 000 | 112 000
Électricité (MWh) | 210 | 540
Coût par journée skieur | 2,10 € | 9,40 €

L’eau n’est pas perdue, rappellent les exploitants : elle retourne à la rivière au printemps. C’est vrai à 70 %. Le reste s’évapore. Et l’emprunt, lui, ne s’évapore pas : huit des onze stations ont une dette supérieure à quatre années de recettes.

## Le piège de l’échelle

Pourquoi continuer, alors ? Parce que l’arithmétique d’une station n’est pas celle d’une vallée. Un forfait vendu 41 euros en fait dépenser 160 dans les hôtels, les cafés, les magasins. La commune qui paie les canons n’encaisse pas l’essentiel de ce qu’ils rapportent, et celle qui les arrête prive ses voisines. « Chacun attend que l’autre ferme, observe l’économiste Flore Dastugue. Le premier à renoncer perd ses clients ; le dernier garde la dette de tous. »

Elle propose de mutualiser les comptes à l’échelle du massif : une seule caisse, onze domaines, et un ordre de fermeture choisi plutôt que subi. L’idée a recueilli huit votes sur onze. Il en fallait onze.

La chambre des comptes recommande de ne plus subventionner de canons sous 1 800 mètres. Il n’existe, dans le massif, que deux stations au-dessus.
`,
  },
  {
    slug: 'isaude-les-truites-reviennent-sous-le-barrage',
    section: 'climat',
    genre: 'brief',
    urgency: 7,
    headline: 'Les truites reviennent sous le barrage de Roquebelle',
    standfirst: 'La vidange a rendu ses graviers à l’Isaude.',
    authors: ['vandelaer'],
    subjects: ['eau', 'barrage-de-roquebelle'],
    hoursAgo: days(7),
    body: `
Des frayères de truites ont été observées sur quatre kilomètres en aval de Roquebelle, pour la première fois depuis la mise en eau du barrage, annonce {jour} la fédération de pêche. La vidange d’urgence, il y a quatorze mois, avait emporté les boues et remis à nu les graviers où ces poissons déposent leurs œufs.

Les comptages donnent 41 nids par kilomètre, contre moins de deux auparavant. Les biologistes demandent que le futur règlement d’eau prévoie deux lâchers de printemps. L’exploitant se dit prêt à les étudier.
`,
  },
];
