import { days, type Story } from '#prisma/seed/story.ts';

/** The port's quarrel with its machines, rents, electricity. */
export const economy: readonly Story[] = [
  {
    slug: 'port-valmer-les-dockers-votent-la-greve',
    section: 'economie',
    genre: 'article',
    urgency: 3,
    kicker: 'Conflit social',
    headline: 'À Port-Valmer, les dockers votent la grève contre les grues automatiques',
    shortHeadline: 'Les dockers de Port-Valmer votent la grève',
    standfirst:
      'À 83 %, les salariés du terminal ouest ont choisi l’arrêt du travail à partir de {jour+3}. La direction du port maintient son calendrier : huit portiques sans grutier d’ici à deux ans.',
    dateline: 'Port-Valmer',
    authors: ['fabregat'],
    subjects: ['port-valmer', 'transports'],
    hoursAgo: 11,
    updatedHoursAgo: 8,
    picture: 'port',
    body: `
Le dépouillement s’est fait à voix haute, dans le hangar 6, sur une table à tréteaux où l’on pèse d’ordinaire le café. 1 204 votants, 999 oui. Les dockers du terminal ouest de Port-Valmer cesseront le travail à partir de {jour+3}, 6 heures, « pour une durée que la direction connaît, puisque c’est elle qui en décidera », a déclaré Marius Tavernel, secrétaire du syndicat du port.

L’objet du conflit mesure soixante-douze mètres de haut. Ce sont les huit portiques que le port a commandés il y a dix semaines, capables de décharger un navire de 14 000 conteneurs sans personne à bord de la cabine, et d’ailleurs sans cabine. Un opérateur, dans un bureau, en surveille quatre.

## 340 postes, ou 90

Les chiffres divergent. Le syndicat compte 340 emplois supprimés, dont 190 grutiers. La direction parle de 90, le reste étant « transformé » : maintenance, conduite à distance, planification. Le cabinet mandaté par le comité d’entreprise situe la perte nette à 214 au bout de quatre ans, si le trafic augmente de 3 % par an. Il a augmenté de 4 % l’an dernier, et reculé de 2 % les deux années précédentes.

Le scrutin s’est tenu sans incident, par équipes, entre deux navires. Il n’incluait pas les 600 intérimaires, que le règlement réserve aux contrats de plus d’un an. Dehors, une trentaine d’entre eux avaient installé leur propre urne, une caisse de clémentines. 288 bulletins y ont été déposés. « Ça ne compte pas, a dit une jeune femme en la refermant. Mais on a compté. »

> On nous dit que nos métiers vont se transformer. Le mien consiste à ne pas écraser les autres.
— Nadège Crespin, grutière depuis dix-neuf ans

La directrice générale du port, Éléonore Vasselin, a proposé qu’aucun départ ne soit contraint avant cinq ans. Les syndicats demandent dix ans, et la même règle pour les 600 intérimaires, qui n’ont pas voté.

!related une-grue-ne-negocie-pas

Chaque jour de grève immobiliserait environ 22 000 conteneurs. Les importateurs de fruits, dont la saison commence, ont réclamé un service minimal sur les quais réfrigérés. Les dockers ont répondu qu’ils en débattraient. « On n’a jamais laissé pourrir une poire, a dit Marius Tavernel. On commencera pas par là. »

## Ce qui peut encore l’éviter

Un médiateur a été nommé par la préfecture. Les deux parties ont accepté de le voir, mais pas ensemble. Le texte sur la table depuis dix jours contient une garantie d’emploi de cinq ans, une prime de conversion de 9 000 euros et la création d’une école des métiers portuaires dont personne ne sait encore si elle formerait des dockers à surveiller des machines, ou des machines à se passer de dockers.

La région, enfin, n’a pas dit son mot. Sa garantie porte sur la moitié de l’emprunt des portiques. Deux des trois listes qualifiées au second tour des élections ont annoncé qu’elles ne la voteraient qu’après un accord. Il se négocie donc à Port-Valmer, cette semaine, un peu plus qu’un calendrier.
`,
  },
  {
    slug: 'une-grue-ne-negocie-pas',
    section: 'economie',
    genre: 'interview',
    urgency: 5,
    kicker: 'Entretien',
    headline: 'Éléonore Vasselin : « Une grue ne négocie pas, moi si »',
    standfirst:
      'La directrice générale du port de Port-Valmer défend l’automatisation du terminal ouest, et reconnaît avoir « commencé par la fin ».',
    authors: ['fabregat'],
    subjects: ['port-valmer'],
    hoursAgo: days(9),
    body: `
Elle reçoit dans un bureau d’où l’on ne voit pas la mer, « pour ne pas être distraite ». Ancienne ingénieure navale, Éléonore Vasselin dirige depuis quatre ans le premier port du pays.

**Pourquoi automatiser maintenant ?**

Parce que les navires n’attendent pas. Un porte-conteneurs qui passe vingt heures chez nous en passe treize dans le port d’en face, de l’autre côté de la mer des Corvines. Il y a six ans, nous étions premiers sur cette côte. Nous sommes troisièmes. Si nous ne faisons rien, la question des emplois sera réglée, mais pas comme les dockers le souhaitent. Ni comme je le souhaite.

**Ils vous reprochent d’avoir signé la commande avant de les réunir.**

Ils ont raison. J’ai commencé par la fin. J’avais une option sur un prix qui tombait un vendredi, et j’ai choisi le prix. J’ai économisé onze millions d’euros et perdu leur confiance. Si je refaisais le calcul, je ne suis pas sûre que j’y gagnerais.

**Combien de postes, réellement ?**

Quatre-vingt-dix en moins dans cinq ans, à trafic constant. Le cabinet des syndicats dit deux cents. La différence tient à une hypothèse : ce que deviennent les équipes de nuit. Je m’engage à ce qu’elles ne deviennent pas une variable.

> J’ai économisé onze millions d’euros et perdu leur confiance.
— Éléonore Vasselin

**Un opérateur pour quatre portiques, est-ce sûr ?**

C’est plus sûr pour celui qui n’est plus dessous. Nous avons eu trois morts en dix ans. Aucun en cabine : tous au sol. C’est un argument que j’aurais dû mettre en première page, et que j’ai mis en annexe.

**Irez-vous au bout en cas de grève ?**

Les portiques sont commandés, ils arriveront. La manière dont on s’en servira ne l’est pas. Une grue ne négocie pas, moi si. J’ai une feuille blanche et un stylo ; il me manque quelqu’un en face.
`,
  },
  {
    slug: 'dans-la-cabine-de-nadege-crespin',
    section: 'economie',
    genre: 'report',
    urgency: 5,
    kicker: 'Reportage',
    headline: 'À quarante-huit mètres, dans la cabine de Nadège Crespin',
    standfirst:
      'Elle déplace 180 conteneurs par jour avec deux manettes et un plancher de verre. La machine qui doit la remplacer en déplace 240. Huit heures au-dessus du quai.',
    dateline: 'Port-Valmer',
    authors: ['fabregat'],
    subjects: ['port-valmer'],
    hoursAgo: days(13),
    picture: 'port',
    pictureCaption: 'Le terminal ouest au changement d’équipe de 19 heures.',
    body: `
On monte d’abord en ascenseur, puis par une échelle, puis on se déchausse. La cabine de Nadège Crespin mesure deux mètres sur un mètre cinquante ; son plancher est en verre et elle n’aime pas qu’on le raye. Sous ses chaussettes, quarante-huit mètres plus bas, un homme en gilet orange lève un pouce de la taille d’une tête d’épingle.

« Là, il me dit que c’est bon. Mais regardez son autre main. » L’autre main tient un téléphone. Elle attend. L’homme range le téléphone, relève le pouce. Elle descend le palonnier, vingt-deux tonnes, et l’emboîte dans quatre trous grands comme un poing. « La machine voit le pouce. Elle voit pas l’autre main. »

## Cent quatre-vingts fois par jour

Un cycle dure deux minutes trente. Prendre, lever, reculer, attendre que le balancement meure – « on le tue d’un petit coup contraire, comme on retient un enfant par la capuche » –, poser. Elle ne regarde jamais l’écran qui lui indique où poser. Elle regarde l’ombre du conteneur sur le camion.

Elle a appris en dix-huit mois, auprès d’un grutier qui s’appelait Sauveur et fumait à la fenêtre. Il lui a enseigné trois choses : ne jamais se presser avec le vent d’ouest, saluer les équipages, et s’arrêter une minute toutes les heures « pour se rappeler qu’il y a des gens ».

!box Le terminal ouest
- 1 850 salariés, dont 190 grutiers
- 3,1 millions de conteneurs par an
- 11 portiques, dont le plus ancien a trente-quatre ans
- 8 portiques automatiques commandés, pour 164 millions d’euros

À 15 heures, la brume arrive. Une machine s’arrêterait : ses caméras perdent les coins. Nadège Crespin ralentit, ouvre la fenêtre, écoute. « Quand ça touche bien, ça fait *tac*. Quand ça touche mal, ça fait *tonc*. » Pendant une heure, elle décharge à l’oreille.

Le soir, en redescendant, elle passe par la salle où l’on a installé le simulateur des nouveaux portiques. Elle l’a essayé. Quatre écrans, un siège en cuir, une plante verte. « C’est confortable. J’ai fait deux cent dix mouvements. J’ai pas dit bonjour à une seule personne. »
`,
  },
  {
    slug: 'le-port-commande-huit-portiques-automatiques',
    section: 'economie',
    genre: 'article',
    urgency: 5,
    headline: 'Port-Valmer commande huit portiques automatiques pour 164 millions d’euros',
    standfirst:
      'Le conseil du port a approuvé l’achat par onze voix contre quatre. Les représentants des salariés ont quitté la séance.',
    authors: ['fabregat'],
    subjects: ['port-valmer'],
    hoursAgo: days(71),
    body: `
Le conseil d’administration du port de Port-Valmer a approuvé {jour} l’achat de huit portiques de quai automatiques, pour un montant de 164 millions d’euros. Les machines, fabriquées aux chantiers d’Ostrelle, seront livrées deux par deux à partir de l’an prochain et installées sur le terminal ouest.

La décision a été acquise par onze voix contre quatre. Les trois représentants des salariés, qui demandaient un report de deux mois, ont quitté la salle avant le vote. « On nous présente la facture et on nous demande ce qu’on veut manger », a dit l’un d’eux.

Le port en attend un gain de 30 % sur le temps d’escale. Il prévoit de financer l’investissement pour moitié sur ses fonds propres, pour moitié par un emprunt sur quinze ans, garanti par la région. Cette garantie doit encore être votée par l’assemblée régionale, dont le renouvellement est proche.

Les portiques actuels, dont le plus ancien a trente-quatre ans, seront conservés sur le terminal est. La direction a exclu « toute suppression de poste contrainte », sans préciser d’échéance. Le syndicat du port a déposé dans la soirée un préavis de principe et commandé une contre-expertise.

À la sortie, un administrateur qui avait voté pour s’est arrêté devant la maquette du futur quai, posée dans le hall. Il a cherché quelque chose, puis l’a fait remarquer à son voisin : on y avait représenté les bateaux, les grues, les camions et même les mouettes. Pas un seul personnage.

Les chantiers d’Ostrelle, qui fournissent déjà Karvesund et Halmstrand, l’ont emporté devant deux concurrents. Leur offre était la plus chère de 6 %, mais la seule à garantir le délai. L’option de prix expirait le soir même, ce qui a pesé dans la décision de ne pas reporter le vote, a reconnu la direction.
`,
  },
  {
    slug: 'loyers-la-mer-et-la-capitale-s-envolent',
    section: 'economie',
    genre: 'analysis',
    urgency: 4,
    kicker: 'Logement',
    headline: 'Loyers : la mer et la capitale s’envolent, la vallée décroche',
    standfirst:
      'En dix ans, le loyer moyen a augmenté de 60 % à Lorvaux et de 68 % à Port-Valmer. À Castelbrune, il a perdu un quart. Trois villes, trois marchés, une même rivière.',
    authors: ['fabregat'],
    subjects: ['logement', 'port-valmer'],
    hoursAgo: days(4),
    picture: 'graphique-loyers',
    body: `
La valeur d’un mètre carré se lit comme une ligne de niveau. Dans la vallée de l’Isaude, elle montait autrefois vers l’amont, où l’air était bon, et descendait vers le port, où il sentait le charbon. Elle s’est retournée.

Selon l’observatoire des loyers, qui publie {jour} sa dixième enquête, le mètre carré se loue désormais 17,90 euros par mois à Lorvaux et 14,10 à Port-Valmer. À Castelbrune, il est tombé à 5,20, un niveau jamais mesuré dans une ville de cette taille.

!chart bars Port-Valmer monte plus vite que la capitale, Castelbrune décroche
sous-titre: Loyer moyen hors charges d’un mètre carré, par mois
unité: €
description: Six villes, deux barres chacune. En dix ans le loyer passe de 11,20 à 17,90 euros à Lorvaux et de 8,40 à 14,10 à Port-Valmer ; à Castelbrune seule il baisse, de 7,10 à 5,20.
source: observatoire des loyers de l’Isaude (chiffres inventés pour la démonstration).
Ville | Il y a dix ans | Aujourd’hui
Lorvaux | 11,2 | 17,9
Port-Valmer | 8,4 | 14,1
Montrelay | 7,6 | 10,8
Varneuil | 6,9 | 8,1
Saint-Erme | 6,2 | 7,0
Castelbrune | 7,1 | 5,2

## Le train fait le prix

L’explication la plus simple tient dans un horaire. Toutes les villes situées à moins de trente-cinq minutes de Lorvaux en train ont augmenté de plus de 40 %. Toutes les autres, de moins de 20 %. Montrelay, à trente-deux minutes, est du bon côté ; Varneuil, à quarante et une, du mauvais, et réclame depuis six ans que deux trains par heure cessent de s’arrêter à Brèche, qui n’a plus d’habitants.

À Port-Valmer, c’est autre chose. Un logement sur neuf y est loué à la semaine. La mairie a plafonné ces locations dans trois quartiers ; elles se sont déplacées dans le quatrième.

Dans le quartier des Salines, l’association des locataires tient un compte précis : sur 212 immeubles, 61 n’ont plus aucun habitant à l’année. L’école a perdu deux classes. Le boulanger, lui, a gagné une terrasse. « En juillet, je vends mille croissants par jour, en février, quarante, dit-il. Ce n’est plus un métier, c’est une marée. »

## Castelbrune, ou le prix de la peur

La chute de Castelbrune ne date pas de l’évacuation : elle avait commencé deux ans plus tôt, quand la presse locale a évoqué une « anomalie » au barrage. Mais elle s’est accélérée. Sur la rive basse, des propriétaires louent désormais pour le seul montant de la taxe foncière. « Je préfère quelqu’un gratuitement que personne, explique l’un d’eux. Une maison vide sous un barrage, c’est une maison qui a déjà cédé. »
`,
    corrections: [
      {
        type: 'correction',
        text: 'Le temps de trajet entre Varneuil et Lorvaux est de quarante et une minutes, et non de trente-neuf comme nous l’avions écrit.',
        hoursAgo: days(3),
      },
    ],
  },
  {
    slug: 'le-trafic-du-port-progresse-de-4-pour-cent',
    section: 'economie',
    genre: 'brief',
    urgency: 7,
    headline: 'Le trafic de Port-Valmer progresse de 4 % sur un an',
    standfirst: 'Les fruits et les machines tirent l’activité.',
    authors: ['fabregat'],
    subjects: ['port-valmer'],
    hoursAgo: days(17),
    body: `
Le port de Port-Valmer a traité 3,1 millions de conteneurs en douze mois, soit 4 % de plus que l’année précédente, selon les chiffres publiés {jour}. Les importations de fruits (+ 11 %) et de machines (+ 7 %) compensent le recul des matériaux de construction.

Le port reste troisième de la façade, derrière Halmstrand et Karvesund. Le temps moyen d’escale s’est allongé de quarante minutes. La direction y voit un argument de plus pour ses portiques automatiques ; le syndicat, l’effet de soixante embauches différées.
`,
  },
  {
    slug: 'electricite-le-tarif-regule-augmentera-de-2-pour-cent',
    section: 'economie',
    genre: 'brief',
    urgency: 6,
    headline: 'Électricité : le tarif régulé augmentera de 2,1 %',
    standfirst: 'La hausse tient pour moitié à l’arrêt partiel de Roquebelle.',
    authors: ['fabregat'],
    subjects: ['energie', 'barrage-de-roquebelle'],
    hoursAgo: 74,
    body: `
Le tarif régulé de l’électricité augmentera de 2,1 % au premier jour du trimestre prochain, a annoncé {jour} l’autorité de l’énergie, soit 17 euros par an pour un logement moyen chauffé au gaz. Un peu plus de la moitié de la hausse s’explique par le remplacement de la production perdue à Roquebelle, dont la retenue est limitée à 60 % depuis l’an dernier.

Le chèque énergie sera relevé de 20 euros pour 1,4 million de foyers. Une nouvelle révision est prévue au printemps.
`,
    plannedUpdate: {
      inHours: 21,
      text: {
        standfirst:
          'La hausse tient pour moitié à l’arrêt partiel de Roquebelle ; le barème détaillé est paru ce matin.',
        body: `
Le tarif régulé de l’électricité augmentera de 2,1 % au premier jour du trimestre prochain, a annoncé {jour} l’autorité de l’énergie, soit 17 euros par an pour un logement moyen chauffé au gaz. Un peu plus de la moitié de la hausse s’explique par le remplacement de la production perdue à Roquebelle, dont la retenue est limitée à 60 % depuis l’an dernier.

Le chèque énergie sera relevé de 20 euros pour 1,4 million de foyers. Une nouvelle révision est prévue au printemps.

Le barème, paru ce matin, porte l’abonnement de base à 12,40 euros par mois et étend les heures creuses à l’après-midi, de 13 heures à 16 heures, du printemps à l’automne.
`,
      },
    },
  },
  {
    slug: 'la-fonderie-de-varneuil-rachetee-par-ses-salaries',
    section: 'economie',
    genre: 'article',
    urgency: 5,
    headline: 'À Varneuil, la fonderie rachetée par ceux qui y travaillent',
    standfirst:
      'Cent onze salariés sur cent vingt-six ont mis 4 000 euros chacun dans une coopérative. Ils coulent des plaques d’égout, des cloches, et depuis {jour-3} leurs propres décisions.',
    authors: ['fabregat'],
    subjects: ['energie'],
    hoursAgo: days(38),
    body: `
La première décision de la coopérative a été de changer l’heure du café. La seconde, de refuser une commande.

Depuis {jour-3}, la fonderie Aubrac-Serre de Varneuil, fondée il y a cent quarante ans et placée en liquidation au printemps, appartient à ses salariés. Cent onze d’entre eux sur cent vingt-six ont versé 4 000 euros. La région a garanti un prêt de 1,8 million. Un fonds de coopératives a complété.

L’usine coule des pièces de voirie : six plaques d’égout sur dix, dans le pays, portent son poinçon, un petit taureau. Elle faisait aussi, pour l’honneur, une ou deux cloches par an. « Les anciens patrons voulaient arrêter les cloches, qui ne rapportent rien, raconte Denise Puech, élue présidente par 84 voix. On a fait le calcul : elles ne coûtent rien non plus. Et c’est la seule chose que nos enfants savent qu’on fabrique. »

Les quinze qui n’ont pas acheté de part restent salariés, avec les mêmes droits, sauf celui de voter. L’un d’eux, mouleur, explique qu’il a « déjà donné » : dans les années de crise, il avait accepté deux baisses de salaire pour sauver une usine qui a fermé. Un autre attend de voir. Une troisième dit que son mari ne veut pas, puis qu’elle va redemander.

## Un four, une facture

Reste l’énergie. Le four à induction consomme autant que 3 000 foyers. La facture a doublé en quatre ans et c’est elle, plus que la concurrence, qui avait eu raison de l’ancien propriétaire. La coopérative négocie un contrat d’effacement : elle s’arrêtera deux heures les soirs d’hiver, quand le réseau manque, contre un prix plus bas le reste du temps.

La commande refusée était celle d’un client qui exigeait trente jours de délai de paiement supplémentaires. « Avant, on aurait dit oui en réunion et râlé au vestiaire, dit Denise Puech. Maintenant, le vestiaire, c’est la réunion. »
`,
  },
];
