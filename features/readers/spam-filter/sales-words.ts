/**
 * Words that sell, in French and in English, as `foldText` leaves them; a `*` stands for any ending. Anybody may use one
 * or two: how many of them stand in how few words is what tells.
 */
const sold = `
  achet* actif affaire affili* agence agree* airdrop annonce arrivage assistance audit authenti* autorisation
  bailleur benefice* boitier bonus boutique brochure brute cadeau* cagnotte canal capital cashback catalogue certifi*
  chaine client* clique* code coach* coffret combine* commande* compar* conseiller* contact* copie* cote courtier
  croupier* cure* debarras decouvr* degust* demand* depannage depot* destock* devis diagnostic diplome* disc* dispo*
  documentation dofollow droits echantillon* eligib* emplacement* encaiss* entreprise* envoi envoy* erection escort*
  estimation exclusi* expedi* expert* express fiable* financ* flash fond fonds forex forfait* formation* formul*
  franchise gagn* gain* garanti* gelule* gratuit* groupe guide imbattable* immediat* indetect* inscri* insta instagram
  instant* installat* intervention* invest* jackpot jeton* joindre leger lien likez limite* livr* locat* loto magique
  maigr* mandat marabout* marque* masterclass massage* medium meilleur* mensuel* methode* minut* miracle* modele* monteur
  motive* mutuelle naturel* negoci* neuf* numero obtenez octroi* offert* offr* officiel* original* parfait* parrain*
  partenaire* passeport* payant paypal permis placement* plante* plateforme* portefeuille potentiel pouce
  prest* pret prets prevente prise prix proced* profession* profit* programme* promo* pronos* pronostic* propos* prive*
  qualite rachat rapid* recevez reclam* recommand* recompens* recrut* recuper* redact* reduc* referenc* rejoi* remise*
  remunere* rendement rendez renouvel* rentab* rentable* repar* replique* reservation* reserv* resultat* retrait* reussi*
  revend* revenu* reverse* richesse robot* rituel* satisf* seance* secret serieu* service* signal signaux simul*
  site solde* soldes solution* specialis* sponsor* stock succes support tarif* technicien* tel telecharg* telegram
  temoign* tirage token trading trait* tranquill* transfert travaux twitch urgence urgent* valable* vend* vente* verse*
  versement* video vip virement* visit* voyan* voyance webinaire whatsapp wifi abonn* abonnement* iptv licence*
  account* advance adult* affordable airport apply approv* assignment* audience available backlink* bet bets betting bitcoin* bless
  blog bonus* book* boost* box broker* budget buy buyer* cam cash casino* certified channel cheap* check* claim* click*
  client* clone* coin* collect* company compensation consult* contact* coupon* course* cover* cream credit* crypto
  customer* cure* daily dealer* deal* delivered deliver* deposit* dial discount* discreet* dissertation* dm dollar* domain*
  door donat* download* earn* email equipment escort* essay* exam* exclusive expert* fast fee* financ* flat follow* free
  fund* funding gadget* gift* giveaway* guarantee* gummies gummy hacker* healed help herbal hiring host* hotel*
  income inherit* insta instagram instant* insured insurance invest* investment* invite job join keys kindly lend* lender*
  licen* limited link loan* locksmith* lottery lowest makeover marketing med* member* message miracle monetiz* money month
  monthly movers naked natural offer* online opportunit* order* outlet overnight pack* paid paper* partner*
  passport* payout* paypal per pharmacy* photo* phd pics pill* platform* podcast portfolio premium prescription price*
  priest prize* profit* promo* proven provider* psychic* publish* quote* ranking rate* rates reach readers
  referral register* registered remov* repair* replica* reply results return* revis* rich root* sale* secret* secured sell*
  seo serious service* ship* shipped shipping shop* sign signals single site skype slot* sold spell* spins sponsor*
  stake* stock store stream* sub subscribe* subscri* suppl* support survey* tablet* team technicians telegram ticket*
  token* toll trad* trader* traffic transfer trial trusted unlimited usd verified verify vid video* views vip visit*
  vote* wallet watch* website* weekly whatsapp wholesale widow win winner* withdraw* workout writer* writing
`;

/** Words of people who talk: who did what, what they think of it, what happened to them. */
const talked = `
  absurde annee* ans apres apprend* article* assez aurait aussi autrefois avais avait avant avocat* avoir avons
  beau bete bizarre bof budget bus bravo car cause cela celui chapeau chez chiffres ciel citoyen* combien comme commune*
  comprend* confond* conseil contre coupable courage courte croire croyais debat decision* decret deja dernier derniere
  desole* deput* devrait dit dire disait donc dommage droite ecole* ecologi* ecrit elect* elle elles elu* encore enfant*
  enfin enquete erreur est etaient etait ete etre eu europe ex facho faisait fait faudrait faut faute* femme* fille fils
  finalement franchement ferme gauche gens gouvernement grand* grave grece greve habit* hier histoire honte hopital hui
  humain* idee* ils image impot* inadmissible injuste jamais je jeunes journal* journaliste* juge* juste justice bas
  laisse liberte lire lit logique loi longtemps lu lycee* maintenant maire mairie malade* malheureusement manque mari
  medecin* media* mere merci mieux milliard* ministre* moi moins monde mort* moyenne musee ni nul octobre odieux on opinion
  ou paragraphe parait parce parents parle* paru pas patron* pauvre* payer pays peine penibl* pense* pere personne petit*
  peuple peur photo plus plutot police politi* pont population pourquoi pourtant president* pretend* probleme* prof
  profs promesse* puis puisque qu quand quartier quel quelle question quoi raconte* raison rappel* region* religion rien
  route rue salaire* sais sait scandale* science* semble senat* serait seul* sinon societe disant solution sont sourc*
  souvenir* souvent stade sujet surtout syndicat* tant tard taxe* temps tort toujours train* tram travail* triste trois
  trop trouve truc tue usine vache vaut vecu vie vieux ville village violence* voir vois voisin* voit vote vrai vraiment
  about absolute* actual* actually after again age agree* ago album always another anyone anything argu* asked awful
  bad beautiful because been before believe blame boring born brilliant bridge brother called cannot children
  church city claim* climate comment* corrupt* council couldn country crime cried crying cry dad daughter daughters dead
  death democra* despite didn died disagree disgrace disgust* doctor* does doesn dog done either else even ever
  every evidence fact facts father favourite felt film forgot fraud friend* funny game girl goal* god government*
  grandfather grandmother guess had hadn happen* hard hate* haven he headline* heard her hers him his
  history hope* hospital house husband idea idiot* if imagine instead isn issue journalis* kids
  knew know known labour law* learned least left less liar* life lived local lol long lost love* lovely lyrics mad made
  maybe mayor me mean* memories men might minister* miss mistake mother mum must nan never neighbour* nobody nonsense nor
  not nothing nurse nurses of old once opinion paragraph parents people perhaps petition point police politic*
  poor president problem proud public punish quite read reading really reason remember* report resign right road rubbish
  sad said saw say* says school science she shame should shouldn sister* so society somebody someone son song* sound*
  source* still story street* stupid such sure talk* tax taxes teacher* than their them there's these they they're
  thing* think* those though thought throat told too town train* tried true truth understand used voice vot* wait* war
  was wasn watch* water weather were what when where which while who who's whole why wife word* worse worst
  would wouldn written wrong yeah year* yes yesterday
`;

type WordTest = (word: string) => boolean;

function toTest(list: string): WordTest {
  const whole = new Set<string>();
  const begun: string[] = [];
  for (const word of list.split(/\s+/).filter(Boolean))
    if (word.endsWith('*')) begun.push(word.slice(0, -1));
    else whole.add(word);
  return (word) => whole.has(word) || begun.some((start) => word.startsWith(start));
}

/** Whether a folded word sells. */
export const isSold: WordTest = toTest(sold);
/** Whether a folded word is one of conversation. */
export const isTalked: WordTest = toTest(talked);
