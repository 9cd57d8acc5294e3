import { days, type Story } from '#prisma/seed/story.ts';

/** Oltavie and Sarkanie: an ally that leaves, told from both sides of a long border. */
export const east: readonly Story[] = [
  {
    slug: 'l-oltavie-tourne-le-dos-a-son-grand-voisin',
    section: 'international',
    genre: 'article',
    urgency: 2,
    kicker: 'Steppe orientale',
    headline: 'L’Oltavie, alliée de toujours, tourne le dos à la Sarkanie',
    shortHeadline: 'L’Oltavie tourne le dos à la Sarkanie',
    standfirst:
      'Membre du même pacte militaire, Mérane refuse d’envoyer un seul soldat dans le conflit des Trois-Rivières et ne reconnaîtra pas les scrutins organisés par Brodna. Pour le maréchal Korvath, c’est le revers le plus coûteux depuis le début de la guerre.',
    dateline: 'Mérane',
    authors: ['ruellan'],
    note: 'correspondant à Mérane',
    subjects: ['oltavie', 'sarkanie'],
    hoursAgo: 7,
    picture: 'frontiere',
    body: `
Il n’y a eu ni discours ni drapeau. Un porte-parole, un pupitre, quatre minutes. Le pacte de Lissendre ne prendra « aucune part, sous aucune forme » au conflit qui oppose la Sarkanie à la république voisine de Vardanie, a déclaré {jour} à Mérane Ilyan Dorsev, porte-parole du ministère oltave des affaires étrangères. La Sarkanie est pourtant le membre le plus puissant de ce pacte ; elle en fournit 80 % des troupes et le commandant.

« L’engagement de défense vaut pour les frontières reconnues des États membres. Il ne les déplace pas », a précisé M. Dorsev. L’Oltavie, a-t-il ajouté, « respecte l’intégrité de ses voisins, de tous ses voisins ».

Le mois dernier, Mérane avait déjà fait savoir qu’elle ne reconnaîtrait pas les consultations organisées sous occupation dans les trois districts vardanes des Trois-Rivières. Brodna avait alors parlé d’un « malentendu ». Personne, cette fois, n’a employé le mot.

Le pacte de Lissendre est une alliance de six pays, signée il y a trente et un ans dans une station balnéaire dont il a gardé le nom : la Sarkanie, l’Oltavie, la Tchérine, le Haut-Velmar, la Sorénie et les Îles-d’Orge.

!related dans-les-trains-de-la-steppe-le-silence-des-permissionnaires

## Pourquoi l’Oltavie compte-t-elle autant pour Brodna ?

La réponse tient en un nombre : 4 312. C’est, en kilomètres, la longueur de la frontière entre les deux pays, tracée à la règle dans l’herbe. Elle est si longue qu’aucun des deux États n’a jamais eu les moyens de la garder, et que la confiance y tenait lieu de clôture.

Mais la distance n’explique pas tout. C’est en Oltavie que se trouve le polygone de Karsune, où la Sarkanie essaie ses fusées depuis deux générations et dont elle loue les pistes 96 millions d’euros par an. C’est en Oltavie que passent deux de ses trois oléoducs. Et ce sont des soudeurs, des infirmières, des étudiants oltaves qui remplissent chaque automne les foyers de Brodna : 58 000 d’entre eux étaient inscrits l’an passé dans ses universités, le premier contingent étranger.

!picture carte-oltavie

!table Deux voisins inégaux
 | Sarkanie | Oltavie
Habitants | 88 millions | 17 millions
Superficie | 3,1 millions de km^2^ | 1,9 million de km^2^
Armée d’active | 740 000 | 62 000
Part des échanges avec l’autre | 4 % | 38 %

## « Un frère, on ne lui demande pas son avis »

Dans les enquêtes d’opinion publiées à Brodna, l’Oltavie arrive chaque année en tête des pays « amis ». L’affection était sincère ; elle était aussi, dit l’historienne Zarema Talin, « celle que l’on porte à un cadet ». « Un frère, on ne lui demande pas son avis. On lui annonce le dîner. »

L’histoire commune, pourtant, ne manque pas. Les deux pays ont partagé une monnaie, un alphabet, deux guerres et un championnat de hockey. Le père du maréchal Korvath est né à Mérane ; celui du président oltave, Temir Aslanov, a construit des ponts à Brodna. Dans les deux capitales, on mange le même pain rond, que chacune prétend avoir inventé.

C’est peut-être ce qui a rendu la rupture si lente, et si nette. Depuis vingt mois que dure le conflit en Vardanie, Mérane avait refusé, l’un après l’autre, et toujours poliment, d’envoyer des hommes, puis des munitions, puis un hôpital de campagne. « On a dit non à des choses de plus en plus petites, raconte un ancien ministre. À la fin il ne restait plus qu’à dire non à tout. »

Le pouvoir sarkane n’a réagi que par une phrase de son ministre de la Défense, qui a dit « prendre note ». Deux heures plus tard, les inspections vétérinaires découvraient un parasite dans les melons oltaves, et quarante camions étaient arrêtés au poste de Sorvane. À Mérane, on s’y attendait. Le gouvernement avait commandé les chambres froides en juin.

>> L’engagement de défense vaut pour les frontières reconnues des États membres. Il ne les déplace pas.
— Ilyan Dorsev, porte-parole du ministère oltave des affaires étrangères

Reste Karsune. Le bail court encore sept ans. La Sarkanie a bien construit un nouveau centre de tir sur son littoral nord, mais il gèle six mois par an. « Brodna peut se passer de nos melons, résume un diplomate. Pas de notre ciel. »
`,
  },
  {
    slug: 'dans-les-trains-de-la-steppe-le-silence-des-permissionnaires',
    section: 'international',
    genre: 'report',
    urgency: 5,
    kicker: 'Reportage',
    headline: 'Dans les trains de la steppe, le silence des permissionnaires',
    standfirst:
      'Trente et une heures entre Brodna et la frontière oltave, dans un wagon de troisième classe où l’on parle de tout, sauf de ce qui occupe tout le monde.',
    dateline: 'Ligne Brodna–Sorvane',
    authors: ['ruellan'],
    subjects: ['sarkanie', 'oltavie', 'transports'],
    hoursAgo: days(24),
    picture: 'train-de-nuit',
    body: `
On reconnaît les permissionnaires à leurs bottes. Le reste est civil : un anorak, un bonnet, parfois un bouquet. Mais on leur rend leurs vêtements et pas leurs chaussures, alors ils vont en bottes, et dans le wagon 14 du train de Sorvane, on évite de regarder par terre.

Le train met trente et une heures. Il part de Brodna à 19 h 05, traverse six gares où il s’arrête et quarante où il ralentit. La provodnitsa – ici on dit *la maîtresse* – s’appelle Rada. Elle distribue les draps, le thé et les règles. « On ne fume pas, on ne chante pas, on ne demande pas d’où ils viennent. »

> Ils viennent tous du même endroit. Ça ne sert à rien de demander.
— Rada, chef de wagon

Le premier soir, donc, on parle de pommes de terre. Une femme de soixante ans en rapporte un sac à son fils, qui habite Mérane depuis le printemps. « Il a trouvé du travail là-bas », dit-elle. Tout le monde comprend, et l’on revient aux variétés : la rouge, qui tient à la cuisson, la jaune, qui ne tient pas.

## Kilomètre 900

Au matin, la plaine. Un garçon aux bottes très propres regarde défiler l’herbe, le front contre la vitre. Il a vingt-deux ans. Il dit qu’il va voir sa sœur. Il a un billet de retour pour le 9, que sa mère lui a fait acheter, et un autre papier, plié en quatre, qu’il déplie et replie. Quand le contrôleur passe, il tend le mauvais, rougit, tend le bon.

Au kilomètre 900, un vieil homme sort un échiquier de voyage et le pose entre eux sans un mot. Ils joueront jusqu’au soir. Le garçon gagne deux fois. « Tu es fort, dit le vieux. – C’est qu’on a du temps », répond le garçon, et c’est la seule phrase que j’aurai entendue, en trente et une heures, sur la guerre.

Vers minuit, le train s’arrête en pleine plaine. Pas de gare, pas de feux. On entend des pas sur le ballast, des portes, un chien. Dans le wagon, tout le monde dort très fort. Une lampe passe sur les visages, s’attarde sur les couchettes du bas, où dépassent des bottes, puis s’éteint. Le train repart sans que personne soit monté ni descendu, du moins à ma connaissance. La femme aux pommes de terre, les yeux fermés, dit doucement à son sac : « Voilà, voilà. »

## Sorvane, terminus

La frontière arrive sans prévenir : une barrière, un drapeau vert, une ampoule. Les douaniers oltaves montent par l’avant. Ils regardent les papiers, puis les bottes, puis les papiers. Le garçon se lève avant qu’on l’appelle. Je ne saurai pas s’il est passé. La maîtresse ramasse les draps, les plie bord à bord, et compte ses verres de thé. Il en manque un. « Ils emportent toujours quelque chose, dit Rada. Je ne les compte plus vraiment. »
`,
  },
  {
    slug: 'melons-charbon-et-chambres-froides-la-petite-guerre-des-douanes',
    section: 'international',
    genre: 'analysis',
    urgency: 5,
    kicker: 'Décryptage',
    headline: 'Melons, charbon et chambres froides : la petite guerre des douanes',
    standfirst:
      'La Sarkanie a découvert quatre parasites, deux vices de forme et un virus en dix-huit mois. À chaque fois, l’Oltavie avait déjà trouvé un autre client.',
    authors: ['ruellan', 'fabregat'],
    subjects: ['oltavie', 'sarkanie', 'agriculture'],
    hoursAgo: days(3) + 5,
    body: `
Le mildiou du melon est une maladie politique. Il apparaît à Sorvane, poste frontière de 600 habitants, dans les quarante-huit heures qui suivent une déclaration. Il disparaît de même. En dix-huit mois, les services vétérinaires sarkanes ont arrêté à la frontière oltave, successivement, des melons, des carpes, du miel, du fromage de brebis et un chargement de chaises.

## Une dépendance qui a changé de sens

Il y a cinq ans, 57 % des exportations oltaves passaient par Sorvane. Elles ne sont plus que 38 %. Dans le même temps, la ligne de ferry de Karadène, vers le sud, a quintuplé son trafic, et une coopérative fruitière de la vallée d’Ashkel a fait construire 40 000 mètres carrés de chambres froides, financées aux deux tiers par l’Union.

- **Les fruits** attendent désormais trois semaines sans pourrir, le temps de changer d’acheteur.
- **Le charbon**, vendu à perte à la Sarkanie, est brûlé sur place depuis la mise en service de la centrale d’Orbek.
- **Le blé** part par le sud, à un prix inférieur de 6 %, mais payé comptant.

Brodna a perdu à ce jeu plus qu’elle ne l’avoue. Les marchés de la capitale sarkane, privés de melons, en ont importé de trois fois plus loin. Une commission des prix, créée pour l’occasion, a plafonné la pastèque ; elle a disparu des étals en quatre jours. Dans les trains, note un douanier oltave, le principal produit de contrebande n’est plus la cigarette mais l’abricot.

« Chaque embargo nous a coûté environ quarante millions, calcule Nouria Ashkelan, qui préside la coopérative. Et chacun nous en a fait investir cent. À la fin, nous leur devrons d’être devenus riches. »

> À la fin, nous leur devrons d’être devenus riches.
— Nouria Ashkelan, présidente de la coopérative d’Ashkel

Le point faible demeure l’électricité : l’hiver, un tiers du courant de Mérane vient de Brodna. Le contrat arrive à échéance en mars.

Les deux gouvernements n’en parlent pas, et s’y préparent. À Mérane, on a rouvert deux vieilles turbines et commandé 11 000 poêles. À Brodna, on a fait publier dans la presse officielle la recette d’un dessert aux melons, accompagnée d’une photographie en noir et blanc. Elle datait d’avant l’embargo.
`,
  },
  {
    slug: 'sarkanie-le-budget-militaire-passe-le-tiers-des-depenses',
    section: 'international',
    genre: 'brief',
    urgency: 6,
    headline: 'Sarkanie : le budget militaire dépasse le tiers des dépenses',
    standfirst: 'Le texte a été voté en quarante minutes.',
    authors: ['ruellan'],
    subjects: ['sarkanie'],
    hoursAgo: 52,
    body: `
La chambre basse sarkane a adopté {jour} soir, en quarante minutes et sans amendement, un budget qui consacre 34,6 % des dépenses de la fédération à la défense et à la sécurité, contre 21 % il y a trois ans. Le déficit prévu atteint 4,8 % du produit intérieur brut. Les crédits de la santé reculent de 9 %, ceux des routes de 15 %.

Deux députés se sont abstenus. L’un d’eux a expliqué ne pas avoir eu le temps de lire le tableau annexe, distribué à l’ouverture de la séance.
`,
  },
];
