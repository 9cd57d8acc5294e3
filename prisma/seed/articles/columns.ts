import { days, type Story } from '#prisma/seed/story.ts';

/** What our own writers think, each under a name and a face. */
export const columns: readonly Story[] = [
  {
    slug: 'le-prix-d-une-nuit',
    section: 'societe',
    genre: 'opinion',
    urgency: 6,
    kicker: 'Chronique',
    headline: 'Le prix d’une nuit',
    standfirst:
      'On ferme des urgences à 20 heures et l’on rouvre un train à 21 h 12. Le pays a une drôle de façon de compter ses heures noires.',
    authors: ['fabregat'],
    subjects: ['sante', 'transports'],
    hoursAgo: days(4) + 6,
    body: `
Il y a dans un budget une ligne que personne ne défend jamais : la nuit. Elle coûte plus cher que le jour, elle sert à moins de gens, et ceux à qui elle sert dorment rarement chez les députés.

Prenez Varneuil. Une garde de nuit aux urgences vaut 1 390 euros, et l’on y soigne en moyenne sept personnes. Faites la division : 199 euros par patient. On la fait beaucoup, ces temps-ci. On oublie d’en faire une autre. Rapportée aux 62 000 habitants qui dorment en sachant que la lumière est allumée, la même nuit coûte un peu plus de deux centimes. Deux centimes, c’est le prix d’une certitude. Je ne connais pas d’assureur moins cher.

## Ce qui sert quand on ne s’en sert pas

L’économie que j’ai apprise sait évaluer ce que l’on consomme. Elle est plus embarrassée devant ce dont la seule présence suffit : un phare, une échelle de secours, un médecin qui lit un journal à 3 heures du matin. On les dit improductifs. Ils produisent du sommeil, et le sommeil n’est pas dans les comptes de la nation.

Mon grand-père gardait l’écluse du bassin nord, à Port-Valmer. Son contrat lui imposait d’être là de minuit à six heures et n’exigeait rien d’autre. En trente et un ans, il a manœuvré quatre fois. Un comptable est venu un soir lui demander ce qu’il faisait. « J’empêche que vous soyez venu pour rien », a-t-il répondu. L’écluse a été automatisée. Elle est tombée en panne la cinquième fois.

>> Ils produisent du sommeil, et le sommeil n’est pas dans les comptes de la nation.

Voici que la région rouvre un train de nuit. Il perdra 1,1 million par an, tout le monde le sait, et pour une fois tout le monde l’accepte, parce qu’il est vert et qu’il a des draps. Tant mieux. Mais 1,1 million, c’est aussi huit cents gardes. C’est plus de deux ans d’urgences ouvertes à Varneuil, toutes les nuits, dimanches compris.

Je ne demande pas que l’on choisisse. Je demande que l’on pose les deux feuilles sur la même table. Nous avons appris à Roquebelle ce qu’il en coûte de les ranger dans deux bureaux.
`,
  },
  {
    slug: 'lire-ce-qu-on-signe',
    section: 'culture',
    genre: 'opinion',
    urgency: 7,
    kicker: 'Chronique',
    headline: 'Lire ce qu’on signe, relire ce qu’on range',
    standfirst:
      'Dix-huit rapports à l’état neuf, un ministre qui n’en savait rien, un essai sur les corbeilles : cette année, le verbe le plus politique de la langue est « ouvrir ».',
    authors: ['ozanne'],
    subjects: ['barrage-de-roquebelle', 'ecole'],
    hoursAgo: days(13) + 4,
    body: `
J’ai été libraire. Pendant neuf ans, j’ai vu des gens acheter des livres qu’ils ne liraient pas, et je n’y trouvais rien à redire : un livre fermé, chez soi, continue de proposer quelque chose. Il n’en va pas de même des rapports. Un rapport fermé ne propose rien. Il couvre.

On a beaucoup ri de ces volumes reliés que personne, en neuf ans, n’avait ouverts. On a eu tort. Nous vivons tous entourés de pages que nous avons acceptées sans les lire : des conditions, des notices, des règlements intérieurs. Nous cochons. La case dit « j’ai lu », au passé composé, et c’est probablement le mensonge le plus répandu de l’époque, plus que « je t’aime » et que « je suis en route ».

Le remède n’est pas de lire davantage. Personne ne lira jamais tout. Le remède est d’écrire moins, et surtout d’écrire à quelqu’un. Les meilleures lettres administratives que j’ai tenues entre les mains, des lettres de préfets du siècle dernier, commencent par un nom et contiennent une question. On ne peut pas les classer sans y répondre : elles vous regardent.

## Un exercice

À Saint-Erme, dans la classe à trois niveaux dont ce journal a parlé, la maîtresse fait faire chaque semaine ce qu’elle appelle une page obligée. Un enfant écrit dix lignes à un autre, qui doit en dire une chose que l’auteur n’avait pas prévue. Si le lecteur n’en trouve aucune, c’est l’auteur qui recommence. Je n’ai pas rencontré de meilleure définition de la littérature, ni, à vrai dire, de la haute fonction publique.

On me dira que c’est un jeu d’enfants. Justement. Ceux-là auront passé cinq ans à vérifier qu’une page a été ouverte. Un jour l’un d’eux entrera dans un ministère. Il trouvera une pile. Il cherchera, par habitude, le nom de celui qui attend.
`,
  },
];
