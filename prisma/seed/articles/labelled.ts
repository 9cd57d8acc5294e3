import { days, type Story } from '#prisma/seed/story.ts';

/** What readers must know before they read: somebody paid for it, or a machine wrote it. */
export const labelled: readonly Story[] = [
  {
    slug: 'six-conseils-pour-une-premiere-nuit-dans-le-4012',
    section: 'societe',
    genre: 'article',
    urgency: 9,
    headline: 'Six conseils pour une première nuit dans le 4012',
    standfirst:
      'Couchette du haut ou du bas, bouchons d’oreilles ou fenêtre entrouverte : les agents du nouveau train de nuit livrent leurs habitudes.',
    authors: [],
    bylineNote: 'Texte fourni par l’annonceur',
    sponsor: 'la Compagnie des chemins de la Vallée',
    plannedWithdrawal: {
      inHours: days(9),
      notice:
        'Ce texte était fourni par un annonceur, pour une durée convenue avec lui. Cette durée est écoulée et il n’est plus en ligne.',
    },
    subjects: [],
    hoursAgo: days(9) + 8,
    picture: 'train-de-nuit',
    pictureCaption: 'Huit voitures, trois cents couchettes : le 4012 part d’Aigremont chaque soir à 21 h 12.',
    areCommentsClosed: true,
    body: `
Vous avez réservé, vous avez un doute : dort-on vraiment dans un train ? La Compagnie des chemins de la Vallée a interrogé ceux qui y passeront toutes leurs nuits.

## Avant le départ

1. **Choisissez le bas si vous vous levez, le haut si vous lisez.** La liseuse du haut n’éclaire que votre page.
2. **Dînez avant.** Le chariot passe à 21 h 40, avec des tartes et des soupes ; il ne repasse qu’au matin.
3. **Étiquetez votre vélo.** Il voyage gratuitement, en voiture 8, et on vous le rend gonflé.

## Pendant la nuit

1. **Dites votre gare à l’agent.** Il vous réveille vingt minutes plus tôt, à voix basse et par votre prénom.
2. **Baissez le store à moitié.** La traversée du viaduc de Saulne, vers 22 h 50, vaut une insomnie.
3. **Gardez vos draps.** Ils sont lavés à Aigremont et pliés par une entreprise d’insertion.

Billets à partir de 29 euros, draps compris, dans toutes les gares de la ligne.
`,
  },
  {
    slug: 'isaude-les-niveaux-releves-ce-matin',
    section: 'climat',
    genre: 'brief',
    urgency: 8,
    kicker: 'Bulletin',
    headline: 'Isaude : les niveaux relevés ce matin',
    standfirst: 'La rivière baisse à Lorvaux et reste stable en aval.',
    authors: [],
    bylineNote: 'Bulletin automatique, relu par la rédaction',
    isMachineWritten: true,
    subjects: ['eau'],
    hoursAgo: 31,
    body: `
L’Isaude coulait {jour} à 7 heures à 38 mètres cubes par seconde au pont Vieux de Castelbrune, soit 2 de moins que la veille. Le niveau baisse de 6 centimètres à Lorvaux et ne varie pas à Montrelay ni à Varneuil. Aucune station ne dépasse son seuil de vigilance, et aucune crue n’est attendue d’ici à {jour+3}.

!table Hauteur d’eau à 7 heures, en mètres
Station | Veille | Ce matin | Seuil
Castelbrune | 1,04 | 1,01 | 2,60
Lorvaux | 1,38 | 1,32 | 3,10
Montrelay | 1,77 | 1,77 | 3,40
Varneuil | 2,12 | 2,12 | 3,80

La température de l’eau atteint 9,4 degrés à Lorvaux. Le sel remonte jusqu’à l’écluse de Brèche.
`,
    backstory:
      'Ce bulletin est composé chaque matin par un programme à partir des relevés des quatre stations. Un journaliste le relit avant sa publication et peut le corriger ou le retenir.',
  },
];
