import { days, type Story } from '#prisma/seed/story.ts';

/** The regional elections, the communes, the law. */
export const politics: readonly Story[] = [
  {
    slug: 'regionales-ce-que-le-second-tour-va-decider',
    section: 'politique',
    genre: 'analysis',
    urgency: 3,
    kicker: 'Élections régionales',
    headline: 'Régionales : ce que le second tour va vraiment décider',
    standfirst:
      'Trains, lycées, garantie du port, contournement de Lorvaux : derrière les étiquettes, quatre décisions de 100 millions d’euros ou plus attendent la prochaine majorité de la région Isaude.',
    authors: ['bouhadjar'],
    subjects: ['elections-regionales', 'transports', 'port-valmer'],
    hoursAgo: 27,
    picture: 'hemicycle',
    pictureCaption:
      'À l’Assemblée nationale, la majorité tient à deux sièges : les régionales y seront lues à la loupe.',
    body: `
On vote pour des listes, on élira un budget. Celui de la région Isaude pèse 2,4 milliards d’euros, dont les deux tiers sont déjà engagés avant que le moindre élu ne s’asseye. Le dernier tiers se joue sur quatre dossiers. Nous les avons lus, avec les programmes des trois listes qualifiées.

## Les trains : 310 millions

La convention avec la compagnie nationale expire dans huit mois. La liste sortante, conduite par Henri Valadier (Alliance républicaine), veut la reconduire en y ajoutant un train de nuit. La liste d’union de la gauche et des Verts, menée par Leïla Sorgues, veut créer une régie. La Droite nationale propose la gratuité pour les moins de vingt-cinq ans, sans la chiffrer ; nous l’évaluons à 41 millions par an.

## Le port : 82 millions de garantie

C’est la moitié de l’emprunt des portiques automatiques de Port-Valmer. Si la région refuse sa garantie, le taux double. M. Valadier la votera. Mme Sorgues la conditionne à un accord social signé. La troisième liste n’a pas répondu à nos trois messages.

!related port-valmer-les-dockers-votent-la-greve

## Les lycées : 140 millions

Vingt-deux lycées sur trente et un ont des fenêtres à simple vitrage. Les trois programmes promettent la rénovation « de tous ». Au rythme actuel, il faudrait dix-neuf ans ; à celui qu’ils annoncent, onze, neuf et quatre.

Le proviseur de l’un d’eux, à Varneuil, a reçu les trois têtes de liste dans la même semaine. Il les a fait asseoir au même endroit, près de la même fenêtre, un matin de gel. « Les trois ont gardé leur manteau, raconte-t-il. Les trois m’ont promis des fenêtres. Aucun ne m’a demandé combien j’en avais. » Il en a 418.

## Le contournement de Lorvaux : 190 millions

Dix-huit kilomètres de route, trois viaducs, quarante-cinq ans de débats. L’enquête publique est favorable « avec neuf réserves ». La liste sortante veut commencer les travaux, la gauche abandonner le projet, la Droite nationale le soumettre à référendum.

!table Premier tour, région Isaude
Liste | Voix | Sièges si le vote se répétait
Alliance républicaine (Valadier) | 34,1 % | 31
Gauche et Verts (Sorgues) | 32,8 % | 22
Droite nationale (Rouxel) | 17,9 % | 12
Autres | 15,2 % | –

Entre les deux premières listes, il y a 11 406 voix. C’est moins que le nombre de bulletins blancs.

## Ce que disent les reports

Un sondage ne remplace pas une urne. Celui que nous avons consulté, réalisé par téléphone auprès de 1 206 électeurs, place les deux premières listes à égalité. Il contient cependant une indication : parmi les abstentionnistes du premier tour qui envisagent de voter, sept sur dix citent en premier « les trains », deux sur dix « la sécurité », un sur dix « le barrage ». Les programmes, eux, suivent l’ordre inverse.
`,
  },
  {
    slug: 'varneuil-bureau-4-de-8-heures-a-18-heures',
    section: 'politique',
    genre: 'report',
    urgency: 5,
    kicker: 'Reportage',
    headline: 'Varneuil, bureau numéro 4, de 8 heures à 18 heures',
    standfirst:
      'Une école, trois isoloirs, 1 143 inscrits. Dix heures dans un bureau de vote qui vote depuis vingt ans exactement comme le pays.',
    dateline: 'Varneuil',
    authors: ['bouhadjar'],
    subjects: ['elections-regionales'],
    hoursAgo: days(8),
    picture: 'bureau-de-vote',
    body: `
À 8 h 02, le premier électeur attend déjà depuis vingt minutes. Il s’appelle Firmin, il a 84 ans, il vote toujours le premier « pour que l’urne soit propre ». La présidente du bureau, Odile Marchesin, la fait tourner devant lui, vide, transparente. Il vérifie quand même.

Le bureau numéro 4 de l’école Jules-Aubert est une curiosité statistique. Depuis vingt ans, à chaque scrutin, il donne à moins d’un point près le résultat national. Des sondeurs sont venus, des sociologues, une équipe de télévision étrangère. « On s’y fait, dit Odile Marchesin. On est le thermomètre. On n’est pas la fièvre. »

## 11 heures : la pointe

Les familles arrivent après le marché. Une petite fille demande si on peut voter pour un chien. On lui explique que non. Elle demande pourquoi il y a des affiches, alors. Un monsieur ressort de l’isoloir avec les trois bulletins à la main et une question : « Si je mets les trois, ça compte comme un avis ? » Ça compte comme un nul. Il retourne réfléchir.

À midi, la participation est de 21 %. Elle était de 26 % la dernière fois.

> On est le thermomètre. On n’est pas la fièvre.
— Odile Marchesin, présidente du bureau numéro 4

## 15 heures : le creux

Les assesseurs comptent les mouches, puis les carreaux, puis se racontent des scrutins. Celui où l’on a trouvé une recette de clafoutis dans une enveloppe. Celui où une électrice a accouché au numéro 2. Personne ne parle du barrage ; il est pourtant sur toutes les affiches. « Ici, on est à 70 kilomètres, dit l’un d’eux. On a eu 1 mètre 40. C’est assez pour avoir un avis, pas assez pour le crier. »

## 18 heures : l’urne

On l’ouvre, on compte les enveloppes : 512. On les groupe par cent. La lecture à voix haute prend cinquante minutes. Trente-six bulletins blancs, onze nuls, dont une recette – de gratin, cette fois.

Le résultat est affiché à 19 h 20. Odile Marchesin le recopie dans un petit carnet qu’elle tient depuis vingt ans. À 20 heures, celui du pays tombe : quatre dixièmes de point d’écart. Elle referme le carnet. « Firmin va être content. »
`,
  },
  {
    slug: 'communes-le-budget-des-petites-villes-recule',
    section: 'politique',
    genre: 'article',
    urgency: 5,
    headline: 'Pour la troisième année, le budget des petites communes recule',
    standfirst:
      'La dotation de l’État baisse de 3 % pour les villes de moins de 5 000 habitants. Les maires ruraux annoncent qu’ils présenteront leurs comptes « en séance publique, sur la place ».',
    authors: ['bouhadjar'],
    subjects: ['elections-regionales'],
    hoursAgo: days(26),
    body: `
La ligne se trouve page 614 du projet de loi de finances : la dotation générale aux communes de moins de 5 000 habitants sera ramenée l’an prochain à 3,88 milliards d’euros, soit 3 % de moins que cette année, après deux baisses de 2,5 et 1,8 %. Le ministère des comptes publics fait valoir que les grandes villes perdent davantage.

« Une grande ville qui perd 5 % ferme un équipement. Une petite qui perd 3 % ferme, tout court », répond Roland Escoffier, maire de Castelbrune et vice-président de l’association des maires ruraux. Sa commune, dont un tiers des bases fiscales se trouve en zone évacuée, voit ses recettes reculer de 19 %.

L’association appelle ses 2 300 adhérents à tenir {jour+9} leur conseil municipal dehors, comptes affichés, « pour que chacun choisisse la ligne à barrer ».

Le gouvernement assure que la baisse sera compensée, pour les communes les plus fragiles, par un fonds de 60 millions d’euros. Il faudra en faire la demande, dossier à l’appui. L’association a compté les pages : quarante-quatre. « On nous retire une subvention et on nous donne un formulaire », résume une maire du plateau de Saulne, dont la secrétaire de mairie travaille neuf heures par semaine. À Serre-Longue, 312 habitants, le maire a déjà fait l’exercice. Les habitants ont barré le fleurissement, gardé la bibliothèque, et proposé de déneiger eux-mêmes.

À Aigremont-le-Haut, on s’est arrêté sur une ligne que personne ne connaissait : 1 140 euros par an pour une horloge. Renseignement pris, la commune payait depuis 1987 l’entretien de celle du clocher, qui n’existe plus depuis l’incendie. Elle a été barrée sous les applaudissements. La somme ira aux chaussures de la classe de neige, que l’on n’appelle plus ainsi.
`,
  },
  {
    slug: 'les-sirenes-seront-essayees-chaque-mois-dans-tout-le-pays',
    section: 'politique',
    genre: 'brief',
    urgency: 6,
    headline: 'Les sirènes d’alerte seront essayées chaque mois dans tout le pays',
    standfirst: 'La loi a été adoptée à l’unanimité.',
    authors: ['bouhadjar'],
    subjects: ['barrage-de-roquebelle'],
    hoursAgo: days(95),
    body: `
L’Assemblée a adopté {jour}, à l’unanimité des 288 votants, une proposition de loi qui impose un essai mensuel des sirènes installées à l’aval des grands barrages, soit 1 410 appareils. Un inventaire mené après l’évacuation de Castelbrune avait montré que 212 d’entre eux ne fonctionnaient plus et que 37 avaient disparu.

Le texte oblige aussi les communes à afficher le chemin d’évacuation dans les écoles, les mairies et les cafés. Les exploitants paieront les réparations, estimées à 9 millions d’euros.
`,
  },
  {
    slug: 'motion-de-censure-rejetee-a-deux-voix',
    section: 'politique',
    genre: 'article',
    urgency: 5,
    headline: 'La motion de censure rejetée à deux voix',
    standfirst:
      'Le gouvernement d’Ormoy sauve sa majorité, au prix d’une commission d’enquête sur Roquebelle que réclamait le groupe Territoires.',
    authors: ['bouhadjar'],
    subjects: ['barrage-de-roquebelle'],
    hoursAgo: days(296),
    body: `
Il a manqué deux voix. La motion de censure déposée après la démission du ministre de l’Équipement a recueilli {jour} 149 suffrages, pour une majorité fixée à 151. Les sept députés du groupe Territoires se sont abstenus, après avoir obtenu dans la nuit la création d’une commission d’enquête dotée de pouvoirs de réquisition.

« Nous n’avons pas sauvé un gouvernement, nous avons acheté une vérité », a lancé à la tribune Solveig Marchandeau, qui devrait présider la commission. Le Premier ministre, Gaspard d’Ormoy, a promis de lui « ouvrir toutes les armoires ». L’opposition a relevé qu’il n’avait pas parlé des messageries.

La commission disposera de neuf mois. Elle pourra entendre sous serment les dirigeants de la société HDI, dont le cours a perdu 6 % dans la journée.

Le débat a duré onze heures. On y a beaucoup cité Castelbrune, et assez peu ses habitants, dont une quarantaine avaient fait le voyage. Placés dans les tribunes du public, où il est interdit de manifester, ils ont attendu la fin pour se lever, ensemble, sans un mot, et sont restés debout jusqu’à ce que le dernier député quitte l’hémicycle. Le règlement ne prévoyait rien.

Le Premier ministre dispose désormais d’une majorité de deux sièges, que la moindre grippe peut défaire. Il a demandé à ses ministres de ne plus s’absenter les jours de vote. Trois d’entre eux étaient en déplacement à l’étranger ; on les a fait rentrer dans la nuit.

Reste le prix. Outre la commission d’enquête, le groupe Territoires a obtenu un fonds d’aide aux communes évacuées, doté de 45 millions d’euros, et le gel des dividendes de HDI jusqu’à la fin des travaux. Ce dernier point demandera une loi. La société a fait savoir, avant même la fin du scrutin, qu’elle la contesterait.
`,
  },
  {
    slug: 'un-elu-de-varneuil-mis-en-cause',
    section: 'politique',
    genre: 'article',
    urgency: 6,
    headline: 'Un élu de Varneuil mis en cause dans un marché de voirie',
    standfirst: 'Une information retirée.',
    authors: ['bouhadjar'],
    subjects: ['elections-regionales'],
    hoursAgo: days(19),
    body: `
Un adjoint au maire de Varneuil aurait participé à l’attribution d’un marché de voirie à une entreprise dirigée par un membre de sa famille, selon un document que nous avions consulté.

Le marché, d’un montant de 214 000 euros, portait sur la réfection de la rue du Pont.
`,
    state: {
      kind: 'withdrawn',
      notice:
        'Cet article reposait sur un document dont nous avons établi, le lendemain de la publication, qu’il avait été falsifié. Nous l’avons retiré et présentons nos excuses à la personne qu’il mettait en cause.',
      hoursAgo: days(18),
    },
  },
  {
    slug: 'autorite-des-barrages-ce-que-contient-le-projet-de-loi',
    section: 'politique',
    genre: 'analysis',
    urgency: 3,
    kicker: 'Barrage de Roquebelle',
    headline: 'Autorité des barrages : ce que contient le projet de loi',
    editorNote:
      'Sous embargo jusqu’à la fin du Conseil : la préfecture nous a remis le texte à cette condition.',
    standfirst:
      'Expertise indépendante, taxe sur le mégawattheure, droit d’alerte des agents : le texte présenté demain en Conseil reprend dix-neuf des vingt-six propositions de la commission.',
    authors: ['castagnier', 'bouhadjar'],
    subjects: ['barrage-de-roquebelle', 'energie'],
    hoursAgo: 2,
    picture: 'carte-isaude',
    body: `
Le projet de loi tient en quarante et un articles. Il crée une Autorité de sûreté des ouvrages hydrauliques, dotée de 160 agents et financée par une taxe de 0,32 euro par mégawattheure.

## Ce qui est repris

- **L’expertise** ne sera plus commandée par l’exploitant, mais par l’Autorité, qui la lui facturera.
- **Les agents** qui donnent l’alerte sans passer par leur hiérarchie seront protégés comme des lanceurs d’alerte.
- **Les communes** situées à l’aval recevront les mesures chaque mois, dans une langue « intelligible par un conseil municipal ».

## Ce qui ne l’est pas

Le droit de veto des communes sur la cote des retenues, défendu dans nos colonnes par l’hydrologue Jeanne Maubert, n’a pas été retenu. Le texte lui préfère un « avis motivé ».

!related il-faut-rendre-les-barrages-a-ceux-qui-vivent-dessous

La commission examinera le texte dans trois semaines.
`,
    state: { kind: 'scheduled', inHours: 15, embargoInHours: 14 },
  },
];
