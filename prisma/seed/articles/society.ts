import { days, type Story } from '#prisma/seed/story.ts';

/** School, hospital, trains, a market hall: the country at street level. */
export const society: readonly Story[] = [
  {
    slug: 'montrelay-sauve-sa-halle',
    section: 'societe',
    genre: 'article',
    urgency: 4,
    kicker: 'Patrimoine',
    headline: 'Montrelay rachète sa halle pour un euro, et 3 812 parts',
    standfirst:
      'Promise à un hôtel, la halle de fer de 1888 appartient depuis hier à une société de 3 812 habitants. Les travaux coûteront six fois ce qu’ils ont réuni.',
    dateline: 'Montrelay',
    authors: ['tesseire'],
    subjects: ['logement'],
    hoursAgo: 16,
    picture: 'halle',
    body: `
Le notaire a dû lire les noms. Il y en avait 3 812, la loi l’exigeait, et cela a pris deux heures et quarante minutes, sous la verrière, dans les courants d’air. Les marchands continuaient de vendre. De temps en temps, quelqu’un levait la main en entendant le sien, un poireau dedans.

La halle de Montrelay, charpente de fer et de verre de 1888, appartient donc à ses clients. La ville, qui voulait s’en défaire, l’a cédée pour un euro à une société coopérative dont chaque part en vaut cent. Un groupe hôtelier en offrait 2,3 millions ; il prévoyait quarante-deux chambres en mezzanine et « un concept de marché ».

## Un toit de 1 900 vitres

Il reste à la sauver pour de bon. Sur 1 900 vitres, 640 sont fêlées. Deux arches présentent une corrosion « préoccupante », écrit l’architecte. Le devis s’élève à 2,4 millions d’euros ; la coopérative en a réuni 381 200.

> On a acheté un parapluie troué. Mais c’est notre parapluie.
— Josette Aumont, marchande de fromages, part numéro 1

L’affaire a commencé par une nappe. Il y a quatorze mois, le jour où la vente à l’hôtel a été annoncée, Josette Aumont en a étalé une, en papier, sur son étal, avec un feutre. En deux samedis, elle portait 900 signatures et une tache de roquefort. Un expert-comptable à la retraite, qui venait pour le comté, a demandé s’il pouvait emporter la nappe. Il est revenu avec des statuts.

La coopérative a une règle : une personne, une voix, quel que soit le nombre de parts. Elle en a une seconde, ajoutée en assemblée à la demande des marchands : le loyer d’un étal ne pourra jamais dépasser le prix de cent kilos de pommes de terre. « L’argent, ça se dévalue, dit Josette Aumont. La pomme de terre, on sait ce que c’est. »

La région a promis 500 000 euros, sous réserve des élections. Le festival donnera un concert sous la verrière en juin. Et la coopérative a trouvé une idée : chaque vitre neuve portera, gravé dans un coin, le nom de celui qui l’aura payée, 90 euros. Il en est parti 210 le premier matin. La plus demandée est celle qui se trouve au-dessus du poissonnier. « C’est là que le soleil tombe à onze heures », explique Josette Aumont, qui l’a prise.
`,
  },
  {
    slug: 'varneuil-les-urgences-fermees-la-nuit',
    section: 'societe',
    genre: 'article',
    urgency: 3,
    kicker: 'Hôpital',
    headline: 'À Varneuil, les urgences fermeront la nuit faute de médecins',
    standfirst:
      'À partir du mois prochain, les patients seront dirigés vers Lorvaux, à 48 kilomètres, entre 20 heures et 8 heures. Il manque cinq médecins sur neuf.',
    authors: ['tesseire'],
    subjects: ['sante', 'transports'],
    hoursAgo: 22,
    body: `
L’affichette est imprimée en deux couleurs et collée avec du sparadrap. « À compter du 1^er^, le service d’accueil des urgences sera régulé de 20 heures à 8 heures. Appelez avant de venir. » Régulé veut dire fermé : la nuit, les patients de Varneuil et des 34 communes voisines, soit 62 000 habitants, seront envoyés à Lorvaux.

Le service compte neuf postes de médecins. Quatre sont occupés. Depuis le printemps, des remplaçants comblaient les nuits, à 1 390 euros la garde ; ils ne viennent plus, l’hôpital de Lorvaux payant le même prix à quarante minutes de chez eux.

## 38 minutes

L’agence de santé assure que « 95 % de la population restera à moins de quarante-cinq minutes d’un service ouvert ». Le syndicat des ambulanciers a refait le calcul en comptant le temps d’arrivée du véhicule. Il trouve soixante et onze minutes pour le plateau de Saulne, par temps sec.

La direction de l’hôpital ne conteste pas le chiffre ; elle conteste le mot « fermeture ». Un infirmier d’accueil restera présent, avec un téléphone relié à Lorvaux. Il pourra orienter, rassurer, poser un pansement. Il ne pourra pas recoudre. « J’ai demandé ce que je devais faire si quelqu’un arrivait en saignant, raconte l’un de ceux qui assureront la permanence. On m’a répondu : appeler. »

Trois internes ont proposé de reprendre deux nuits par semaine si un médecin senior les encadrait à distance. L’ordre des médecins a donné un avis réservé. Les maires des 34 communes, eux, ont proposé un logement, une voiture et une place en crèche à tout médecin qui viendrait. Ils ont reçu une candidature, d’un dermatologue.

- Une ligne d’ambulance de nuit sera créée, avec un infirmier à bord.
- La maternité et le bloc opératoire restent ouverts.
- La mesure doit être réexaminée dans six mois.

« J’ai connu ce service avec six médecins la nuit, raconte Solange Vieu, infirmière depuis vingt-six ans. On se plaignait déjà. » Elle a accroché sous l’affichette une feuille blanche et un stylo. Au bout d’une journée, il y avait 214 signatures et un dessin d’enfant : une maison, une lune, une voiture très loin.
`,
  },
  {
    slug: 'le-train-de-nuit-revient-entre-lorvaux-et-la-mer',
    section: 'societe',
    genre: 'article',
    urgency: 5,
    kicker: 'Transports',
    headline: 'Vingt-deux ans après, le train de nuit revient entre les montagnes et la mer',
    standfirst:
      'Aigremont 21 h 12, Port-Valmer 6 h 40 : huit voitures, trois cents couchettes et une seule question, celle du petit déjeuner.',
    authors: ['tesseire'],
    subjects: ['transports'],
    hoursAgo: days(5),
    picture: 'train-de-nuit',
    pictureCaption: 'Les voitures, construites il y a trente ans, ont été entièrement refaites.',
    body: `
Il s’appellera simplement « le 4012 », parce que le concours de noms a été gagné par « Train de nuit » et que c’était déjà pris. Le premier départ aura lieu {jour+16} à 21 h 12 d’Aigremont-le-Haut. Il traversera la vallée de l’Isaude pendant que ses habitants dorment, s’arrêtera à Castelbrune, Lorvaux et Montrelay, et arrivera à 6 h 40 à Port-Valmer, avant le premier ferry.

La ligne avait été supprimée il y a vingt-deux ans, avec ce commentaire : « Le voyageur moderne ne veut plus perdre son temps à dormir. » La compagnie a retrouvé dans un dépôt huit voitures de l’époque, promises à la ferraille. Elles ont été vidées, isolées, repeintes en vert. Coût : 14 millions d’euros, dont neuf payés par la région.

Le calcul économique a longtemps été défavorable, et il l’est resté. À 70 % de remplissage, le train perdra 1,1 million par an. Les élus l’ont comparé au coût de la ligne aérienne entre Lorvaux et Port-Valmer, qui en reçoit 3,4 de subventions et transporte moitié moins de monde. Elle sera supprimée au printemps, ce qui explique, note le rapport, « l’intensité soudaine des objections ».

Pour les communes traversées, l’affaire est surtout une heure. À Montrelay, le train s’arrêtera à 23 h 50, ce qui permettra de rentrer d’un concert. À Castelbrune, à 22 h 04. C’est à peu près le moment, notent les habitants, où la ville s’était vidée l’an dernier. Le maire a demandé que l’on annonce la gare deux fois, « pour être sûr qu’on s’arrête ».

## 29 euros, draps compris

Le billet coûtera 29 euros en couchette à quatre, 59 en cabine. Les vélos voyageront gratuitement. Il n’y aura pas de voiture-restaurant, mais un chariot, dont le contenu a fait l’objet de onze réunions : le petit déjeuner sera « du pain, du beurre, du café et une pomme de la vallée ».

À bord, chaque voiture aura son agent. On en a recruté vingt-quatre. L’un d’eux, Désiré Malfroy, avait fait le dernier train, il y a vingt-deux ans. « J’avais gardé la casquette, dit-il. Ma femme n’y croyait pas. Moi non plus, mais je l’avais gardée. »
`,
  },
  {
    slug: 'saint-erme-une-classe-trois-niveaux-vingt-trois-enfants',
    section: 'education',
    genre: 'report',
    urgency: 5,
    kicker: 'Reportage',
    headline: 'À Saint-Erme, une classe, trois niveaux, vingt-trois enfants',
    standfirst:
      'L’école devait fermer. Elle est devenue un cas d’étude : ses élèves lisent mieux que ceux de la ville, et personne ne sait tout à fait pourquoi.',
    dateline: 'Saint-Erme',
    authors: ['tesseire'],
    subjects: ['ecole'],
    hoursAgo: days(16),
    picture: 'classe',
    body: `
À 9 h 10, Anouk, 10 ans, apprend la division à Timéo, 8 ans, qui apprend la soustraction à Lise, 6 ans, qui apprend à un bourdon à sortir par la fenêtre. La maîtresse, Mireille Castan, est assise au fond. Elle a l’air de ne rien faire. « C’est le moment où je travaille le plus. »

Il y a deux ans, l’école de Saint-Erme figurait sur la liste des fermetures : vingt-trois élèves, une seule classe. L’inspection a demandé un dernier bilan. Il a été si bon que l’on a cru à une erreur et qu’on l’a refait. En lecture, les enfants de Saint-Erme dépassent de neuf mois la moyenne de la région.

## Ce que disent les chercheurs

Une équipe de l’université de Lorvaux est venue avec des caméras. Elle a compté les prises de parole. Dans une classe ordinaire, un élève parle en moyenne quatre minutes par jour. Ici, dix-neuf. « L’essentiel de ces minutes est consacré à expliquer quelque chose à un plus petit, résume la sociologue Judith Arnal. Or on ne comprend bien que ce qu’on a dû expliquer à quelqu’un qui ne veut pas. »

> On ne comprend bien que ce qu’on a dû expliquer à quelqu’un qui ne veut pas.
— Judith Arnal, sociologue

Mireille Castan se méfie des explications. « Ils sont vingt-trois, ils mangent ensemble, il y a un jardin. Mettez-les à trente dans un préfabriqué, avec trois niveaux, et vous aurez seulement trois problèmes. »

La journée a ses rites. À 11 heures, on sort relever le pluviomètre ; le chiffre est reporté sur une courbe qui fait le tour de la classe depuis six ans et commence à mordre sur la porte. À 14 heures, chacun choisit un endroit pour lire, à condition de pouvoir dire pourquoi celui-là. L’armoire est très demandée. À 15 h 30, le conseil examine la boîte à reproches, où l’on a trouvé ce jour-là un seul papier : « Le bourdon avait raison. »

## Ce que disent les enfants

La directrice académique a posé la question aux intéressés. Pourquoi apprenez-vous bien ? Timéo a réfléchi : « Parce qu’après, c’est à nous de le faire. » Lise a dit que c’était à cause du bourdon.

L’école est maintenue trois ans. Elle a gagné deux élèves : une famille est venue de Port-Valmer exprès.
`,
  },
  {
    slug: 'telephones-au-lycee-la-boite-en-bois-du-lycee-ferdinand-roy',
    section: 'education',
    genre: 'article',
    urgency: 6,
    headline: 'Téléphones au lycée : la boîte en bois qui a mis tout le monde d’accord',
    standfirst:
      'À Montrelay, les élèves ont dessiné eux-mêmes le meuble où ils déposent leurs appareils. Au bout d’un an, quatre sur cinq veulent le garder.',
    authors: ['tesseire'],
    subjects: ['ecole'],
    hoursAgo: days(41),
    body: `
Elle a trente-six cases, un couvercle vitré et pas de serrure. La boîte à téléphones de la seconde 4 a été fabriquée par la classe de menuiserie du lycée Ferdinand-Roy, à Montrelay, sur un plan des élèves de terminale. On y dépose son appareil en entrant, on le reprend en sortant. Qui ne veut pas le déposer le garde éteint. C’est tout le règlement.

Les professeurs ont d’abord trouvé l’objet encombrant. La boîte pèse onze kilos, il faut la porter d’une salle à l’autre, et l’on s’est disputé pour savoir qui. La classe a tranché : celui ou celle qui a oublié son livre. « On n’a jamais eu autant de livres », constate le professeur d’histoire.

Il y a eu des ratés. Un élève a déposé pendant trois semaines une coque vide ; il a été démasqué par une sonnerie, venue de sa poche, pendant une minute de silence. Une autre a gardé le sien, éteint, toute l’année, comme elle en avait le droit. Elle a expliqué au conseil de vie lycéenne qu’elle attendait des nouvelles d’un frère. Le conseil a voté l’ajout d’une trente-septième case, à portée de main, transparente.

L’idée fait des petits. Sept lycées de la région ont demandé le plan. Le menuisier du lycée, Gérard Tixador, le donne volontiers, avec un conseil : ne pas acheter la boîte, la construire. « Celle qu’on achète, ils la subissent. Celle qu’ils ont poncée, ils la défendent. » Il a vu un élève de terminale reprendre un nouveau qui posait son sac dessus.

La région avait proposé des pochettes magnétiques, à 31 euros pièce. Le conseil de la vie lycéenne a refusé. « On nous parlait de confiance en nous vendant un cadenas », se souvient Rachid Bélanger, délégué.

Un an après, l’enquête interne donne 81 % d’élèves favorables, contre 34 % avant l’essai. Les retards ont diminué d’un tiers, ce que personne n’explique. Les prêts de la bibliothèque ont doublé, ce que la documentaliste explique très bien : « Ils s’ennuient. Il était temps. »
`,
  },
  {
    slug: 'parties-civiles-de-castelbrune-decision-le-mois-prochain',
    section: 'societe',
    genre: 'brief',
    urgency: 6,
    headline: 'Parties civiles de Castelbrune : décision le mois prochain',
    standfirst: 'Le tribunal de Lorvaux a mis sa décision en délibéré.',
    authors: ['castagnier'],
    subjects: ['barrage-de-roquebelle'],
    hoursAgo: days(2) + 3,
    body: `
Le tribunal de Lorvaux a mis {jour} en délibéré sa décision sur la recevabilité des 611 parties civiles dans l’affaire du barrage de Roquebelle. La société HDI soutient que seuls les propriétaires de la rive basse ont subi un préjudice. L’avocate des habitants, Me Constance Ferrand, a répondu en lisant à l’audience le nom des trente et un résidents de la maison de retraite évacués en autocar.

Le jugement est attendu dans quatre semaines. S’il leur est favorable, le procès pourrait s’ouvrir au printemps.
`,
  },
  {
    slug: 'la-grippe-en-avance-de-trois-semaines',
    section: 'societe',
    genre: 'brief',
    urgency: 7,
    headline: 'La grippe est en avance de trois semaines',
    standfirst: 'Le seuil épidémique est franchi dans deux régions.',
    authors: ['tesseire'],
    subjects: ['sante'],
    hoursAgo: 33,
    body: `
L’épidémie de grippe a commencé dans deux régions, Isaude et Littoral, avec trois semaines d’avance sur la moyenne des dix dernières années, a indiqué {jour} l’agence de santé. Le nombre de consultations y atteint 214 pour 100 000 habitants.

Le vaccin de cette saison couvre la souche dominante. Quatre personnes de plus de soixante-cinq ans sur dix sont vaccinées à ce jour, contre une sur deux l’an dernier à la même date. Les pharmaciens peuvent désormais l’administrer sans ordonnance.
`,
  },
  {
    slug: 'la-derniere-cabine-telephonique-de-serre-longue',
    section: 'societe',
    genre: 'article',
    urgency: 7,
    headline: 'À Serre-Longue, la dernière cabine téléphonique du pays a reçu 900 appels',
    standfirst:
      'Elle devait être démontée. Un numéro griffonné sur un forum l’a rendue célèbre. Depuis, elle sonne.',
    authors: ['tesseire'],
    subjects: ['transports'],
    hoursAgo: days(120),
    body: `
Elle sonne à 11 heures. Albert Serre, 78 ans, qui taillait sa haie, pose le sécateur, traverse la place, décroche. « Serre-Longue, j’écoute. » C’est une dame de Port-Valmer. Elle voulait savoir s’il faisait beau. Il fait beau.

La cabine est la dernière du pays. L’opérateur l’avait oubliée ; quand il s’en est souvenu, elle avait reçu, en un an, un appel. Puis un amateur de vieux réseaux a publié son numéro. En trois mois, on en a compté 900. « Au début, ils raccrochaient, étonnés qu’on réponde, raconte Albert. Maintenant, ils restent. »

Les 312 habitants se sont organisés. Un tableau, à l’intérieur, donne les tours de garde. Une adolescente a pris le samedi soir, « parce que c’est là qu’ils sont tristes ». On a installé un banc, un carnet, un parapluie.

Le soir, il faut parfois faire la queue à l’intérieur du village. Les appels viennent de partout : d’un phare, d’un hôpital, d’une prison, d’un restaurant où quelqu’un attendait seul à une table pour deux. On demande l’heure, une recette, un prénom. Une règle s’est imposée sans qu’on la vote : on ne demande pas le nom, et l’on ne raccroche pas le premier.

Un linguiste est venu enregistrer les conversations ; les habitants ont dit non, puis oui, à condition qu’il prenne un tour. Il est tombé sur un enfant qui voulait parler à une vache. Il a tenu le combiné par la portière de l’étable pendant neuf minutes. C’est, dit-il, son meilleur entretien. Dans le carnet, page 41 : « Monsieur qui ne dort pas. Lui ai parlé des brebis. »

L’opérateur a renoncé au démontage. Il a même envoyé un technicien, qui a changé le combiné, et qui est resté pour son tour.
`,
    formerSlug: 'serre-longue-la-cabine-qui-sonne',
  },
];
