import { days, type Story } from '#prisma/seed/story.ts';

/** Books, music, what the critics saw. */
export const culture: readonly Story[] = [
  {
    slug: 'montrelay-l-ensemble-contretemps-joue-dans-le-noir',
    section: 'culture',
    genre: 'review',
    urgency: 4,
    kicker: 'Critique',
    headline: 'À Montrelay, l’ensemble Contretemps joue la dernière heure dans le noir',
    standfirst:
      'Neuf musiciens, une filature, et vingt minutes sans une lampe : le festival a ouvert sur un concert que l’on a surtout écouté.',
    dateline: 'Montrelay',
    authors: ['ozanne'],
    subjects: ['festival-de-montrelay'],
    hoursAgo: 37,
    picture: 'concert',
    body: `
On avait prévenu le public : à la fin, la lumière partirait. Personne n’avait compris qu’elle partirait vraiment. À 22 h 14, dans l’ancienne filature de Montrelay, les six projecteurs se sont éteints, puis les lampes des pupitres, puis la petite veilleuse verte de la sortie de secours, qu’un pompier est resté masquer de sa main pendant vingt minutes.

L’ensemble Contretemps jouait alors le quatrième mouvement des *Eaux basses*, d’Ignace Vernoux, que les neuf musiciens savent par cœur depuis un an. Au début, on n’entend que la gêne : une chaise, une toux, un programme. Ensuite l’oreille s’ouvre. On découvre que le premier violon respire avant chaque phrase. Que l’altiste de gauche bat la mesure du pied, nu. Que la salle est haute.

Oriane Delestang dirigeait – comment ? Elle nous l’a dit après : elle ne dirigeait plus, elle était descendue s’asseoir au troisième rang.

>> Elle ne dirigeait plus, elle était descendue s’asseoir au troisième rang.

Le reste du programme souffrait un peu du voisinage. Le *Concerto pour deux absents*, de Thècle Amaury, a des idées et les répète. Les *Trois chansons de scierie* sont charmantes, et l’on a beau jeu de les trouver charmantes quand on ne travaille pas dans une scierie.

Il faut dire un mot de la salle. La filature, fermée il y a quarante ans, a gardé son odeur d’huile et de coton. On l’a débarrassée des métiers, pas de ses taches : le public s’assied entre des rectangles sombres, au sol, qui marquent l’emplacement des machines. L’acoustique est d’une franchise brutale. Elle ne pardonne rien aux cuivres et donne tout aux cordes, ce qui convient à Contretemps, qui n’a pas de cuivres.

Quand la lumière est revenue, personne n’a applaudi tout de suite. Ce fut le plus beau moment : six cents personnes qui se regardaient comme après un long voyage, un peu décoiffées, sans savoir qui avait pleuré.

*Festival de Montrelay, jusqu’au {date+8}.*
`,
  },
  {
    slug: 'oriane-delestang-le-silence-est-une-note-que-l-on-tient-ensemble',
    section: 'culture',
    genre: 'interview',
    urgency: 6,
    kicker: 'Entretien',
    headline: 'Oriane Delestang : « Le silence est une note que l’on tient ensemble »',
    standfirst:
      'La cheffe de l’ensemble Contretemps ouvre le festival de Montrelay. Elle parle de mémoire, d’usine et de la peur du noir.',
    authors: ['ozanne'],
    subjects: ['festival-de-montrelay'],
    hoursAgo: days(20),
    body: `
**Vous allez jouer vingt minutes dans l’obscurité complète. Pourquoi ?**

Parce que nous jouons dans une filature. Il y avait là 300 métiers à tisser, et les ouvrières ne s’entendaient pas : elles lisaient sur les lèvres. Elles vivaient dans la lumière et le bruit. J’ai voulu leur offrir l’inverse, avec un siècle de retard.

**Vos musiciens ont-ils eu peur ?**

Tous. Un pupitre, c’est un meuble derrière lequel on se cache. Nous avons répété huit mois sans. La première fois, nous avons tenu onze mesures. Quelqu’un a ri, et tout s’est arrêté : on ne rattrape pas un rire dans le noir.

**Que se passe-t-il quand on ne voit plus le chef ?**

On découvre qu’il ne servait pas à ce qu’on croyait. Je ne donne pas le tempo, ils l’ont. Je donne la permission. Dans le noir, il faut qu’ils se la donnent.

> Je ne donne pas le tempo, ils l’ont. Je donne la permission.
— Oriane Delestang

**Et le public ?**

Il joue. Le silence est une note que l’on tient ensemble. On entend tout de suite si quelqu’un la lâche.

**Vous venez d’une famille de musiciens ?**

D’une famille de réparateurs de pianos. Mon père n’a jamais su jouer un morceau en entier. Il jouait les trente premières secondes de tout, pour entendre si les notes répondaient. J’ai grandi avec cinq cents débuts. Je crois que je dirige pour connaître la suite.

**Que fera l’ensemble après le festival ?**

Il dormira. Puis nous reprendrons le programme dans sept villes de la vallée, dont Castelbrune, dans l’école de musique, sous la sirène. On nous a prévenus que le premier mercredi du mois, à midi, elle sonne. Nous jouerons à midi moins le quart. On l’attendra ensemble.
`,
  },
  {
    slug: 'la-cote-un-roman-au-fil-de-l-eau',
    section: 'livres',
    genre: 'review',
    urgency: 5,
    kicker: 'Roman',
    headline: '« La Cote », un roman qui monte d’un centimètre par page',
    standfirst:
      'Dans son quatrième livre, Amandine Orsini raconte une famille installée au bord d’un lac de barrage. L’eau monte, personne n’en parle, et c’est tout le sujet.',
    authors: ['ozanne'],
    subjects: ['barrage-de-roquebelle'],
    hoursAgo: days(3),
    picture: 'librairie',
    body: `
Chaque chapitre porte une altitude. Le premier s’intitule « 611,20 » ; le dernier, « 614,05 ». Entre les deux, deux mètres quatre-vingt-cinq d’eau et la vie de trois sœurs, dans une maison dont l’escalier, au fil des pages, perd ses marches par le bas.

On croira que *La Cote* parle de Roquebelle, et l’on se trompera à moitié : Amandine Orsini l’a commencé trois ans avant. Il n’y a pas d’ingénieur dans son livre, pas de fissure, pas de nuit. Il y a un père qui sort chaque soir lire une règle graduée et rentre en disant « rien ». Une mère qui déplace les confitures d’une étagère vers le haut. Trois filles qui apprennent à nager sans qu’on leur dise pourquoi.

## L’art de ne pas dire

La réussite tient à une contrainte que l’on met du temps à voir : le mot « eau » n’apparaît jamais. On a « elle », « ça », « le bas ». À la page 212, la cadette, dix ans, le prononce enfin, en classe, dans une dictée, et fait une faute. On ferme le livre cinq minutes.

Amandine Orsini n’avait rien publié depuis sept ans. Ses trois premiers romans, brillants, parlaient vite et beaucoup ; celui-ci respire. Les phrases sont courtes, les verbes au présent, les objets à leur place. On y apprend à mesurer un niveau avec une ficelle nouée, à reconnaître au goût une truite de lac, à mentir par le ton. On n’y apprend jamais ce que fait exactement le père, et la dernière page, en le disant, nous l’enlève un peu.

> Mon père disait « rien » comme d’autres disent la grâce.
— Amandine Orsini, « La Cote »

On peut regretter un épilogue qui explique, trente ans après, ce que le reste avait si bien tu. C’est une page de trop sur deux cent quatre-vingt-six. Nous l’avons lue ; sautez-la.

*« La Cote », d’Amandine Orsini, éditions du Gué, 288 pages, 20 euros.*
`,
  },
  {
    slug: 'eloge-des-archivistes-un-essai-contre-l-oubli-propre',
    section: 'livres',
    genre: 'review',
    urgency: 7,
    kicker: 'Essai',
    headline: 'Éloge des archivistes, contre « l’oubli propre »',
    standfirst:
      'Dans un petit livre tonique, l’historien Barnabé Quillot soutient que nos administrations n’oublient pas : elles rangent.',
    authors: ['ozanne'],
    subjects: ['ecole'],
    hoursAgo: days(15),
    body: `
Il y a deux manières d’oublier, écrit Barnabé Quillot : perdre et ranger. La première fait honte, la seconde fait carrière. *L’Oubli propre* est consacré à la seconde.

L’auteur, qui a passé trente ans aux archives régionales, raconte des dossiers comme d’autres des bêtes. Il y a le dossier timide, dont la chemise est vierge ; le dossier bavard, que tout le monde a annoté ; le dossier mort-né, envoyé aux archives sans avoir été ouvert, « reconnaissable à ce que l’agrafe n’a jamais plié le papier ».

Le propos pourrait être chagrin. Il est drôle, et précis. Un chapitre suit un même rapport sur la qualité de l’eau à travers onze bureaux, chacun ajoutant un tampon et retirant un adjectif. Un autre fait l’histoire du mot « visa », qui voulait dire « vu » et signifie « passé ».

L’historien ne plaide pas pour tout garder. Il propose au contraire une « politique du tri lisible » : que chaque destruction laisse une page, datée, signée, disant ce qui a été jeté et pourquoi. « Une société se juge aussi à ses corbeilles », écrit-il dans la seule phrase un peu solennelle du livre, avant de raconter, pour se faire pardonner, comment un inventaire de corbeilles a été perdu.

On pense évidemment à Roquebelle, dont les rapports, neufs, attendaient en rayon. Barnabé Quillot n’en parle pas : son manuscrit était à l’impression. Il a seulement ajouté, sur les épreuves, une note en bas de page. Elle dit : « Voir ce jour. »

On sort de ces cent vingt pages avec une envie inhabituelle : celle d’ouvrir un carton.

*« L’Oubli propre », de Barnabé Quillot, éditions Marges, 124 pages, 14 euros.*
`,
  },
  {
    slug: 'rue-des-tanneurs-une-libraire-prete-plus-qu-elle-ne-vend',
    section: 'livres',
    genre: 'report',
    urgency: 6,
    headline: 'Rue des Tanneurs, une libraire qui prête plus qu’elle ne vend',
    standfirst:
      'À Lorvaux, Suzanne Merle tient depuis quarante ans une boutique où l’on peut lire un livre entier avant de décider si on le veut.',
    dateline: 'Lorvaux',
    authors: ['ozanne'],
    subjects: ['logement'],
    hoursAgo: days(51),
    picture: 'librairie',
    body: `
La règle est écrite sur un carton, au-dessus de la lampe verte : « Lisez-le. S’il vous manque quand vous le rendez, achetez-le. » Suzanne Merle, 71 ans, l’a inventée par paresse, dit-elle, pour ne plus avoir à conseiller.

Les clients emportent un livre, signent un registre, reviennent. Trois sur dix achètent. Dans une librairie ordinaire, un visiteur sur quatre. « Je fais mieux, et je suis assise. »

## Le registre

Il compte quarante et un volumes. On y lit, dans quarante et une encres, toute la ville. Un préfet a mis sept mois à rendre un roman policier. Une lycéenne a emprunté le même recueil de poèmes onze fois ; à la douzième, Suzanne Merle le lui a donné. « Il était à elle depuis longtemps. »

!gallery librairie halle

Le loyer a doublé en six ans. Le propriétaire, un fonds, ne lit pas. Une association de lecteurs s’est constituée pour racheter les murs ; elle a réuni la moitié de la somme, en billets de dix, dans un carton à chaussures, parce que plusieurs donateurs tenaient à ce que leur don « passe par le registre ».

Elle n’a jamais eu d’ordinateur. Les éditeurs lui envoient leurs catalogues sur papier, exprès. Elle choisit d’après la première phrase, qu’elle fait lire à voix haute au premier client qui entre. Si le client demande la suite, elle commande. « C’est arrivé qu’il reparte avec mon exemplaire. Dans ce cas j’en prends trois. »

Le jour de notre visite, un homme est venu rendre un livre emprunté il y a vingt-six ans. Il avait déménagé. Suzanne Merle a feuilleté le volume 15, trouvé la ligne, l’a barrée. « Alors ? » a-t-elle demandé. Il a réfléchi. « Il m’a manqué. » C’était 11 euros.
`,
  },
  {
    slug: 'prix-alban-serre-amandine-orsini',
    section: 'livres',
    genre: 'brief',
    urgency: 6,
    headline: 'Le prix Alban-Serre à Amandine Orsini pour « La Cote »',
    standfirst: 'Le jury l’a choisie au premier tour.',
    authors: ['ozanne'],
    subjects: ['festival-de-montrelay'],
    hoursAgo: 9,
    body: `
Le prix Alban-Serre a été attribué {jour} à Amandine Orsini pour son roman *La Cote* (éditions du Gué), au premier tour, par sept voix contre deux à *Plein champ*, de Joachim Delorme. La lauréate, qui vit à Aigremont-le-Haut, a annoncé qu’elle verserait les 12 000 euros du prix à la bibliothèque de Castelbrune, dont le fonds a été noyé l’an dernier.

Son livre raconte l’enfance de trois sœurs au bord d’un lac artificiel. Il s’en est vendu 41 000 exemplaires depuis sa parution.
`,
  },
  {
    slug: 'les-negatifs-de-la-filature-une-exposition',
    section: 'culture',
    genre: 'review',
    urgency: 7,
    headline: 'Les ouvrières de la filature photographiées par l’une des leurs',
    standfirst:
      'Huit cents négatifs retrouvés dans une boîte à boutons : à Montrelay, l’œuvre secrète de Berthe Lacaze, tisseuse.',
    authors: ['ozanne'],
    subjects: ['festival-de-montrelay'],
    hoursAgo: days(180),
    body: `
Berthe Lacaze a travaillé trente-huit ans au métier 114. Elle possédait un appareil, gagné à une tombola, et le droit de s’en servir pendant la pause de dix heures. Dix minutes par jour, trente-huit ans : huit cents négatifs, que sa petite-nièce a trouvés en cherchant un bouton.

On n’y voit presque jamais les machines. Berthe Lacaze photographiait des mains, des pique-niques, des dos. Une série entière, « Les sorties », montre la grille de l’usine à 18 heures, toujours du même endroit, pendant onze ans. Les manteaux raccourcissent, les vélos arrivent, une petite fille grandit sur un porte-bagages. C’est toute une histoire du travail, et personne n’y pose.

Il y a des absences éloquentes. Le patron ne figure sur aucune image, sauf une : son ombre, longue, au bas d’un escalier. Les enfants travaillent encore, au début de la série, et n’y sont plus ensuite, sans que rien ne signale le moment. La grève de l’hiver où la filature ferma sept semaines tient en un cliché : la grille, à 18 heures, et personne.

L’accrochage, sobre, a l’intelligence de laisser les tirages petits, comme elle les faisait, à la taille d’une boîte.

*Musée de Montrelay, entrée libre.*
`,
  },
  {
    slug: 'un-film-tourne-en-une-nuit-a-port-valmer',
    section: 'culture',
    genre: 'article',
    urgency: 7,
    headline: 'Un film tourné en une nuit, avec deux cents dockers, à Port-Valmer',
    standfirst:
      'Le cinéaste Elias Bompard a obtenu douze heures, un quai et la marée. Il lui fallait aussi une grève ; elle est venue.',
    authors: ['ozanne', 'fabregat'],
    subjects: ['port-valmer'],
    hoursAgo: days(64),
    picture: 'port',
    body: `
Le plan dure quatre-vingt-onze minutes. C’est tout le film. De 18 h 40, quand le soleil touche la mer des Corvines, à 20 h 11, quand la dernière lampe du quai s’allume, la caméra d’Elias Bompard traverse le terminal ouest de Port-Valmer et ne s’arrête pas.

Il avait demandé au port une autorisation d’un mois. On lui a donné une nuit, « entre deux bateaux ». Il a répété trois semaines dans un gymnase, avec des cônes. Deux cents dockers jouent leur rôle, ou plutôt le tiennent, car ils travaillaient. Nadège Crespin, grutière, y dit la seule réplique écrite : « C’est pas moi qui descends, c’est vous qui montez. »

L’incident a fait le film. À 19 h 32, les grues se sont arrêtées : un débrayage, contre une commande dont on venait d’apprendre l’existence. L’équipe a cru tout perdu. La caméra a continué. On voit les hommes se rassembler, parler, rire, se taire, et l’on ne sait plus ce qui est joué. Eux non plus, peut-être.

Le cinéaste a gardé la prise, la seule. Il avait un plan de secours pour la pluie, un pour le brouillard, un pour une panne ; aucun pour l’Histoire. Au montage – puisqu’il n’y a pas de coupe, le montage a consisté à mélanger les sons –, il a baissé la musique à 19 h 32 et ne l’a plus remontée.

Les dockers ont vu le film en premier, dans un hangar, debout. À la fin, un délégué est venu serrer la main du cinéaste et lui a demandé combien de temps il lui avait fallu pour faire semblant qu’il ne faisait pas semblant. Elias Bompard a répondu trois semaines. « Nous, a dit l’autre, vingt ans. »

*Marée* sortira au printemps. Une projection aura lieu dans le hangar 6, sur une voile.

!embed https://www.youtube.com/watch?v=mareeValmer1 La bande-annonce de « Marée »
`,
  },
];
