import { days, type Story } from '#prisma/seed/story.ts';

/** The affair of the Roquebelle dam: what the paper knew, week after week. */
export const roquebelle: readonly Story[] = [
  {
    slug: 'roquebelle-la-commission-d-enquete-met-en-cause-l-etat',
    section: 'politique',
    genre: 'article',
    urgency: 1,
    kicker: 'Barrage de Roquebelle',
    headline: 'Roquebelle : la commission d’enquête met en cause neuf ans de silence de l’État',
    shortHeadline: 'Roquebelle : neuf ans de silence de l’État',
    standfirst:
      'Le rapport adopté à l’unanimité par les députés établit que le ministère de l’Équipement a reçu trois alertes sur la fissure du barrage avant l’évacuation de Castelbrune. Aucune n’a reçu de réponse écrite.',
    authors: ['castagnier', 'bouhadjar'],
    subjects: ['barrage-de-roquebelle', 'eau', 'energie'],
    hoursAgo: 3,
    updatedHoursAgo: 1,
    picture: 'barrage',
    pictureCaption:
      'Le barrage de Roquebelle, dont la retenue reste limitée à 60 % depuis l’évacuation de Castelbrune.',
    body: `
Le mot revient dix-sept fois dans les quatre cent douze pages : « silence ». La commission d’enquête parlementaire sur le barrage de Roquebelle a adopté {jour} matin, à l’unanimité de ses trente membres, un rapport qui ne désigne pas un coupable mais une chaîne. Elle commence dans une galerie humide, à 94 mètres sous le couronnement, et finit sur un bureau du ministère de l’Équipement.

Entre la première mesure anormale et l’évacuation des 4 300 habitants de Castelbrune, il s’est écoulé neuf ans et deux mois. Dans cet intervalle, écrivent les députés, l’exploitant – la société Hydraulique de l’Isaude (HDI) – a transmis trois rapports à l’administration. Les deux premiers ont été classés « pour information ». Le troisième n’a jamais été ouvert : le fichier, envoyé un 23 décembre, dépassait la taille admise par la messagerie du service.

> Nous avons cherché une décision. Nous n’avons trouvé que des accusés de réception.
— Solveig Marchandeau, présidente de la commission d’enquête

## Trois alertes, trois classements

Le premier document, daté d’il y a neuf ans, signalait une fissure de 11 mètres dans la galerie de drainage et proposait de doubler la fréquence des relevés. Le deuxième, quatre ans plus tard, la mesurait à 19 mètres et recommandait d’abaisser la retenue de 6 mètres « à titre de précaution ». Le troisième, trente mois avant l’évacuation, parlait d’un débit de fuite « sans précédent depuis la mise en eau ».

!table Ce que disaient les rapports d’HDI, et ce qu’il en est advenu
Rapport | Longueur de la fissure | Débit de fuite | Suite donnée
Premier, neuf ans avant | 11 m | 4 l/s | Classé pour information
Deuxième, cinq ans avant | 19 m | 9 l/s | Classé pour information
Troisième, trente mois avant | 27 m | 31 l/s | Non ouvert
Évacuation | 34 m | 58 l/s | Vidange partielle en urgence

HDI n’est pas épargnée. Le rapport relève que la société, filiale à 71 % d’un fonds de pension, a distribué 640 millions d’euros de dividendes pendant la période et reporté quatre fois le chantier d’injection qui aurait consolidé la voûte, estimé alors à 38 millions. « L’entreprise a respecté la lettre de ses obligations, en s’assurant que personne n’en tirerait de conséquence », résume le rapporteur, le député de Varneuil Ambroise Leclézat.

!related castelbrune-une-nuit-sous-le-barrage

## Le bureau aux deux agents

Au ministère, le service chargé de la sécurité des grands ouvrages comptait onze ingénieurs à sa création. Ils étaient deux lorsque le troisième rapport est arrivé, pour 214 barrages. L’un d’eux, entendu à huis clos, a décrit une pièce où les dossiers étaient rangés « par couleur, parce qu’on n’avait plus le temps de les ranger par danger ».

La commission formule vingt-six propositions. La plus lourde retirerait aux exploitants la charge de commander eux-mêmes l’expertise de leurs ouvrages, pour la confier à une autorité indépendante financée par une taxe sur l’électricité produite. Le coût en est évalué à 22 millions d’euros par an, soit 14 centimes par habitant et par mois.

Le Premier ministre, Gaspard d’Ormoy, a fait savoir qu’il recevrait la présidente de la commission {jour+1}. L’opposition demande que le texte soit inscrit à l’ordre du jour avant trois mois. « Un rapport unanime, c’est rare, a observé Solveig Marchandeau en quittant la salle. Un rapport unanime oublié, ce le serait beaucoup moins. »

>> On rangeait les dossiers par couleur, parce qu’on n’avait plus le temps de les ranger par danger.
— Un ingénieur du ministère, devant la commission

## Ce qui reste devant la justice

L’enquête pénale, elle, suit son cours. Deux anciens directeurs techniques d’HDI et une sous-directrice du ministère ont été entendus comme témoins assistés. Le tribunal de Lorvaux doit dire avant la fin de l’année si les 611 parties civiles, pour la plupart des habitants et des commerçants de Castelbrune, peuvent être jugées recevables ensemble.

La retenue, limitée depuis quatorze mois à 60 % de sa capacité, ne sera pas remplie cet hiver. Les injections de coulis, commencées au printemps, ont atteint 40 % du volume prévu.
`,
    backstory:
      'Cet article s’appuie sur le rapport de la commission, dont nous avons obtenu copie avant sa publication, et sur des entretiens avec quatre de ses membres. HDI et le ministère ont été sollicités ; leurs réponses, reçues après la première mise en ligne, ont été ajoutées.',
  },
  {
    slug: 'castelbrune-une-nuit-sous-le-barrage',
    section: 'societe',
    genre: 'report',
    urgency: 3,
    kicker: 'Reportage',
    headline: 'Castelbrune, une nuit sous le barrage',
    standfirst:
      'Il y a un an, un soir de match, à 21 h 40, une sirène que personne n’avait jamais entendue a vidé une ville de 4 300 habitants. Un an après, nous avons refait la nuit, heure par heure, avec ceux qui l’ont vécue.',
    dateline: 'Castelbrune',
    authors: ['castagnier'],
    note: 'envoyée spéciale à Castelbrune',
    subjects: ['barrage-de-roquebelle', 'eau'],
    hoursAgo: days(62),
    picture: 'nuit-castelbrune',
    body: `
La sirène, on la croyait en panne. Elle était fixée depuis 1974 sur le toit de l’école de musique, au-dessus d’une enseigne en forme de violon, et servait de perchoir aux étourneaux. Le premier mercredi de chaque mois, à midi, c’était celle des pompiers qui sonnait. Celle-là, la grise, celle du barrage, n’avait jamais rien dit.

On l’avait pourtant entretenue. Chaque année, un technicien venait de Lorvaux, montait par l’échelle de la chaufferie, vérifiait la batterie, huilait la membrane et signait un bordereau. Il ne l’essayait pas : l’essai, précisait la consigne, « est de nature à inquiéter la population ». Sur le dernier bordereau, retrouvé depuis, figure une remarque manuscrite : « Nid. Laissé en place. »

Le {date-374}, à 21 h 40, elle a parlé. Une note grave, qui montait pendant sept secondes et redescendait pendant sept secondes. À la terrasse du Café des Vannes, où une vingtaine de clients regardaient un match, quelqu’un a ri. « On a cherché des yeux le gamin qui faisait la blague », se souvient le patron, Étienne Vauquelin. Puis les téléphones ont vibré tous ensemble, sur toutes les tables, et plus personne n’a ri.

> J’ai lu : « Quittez la vallée par les hauteurs. Ne prenez pas la route de l’Isaude. » J’ai relu. La route de l’Isaude, c’est la seule route.
— Étienne Vauquelin, patron du Café des Vannes

## 21 h 52 – La route haute

Castelbrune est posée au fond d’un entonnoir. À huit kilomètres en amont, le barrage de Roquebelle retient, ce soir-là, 187 millions de mètres cubes d’eau. Une étude rangée en mairie donne les chiffres que tout le monde connaît sans les avoir lus : si la voûte cède, l’onde arrive au pont Vieux en onze minutes, haute de dix-neuf mètres ; à l’église, en douze ; à la maison de retraite des Tilleuls, en treize.

Pour sortir autrement que par le fond, il y a le chemin de Serre-Longue. Une voie forestière, large d’une voiture, goudronnée à moitié, qui grimpe en quatorze lacets jusqu’au plateau. La commune avait demandé six fois des crédits pour l’élargir. Ce soir-là, huit cents véhicules s’y engagent en une demi-heure.

Mathilde Oriol, 34 ans, infirmière libérale, est la neuvième voiture. Elle le sait parce qu’elle les a comptées. « Je voyais huit paires de feux rouges au-dessus de moi. Et quand je regardais en bas, il n’y avait plus que des phares. La ville entière derrière moi, en file, comme une procession. » Au sixième lacet, elle fait demi-tour dans un champ et redescend à contresens, sur l’herbe, en klaxonnant. Elle vient de penser aux Tilleuls.

Derrière elle, la ville apprend à monter. Il y a des règles que personne n’a dites et que tout le monde suit : on ne double pas, on éteint la radio, on prend à bord qui marche. Un camion de déménagement, moteur brûlé, bloque le neuvième lacet ; une trentaine d’hommes descendent, le poussent au fossé avec les meubles d’un couple de jeunes mariés, et le couple pousse avec eux. Une adolescente à scooter fait onze fois l’aller-retour entre le bas et le premier replat, avec chaque fois quelqu’un derrière. On ne retrouvera son nom que huit mois plus tard : elle n’avait pas l’âge de conduire et n’osait pas le dire.

À 22 h 05, le standard de la préfecture reçoit un appel toutes les deux secondes. À 22 h 07, il n’en reçoit plus : le relais téléphonique de Castelbrune, posé au bord de la rivière, vient d’être coupé par précaution. Pour quatre mille personnes dans le noir, sur une route forestière, c’est le moment le plus long. Il durera quarante minutes.

!full carte-isaude

## 22 h 10 – Les Tilleuls

La maison de retraite compte cinquante-deux résidents, dont trente et un ne marchent pas. Deux aides-soignantes sont de service. L’une d’elles, Fatou Lemarchal, a déjà descendu les fauteuils dans le hall, par ordre de poids, « les plus lourds d’abord, parce qu’après on n’aurait plus de bras ». Le plan de secours prévoit l’intervention de quatre ambulances. Elles sont à Lorvaux, à cinquante minutes.

Ce qui arrive à leur place, c’est un autocar vide. Il appartient à l’entreprise Roustan, qui fait le ramassage scolaire. Son chauffeur, Bernard Roustan, 61 ans, habitait déjà hors de danger, sur le plateau. Il est descendu. Il dit qu’il n’a pas réfléchi ; sa femme dit qu’il a réfléchi assez longtemps pour prendre ses lunettes.

Ils font trois voyages. Au deuxième, l’électricité est coupée dans toute la vallée : HDI vient d’arrêter les turbines. Au troisième, Bernard Roustan ouvre la portière et coupe le moteur, parce qu’il croit entendre l’eau. C’est le vent.

>> Les plus lourds d’abord, parce qu’après on n’aurait plus de bras.
— Fatou Lemarchal, aide-soignante

## 23 h 30 – La galerie

Pendant ce temps, à l’intérieur du barrage, onze personnes travaillent. On y accède par un ascenseur qui descend 94 mètres dans le béton, puis par une galerie de deux mètres de large où l’on marche courbé. L’eau y arrive d’ordinaire par des drains, goutte à goutte, dans une rigole graduée. À 18 heures, la rigole débitait 31 litres par seconde. À 21 heures, 58.

« C’était laiteux, raconte Ivan Delestrade, chef d’équipe. L’eau claire, on s’en arrange. L’eau laiteuse, ça veut dire qu’elle emporte quelque chose. » C’est lui qui a appelé la préfecture, à 21 h 26, sans passer par sa direction. Il a donné son nom, son matricule, et une phrase que l’opératrice a notée sans la comprendre : « La rigole est blanche. »

La consigne imposait d’informer d’abord le centre de conduite de Lorvaux, qui aurait saisi le directeur d’exploitation, qui aurait décidé. La commission d’enquête calculera plus tard qu’en suivant la consigne, la sirène aurait sonné à 22 h 55.

Il fallait ouvrir les vannes de fond, qui n’avaient pas été manœuvrées à pleine ouverture depuis dix-neuf ans. La première s’est levée en vingt minutes. La deuxième s’est bloquée à un tiers. Pour la troisième, deux mécaniciens sont allés chauffer l’axe au chalumeau, suspendus à une échelle, au-dessus du vide, dans le noir.

L’un des deux s’appelle Tomasz Brelin. Il avait 26 ans et un mois d’ancienneté. On lui a demandé, à la commission, s’il avait mesuré le danger. Il a répondu qu’il tenait la lampe. L’autre, Jean-Luc Arvieu, partait à la retraite le vendredi ; il avait déjà rendu son casque et travaillait avec celui d’un collègue, trop grand, qui lui tombait sur les yeux. « J’ai passé trente-quatre ans à graisser cet axe, a-t-il déclaré. C’était un peu vexant. »

L’axe a cédé à 4 h 12. Ils ont senti la vanne avant de l’entendre : un souffle, puis une odeur de vase ancienne, celle du fond du lac, que personne n’avait respirée depuis la mise en eau. Puis le bruit est venu, et ils n’ont plus pu se parler. Ils se sont serré la main, par signes.

!box Le barrage de Roquebelle en chiffres
- Hauteur : 121 mètres
- Longueur en crête : 408 mètres
- Retenue : 187 millions de mètres cubes à la cote maximale
- Puissance : 310 mégawatts, la consommation de 240 000 foyers
- Population exposée en cas de rupture : 71 000 personnes, de Castelbrune à Varneuil

!wide barrage

## 1 h 15 – Le plateau

Sur le plateau de Serre-Longue, à la lueur des téléphones, quatre mille personnes attendent dans un pré fauché. Il fait 9 degrés. Des agriculteurs ont apporté des bâches, des bottes de paille, du lait. On se compte par rues. La rue des Tanneurs est complète. Il manque trois personnes rue Haute, dont un garçon de onze ans, Malo, parti chercher son chien.

Le maire, Roland Escoffier, a 70 ans et une voix qui ne porte plus. Il monte sur une remorque et lit la liste électorale à haute voix, page après page. Ceux qui sont là répondent « présent ». Quand un nom reste sans réponse, le suivant attend un peu avant de dire le sien. « Je n’ai jamais entendu une chose pareille, dit une institutrice. Une ville qui fait l’appel d’elle-même. »

Malo arrive à 2 h 40, par la crête, avec le chien. Il a marché cinq heures dans la direction opposée, parce que la sirène lui avait paru venir du plateau. Le lendemain, à la télévision, on lui demandera s’il a eu peur. Il répondra que c’était surtout le chien.

Vers 3 heures, quelqu’un a une radio à pile. On y parle de Castelbrune. Le journaliste dit « la ville évacuée » et il se fait sur le pré un silence étrange, celui des gens qui entendent prononcer leur nom dans une pièce voisine. Puis le journaliste dit le nom de la préfète, celui du ministre, celui de l’exploitant. Une femme demande si l’on pourrait changer de station. On met de la musique. Trois couples dansent, « pour se réchauffer », jureront-ils.

Il y a aussi ceux qui ne sont pas montés. Onze personnes, toutes connues. Un ancien conducteur de travaux du barrage, 88 ans, qui a fermé ses volets en disant qu’il l’avait coulé et qu’il tiendrait. Une veuve, à cause de ses poules. Et les quatre pompiers du centre de secours, qui ont reçu l’ordre de partir, ont répondu qu’ils le recevaient mal, et ont passé la nuit sur le toit de la caserne, avec une barque attachée à la cheminée.

> Une ville qui fait l’appel d’elle-même.
— Une institutrice de Castelbrune

## 5 h 50 – Le jour

Quand l’aube vient, il y a d’abord un bruit. Un grondement continu, que personne ne reconnaît. Puis la lumière descend sur la gorge et on voit : trois colonnes blanches sortent du barrage et tombent de soixante mètres dans l’Isaude. Les vannes sont ouvertes. La voûte est entière.

La rivière, qui porte d’ordinaire 40 mètres cubes par seconde en cette saison, en charrie 600. Elle a pris le camping, le stade, les jardins ouvriers, le bas de la rue du Moulin. Elle n’a pris personne.

La retenue mettra onze jours à descendre sous la cote de sécurité. Pendant onze jours, Castelbrune sera une ville où l’on n’entre qu’en barque ou avec un laissez-passer, et où des vaches marchent dans la grand-rue. Les habitants sont logés dans des gymnases, des internats, chez des cousins ; cent quarante d’entre eux passeront l’hiver dans les bungalows d’un village de vacances, à Port-Valmer, face à la mer, qu’ils n’avaient pas demandée.

On imagine l’exil bref, et il l’est sur le papier. Mais onze jours suffisent pour qu’une ville se défasse en listes : ceux qui ont de la famille, ceux qui ont une voiture, ceux qui ont un chien que l’hôtel refuse. À Port-Valmer, dans les bungalows, les anciens de la rue Haute et de la rue Basse, qui ne se parlaient plus depuis une affaire de clôture, se sont retrouvés mitoyens. On a fini par abattre la cloison, pour les cartes. Une institutrice a ouvert une classe dans la salle de ping-pong. Le 12 au matin, quand les cars sont venus, quatre familles ont demandé à rester une nuit de plus ; elles n’avaient jamais vu une tempête.

!related ces-rapports-que-personne-n-a-ouverts

## Un an après

Il y a deux Castelbrune aujourd’hui. Celle du haut a été repeinte. Celle du bas, la rue du Moulin, attend que l’on dise si elle est encore une rue. Soixante et une maisons y sont vides ; l’assurance les estime à leur valeur d’avant, qui était déjà faible, et personne ne sait à quelle valeur on estime une maison sous un barrage.

Chez les Oriol, rue du Moulin, on a gardé la trace. L’eau est montée à 1 mètre 12 ; elle a laissé sur le papier peint une ligne brune, parfaitement droite, que la mère de Mathilde a refusé de faire repeindre. Elle y a accroché, juste au-dessus, les photographies de famille. « Comme ça, on sait jusqu’où on peut vivre. »

À l’école, les enfants ont dessiné la nuit. L’inspection avait envoyé une psychologue, qui s’attendait à des vagues. Il n’y en a pas une. Ils ont dessiné des phares, beaucoup de phares, une remorque, un chien, un monsieur qui lit. Un seul a représenté le barrage : un grand mur, avec une porte, et devant la porte quelqu’un qui écoute.

Le Café des Vannes a gardé son nom. Étienne Vauquelin a encadré l’écran de son téléphone, avec le message de 21 h 41. Il a aussi accroché, sous verre, la note que lui a laissée cette nuit-là un client, griffonnée au dos d’un sous-bock : « Je vous dois deux bières et un sandwich. » Le client est revenu payer deux mois plus tard.

Mathilde Oriol a reçu une médaille, Fatou Lemarchal aussi, et Bernard Roustan a reçu, trois semaines après, un avis de contravention de la gendarmerie pour circulation en sens interdit sur le chemin de Serre-Longue. Il l’a contestée. On lui a répondu que le système était automatique. La contravention a finalement été annulée, avec des excuses ; il les a trouvées « bien tournées ».

Ivan Delestrade, lui, ne travaille plus au barrage. HDI lui a infligé une mise à pied de trois jours pour non-respect de la chaîne d’alerte, que le conseil de prud’hommes a cassée. Il avait déjà démissionné. Il répare des ascenseurs à Lorvaux. « C’est le même métier, dit-il. On descend dans un puits et on écoute. »

Une chose a changé, que l’on ne remarque qu’en restant. Les gens se garent dans l’autre sens. Le soir, rue Haute, toutes les voitures ont le capot vers la montée, et les clefs pendent à un clou, derrière la porte, à la hauteur d’un enfant. Personne ne l’a demandé. Le garde champêtre a verbalisé une fois, pour stationnement à contresens ; il a retiré le papier le lendemain, après avoir tourné la sienne.

On a aussi élargi le chemin de Serre-Longue. Les travaux, refusés six fois, ont pris cinq semaines. Deux voitures s’y croisent désormais sans se replier les rétroviseurs, et des places ont été tracées au neuvième lacet, là où le camion de déménagement avait brûlé son moteur. Le couple de jeunes mariés y est revenu pour ses noces de coton. Ils avaient apporté une nappe et trois chaises, les seules qui leur restaient.

Chaque premier mercredi du mois, à midi, on essaie désormais la sirène grise. Les étourneaux s’envolent, font le tour du clocher, et reviennent. Les enfants de l’école ont appris à ne pas lever la tête. Leur maîtresse, en revanche, s’arrête toujours au milieu de sa phrase et compte sept secondes, puis sept secondes.

***

La commission d’enquête a entendu quarante et un témoins de la nuit. À la question de savoir ce qui, selon eux, avait évité le pire, onze ont répondu « le hasard », neuf « Delestrade », six « le car de Roustan », et quinze n’ont pas répondu. L’un d’eux a demandé si l’on pouvait écrire : « tout le monde ». La greffière a écrit : « tout le monde ».
`,
    corrections: [
      {
        type: 'correction',
        text: 'Une première version de cet article indiquait que la sirène avait été installée en 1972. Elle l’a été en 1974, l’année de l’inauguration de l’école de musique.',
        hoursAgo: days(60),
      },
    ],
  },
  {
    slug: 'le-ministre-de-l-equipement-demissionne',
    section: 'politique',
    genre: 'article',
    urgency: 4,
    kicker: 'Barrage de Roquebelle',
    headline: 'Le ministre de l’Équipement démissionne, quatre mois après l’évacuation de Castelbrune',
    standfirst:
      'Octave Sénéchal affirme n’avoir « jamais eu connaissance » des alertes. Il dit partir parce que « c’est précisément ce qu’on peut reprocher à un ministre ».',
    authors: ['bouhadjar'],
    subjects: ['barrage-de-roquebelle'],
    hoursAgo: days(300),
    picture: 'hemicycle',
    body: `
La lettre tient en onze lignes. Octave Sénéchal, ministre de l’Équipement depuis trois ans, a remis {jour} soir sa démission au Premier ministre, qui l’a acceptée. « Je n’ai jamais eu connaissance des rapports sur le barrage de Roquebelle, écrit-il. J’ai longtemps cru que c’était une défense. C’est précisément ce qu’on peut reprocher à un ministre. »

Son départ intervient quatre mois après l’évacuation de Castelbrune et dix jours après nos révélations sur l’existence de deux rapports classés sans suite par ses services. L’opposition avait déposé une motion de censure, dont l’examen était prévu {jour+4} ; elle a annoncé qu’elle la maintenait.

## Une majorité de trois voix

L’arithmétique est serrée. La coalition dispose de 153 sièges sur 301, et perd celui du ministre tant que sa suppléante n’est pas installée. Les sept élus du groupe Territoires, qui la soutiennent sans y appartenir, ont réclamé une commission d’enquête comme prix de leur vote. Ils devraient l’obtenir.

!table L’Assemblée au jour de la démission
Groupe | Sièges | Position
Alliance républicaine | 98 | Majorité
Centre et progrès | 48 | Majorité
Territoires | 7 | Soutien
Union de gauche | 83 | Opposition
Verts et ruralités | 36 | Opposition
Droite nationale | 29 | Opposition

L’intérim est confié à la ministre de l’Énergie, Apolline Vasseur. À Castelbrune, où cent quarante familles sont encore hébergées loin de chez elles, la nouvelle a été accueillie sans effusion. « Il est parti comme nous, a dit le maire, Roland Escoffier. En une soirée. Mais lui, il sait où il dort. »

Âgé de 58 ans, ingénieur de formation, M. Sénéchal passait pour l’un des techniciens du gouvernement. Il avait lui-même réduit, au cours de son mandat, les effectifs du service de contrôle des ouvrages de cinq agents à deux, en vantant devant les députés une surveillance « de plus en plus numérique ». La phrase lui a été relue quatre fois depuis une semaine.

Selon nos informations, le Premier ministre lui avait demandé dès {jour-2} de publier la liste des documents reçus. Le ministre a découvert en la préparant qu’un troisième rapport existait, que nul n’avait ouvert. Il a rédigé sa lettre dans l’heure.
`,
  },
  {
    slug: 'evacuation-de-castelbrune-la-vidange-du-barrage-a-commence',
    section: 'societe',
    genre: 'article',
    urgency: 4,
    kicker: 'Vallée de l’Isaude',
    headline: 'Castelbrune évacuée dans la nuit, la vidange du barrage de Roquebelle a commencé',
    standfirst:
      'Les 4 300 habitants de la ville ont quitté leurs maisons après la découverte d’une fuite anormale dans la voûte. Aucune victime n’est à déplorer. La décrue du lac prendra au moins dix jours.',
    authors: ['tesseire', 'castagnier'],
    subjects: ['barrage-de-roquebelle', 'eau'],
    hoursAgo: days(435),
    updatedHoursAgo: days(434),
    picture: 'barrage',
    body: `
Les 4 300 habitants de Castelbrune ont été évacués dans la nuit de {jour-1} à {jour} après une hausse brutale des infiltrations mesurées dans le barrage de Roquebelle. Les trois vannes de fond sont ouvertes depuis 5 h 30 et rejettent 600 mètres cubes par seconde dans l’Isaude. L’ouvrage « tient et se comporte comme attendu », a déclaré la préfète, Irène Chastagnol, à 8 heures.

Le débit de fuite dans la galerie de drainage est passé en trois heures de 31 à 58 litres par seconde, accompagné de particules fines. C’est ce second signe, plus que le premier, qui a conduit à donner l’alerte.

## Que sait-on du barrage ?

Mis en eau il y a cinquante-huit ans, Roquebelle est un barrage-voûte de 121 mètres, le plus haut du pays. Il est exploité par la société HDI. La dernière visite complète, réalisée à sec, remonte à seize ans.

- La ligne ferroviaire Lorvaux–Aigremont est interrompue jusqu’à nouvel ordre.
- L’eau potable est distribuée en bouteilles à Castelbrune et aux Sablières.
- Les écoles de douze communes sont fermées jusqu’à {jour+3}.
- Un numéro d’appel est ouvert aux familles à la préfecture de Lorvaux.

La préfecture demande de ne pas s’approcher des rives en aval jusqu’à Montrelay, même par curiosité. À Varneuil, à 70 kilomètres, la hausse attendue est de 1,40 mètre au milieu de la journée.

Les évacués ont été accueillis dans la nuit sur le plateau de Serre-Longue, puis conduits en autocar vers onze gymnases et internats de Lorvaux et de Montrelay. La Protection civile a distribué 2 600 lits de camp. Un garçon de onze ans, recherché pendant plusieurs heures, a été retrouvé sain et sauf, avec son chien.

L’exploitant a exprimé sa « totale mobilisation » dans un communiqué de quatre lignes. Interrogée sur l’ancienneté de la fuite, sa direction a répondu qu’elle s’exprimerait « le moment venu ». Le parquet de Lorvaux a ouvert une enquête pour mise en danger de la vie d’autrui.
`,
    corrections: [
      {
        type: 'update',
        text: 'Article mis à jour avec les débits communiqués par la préfecture à la mi-journée.',
        hoursAgo: days(434),
      },
    ],
  },
  {
    slug: 'il-faut-rendre-les-barrages-a-ceux-qui-vivent-dessous',
    section: 'politique',
    genre: 'opinion',
    urgency: 5,
    kicker: 'Tribune',
    headline: '« Il faut rendre les barrages à ceux qui vivent dessous »',
    standfirst:
      'L’hydrologue Jeanne Maubert plaide pour que les communes en aval siègent, avec droit de veto, dans les conseils qui décident de la cote des retenues.',
    authors: ['maubert'],
    bylineNote: 'avec le collectif des maires d’aval',
    subjects: ['barrage-de-roquebelle', 'eau'],
    hoursAgo: days(6),
    body: `
Depuis un an, on me demande si le barrage de Roquebelle est sûr. Je réponds toujours la même chose : la question n’a pas de sens sans son complément. Sûr pour qui, décidé par qui, et à quelle cote ?

La hauteur d’eau derrière une voûte n’est pas un fait de nature. C’est un arbitrage, rendu chaque jour, entre l’électricité que l’on vendra ce soir, l’eau que l’on gardera pour août et la marge que l’on se laisse en cas de crue. Chaque mètre de retenue vaut à Roquebelle environ 1,9 million d’euros par an. Chaque mètre ajoute aussi à la poussée. On ne peut pas demander à celui qui encaisse le premier chiffre d’apprécier seul le second.

Je ne fais pas ici le procès des ingénieurs. J’en ai formé la moitié. Ils savent. Mais un savoir qui remonte une hiérarchie perd à chaque étage un peu de son inquiétude, comme l’eau perd à chaque palier un peu de sa charge.

## Une voix, puis un veto

Je propose une chose simple. Que le conseil qui fixe la cote maximale d’une retenue comprenne, à parts égales, l’exploitant, l’État et les communes de la zone de submersion ; et que ces dernières puissent, à elles seules, exiger un abaissement. Non pas pour toujours : pour le temps d’une expertise qu’elles choisiraient.

On objectera que les maires ne sont pas hydrauliciens. C’est exact. Ils ne sont pas non plus médecins, et l’on n’opère pourtant personne sans lui avoir demandé son avis.

On objectera le coût. Six mètres pendant six mois, c’est moins de 6 millions d’euros. La nuit de Castelbrune en a coûté 310.

>> Un savoir qui remonte une hiérarchie perd à chaque étage un peu de son inquiétude.

On objectera enfin la peur, mauvaise conseillère. Je crois l’inverse. Dans cette affaire, la seule décision juste a été prise par un homme qui avait les pieds dans l’eau et qui a eu peur à temps.
`,
  },
  {
    slug: 'roquebelle-les-injections-ont-atteint-40-pour-cent',
    section: 'economie',
    genre: 'brief',
    urgency: 6,
    kicker: 'Chantier',
    headline: 'Roquebelle : les injections de coulis ont atteint 40 % du volume prévu',
    standfirst: 'HDI annonce un achèvement au printemps prochain.',
    authors: ['fabregat'],
    subjects: ['barrage-de-roquebelle', 'energie'],
    hoursAgo: 29,
    body: `
Le chantier de consolidation du barrage de Roquebelle a franchi {jour} les 40 % du volume de coulis prévu, a indiqué la société Hydraulique de l’Isaude (HDI). Quelque 9 200 mètres cubes d’un mélange de ciment et de résine ont été injectés à travers 310 forages. Le débit de fuite est revenu à 6 litres par seconde, son niveau d’il y a huit ans.

L’exploitant prévoit d’achever les travaux au printemps et de demander ensuite le relèvement de la retenue, limitée à 60 % depuis quatorze mois. Le coût total est désormais estimé à 92 millions d’euros, contre 74 au lancement.
`,
  },
];
