import { days, type Story } from '#prisma/seed/story.ts';

/** More of the world, and what the desk is still working on. */
export const elsewhere: readonly Story[] = [
  {
    slug: 'trois-rivieres-merane-ne-reconnaitra-pas-les-consultations',
    section: 'international',
    genre: 'article',
    urgency: 5,
    headline: 'Trois-Rivières : Mérane ne reconnaîtra pas les consultations de Brodna',
    standfirst: 'L’Oltavie se distingue pour la première fois de son allié sur la guerre en Vardanie.',
    dateline: 'Mérane',
    authors: ['ruellan'],
    subjects: ['oltavie', 'sarkanie'],
    hoursAgo: days(32),
    picture: 'carte-oltavie',
    body: `
L’Oltavie ne reconnaîtra pas le résultat des consultations organisées par l’armée sarkane dans les trois districts vardanes des Trois-Rivières, a fait savoir {jour} son ministère des affaires étrangères. Le communiqué, de six lignes, invoque « le respect des frontières existantes ».

Selon Brodna, 94 % des votants se seraient prononcés pour le rattachement. Les bureaux étaient tenus par des militaires, et 380 000 habitants sur 610 000 avaient quitté la région avant le scrutin.

C’est la première fois que Mérane s’écarte publiquement de la Sarkanie, à laquelle la lie le pacte de Lissendre. Le chef de l’État oltave, Temir Aslanov, doit s’exprimer {jour+2}. À Brodna, un porte-parole a évoqué « un malentendu que la fraternité dissipera ».

Les trois districts, arrosés par les affluents supérieurs de la Varda, forment la partie la plus peuplée du pays. L’armée sarkane y est entrée il y a vingt mois, en affirmant répondre à un appel de la population. Elle en tient les villes ; les campagnes lui échappent la nuit.

À Mérane, la nouvelle a été accueillie avec prudence. Les journaux l’ont publiée sans commentaire, ce qui en est un. Dans les files d’attente de la gare, où se vendent les billets pour Brodna, on remarquait surtout des gens qui venaient en rendre. « Mon fils devait y commencer ses études, expliquait une mère. On va attendre un peu. On ne sait pas quoi, mais on va l’attendre ici. »
`,
  },
  {
    slug: 'iles-d-orge-une-presidente-de-34-ans',
    section: 'international',
    genre: 'brief',
    urgency: 7,
    headline: 'Les Îles-d’Orge se donnent une présidente de 34 ans',
    standfirst: 'Ancienne capitaine de ferry, elle a promis un second bateau.',
    authors: ['ruellan'],
    subjects: ['transports'],
    hoursAgo: days(10),
    body: `
Mina Halvorsdatter, 34 ans, a été élue {jour-1} présidente des Îles-d’Orge avec 53,2 % des voix, devant le sortant. Ancienne capitaine du ferry qui relie les sept îles de l’archipel, elle avait fait campagne sur un seul engagement : un deuxième bateau.

Le pays, membre du pacte de Lissendre, compte 41 000 habitants et n’a pas d’armée. La nouvelle présidente a indiqué qu’elle ne voyait « pas de raison d’en louer une ». Elle prendra ses fonctions à l’embarcadère.
`,
  },
  {
    slug: 'karadene-le-port-du-sud-qui-a-change-la-steppe',
    section: 'international',
    genre: 'report',
    urgency: 6,
    kicker: 'Reportage',
    headline: 'Karadène, le port du Sud qui a changé la steppe',
    standfirst:
      'Il y a huit ans, c’était une plage à moutons. On y charge aujourd’hui la moitié des fruits d’Oltavie, cap sur tout sauf le nord.',
    dateline: 'Karadène',
    authors: ['ruellan'],
    subjects: ['oltavie', 'agriculture', 'transports'],
    hoursAgo: days(150),
    picture: 'frontiere',
    pictureCaption: 'Au nord, la route de Sorvane : 600 camions par jour autrefois, 210 aujourd’hui.',
    body: `
Le premier quai de Karadène est un ancien pont. On l’a démonté en Sorénie, remorqué en morceaux, et posé de travers, parce que la houle vient de l’ouest. Il porte encore une plaque : « Ralentir, enfants ».

Autour, la ville s’est construite comme on range, vite et par ordre d’arrivée : les containers d’abord, posés sur la dune ; puis les cantines, puis les banques, puis une école, puis, l’an dernier, un rond-point, que l’on vient voir le dimanche. Huit mille habitants y sont recensés. Le maire en compte vingt mille. Il se fie à la consommation de pain.

Bekzat Oumar, 29 ans, y pèse des abricots. Son père pesait des moutons, au même endroit, sur la même balance. « Elle ment toujours de deux cents grammes, en faveur du client. On ne l’a jamais réglée. C’est devenu notre réputation. »

## Une route qui tourne le dos

Pour comprendre Karadène, il faut regarder une carte routière d’Oltavie. Jusqu’à l’an dernier, toutes les grandes routes montaient vers le nord, vers Sorvane et la Sarkanie, comme l’eau descend. La nouvelle, la R9, part dans l’autre sens. Elle a été payée pour un tiers par l’Union, pour un tiers par un emprunt, et pour un tiers par une loterie dont le premier prix était un camion.

Le port a traité 1,1 million de tonnes l’an passé. Il gèle onze jours par an. La file d’attente, en saison, atteint six kilomètres ; on y vend du thé, des piles, des prénoms pour les enfants à naître.

Au bout du troisième quai, le phare est tenu par un ancien marin venu de l’autre rive, Yunus Sahrani. Il a soixante-seize ans, parle le sarkane des cartes, l’oltave des cantines et, quand il réfléchit, l’arabe de son enfance. On lui a demandé une phrase pour la plaque de l’inauguration. Il l’a écrite à la craie sur la porte, et la municipalité l’a gravée telle quelle.

!quote ar
البحر لا يسأل أحدًا عن اسمه، لكنه يحفظ أسماء الجميع.
— Yunus Sahrani, gardien du phare de Karadène

« La mer ne demande son nom à personne, mais elle retient celui de tous », traduit-il, puis il hausse les épaules. Sous la plaque, depuis, les équipages écrivent les leurs. Il en a compté 214, dans neuf alphabets. Il repasse à la peinture ceux que le sel efface.

!wide port

Le soir, Bekzat Oumar éteint la balance et regarde partir le ferry. « Mon père disait que la mer, c’était la fin du pays. Il la regardait comme un mur. » Il ferme le cadenas. « C’est une question de sens. »
`,
  },
  {
    slug: 'enquete-ou-sont-passes-les-dividendes-de-roquebelle',
    section: 'economie',
    genre: 'analysis',
    urgency: 4,
    kicker: 'Enquête',
    headline: 'Où sont passés les dividendes de Roquebelle ?',
    standfirst: 'Le trajet de 640 millions d’euros, de la vallée de l’Isaude à un fonds de pension.',
    authors: ['castagnier', 'fabregat'],
    subjects: ['barrage-de-roquebelle', 'energie'],
    hoursAgo: 26,
    body: `
Il manque encore la réponse du fonds à nos questions sur l’exercice en cours.

## Le mécanisme

HDI verse chaque année à sa maison mère un dividende égal à 92 % de son bénéfice. La commission d’enquête en a fait le total ; nous en avons suivi le chemin, société par société.

- Étape 1 : HDI Participations, à Lorvaux.
- Étape 2 : une société de gestion, à Halmstrand.
- Étape 3 : un fonds qui paie les retraites de 180 000 personnes, dont des instituteurs de Castelbrune.
`,
    editorNote: 'À relire par le service juridique avant toute publication.',
    state: { kind: 'in_review' },
  },
  {
    slug: 'port-valmer-les-interimaires-absents-du-vote',
    section: 'economie',
    genre: 'article',
    urgency: 5,
    headline: 'Port-Valmer : les six cents intérimaires, absents du vote',
    standfirst: 'Ils chargent un conteneur sur trois et n’ont pas eu de bulletin.',
    authors: ['fabregat'],
    subjects: ['port-valmer'],
    hoursAgo: 6,
    body: `
Ils s’appellent entre eux « les journées ». Six cents hommes et femmes que l’on appelle la veille au soir et qui, au terminal ouest, déplacent un conteneur sur trois.

Le règlement du scrutin réservait le vote aux contrats de plus d’un an. Il manque un chiffre : combien d’entre eux l’atteindront ?
`,
    state: { kind: 'needs_changes' },
  },
  {
    slug: 'dix-ans-de-festival-le-cahier-des-voisins',
    section: 'culture',
    genre: 'article',
    urgency: 7,
    headline: 'Dix ans de festival : le cahier des voisins de la filature',
    standfirst: 'Ils n’ont jamais pris de billet. Ils ont tout entendu, fenêtres ouvertes.',
    authors: ['ozanne'],
    subjects: ['festival-de-montrelay'],
    hoursAgo: 3,
    body: `
Le cahier est posé sur le rebord d’une fenêtre de la rue du Canal. Depuis dix ans, les voisins de la filature y notent ce qu’ils entendent.

« Mardi, beau. Mercredi, long. Jeudi, ils ont recommencé trois fois la fin, la troisième était la bonne. »
`,
    state: { kind: 'draft' },
  },
];
