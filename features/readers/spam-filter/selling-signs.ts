import { isSold, isTalked } from '#features/readers/spam-filter/sales-words.ts';
import type { TextReading } from '#features/readers/spam-filter/text-reading.ts';

/** How a comment sells, or speaks, whatever its trade: signs that hold for trades that nobody has thought of yet. */
export type SellingSignName =
  | 'pitch'
  | 'density'
  | 'talk'
  | 'keywords'
  | 'reach'
  | 'pitchAndReach'
  | 'endsWithContact'
  | 'shortLink'
  | 'nakedDomain'
  | 'deepLink'
  | 'sum'
  | 'rate'
  | 'orders'
  | 'flattery'
  | 'flatteryForLink'
  | 'houseSpeaks'
  | 'begging'
  | 'hook'
  | 'fortune'
  | 'helpline'
  | 'keywordName'
  | 'introduces'
  | 'terms'
  | 'delay'
  | 'garbled'
  | 'customerAsked'
  | 'tradeHost';

export type SellingAbout = { authorName: string; authorUrl: string | null };
type Sign = { weight: number; measure: (reading: TextReading, about: SellingAbout) => number };

const upTo = (count: number, most: number): number => Math.min(Math.max(0, count), most) / most;
const has =
  (pattern: RegExp) =>
  ({ own }: TextReading): number =>
    pattern.test(own) ? 1 : 0;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const readWords = new WeakMap<TextReading, string[]>();
/** Words of somebody's own, without addresses, which are no sentence; several signs ask. */
function ownWords(reading: TextReading): string[] {
  const known = readWords.get(reading);
  if (known) return known;
  const tokens = reading.own.split(/\s+/).filter((token) => !/.[.@/]./u.test(token));
  const words = wordsOf(tokens.join(' '));
  readWords.set(reading, words);
  return words;
}
const countSold = (words: readonly string[]): number => new Set(words.filter(isSold)).size;
const countTalked = (words: readonly string[]): number => new Set(words.filter(isTalked)).size;

const small =
  /^(?:a|au|aux|avec|ce|ces|cette|c|d|dans|de|des|du|elle|en|est|et|eux|il|ils|j|je|l|la|le|les|leur|leurs|lui|m|ma|mais|me|mes|mon|n|ne|nos|notre|nous|on|ont|ou|par|pas|plus|pour|qu|que|qui|s|sa|se|ses|si|son|sont|sur|t|te|tu|un|une|vos|votre|vous|y|the|of|and|an|to|in|is|it|you|that|he|was|for|are|as|with|his|they|i|at|be|this|have|from|or|had|by|but|not|what|all|were|we|when|your|can|there|my|me|she|do|how|if|will|up|so|no|has|our|out|its|who|just|about|her|on|too|than)$/;
/** Words that sell in a row, as no sentence has them: hardly a small word between them. */
function keywordsIn(reading: TextReading): number {
  const words = ownWords(reading).filter((word) => /\p{L}/u.test(word));
  if (words.length < 8 || countSold(words) < 2) return 0;
  const share = words.filter((word) => small.test(word)).length / words.length;
  return upTo(0.3 - share, 0.2);
}

const reachIn = ({ contacts: { phones, mails, handles, spelledOut, links } }: TextReading): number =>
  phones.length + mails.length + handles.length + spelledOut.length + links.length > 0 ? 1 : 0;
/** To one page of many, as a source is given. */
const goesDeep = ({ typed }: TextReading): boolean => /https?:\/\/[^\s/]+(?:\/[\w%.~-]+){2,}/i.test(typed);
const lastIsContact =
  /(?:https?:\/\/\S+|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.[a-z]{2,10}(?:\/\S*)?|\S+@\S+|(?<![\p{L}\p{N}])[+\d(][\d\s().-]{7,})[\s.!)»"]*$/u;
const pitchIn = (reading: TextReading): number => upTo(countSold(ownWords(reading)) - 1, 5);

const praise =
  /\b(?:(?:nice|great|good|excellent|amazing|wonderful|awesome|superb|fantastic|informative|helpful|useful|interesting|well written|quality|super|tres bon(?:ne)?|bel|beau|joli|bon|excellente?|superbe|magnifique|genial|interessante?|instructif|utile|complet|clair|de qualite) (?:\w+ )?(?:posts?|blog|articles?|contents?|contenus?|billet|infos?|informations?|sites?|web ?site|work|share|read|piece|write ?up|job|idee|travail|dossier|sujet|page|points?|topic|texte|partage|advice|tips|tip|stuff)|thanks?(?: you)?(?: \w+){0,2} (?:for )?(?:shar|post|the info|this|such|information|writing)\w*|merci(?: \w+){0,2} (?:pour|de) (?:ces?|cette|le|la|les|votre|vos|ton|partage|nous)|(?:j'aime|j'ai adore|i (?:really )?(?:like|enjoyed|love)) (?:\w+ )?(?:ce que|la lire|vous lire|how you|reading|your (?:blog|post|article|site|work|writing))|keep (?:it|them|up|posting|coming)|bonne continuation|continu\w+ (?:ainsi|comme ca|le bon|votre)|come back|coming back|i learned a lot|what i was looking for|appris (?:beaucoup|plein)|je (?:reviendrai|ne manquerai pas)|mine d'or|thumbs up for|first time (?:here|visit)|came across (?:this|your)|tombee? sur (?:votre|ce)|d'accord avec (?:vous|votre)|partage (?:tout a fait )?(?:votre|cet)|lot to think about|looking forward to (?:the|your|more|reading)|(?:votre|your) (?:article|blog|post|site|page|journal)|plein d'idees|decent points|made some (?:good|great|decent))\b/;
/** Praise that would do under any article: of this one it says nothing. */
const flatters = (reading: TextReading): boolean =>
  praise.test(reading.own) || (ownWords(reading).length > 0 && ownWords(reading).length <= 5);

const money =
  /(?:[$€£]\s?\d[\d.,\s]*|\b\d[\d.,]*(?: \d{3})*\s?(?:k\b|€|\$|£|euros?\b|dollars?\b|bucks\b|usd\b|eur\b|btc\b))/g;

const orders =
  /(?:^|[.!?:;,\n>–—-] ?|\b(?:et|and|please|pls|plz|svp|just|then|so|now|alors|or) )(?:add|apply|ask (?:me|for)|back|book|buy|call|chat|check|claim|click|comment|contact|copy|dial|dm|download|email|enter|feel free to|follow|get|go (?:to|watch|listen|check)|grab|hit|join|leave|like|listen|look at|look (?:him|her) up|make an offer|message|order|pay|play|pm|reach|read|register|reply|respond|schedule|search|see (?:if|more|how)|send|share|sign up|sign this|speak with|stop by|sub|subscribe|support|tell us|text|thumbs up|try|use (?:my|code)|validate|verify|view|visit|vote for|watch|write (?:to|me)|feel free|come (?:by|and|join|say|see)|please come|drop (?:your|a|me)|stop (?:scrolling|wasting)|don't (?:waste|miss)|start (?:earning|making)|ring|restore|reach out|spin|share fast|comment|contact|faites comme|retablissez|repondez|merci de (?:me|nous|revenir|partager|contacter|laisser)|n'hesitez|venez|passez|pensez a|laissez|abonne\w*|achete[rz]?|actualise[rz]|ajoute[rz]?|allez|appele[rz]?|clique[rz]?|commande[rz]|compare[rz]|confirme[rz]|consulte[rz]|contacte[rz]?|decouvre[rz]|demande[rz]|dites|ecoute[rz]?|ecri(?:s|vez)|envoye[rz]|essaye[rz]|fonce[rz]?|jouez|joigne[rz]|lache[rz]|laisse[rz]|like[rz]?|louez|mets|mettez|obtene[rz]|partage[rz]|passe[rz]|profite[rz]|recevez|recupere[rz]|regarde[rz]?|rejoi(?:ns|gnez)|renseigne[rz]|reponde[rz]|reserve[rz]|retrouve[rz]|signe[rz]|suive[rz]|tape[rz]|telecharge[rz]|telephone[rz]|tente[rz]|vene[rz]|verifie[rz]|viens|visite[rz]|vote[rz])\b(?! pas\b)/g;

const tradeHost =
  /insur|assur|mutuel|casino|bet\b|loan|lend|credit|pret-|conso|financ|capital|seo|shop|store|boutique|buy|cheap|deal|discount|best|top|promo|plomb|plumb|serrur|locksm|roof|couvr|clean|repair|depann|garage|kitchen|cuisin|cbd|vape|rx|meds|pharm|pill|slim|keto|hair|cam\b|date|dating|rencontre|escort|sexy|adult|flirt|libert|coquin|invest|trad(?:e|ing)|fx|crypto|coin|token|defi|rachat|immo|villa|voyan|tarot|medium|marabout|replica|luxe|lux|brand|outlet|essay|paper|writ|redac|memoire|thesis|course|tips|prono|win\b|prize|bonus|free|gratuit|express|facile|easy|fast|rapide|conseil|guide|compar|avis|review|24|365|online|direct|official|officiel|secur|verif|update|login|compte|client|rembours|aide|emploi|job|money|cash|clic|pay|travel|tour|solaire|solar|energ|renov|vend|photo|movers|limo|seat|hub|vip|pro\b/;

/** Each with the weight (in log-odds of spam) that it has before anybody has decided anything. */
export const sellingSigns: Record<SellingSignName, Sign> = {
  pitch: { weight: 1.9, measure: pitchIn },
  density: {
    weight: 1,
    measure: (reading) => {
      const words = ownWords(reading);
      return words.length < 5 ? 0 : upTo(countSold(words) / words.length - 0.12, 0.25);
    },
  },
  talk: { weight: -1.2, measure: (reading) => upTo(countTalked(ownWords(reading)), 5) },
  keywords: { weight: 1.6, measure: keywordsIn },
  reach: { weight: 0.5, measure: reachIn },
  /** An offer and how to answer it: neither says as much alone. */
  pitchAndReach: { weight: 1.8, measure: (reading) => reachIn(reading) * pitchIn(reading) },
  endsWithContact: {
    weight: 1.2,
    measure: (reading) => (reachIn(reading) && lastIsContact.test(reading.typed) ? 1 : 0),
  },
  shortLink: {
    weight: 1.3,
    measure: ({ contacts }) =>
      contacts.links.some((host) =>
        /^(?:bit\.ly|tinyurl\.com|goo\.gl|t\.co|ow\.ly|is\.gd|cutt\.ly|rb\.gy|shorturl\.at|adf\.ly|t\.me|wa\.me|discord\.gg|chat\.whatsapp\.com|linktr\.ee)$/.test(
          host,
        ),
      )
        ? 1
        : 0,
  },
  /** An address in a sentence without its scheme: a name to remember rather than a page to read. */
  nakedDomain: {
    weight: 0.6,
    measure: ({ typed, contacts }) => (contacts.links.length > 0 && !/https?:\/\//i.test(typed) ? 1 : 0),
  },
  deepLink: {
    weight: -1.2,
    measure: (reading) => (goesDeep(reading) ? 1 : 0),
  },
  sum: { weight: 0.5, measure: ({ own }) => upTo(own.match(money)?.length ?? 0, 2) },
  rate: {
    weight: 0.9,
    measure: has(
      /\d ?(?:k|€|\$|£|euros?|dollars?|bucks|%)?,? ?(?:par|\/|an|a|each|every(?: single)?|per|le|la) ?(?:jour|semaine|heure|h|hour|day|week|hr)\b|\b\d+ ?%(?: \w+){0,3} (?:off|reussite|win|success|weekly|daily|return|net|mensuel)|\b(?:double|triple|multipli)\w* (?:votre|vos|ta|your|my|ma|mon|sa)\b|\b\d+x\b|\bx\d{2,}\b/,
    ),
  },
  orders: { weight: 1.7, measure: ({ own }) => upTo(own.match(orders)?.length ?? 0, 2) },
  flattery: { weight: 0.5, measure: ({ own }) => (praise.test(own) ? 1 : 0) },
  flatteryForLink: {
    weight: 3,
    measure: (reading, { authorUrl }) =>
      flatters(reading) && (authorUrl || (reading.contacts.links.length > 0 && !goesDeep(reading))) ? 1 : 0,
  },
  houseSpeaks: {
    weight: 1.9,
    measure: has(
      /\b(?:our|notre|nos) (?:\w+ )?(?:team|experts?|agents?|clients?|company|firm|service|services|group|agency|audience|cottage|doctors?|writers?|products?|network|clinic|equipe|groupe|cabinet|agence|societe|organisme|entreprise|maison|chambres|profs|redacteurs|techniciens|conseillers|institut|reseau|garage|atelier)\b|\bwe (?:are a|buy|can put|cover|deliver|do|fix|give out|have put|help|lend|make|noticed|pay (?:cash|by|via|you|up)|provide|publish|published|recover|send|ship|specialize|upload|work)\b|\bnous (?:accompagnons|accordons|achetons|aidons|corrigeons|etudions|financons|livrons|organisons|payons|recherchons|realisons|reparons|sommes (?:une|specialis))\b|\b(?:seriez|auriez)-vous\b|\b(?:would you be|are you) (?:open|interested)\b|\b(?:guest|sponsored) (?:post|article)s?\b|\barticles? (?:invites?|sponsorises?)\b|\bdo-?follow\b/,
    ),
  },
  begging: {
    weight: 1.8,
    measure: has(
      /\b(?:sub(?:scribe)?s?|abonne[sz]?|likes?|views?|vues|pouces?|follow(?:ers?)?|votes?|thumbs? up|feedback|chance|coeur) (?:to|for|4|me|my|a ma|pour|si tu|back|this comment|so i|and i)\b|\b(?:help|aide[rz]?)(?: \w+){0,3} (?:get|reach|to \d|beaucoup|trop)\b|\b(?:road to|objectif) \d|\b(?:take|prends|2|two|ten|10|dix) (?:a )?(?:minutes?|sec(?:onds?|ondes?)?|min)\b.{0,25}\b(?:listen|check|look|watch|temps|ecout)|\bmy (?:first|second|new|last|latest) (?:\w+ )?(?:cover|video|song|track|mixtape|vid|single)\b|\b(?:ma|mon) (?:premiere?|nouve\w+|derniere?) (?:video|son|clip|cover|reprise|titre)\b|\bsmall (?:band|channel|artist|youtuber)|\bindependent artist\b|\btrying to (?:become|make it|get)\b|\b(?:send|copy|share) (?:this|and paste|it)\b.{0,20}\b(?:people|friends|videos|comments)\b|\bon (?:my|our) (?:channel|page|profile)\b|\bsur (?:ma|mon) (?:chaine|page|profil|bio)\b/,
    ),
  },
  hook: {
    weight: 1,
    measure: has(
      /\byou (?:won't|will not) (?:believe|regret)\b|\bbefore (?:it|they|too late|midnight|listing|the)\b.{0,20}\b(?:removed|down|banned|late|gone)\b|\bbefore it's (?:too late|removed|banned|gone)\b|\b(?:don't|doesn't) want you to\b|\b(?:ils|elle|on) (?:vous )?(?:cachent|ont supprime|ont coupe)\b|\bvous cachent\b|\bavant (?:censure|qu'(?:elle|il|ils|on)|minuit|expiration|suppression|la fermeture|vendredi|dimanche)\b|\b(?:full|leaked) (?:clip|video|folder)\b|\bfait scandale\b|\bonly (?:this weekend|today|\d+ (?:left|spots|places))\b|\b(?:il reste|plus que|first|les|aux|the) \d+ (?:places|people|personnes|premiers|premieres|signatures|to)\b|\b(?:expire|24 ?h(?:eures|ours)?|48 ?h(?:eures)?|deux clics|30 seconds|une minute|2 minutes?)\b/,
    ),
  },
  /** Somebody else made the author rich, well or loved: a testimony with a name in it. */
  fortune: {
    weight: 1.8,
    measure: has(
      /\b(?:mr|mrs|miss|ms|mme|m\.|dr|doctor|docteur|pastor|pasteur|priest|prophet|prophete|expert|coach|papa|baba|maitre|professeur|pr|pere|monsieur|madame|barrister|sgt|sister|soeur)\.? [a-z-]{3,}.{0,140}(?:@|\+\d|\b(?:helped|aide|trade|trading|loan|pret|profit|invest\w*|herbal|root|racines|plantes|spell|retour|money|euros?|email|mail|whats ?app|viber|telegram|contact)\b)|\b(?:changed|saved|change|sauve) (?:my|ma) (?:life|vie|marriage|semester|maison)\b|\bbest decision\b|\bgod bless\b|\bi was (?:skeptical|sceptical|diagnosed)\b|\bj'hesitais\b|\b(?:changed|made|earned|withdrew|withdrawn|payout|took out)\b.{0,30}(?:\$|£|€)?\d|\b(?:disparu|gueri\w*|negative|restored)\b.{0,40}\b(?:semaines?|weeks?|jours|days|mois|month)|\b(?:get|got) (?:it|everything|every cent|my money|all) back\b|\bevery cent\b/,
    ),
  },
  /** Public services and helplines, which readers give each other. */
  helpline: {
    weight: -2.4,
    measure: has(
      /\b(?:samaritans|childline|helpline|action fraud|sos |numero (?:national|d'urgence|vert)|gratuit et anonyme|anonyme et gratuit|prevention du suicide|suicide|crisis line|victimes?|violences?|samu|pompiers|sans[- ]abri|3919|3114|3018|3020|119|115|17|116 ?117|116 ?123|988|0800 1111|urgences?)\b/,
    ),
  },
  introduces: {
    weight: 1.4,
    measure: has(
      /\b(?:i am|i'm|my name is|je suis|je m'appelle|je me (?:nomme|presente)|nous sommes|c'est|here is) (?:\w+ ){0,3}(?:mr|mrs|madame|mme|barrister|lawyer|avocat d'un|widow|veuve?|lenders?|pret(?:eur|euse)s?|baill\w+|femme (?:serieuse|seule|douce)|woman of|investors?|investiss\w+|certified|legitimate|sgt|sergeant|general|colonel|medium|voyante?|marabout|single|independent|guerisseur)\b|\bje suis [a-z-]+, \d\d ans|\b(?:hello|good day|dear|bonjour|bonsoir|salut|chers?|coucou) (?:dear|friends?|sir|madam|pretty|cher ami|freres?|ma chere|mes amis|a (?:tous|toutes|vous)|les gar[cs]ons|everyone|handsome)\b|\bkindly\b|\bgreetings,|\b(?:god|dieu) (?:bless|le|vous|fear)|\b(?:au|merci au) seigneur\b|\b(?:i|je) (?:work|travaille) (?:with|a) (?:a|la|une) (?:bank|banque)\b|\bterminal (?:illness|cancer)\b|\b(?:late|defunt|feu) (?:husband|client|epoux|mari)\b|\babandoned (?:sum|fund)|\blegu\w+|\bdemunis\b|\bbonne? ame\b|\bnext of kin\b/,
    ),
  },
  terms: {
    weight: 1.5,
    measure: ({ own }) =>
      upTo(
        own.match(
          /\b(?:qualif(?:y|ies) for|see (?:if|what) you qualify|made simple|no (?:fees?|collateral|kyc|deposit|card needed|prescription|script|exam|questions asked|experience|contract|win no|doctor|credit check|survey|call[- ]?out)|without (?:sitting|hurting|leaving|touching|stress|a doctor|exam)|sans (?:engagement|frais|justificatifs?|examen|ordonnance|stage|se deplacer|deplacement|rendez-vous|stock|experience|effort|regime|sport|douane|risque|lendemain|tabou|garantie|caution|apport|contrat|publicite|coupure|carte grise|prelevement|intermediaire|se presenter)|aucun(?:e)? (?:frais|garantie|papier|competence|visite|depot|document)|plus besoin de|half (?:now|price)|paiement (?:apres|en (?:deux|trois|plusieurs)|a (?:la )?(?:reception|livraison)|aux resultats|discret|possible)|pay (?:after|half|on delivery)|(?:first|premiere?s?|1ere) \w+ (?:is )?(?:free|half price|offerte?s?|gratuite?s?|double)|offerte?s? aux?|rembourse si|satisfait ou|money back|replay inclus|(?:link|lien) (?:below|in|on|sur|en|dans|ci)\b|(?:in|on|sur|dans) (?:my|mon|ma) (?:profile?|bio|page|mur|pseudo|name|channel|about|agenda)|click (?:on )?my name|thank me later|side hustle|get the details|details (?:of|by)|(?:ships?|shipped|delivery|livraison|expedi\w+|livre) (?:from|worldwide|en|sous|le|dhl|suivi|discr\w+)|colis neutre|from scratch|plagiar\w+|zero plagiat|limited (?:time|offer|spots)|dispo(?:nibles?)? (?:partout|cet|ce|maintenant|de suite|tout)|in stock|en stock|sous 24 ?h|24 ?[h/][\s/]?(?:24|7)|7 ?[j/] ?(?:sur )?(?:7|24)|fixed prices?|flat fee|prix fixes?|tarif (?:special|unique)|taux (?:unique|fixe|de \d)|main propre|certificat (?:remis|compris)|pay(?:ez|ment|outs?) (?:in|on|en)|jusqu'(?:a|en) \d|up to \d|from [$£€]\d|des \d+ ?(?:€|euros)|a partir de \d|dofollow|do-follow|back ?links?|echange de liens)/g,
        )?.length ?? 0,
        2,
      ),
  },
  /** Done in so many days, whatever it is. */
  delay: {
    weight: 0.5,
    measure: has(
      /\b(?:in|within|in just|in only|en|sous|dans les|en moins de|d'ici) (?:\d+|one|two|three|dix|deux|trois|quinze|cinq|vingt) (?:seconds?|minutes?|hours?|hrs?|days?|weeks?|heures?|h|jours?|semaines?|mois|months?)\b|\b(?:doctors?|dermatologists?|medecins?|banquiers?|banks?) (?:hate|bluffe|furious|are|vous cachent)|\bsame day\b|\b(?:des|le) (?:demain|lendemain|jour meme)\b|\b(?:instant|immediat|express)\w*\b/,
    ),
  },
  /** What comes out of a machine that translates or that turns words into others like them. */
  garbled: {
    weight: 1.8,
    measure: has(
      /\b(?:knowledges|informations (?:are|is)|peoples|auspicious|writeup|write-up|weblog|web blog|pay a quick visit|amusement account|agreeable from you|remarkable information|what'?s up to every|heya|hiya|my (?:brother|uncle|cousin|roommate) (?:suggested|recommended|shared)|is in fact|totally (?:entirely|right)|taste has amazed|forced me|how long have you ever|blog structure|i (?:simply|just) (?:would like|wanted) to|to find (?:someone|somebody)|very interest\b|mes voisins lisent|cher ami|morceau d'ecriture|de tels? materiel|votre poste|vos? messages? est|site web le plus|je vais l'abonner|peuvent sans difficulte|que je apprecie|je signer|pour le mise|aux peuples|de qualite pour la meme|agence de village|toute la connaissance)\b|\bmy (?:web ?)?(?:site|page|homepage|blog)\b ?(?:::|:|;)|\b(?:visit|surf|check|stop by|look at) (?:to )?(?:out )?my (?:web ?)?(?:site|page|homepage|blog)\b/,
    ),
  },
  /** « Besoin d’argent ? »: asked of whoever reads, to answer it oneself. */
  customerAsked: {
    weight: 1.2,
    measure: has(
      /(?:^|[.!?\n] ?)(?:besoin d|envie d|marre d|probleme|panne|fuite|porte claquee|messagerie|passoire|un (?:expose|projet)|vous (?:etes|cherchez|vendez|souffrez|voulez|hesitez|avez besoin)|qui veut|tu (?:veux|cherches)|saviez-vous|votre \w+ ne|do you (?:want|need|have|owe)|are you|need (?:a|an|help|money|more)|looking for|having trouble|want to|tired of|stuck with|locked out|bad score|struggling|selling a|who wants|wanna|can't sleep|how do i (?:talk|speak|contact))[^.!?\n]{0,90}\?(?= ?\S)/,
    ),
  },
  tradeHost: {
    weight: 1.1,
    measure: ({ contacts }, { authorUrl }) =>
      [...contacts.links, authorUrl && URL.canParse(authorUrl) ? new URL(authorUrl).hostname : ''].some(
        (host) => tradeHost.test(host.replace(/^www\./, '')),
      )
        ? 1
        : 0,
  },
  keywordName: {
    weight: 0.7,
    measure: (_, { authorName }) => {
      const words = wordsOf(authorName.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
      return words.some((word) => word.length > 3 && isSold(word)) ? 1 : 0;
    },
  },
};
