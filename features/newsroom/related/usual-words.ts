import { foldWord, splitWords } from '#features/newsroom/related/fold-words.ts';
import { stemWord } from '#features/newsroom/related/french-stem.ts';

/**
 * How common the words of French news are before an archive has taught us: written by us, in four shelves. A small archive
 * then knows already that « ministre » says little and « néonicotinoïde » much; as it grows, its own counts take over.
 */

/** Words of grammar, which say nothing of the matter. */
const grammar = `
le la les un une des de du d l au aux en et ou où ni mais donc or car que qui quoi dont lequel laquelle lesquels lesquelles auquel
duquel ce cet cette ces ceci cela ça c celui celle ceux celles mon ton son ma ta sa mes tes ses notre votre leur nos vos leurs je tu il
elle on nous vous ils elles me te se moi toi lui soi y à a dans par pour avec sans sous sur vers chez entre contre depuis pendant avant
après dès jusque jusqu hors lors selon malgré parmi outre envers durant via près loin ici là voici voilà ne pas plus moins très trop
peu assez aussi ainsi alors encore déjà toujours jamais souvent parfois même si comme comment pourquoi quand combien est sont était
étaient être été étant sera seront serait seraient fut furent soit soient suis es sommes êtes ai as avons avez ont avait avaient avoir
aura auront aurait auraient ait aient eu eut ayant fait font faire faisait fera ferait faites fais faut falloir peut peuvent pouvoir
pourrait pourraient pouvait doit doivent devoir devrait devraient devait va vont aller allait ira vais dit dire disent disait veut
veulent vouloir voulait voudrait tout toute tous toutes chaque plusieurs quelque quelques certain certains certaine certaines aucun
aucune nul autre autres tel telle tels telles quel quelle quels quelles rien personne quelqu chacun chacune autant tant tandis lorsque
lorsqu puisque puisqu puis ensuite enfin cependant pourtant toutefois néanmoins afin parce cause grâce face dessus dessous dedans
dehors ailleurs partout plutôt surtout notamment également seulement presque environ vraiment bien mal mieux oui non merci qu s n j m t
aujourd hui hier demain maintenant bientôt tôt tard longtemps ci ils elles eux lui cet ah oh eh hé ne ni nos soi the of and in to for
is it on at by with from this that http https www com fr html`;

/** In about one article of six. */
const everywhere = `
deux trois premier première dernier nouveau nouvelle grand petit an ans année jour mois semaine heure matin soir nuit fois temps
moment fin début suite cas part point place lieu partie côté vie homme femme gens monde pays ville état france français seul
prendre mettre donner voir savoir venir passer rester trouver demander expliquer annoncer permettre tenir porter partir sortir
arriver devenir montrer parler laisser croire penser rappeler ajouter indiquer affirmer assurer estimer selon juger préciser déclarer
souligner confier raconter depuis jeune vieux bon beau long haut fort gros important possible public question chose façon manière
nombre exemple problème travail effet raison mot cours ensemble moitié tête main œil lundi mardi mercredi jeudi vendredi samedi
dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre quatre cinq six sept huit neuf dix
vingt trente cent mille million milliard euro article photo vidéo direct info actualité lire voir abonné abonner réserver partager
newsletter facebook twitter mail cookie publicité compte inscription afp reuters site internet commenter commentaire publier mise jour`;

/** In about one of twenty. */
const common = `
gouvernement ministre ministère président présidente présidentiel premier république national politique parti député sénateur
assemblée sénat maire mairie commune région département loi projet texte mesure décision réforme plan programme budget vote élection
électeur campagne candidat gauche droite opposition majorité justice tribunal procès juge avocat procureur enquête police policier
gendarme gendarmerie prison affaire accuser victime mort mourir tuer tué tués tuée blesser blessé accident drame attaque guerre armée militaire
soldat sécurité force ordre crise économie économique entreprise société patron emploi salarié salaire travailleur syndicat grève
manifestation prix hausse baisse marché banque argent coût chiffre taux groupe service santé hôpital médecin malade maladie école
élève enseignant étude étudiant université enfant parent famille père mère fils fille frère couple ami maison logement habitant
quartier rue centre route voiture train transport avion eau feu terre mer ciel air chaud froid temps été hiver printemps automne
match équipe joueur club saison victoire défaite sport championnat coupe finale film série livre musique artiste festival spectacle
acteur actrice chanteur histoire culture rapport chercheur scientifique science expert spécialiste directeur directrice chef
responsable membre association organisation international européen europe union américain amérique paris parisien capitale
étranger citoyen population situation action développement niveau système modèle réseau image idée choix droit rôle but
objectif risque danger peur menace urgence cause accord négociation discussion réunion rencontre visite débat appel soutien
aide demande proposition réponse critique dénoncer défendre refuser accepter décider lancer ouvrir fermer créer perdre gagner
jouer suivre attendre entendre comprendre apprendre tomber monter descendre revenir retour rentrer quitter changer changement
continuer commencer arrêter finir permettre empêcher éviter chercher essayer utiliser vendre acheter payer coûter recevoir envoyer
écrire lire raconter interroger interview entretien témoignage témoin portrait reportage récit décryptage analyse opinion tribune
éditorial podcast chronique point monsieur madame docteur saint sainte nord sud est ouest mondial local général principal
différent difficile facile libre prochain récent ancien simple grave vrai faux total moyen mieux pire record tour liste
heures minutes seconde kilomètre mètre tonne litre degré pourcent suspect soupçon plainte source proche présent absence
début compte ligne voie porte table carte page tweet message téléphone journal journaliste presse média télévision radio`;

/** In about one of sixty. */
const frequent = `
allemagne allemand berlin royaume uni britannique anglais londres angleterre espagne espagnol italie italien russie russe moscou
ukraine ukrainien chine chinois japon japonais inde israël israélien palestinien états unis washington new york belgique belge
bruxelles suisse afrique africain asie algérie maroc tunisie turquie iran irak syrie liban lyon marseille toulouse bordeaux
lille nantes nice strasbourg rennes montpellier bretagne normandie provence alpes île corse macron élysée matignon onu otan ue
commission parlement conseil constitutionnel préfecture préfet pompier secours incendie inondation tempête climat climatique
réchauffement environnement écologie écologique écologiste énergie électricité nucléaire gaz pétrole carburant pollution carbone
agriculture agriculteur alimentation animal forêt nature usine industrie industriel production produit consommation consommateur
client commerce magasin inflation croissance dette déficit impôt taxe retraite retraité chômage investissement financement fonds
bourse action milliardaire numérique technologie intelligence artificiel données application plateforme jeu vidéo virus vaccin
vaccination épidémie covid coronavirus pandémie confinement masque test patient soignant infirmier médicament cancer recherche
découverte espace planète migrant immigration frontière réfugié asile religion église pape musulman juif islam terrorisme terroriste
attentat violence agression viol meurtre assassinat trafic drogue arme couteau fusillade otage garde vue examen condamner
condamnation peine cour appel cassation instruction parquet procédure liberté droits humain discrimination racisme féminisme
sexuel violences conjugal jeunesse adolescent lycée collège bac formation diplôme football rugby tennis vélo cyclisme ligue
olympique médaille entraîneur sélectionneur stade supporter tournoi classement but cinéma théâtre musée exposition concert album
chanson roman écrivain auteur réalisateur star prix palme oscar tournage sortie tourisme touriste vacances voyage hôtel restaurant
cuisine chef vin mode luxe marque immobilier loyer locataire propriétaire construction chantier travaux pont gare aéroport port
navire bateau métro sncf circulation radar camion moto piéton dirigeant diplomatie diplomatique ambassadeur sommet traité alliance
sanction missile drone bombardement frappe front offensive invasion cessez paix négociateur rebelle régime dictature coup révolution
démission démissionner nomination nommer élu réélection scrutin second suffrage sondage référendum motion censure remaniement coalition
extrême socialiste républicain communiste rassemblement insoumis renaissance écologistes parlementaire ministériel fonctionnaire
collectivité subvention aide allocation pauvreté pauvre riche inégalité social solidarité logement sans abri association bénévole
anniversaire hommage mémoire commémoration disparition disparaître retrouver corps obsèques deuil survivant sauver évacuer
alerte météo canicule neige pluie vent sécheresse orage température vague record bilan enquêteur interpeller interpellation
interpellé suspecter témoigner procureure magistrat ancienne nationale`;

/** Words of any subject, which no subject is about: in about one of fifty. */
const general = `
davantage inviter invitation admettre proposer propositions inquiétude inquiéter inquiet gain gagner business enjeu défi étape clé secret
secrets surprise polémique scandale colère joie espoir doute doutes regret regretter promesse promettre promis avertir avertissement
alerter évoquer évoqué pointer viser visé cibler ciblé prévoir prévu prévoit prévision envisager hésiter renoncer maintenir retirer
reporter report annuler annulation suspendre suspension relancer relance reprendre reprise renforcer renforcement réduire réduction
augmenter augmentation multiplier accélérer ralentir stopper bloquer blocage débloquer imposer obliger obligatoire interdire interdiction
autoriser autorisation valider validation confirmer confirmation infirmer démentir rejeter rejet adopter adoption approuver signer
signature conclure conclusion boucler préparer préparation organiser participer participation réunir rassembler partager diviser opposer
affronter combattre lutter lutte bataille bras fer face pied mains pression tension tensions colère grogne fronde contestation contester
contesté remettre remise rendre rendu rendez prise pris porter lever levée baisser rester reste poser position pose prête prêt tirer
tir tour jeter lâcher frapper toucher touché frappé secouer ébranler menacer menacé craindre crainte redouter redoute trembler exploser
explosion bondir chuter chute plonger s'envoler envolée effondrer effondrement couler noyer sombrer échouer échec réussir réussite
succès triomphe exploit miracle cauchemar enfer calvaire galère chaos désastre catastrophe pire meilleur meilleure excellent mauvais
étonnant incroyable spectaculaire historique inédit inédite unique rare exceptionnel impressionnant massif énorme géant immense minuscule
fragile fragiliser solide forte faible élevé bas lourd léger rapide lent tardif précoce brutal violent discret visible invisible ouvert
fermé plein vide complet entier total partiel double triple demi quart tiers dizaine centaine centaines dizaines milliers douzaine
première deuxième troisième quatrième ultime unanime seule ensemble uns derrière devant autour milieu bout fond haut bas droite sommet
base bord loin proche cœur tête bouche voix yeux visage bras jambe sang peau nom nommé surnom mots phrase discours langue ton bruit
silence lettre page livre carnet papier dossier document rapport archive preuve trace piste clés clef solution problèmes question questions
réponses cause causes conséquence conséquences origine effet effets impact raison raisons motif moyen moyens méthode mode emploi usage
utilisation service prestation offre offrir demander demande requête besoin besoins envie volonté vœux souhait souhaiter espérer rêve
rêver imaginer imaginaire penser pensée croire foi avis conseil conseils leçon leçons exemple cas scénario hypothèse théorie pratique
expérience essai tests tester épreuve examen étape phase période époque siècle décennie trimestre hebdomadaire quotidien quotidienne annuel
mensuel éternel durable provisoire temporaire définitif immédiat imminent soudain brusque nouveauté nouveautés tendance tendances mode
version formule forme format taille poids volume somme montant total chiffres statistiques moyenne barre seuil limite limites plafond
palier échelle rang place classement liste série collection ensemble duo trio couple paire groupe équipe bande clan camp communauté
voisin voisins collègue partenaire adversaire ennemi rival allié amis héros vedette figure personnage personnalité homme femmes individu
quadragénaire trentenaire quinquagénaire sexagénaire octogénaire garçon fille bébé nourrisson jeunes vieux aîné aînés senior seniors
retrouvailles rencontre rendez-vous accueil accueillir adieu départ départs arrivée retour absence présence séjour séance soirée journée
matinée week-end fête fêter célébrer célébration cérémonie événement spécial spéciale ordinaire habituel normal étrange bizarre curieux
mystère mystérieux énigme révélation révélations révéler dévoiler découvrir cacher caché montrer afficher exposer présenter présentation
détailler détail détails résumé résumer comprendre explication explications savoir connaître reconnaître ignorer oublier souvenir retenir
garder conserver préserver protéger protection défense défendre soutenir soutien aider aides épauler accompagner suivre suivi surveiller
surveillance contrôler contrôle vérifier observer observation regarder regard voir vue vision image portrait scène décor coulisses dessous
envers ombre lumière jour nuits aube veille lendemain désormais actuel actuellement futur avenir passé prochaine horizon délai échéance
calendrier agenda date dates durée heures an mi-temps pause attente patience urgent urgence grave gravité sérieux léger simple complexe
compliqué difficile difficulté difficultés facilité facilement efficace efficacité utile inutile nécessaire indispensable suffisant
insuffisant manque manquer pénurie surplus excès abus erreur erreurs faute fautes dérive dérives dérapage bavure critique critiques
reproche reprocher accusation accusations dénonciation plainte plaintes excuse excuses pardon confiance méfiance défiance tromper mentir
mensonge vérité réalité réel faux fausse illusion apparence titre intitulé sujet thème matière contenu fonction fonctionner fonctionnement
outil outils machine appareil objet objets pièce pièces sac boîte bouteille verre table chaise lit porte portes fenêtre mur murs toit
escalier couloir salle bureau atelier local terrain champ jardin parc place cour allée chemin rues coin zone zones secteur secteurs
territoire territoires endroit lieux cadre périmètre espace distance hauteur profondeur largeur surface superficie kilomètres mètres
créer création créateur créateurs fabriquer fabrication construire bâtir monter installer installation équiper équipement réparer
rénover rénovation restaurer transformer transformation évoluer évolution révolutionner moderniser adapter adaptation améliorer
amélioration aggraver aggravation empirer détruire destruction casser briser déchirer couper coupure coupures brûler geler sécher
nourrir manger boire dormir marcher courir sauter voler grimper escalader conduire rouler nager pêcher chasser cueillir récolter
enjeux initiative initiatives engagement engager mobiliser mobilisation mobilisé appeler appels interpeller solliciter convaincre
persuader inciter encourager dissuader freiner pousser poussée tendre étendre élargir extension rallonge prolonger prolongation
autour mieux pire quoi faire prendre possible impossible probable certain sûr sûrement évident clairement totalement entièrement
largement fortement légèrement particulièrement récemment prochainement rapidement lentement directement finalement justement simplement`;

const shelves: readonly [words: string, share: number][] = [
  [frequent, 0.016],
  [general, 0.02],
  [common, 0.05],
  [everywhere, 0.16],
];

const listed = (words: string): string[] => splitWords(words).map(({ text }) => text);

const grammarWords: ReadonlySet<string> = new Set(listed(grammar).map(foldWord));

/** The share of articles in which a word outside the shelves is found. */
const otherShare = 0.0004;

const shares: ReadonlyMap<string, number> = new Map(
  shelves.flatMap(([words, share]) => listed(words).map((word): [string, number] => [stemWord(word), share])),
);

/** Whether a word carries no matter of its own. */
export const isGrammar = (folded: string): boolean => grammarWords.has(folded);

const subjectMark = '#';
/** A subject is in about one article of three hundred. */
const subjectShare = 0.003;

/** A subject among the terms of a text: the newsroom's own word for what it is about. */
export const subjectTerm = (id: string): string => `${subjectMark}${id}`;

/** In what share of French news articles a stem is expected, 0–1, whatever the archive at hand. */
export const usualShare = (stem: string): number =>
  shares.get(stem) ?? (stem.startsWith(subjectMark) ? subjectShare : otherShare);
