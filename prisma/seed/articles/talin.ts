import type { Story } from '#prisma/seed/story.ts';

/** The long interview of the foreign pages. */
export const talin: readonly Story[] = [
  {
    slug: 'zarema-talin-les-empires-ne-savent-pas-avoir-de-voisins',
    section: 'international',
    genre: 'interview',
    urgency: 4,
    kicker: 'Grand entretien',
    headline: 'Zarema Talin : « Les empires ne savent pas avoir de voisins »',
    standfirst:
      'L’historienne oltave revient sur la longue affection de la Sarkanie pour son pays, et sur le moment où elle a cessé d’être réciproque.',
    dateline: 'Mérane',
    authors: ['ruellan'],
    note: 'entretien traduit de l’oltave',
    subjects: ['oltavie', 'sarkanie'],
    hoursAgo: 44,
    body: `
Professeure à l’université de Mérane, Zarema Talin a consacré vingt ans à l’histoire de la frontière. Son dernier livre, *L’Herbe et la Règle*, s’est vendu à 60 000 exemplaires dans un pays de 17 millions d’habitants ; il est interdit à Brodna, où on le lit recopié à la main. Elle nous reçoit dans une cuisine du vieux quartier des tanneurs, entre deux cours, avec du thé salé et un atlas.

## Deux crayons

**Quand l’Oltavie a-t-elle cessé d’être une alliée ?**

Elle l’est encore, sur le papier. Mais je peux vous donner une date : il y a onze ans, quand on a changé les manuels de géographie. Jusque-là, la carte de nos écoles montrait la Sarkanie et nous de la même couleur. Une enseignante de Karsune a demandé deux crayons. C’est parti de là.

**Une carte scolaire suffit-elle à défaire un siècle ?**

Elle ne défait rien, elle autorise à voir. Cette enseignante, je l’ai retrouvée. Elle ne faisait pas de politique. Elle m’a dit : « Les enfants voulaient savoir où s’arrêtait leur maison. » L’inspecteur a refusé, puis il a été muté, puis son successeur a trouvé que deux couleurs, c’était plus gai. Aucun gouvernement n’a décidé cela. Il n’y a pas eu de réunion. C’est pour cette raison que Brodna n’a rien pu empêcher : il n’y avait personne à appeler.

**Pourquoi la Sarkanie n’a-t-elle rien vu ?**

Parce qu’elle nous aimait. Les empires ne savent pas avoir de voisins : ils ont de la famille. Et l’on ne demande pas à la famille où elle compte passer l’hiver. J’ai lu quarante ans de dépêches de leurs ambassadeurs. Ils rendent compte de tout, des récoltes, des mariages, de la santé des ministres. Il n’y a pas une phrase sur ce que nous pensons. La question ne les effleurait pas, comme on ne se demande pas ce que pense sa main.

**Vous parlez pourtant d’une affection sincère.**

Elle l’était, et c’est ce qui la rend difficile à raconter. Quand j’étais étudiante à Brodna, une logeuse m’a soignée un mois d’une pneumonie. Elle me portait du bouillon, elle veillait, elle pleurait. Et chaque soir elle me demandait quand nous allions enfin apprendre à faire le pain correctement. C’est le même pain. Je l’ai aimée, cette femme. Je ne pouvais pas le lui faire entendre.

## La frontière et les chiens

**La frontière de 4 312 kilomètres n’est pas gardée. Est-ce un danger ?**

C’est un danger pour les deux, donc une paix. On ne clôture pas l’herbe. Mon père, berger, l’a traversée deux fois par an toute sa vie sans jamais la voir. Il disait que la frontière, c’est là où les chiens changent de nom.

> La frontière, c’est là où les chiens changent de nom.
— Zarema Talin, citant son père

**D’où vient son tracé ?**

D’un dîner. Il y a cent vingt ans, deux arpenteurs se retrouvent dans une auberge de Sorvane avec une carte vide. Ils ont chacun des instructions contradictoires, il neige, ils ont faim. Le plus âgé pose une règle sur la carte et tire un trait. Au milieu, le crayon fait une petite bosse : c’était le bord d’une assiette. Cette bosse existe toujours. Trois villages y vivent. On les appelle « ceux de l’assiette », et ils votent chez nous parce que l’aubergiste était oltave.

**Et cela n’a jamais été contesté ?**

Jamais tant que la frontière n’a servi à rien. On ne se dispute pas un trait que personne ne franchit en sachant qu’il le franchit. Les difficultés ont commencé quand la Sarkanie a eu besoin que nous soyons un pays : pour signer des traités, pour louer Karsune, pour voter avec elle. Il a bien fallu nous donner un drapeau, un hymne, un siège. À force de jouer au pays, nous en sommes devenus un.

!picture carte-oltavie

**Vous racontez dans votre livre l’histoire d’un puits.**

Le puits d’Ashkel est à onze mètres au nord du trait. Depuis toujours, les bergers des deux côtés y boivent. Il y a trois ans, l’armée sarkane y a mis un cadenas, pour raison sanitaire. Le lendemain, le cadenas était ouvert et il y avait, posée dessus, une clef, avec une étiquette : « Vous avez oublié ceci. » Ils ont changé le cadenas. La clef est revenue. Le quatrième, ils l’ont laissé. Tout le monde a la clef, maintenant, même les soldats. Je tiens cette histoire d’un lieutenant qui en riait, et qui a été tué depuis en Vardanie.

## La guerre des autres

**Justement. Pourquoi cette guerre est-elle le point de rupture ?**

Parce qu’on nous a demandé d’y croire. Nous avions accepté beaucoup : les bases, les fusées, les humiliations de douane. Un petit pays sait vivre avec un grand. Mais il y a une différence entre se taire et réciter. Quand Brodna a dit que les Vardanes l’avaient appelée, tout Oltave a reconnu la phrase. C’est celle de nos manuels, page 40, à propos de nous.

**Vos étudiants vous en parlent-ils ?**

Ils n’en parlent pas, ils comptent. Il y a deux ans, dans mon séminaire, ils étaient trente, dont sept inscrits en double cursus à Brodna. L’automne dernier, deux. Cette année, aucun. Je n’ai entendu aucune déclaration. J’ai vu sept chaises se remplir, l’une après l’autre, de gens qui avaient fait leurs valises un dimanche soir. L’un d’eux a laissé là-bas un violoncelle. Il me dit qu’il a toujours la clef de la chambre ; je lui dis que c’est une maladie nationale.

**Le président Aslanov refuse de reconnaître les consultations des Trois-Rivières. Courage ou calcul ?**

Les deux s’apprennent dans la même école. Temir Aslanov est un ingénieur des ponts. Il sait qu’on ne coupe pas un câble porteur : on en tend d’abord un autre à côté, on transfère la charge, et un matin l’ancien ne tient plus rien. On le laisse en place, par politesse. Il fait cela depuis huit ans. Ce que vous avez entendu le mois dernier, ce n’est pas la rupture. C’est le moment où l’on s’aperçoit que le câble est détendu.

>> Un petit pays sait vivre avec un grand. Mais il y a une différence entre se taire et réciter.

**Les familles mixtes sont nombreuses. Que leur arrive-t-il ?**

Elles apprennent la grammaire. Ma sœur a épousé un Sarkane, un homme très doux, dentiste. À table, depuis vingt mois, on ne dit plus « la guerre », ni « les événements », ni « là-bas ». On dit « en ce moment ». Passe-moi le sel, c’est cher, en ce moment. Leur fils de dix-neuf ans a deux passeports et dort chez moi. Son père l’a conduit lui-même à la gare. Il lui a dit de bien se brosser les dents, et il est resté sur le quai jusqu’à ce que le train soit petit.

## Le prix de l’hiver

**Craignez-vous une réaction militaire ?**

Je crains l’hiver. Un tiers de notre courant vient de Brodna. On n’envoie pas de chars contre un pays que l’on peut éteindre.

**L’hôpital, les écoles, les serveurs : tout cela est-il prévu ?**

On a des listes, et les listes sont bonnes. On a rouvert deux turbines, acheté onze mille poêles, appris aux immeubles à se chauffer par étage. Ma voisine du dessous a 84 ans. Elle a connu l’hiver du blocus, dans l’enfance. Elle m’a donné un conseil que je n’ai lu dans aucun plan : dormir dans une seule pièce, et se raconter la journée à voix haute, pour savoir qui s’endort trop vite.

!box L’Oltavie et la Sarkanie en cinq dates
- Il y a cent vingt ans : tracé de la frontière, à la règle, dans une auberge de Sorvane.
- Il y a trente et un ans : signature du pacte de Lissendre, que rejoignent six pays.
- Il y a onze ans : les manuels oltaves distinguent les deux pays par deux couleurs.
- Il y a huit ans : ouverture du port de Karadène, vers le sud.
- Il y a vingt mois : la Sarkanie entre en Vardanie ; l’Oltavie refuse d’y envoyer des hommes.

**Que peut faire l’Union ?**

Tirer un câble. C’est prosaïque, cela prend quatre ans, et cela vaut toutes les déclarations. En attendant, elle peut nous acheter des melons. Je ne plaisante pas : un pays qui vend ses fruits ailleurs a déjà déménagé.

**Et si l’Union se lasse ?**

Elle se lassera. Elle a ses élections, ses loyers, ses barrages. Je ne compte pas sur votre amour ; j’ai vu ce que vaut l’amour. Je compte sur leurs contrats. Un contrat se fatigue moins vite qu’une opinion. Si dans cinq ans une coopérative de chez vous a besoin de nos abricots pour faire tourner son usine, nous serons plus en sécurité qu’avec dix résolutions votées debout.

**Le pacte de Lissendre peut-il survivre ?**

Comme survivent les cousinades : on continue de se réunir parce que personne n’ose être le premier à ne pas venir. Les Îles-d’Orge viennent d’élire une capitaine de ferry. Elle a fait demander à Brodna combien coûterait de quitter le pacte. On a cru là-bas à une plaisanterie. Elle a rappelé le lendemain, pour le chiffre.

## Une autre fenêtre

**Vous écrivez que votre pays « ne change pas de camp, mais de fenêtre ».**

Nous ne sommes pas devenus hostiles au Nord. Mes étudiants chantent ses chansons, moi aussi. Simplement, pendant un siècle, toutes nos maisons avaient une seule ouverture, de ce côté. On en perce une autre. Il y a de la poussière, du bruit, des voisins qui s’inquiètent. Puis on verra plus clair, et l’on se demandera comment on vivait.

**Faut-il apprendre une autre langue aux enfants ?**

Il faut en ajouter, jamais en retirer. Des députés ont proposé de supprimer le sarkane des écoles. J’ai écrit contre. On ne punit pas une langue pour ce qu’on lui fait dire. C’est en sarkane que j’ai lu les plus beaux textes contre l’empire ; il y a des siècles qu’ils savent très bien ce qu’ils sont, et qu’ils l’écrivent mieux que nous. Le jour où nous ne les lirons plus, nous croirons que ce sont des monstres. Ce ne sont pas des monstres. Ce sont des gens à qui l’on a appris que l’herbe leur appartenait.

**Votre livre est recopié à la main à Brodna. Qu’en pensez-vous ?**

J’en ai reçu un exemplaire. Trois écritures différentes, un cahier d’écolier, une tache de thé. Le copiste a sauté le chapitre sur son propre village. À la place, il a mis une note : « Ici l’auteur se trompe, c’était un mardi. » Il avait raison, j’ai vérifié. C’est la meilleure recension que l’on m’ait faite : quelqu’un, là-bas, risque trois ans de prison pour corriger une date. Tant qu’il y en aura un, je refuserai d’écrire leur histoire au passé.

**Retournerez-vous à Brodna ?**

J’ai gardé la clef de ma logeuse. Elle est morte ; la maison doit être à d’autres. Je sais encore dans quel sens elle tourne.
`,
    backstory:
      'L’entretien s’est déroulé à Mérane, en oltave, pendant trois heures réparties sur deux jours. Zarema Talin a relu ses réponses et corrigé deux dates ; elle n’a rien demandé de retirer.',
  },
];
