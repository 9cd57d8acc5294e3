import { days, type Story } from '#prisma/seed/story.ts';

/** The long analysis of the Roquebelle affair: the way of a measure from the sensor to the archive. */
export const unopenedReports: readonly Story[] = [
  {
    slug: 'ces-rapports-que-personne-n-a-ouverts',
    section: 'politique',
    genre: 'analysis',
    urgency: 4,
    kicker: 'Enquête',
    headline: 'Ces rapports que personne n’a ouverts',
    standfirst:
      'Pendant neuf ans, les mesures du barrage de Roquebelle ont été transmises dans les règles. Nous avons reconstitué le trajet de chaque document, du capteur au classeur.',
    authors: ['castagnier'],
    subjects: ['barrage-de-roquebelle', 'energie'],
    hoursAgo: days(210),
    picture: 'graphique-fuite',
    body: `
Un barrage écrit tous les jours. Celui de Roquebelle est équipé de 1 140 capteurs : des fils à plomb qui mesurent l’inclinaison, des cellules qui pèsent la pression, des rigoles graduées où l’on compte les litres perdus. Chaque nuit, à 2 heures, le tout part vers un serveur. Il n’a jamais manqué une nuit.

Le problème n’est donc pas que l’on ne savait pas. C’est que l’on savait dans un format que personne ne lisait.

Depuis l’évacuation de Castelbrune, deux récits s’affrontent. Pour l’exploitant, la société Hydraulique de l’Isaude (HDI), tout a été transmis. Pour le ministère de l’Équipement, rien n’a été signalé. Nous avons voulu vérifier lequel mentait. Il a fallu sept mois, 4 600 pages et une quarantaine d’entretiens pour arriver à une conclusion moins confortable : les deux disent vrai. La mesure a bien fait tout le voyage. C’est l’inquiétude qui s’est perdue en route, un peu à chaque étape, sans que quiconque l’ait jetée.

Voici le trajet d’un chiffre. Il vaut 9 litres par seconde, il a été relevé un {jour} d’automne, il y a cinq ans, dans la galerie de drainage. C’était le double de ce qu’on attendait.

## Étape 1 : le seuil

À l’origine, tout dépassement d’un seuil déclenchait un appel téléphonique. Un ingénieur d’astreinte décrochait, de jour comme de nuit, et devait rappeler la salle de commande pour dire ce qu’il avait compris. Il y a douze ans, l’exploitant a obtenu de remplacer l’appel par un courriel, puis le courriel par une ligne dans un tableau mensuel. La raison invoquée était raisonnable : 94 % des alertes étaient de fausses alertes. Mais les 6 % restants ont suivi le même chemin.

Un capteur qui se trompe, dans une galerie humide, c’est banal. Un câble s’oxyde, un flotteur se coince, une chauve-souris s’installe. L’astreinte passait ses nuits à réveiller des gens pour des chauves-souris. « On demandait moins de bruit, dit un ancien de la salle de commande. On a eu le silence. Sur le moment, c’est très agréable. »

Le service n’a pas cherché à réparer les capteurs défaillants : le budget d’entretien avait été rapporté au nombre d’alertes, qui venait de tomber à zéro. Il a donc été réduit, la même année, de moitié. C’est la première boucle de cette histoire. Il y en aura d’autres.

Pour notre chiffre, le seuil était fixé à 8 litres. Il a été dépassé à 3 h 40, et inscrit à la ligne 212 d’un tableau de 1 140 lignes, en noir, comme les autres. La colonne prévue pour la couleur rouge n’était plus affichée : elle débordait de la page à l’impression.

## Étape 2 : le rapport

Le tableau mensuel nourrissait un rapport semestriel, rédigé par un bureau d’études que l’exploitant choisissait et payait. Nous en avons lu dix-huit. La fissure de la galerie de drainage y apparaît dès le premier, page 212. Elle y est « stable », puis « globalement stable », puis « en évolution lente », puis « en évolution conforme au modèle » – le modèle ayant été recalé entre-temps sur l’évolution.

> On ne mentait pas. On choisissait des adverbes.
— Un ancien rédacteur du bureau d’études

Ce rédacteur a conservé ses brouillons. Il nous en a montré un, pour le semestre de notre chiffre. La première version disait : « Le débit a doublé en deux ans, sans cause identifiée. » Il l’a envoyée pour relecture à l’ingénieur du site, qui l’a jugée exacte. Puis à la direction technique, qui l’a jugée exacte aussi et a demandé de l’« objectiver ». La deuxième version disait : « Le débit présente une hausse dont l’origine est à l’étude. » Aucune étude n’était en cours ; on en a donc inscrit une au programme, pour que la phrase fût vraie. La version publiée dit : « Le débit évolue. »

Il n’y a dans ces échanges ni menace ni consigne. Le ton est cordial, on se tutoie, on s’excuse de faire perdre du temps. Le bureau d’études réalisait 70 % de son chiffre d’affaires avec HDI. Personne n’a eu besoin de le lui rappeler. « Quand on m’a proposé un adverbe, explique le rédacteur, je n’y ai pas vu une pression. J’y ai vu un client content. »

!table Un même fait, quatre semestres, quatre phrases
Semestre | Ce qui est mesuré | Ce qui est écrit
Printemps, – 6 ans | 7 l/s, fissure de 16 m | « Stable »
Automne, – 6 ans | 7,5 l/s, 17 m | « Globalement stable »
Printemps, – 5 ans | 8 l/s, 18 m | « En évolution lente »
Automne, – 5 ans | 9 l/s, 19 m | « En évolution conforme au modèle »

Le modèle, justement. C’est un programme qui calcule ce que le barrage devrait faire, afin que l’on voie ce qu’il fait en trop. Tous les deux ans, on le recale sur les dernières mesures, pour qu’il tienne compte du vieillissement du béton. À chaque recalage, la fissure devenait normale. L’écart repartait de zéro. Un ouvrage qui se serait dégradé deux fois plus vite aurait simplement fait recaler deux fois plus souvent.

## Étape 3 : le ministère

Le service destinataire recevait ces documents sur une adresse commune. Un tri automatique les rangeait selon leur objet. L’objet des rapports de Roquebelle était toujours le même : « Rapport semestriel – RAS ». L’abréviation, qui signifie « rien à signaler », figurait dans le modèle de courriel de l’exploitant. Personne ne l’effaçait, parce que personne ne l’écrivait.

!box Qui surveille un barrage ?
L’exploitant mesure, fait expertiser et transmet.
Le ministère de l’Équipement contrôle sur pièces, et sur place une fois tous les cinq ans.
La préfecture prépare l’évacuation.
Aucun de ces trois acteurs n’a, dans les textes, la charge de rapprocher les mesures des uns des plans des autres.

Le service avait la charge de 214 barrages. Chacun envoie deux rapports par an, d’environ trois cents pages. Nous avons fait la multiplication avec l’un de ses anciens agents, sur la nappe d’un restaurant : 128 400 pages, soit, à deux ingénieurs, 64 200 par personne et par an, soit une page toutes les deux minutes, sans congés, sans visites, sans réponses. Il a posé le crayon. « Je n’avais jamais osé la faire. »

On ne pouvait donc pas lire. On pouvait choisir. Le critère retenu était l’âge de la dernière visite sur place. Or Roquebelle avait été visité trois ans plus tôt, et bien visité : un inspecteur y avait passé une journée entière. Il était monté sur la crête, avait vérifié les garde-corps, les extincteurs et les panneaux de danger. Il n’était pas descendu dans la galerie. L’ascenseur était en révision.

Son compte rendu relève quatre non-conformités, dont une sur l’éclairage du parking. Toutes ont été levées dans l’année. C’est ainsi que Roquebelle a obtenu la meilleure note de la région, et que les rapports suivants ont été rangés parmi ceux qu’il n’était pas urgent d’ouvrir.

>> La mesure a bien fait tout le voyage. C’est l’inquiétude qui s’est perdue en route.

## Étape 4 : la préfecture

Il existe un autre destinataire, que personne n’a songé à mettre en cause, parce qu’il n’attendait rien. À Lorvaux, un bureau de trois personnes tient à jour le plan d’évacuation de la vallée. Le plan suppose une rupture soudaine, totale, sans signe avant-coureur. Il indique en combien de minutes l’onde arrive à chaque pont. Il ne dit pas ce que l’on fait si le barrage prévient.

Ce n’est pas une négligence ; c’est la méthode. Un plan doit envisager le pire, et le pire n’a pas d’avant. « Si nous avions reçu les débits de fuite, nous n’aurions pas su où les mettre », reconnaît l’un des agents. La case n’existe pas. Il nous montre le formulaire. Il y a une ligne pour la météo, une pour les épidémies animales, une pour les visites officielles.

En revanche, ce bureau savait autre chose, que l’exploitant ignorait : la route forestière de Serre-Longue, seule issue par les hauteurs, était large d’une voiture. La commune avait demandé six fois à l’élargir. Si quelqu’un avait posé les deux feuilles côte à côte, celle de la fissure et celle de la route, la question aurait changé de nature. On n’aurait plus demandé si le barrage était sûr, mais combien de temps il fallait à une ville pour partir. Les deux feuilles étaient conservées dans la même rue, à quatre cents mètres.

!picture carte-isaude

## Étape 5 : l’archive

Après deux ans, les rapports sont versés aux archives. Un archiviste, que nous avons rencontré, se souvient de ceux de Roquebelle : « Ils étaient neufs. On reconnaît un dossier qui a été ouvert : il respire. Ceux-là n’avaient jamais respiré. »

Il en a sorti un pour nous. Le papier colle un peu, la reliure craque. À la page 212, le tableau ; dans le tableau, notre ligne ; au bout de la ligne, le 9. Il n’y a ni croix, ni soulignement, ni trace de doigt. C’est un chiffre propre. On éprouve, à le regarder, une gêne que l’on met du temps à comprendre : nous étions, cinq ans après, ses premiers lecteurs.

Un détail encore. Dans la marge du bordereau de versement, le service devait indiquer l’intérêt du document pour l’avenir. Trois choix : « conserver », « trier », « détruire ». Quelqu’un a coché « conserver ». C’est la seule décision que nous ayons trouvée.

## Ce qui aurait suffi

À ce stade, il serait commode de réclamer plus de capteurs, plus de rapports, plus de contrôles. La plupart des spécialistes que nous avons interrogés demandent le contraire. « Il n’a pas manqué une information, il a manqué un lecteur, résume l’hydrologue Jeanne Maubert. Un seul, payé pour avoir peur, et que l’on n’aurait pas eu le droit de rassurer. »

Trois pays voisins ont adopté un système de ce genre. En Sorénie, chaque ouvrage a un « ingénieur nommé », qui signe de son nom, une fois par an, une phrase de sa main : « J’ai lu, et je dormirais dessous. » S’il refuse d’écrire la phrase, la retenue est abaissée d’office. En vingt-deux ans, onze ont refusé. Neuf avaient tort. L’eau perdue, pour ces neuf fois, est estimée à 31 millions d’euros : le dixième de ce qu’a coûté la seule nuit de Castelbrune.

- **Coût** : un ingénieur nommé suit quatre ouvrages ; il en faudrait une cinquantaine pour le pays.
- **Indépendance** : il est payé par une caisse commune, et ne peut être remplacé qu’avec l’accord des communes en aval.
- **Limite** : le système suppose que l’on accepte de se tromper neuf fois pour avoir raison deux.

L’exploitant, HDI, répond avoir « satisfait à toutes ses obligations de transmission ». Le ministère indique que « le dispositif est en cours de refonte ». La refonte, engagée il y a six ans, en est à son troisième cahier des charges. Le dernier prévoit un portail unique, un tableau de bord et des alertes de couleur. Il compte deux cent douze pages. Nous avons demandé qui l’avait lu.

***

Il y a bien eu, dans toute cette chaîne, quelqu’un pour prononcer le mot qui manquait. Il n’était destinataire d’aucun rapport. Il descendait chaque jour dans la galerie, il avait un téléphone, et il a dit à une opératrice qui ne le connaissait pas : « La rigole est blanche. » Quatre mots, aucun adverbe. Le message est arrivé en une minute.
`,
    backstory:
      'Nous avons obtenu les dix-huit rapports semestriels par une demande d’accès aux documents administratifs, satisfaite au bout de cinq mois. Les personnes citées sans leur nom nous l’ont demandé parce qu’elles peuvent être entendues par la justice ; leur identité est connue de la rédaction en chef.',
  },
];
