import type { Genre } from '#features/readers/spam-filter/genres/genre.ts';

const papers: Genre = {
  name: 'papers',
  signals: [
    [
      2,
      /\b(?:achet(?:ez|er)|obtenez|obtenir|vend(?:ons|s)|buy)\b.{0,40}\b(?:permis|diplomes?|passeports?|certificats?|toeic|tcf|ielts|passports?|titres? de sejour|driver'?s? licen[cs]e|identit)/,
    ],
    [2, /\bsans (?:passer )?(?:l'|d'|le |un )?(?:examen|test|stage)\b/],
    [
      2,
      /\b(?:faux billets|billets? (?:de banque )?(?:contrefaits?|indetectables?)|counterfeit|undetectable|grade a\b.{0,20}(?:billets?|notes?))/,
    ],
    [
      1,
      /\b(?:enregistres? (?:en prefecture|dans la base)|authentiques? et verifiables?|contact en prefecture|points de permis)\b/,
    ],
    [2, /\b(?:cartes? (?:bancaires? |de credit )?clonees?|cloned cards?|code pin fourni)\b/],
    [1, /\b(?:passeports?|visas?|titres? de sejour)\b.{0,40}\bhaute qualite\b/],
  ],
};

const medicine: Genre = {
  name: 'medicine',
  signals: [
    [
      2,
      /\b(?:viagra|cialis|kamagra|levitra|ozempic|xanax|tramadol|oxycodone|adderall)\b.{0,80}\b(?:sans (?:ordonnance|prescription)|no prescription|pas cher|cheap|livraison|envoi|shipping|generiques?|disponible|online|price)/,
    ],
    [2, /\b(?:cheap|buy|order|best price|acheter) (?:generic )?(?:viagra|cialis|kamagra|xanax|tramadol)/],
    [
      2,
      /\b(?:gueri(?:t|e|s|son)?|cured?)\b.{0,60}\b(?:herpes|hsv|hiv|vih|hepatite|diabete|cancer|plantes?|herbal)/,
    ],
    [2, /\b(?:herbal|plantes medicinales) (?:medicine|cure|remed)|\bdr\.? [a-z]+ (?:herbal|gueri|cured)/],
    [
      2,
      /\b(?:perd(?:u|ez|re)|lose|lost) \d+ ?(?:kilos?|kg|pounds|lbs)\b.{0,40}\b(?:mois|semaines?|jours?|weeks?|days?)/,
    ],
    [2, /\b(?:taille|agrandi\w+|grossir) (?:de |du )?(?:votre |ton )?(?:penis|sexe)|\bpenis enlargement/],
    [
      1,
      /\b(?:gelules?|complement alimentaire|detox|spray naturel|keto|gummies|bracelet magnetique|miracle|100 ?% naturel|methode naturelle)\b/,
    ],
    [1, /\b(?:satisfait ou rembourse|remise|stock limite|livraison discrete|en promotion)\b/],
  ],
};

const followers: Genre = {
  name: 'followers',
  signals: [
    [2, /\b(?:abonne[sz]?|subscribe|sub)\b.{0,20}\b(?:a |to )?(?:ma|my|notre|our|me)\b/],
    [
      2,
      /\b(?:check(?: ?out)?|regarde[rz]?|ecoute[rz]?|visit|watch|listen to|look at|go to|allez voir)\b.{0,20}\b(?:ma|mon|my|our|notre|this) (?:new |derniere |nouvelle? |latest |youtube |last |first |facebook )*(?:channel|chaine|video|videos|son|mix|song|cover|music|remix|clip|rap|page|vid|site|website|blog|profile?)/,
    ],
    [
      2,
      /\bsub ?(?:4|for|to) ?(?:sub|me)|\bsubscribe (?:back|to (?:my|me))|\bi will sub|\bm'abonne a la tienne|\b100 ?% retour/,
    ],
    [
      2,
      /\b(?:please|pls|plz|svp) (?:\w+ )?(?:subscribe|like|watch|listen|check|vote|share|click|help)\b|\bsubscribe (?:please|pls|plz|thanks)/,
    ],
    [
      1,
      /\b(?:like and (?:subscribe|share)|thumbs? up|lachez? un pouce|likez|partagez|give (?:me|us) a chance|go viral|\d+ (?:subscribers|subs|abonnes))\b/,
    ],
    [2, /\b(?:giveaways?|giving away|fais gagner|pour gagner une?)\b/],
    [2, /\b(?:suivez|suis|follow)[- ](?:moi|me|us)\b|\bvotez? pour moi\b|\bvote for me\b/],
    [
      2,
      /\b(?:vues? youtube|abonnes? (?:instagram|tiktok)|buy (?:cheap )?followers|followers?\b.{0,20}\b(?:reels|cheap|pas cher))/,
    ],
    [
      1,
      /\b(?:new|own) (?:youtube )?channel\b|\bmy channel\b|\bma chaine\b|\bon my (?:channel|page|profile)\b|\b(?:lien|link) (?:dans|sur|in) (?:ma bio|mon profil|my bio)\b/,
    ],
  ],
};

const referencing: Genre = {
  name: 'referencing',
  signals: [
    [2, /\b(?:backlinks?|referencement|seo|page rank|premiere page (?:de )?google|agence web)\b/],
    [
      1,
      /\b(?:nice|great|good|excellent|amazing|wonderful|awesome|informative|super|tres bon|excellent) (?:post|blog|article|content|contenu|billet|info(?:rmation)?s?|site|website)\b/,
    ],
    [1, /\b(?:thanks?|thank you|merci) (?:you )?(?:for|pour) (?:sharing|this|the|nice|ces|ce|les|partag)/],
    [
      2,
      /\b(?:keep (?:it up|posting|up)|bookmark(?:ed)?|ajoute (?:a|dans) mes favoris|continuez (?:ainsi|votre beau))\b/,
    ],
    [
      2,
      /\b(?:visit(?:ez)?|check|decouvrez|voir|consultez) (?:aussi |our |my |le |notre |mon |nos )+(?:site|website|web|blog|guide|offres?|mien|comparatif|page)\b|\bmy web ?(?:page|site)?:/,
    ],
    [1, /<\s*a\s+href|\[url=|\[link=/],
    [2, /\bessay writ|\bwriting (?:service|help)\b|\bpackers and movers\b/],
  ],
};

const shop: Genre = {
  name: 'shop',
  signals: [
    [1, /[-–−] ?\d{2} ?%|\b\d{2} ?% (?:off|discount|de (?:remise|reduction))|\bmoins \d{2} ?%/],
    [2, /\b(?:repliques?|replica|usine directe|outlet|destockage|grossiste|wholesale)\b/],
    [
      1,
      /\b(?:livraison (?:offerte|gratuite|rapide|\d+ ?h|discrete|mondiale|partout)|free shipping|expedition mondiale|en stock|commandez|commande whatsapp)\b/,
    ],
    [2, /\b(?:iptv|abonnement 4k|cle(?:s)? windows|licence windows|activation immediate|cbd|puffs?)\b/],
    [
      1,
      /\b(?:prix (?:imbattables?|casses?|bas)|pas cher|meilleur prix|best prices?|low prices?|moitie prix|promo(?:tion)?|code promo|bon de \d+|gift cards?|cadeau gratuit|free (?:codes?|coins?|robux|gift|trial))\b/,
    ],
    [1, /\b(?:notre|ma|our|my) (?:boutique|shop|store)\b|\bboutique en ligne\b/],
    [
      1,
      /\b(?:stock (?:limite|presque epuise)|places? (?:limitees|partent|restant)|offre (?:limitee|valable)|aujourd'hui seulement|avant minuit|s'arrache)\b/,
    ],
  ],
};

const services: Genre = {
  name: 'services',
  signals: [
    [2, /\bdevis (?:gratuit|offert|en|sous|personnalise)|\bestimation (?:gratuite|sous)|\bfree quote\b/],
    [
      1,
      /\b(?:plombier|serrurier|debarras|nettoyage|toiture|demoussage|artisan|renovation|isolation|epaves?|taxi|location (?:de )?voitures?|traduction|locksmith|plumber)\b/,
    ],
    [
      1,
      /\b(?:nous intervenons|intervention (?:en|rapide)|deplacement gratuit|garantie decennale|tarifs? a partir|a partir de \d+|sans caution|estimation|reservation en ligne)\b/,
    ],
    [
      2,
      /\b(?:panneaux solaires|pompe a chaleur|isolation|combles)\b.{0,60}\b(?:gratuits?|finances?|a 1 ?euro|1 ?€|eligib)/,
    ],
    [2, /\b(?:compte (?:personnel de )?formation|cpf)\b.{0,60}\b(?:expire|utilisez|offert|rappel)/],
    [
      2,
      /\b(?:laissez vos coordonnees|un conseiller vous (?:rappelle|contacte)|rappel gratuit|seance (?:decouverte )?offerte|reservez (?:sur|votre)|demandez (?:notre|la|votre) (?:guide|brochure|devis))\b/,
    ],
    [2, /\b(?:rendement|interets?) garantis?\b|\b\d+ ?% net\b|\bcomparez \d+ mutuelles|\bmutuelle senior\b/],
  ],
};

const bait: Genre = {
  name: 'bait',
  signals: [
    [
      2,
      /\bclique[rz]? (?:ici|vite|sur (?:le |ce |mon )?(?:lien|profil))|\bclick (?:here|this|the link)\b|\bjust (?:click|go to)\b/,
    ],
    [
      1,
      /\b(?:lien|link) (?:en|in) (?:bio|commentaire|description)|\b(?:je (?:donne|mets?|laisse)|demande[rz]?)[- ](?:moi |vous )?(?:le|son|leur|l'adresse|mon|ma) ?(?:lien|contact|numero|adresse)?\b/,
    ],
    [
      2,
      /\b(?:en|par) (?:mp|dm|message prive)\b|\b(?:mp|dm|pm) (?:moi|me)\b|\b(?:send|text|message|contact) (?:me|him|her|them|our)\b/,
    ],
    [2, /\b(?:tapez|recopiez|cherchez)\b.{0,40}\b(?:google|lien|espaces)\b/],
    [1, /\b(?:contact|ecris|ecrivez|joign|ajoute)\w*[- ](?:le|la|les|moi|nous|vous|lui|sur|au|a)\b/],
    [
      2,
      /\b(?:peux|peut) vous (?:donner|communiquer)\b.{0,30}\b(?:contact|numero|adresse)|\bqu'il m'ecrive\b|\bdemandez[- ]moi\b/,
    ],
  ],
};

/** Trades that sell things, services and attention. */
export const tradeGenres: readonly Genre[] = [papers, medicine, followers, referencing, shop, services, bait];
