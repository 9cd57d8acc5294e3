import { type WeighedGenre, weighGenres } from '#features/readers/spam-filter/genres/weigh-genres.ts';
import { type SellingSignName, sellingSigns } from '#features/readers/spam-filter/selling-signs.ts';
import type { TextReading } from '#features/readers/spam-filter/text-reading.ts';

/** What a comment shows besides its words, each from 0 (not at all) to about 1. */
export type SignName =
  | 'link'
  | 'links'
  | 'bareLink'
  | 'ownThing'
  | 'institution'
  | 'spelledOut'
  | 'phone'
  | 'mail'
  | 'handle'
  | 'channel'
  | 'call'
  | 'callToMe'
  | 'commands'
  | 'commerce'
  | 'offering'
  | 'startingPrice'
  | 'cheapHost'
  | 'hyphenHost'
  | 'promise'
  | 'price'
  | 'witness'
  | 'distance'
  | 'opinion'
  | 'question'
  | 'quotation'
  | 'address'
  | 'disguise'
  | 'capitals'
  | 'symbols'
  | 'brief'
  | 'longText'
  | 'tradeName'
  | 'ownPage'
  | 'markup'
  | 'strongGenre'
  | 'genre'
  | SellingSignName;

type Sign = { weight: number; measure: (reading: TextReading, about: About) => number };
type About = { authorName: string; authorUrl: string | null; genres: readonly WeighedGenre[] };

const has =
  (pattern: RegExp) =>
  ({ own }: TextReading): number =>
    pattern.test(own) ? 1 : 0;
const upTo = (count: number, most: number): number => Math.min(count, most) / most;

/** Where readers send each other in good faith. */
const institutions =
  /(?:^|\.)(?:gouv\.fr|gov|edu|gc\.ca|admin\.ch|europa\.eu|insee\.fr|legifrance\.gouv\.fr|service-public\.fr|ameli\.fr|caf\.fr|francetravail\.fr|assemblee-nationale\.fr|senat\.fr|conseil-constitutionnel\.fr|wikipedia\.org|who\.int|ipcc\.ch|un\.org|cnrs\.fr|inserm\.fr|ined\.fr|gallica\.bnf\.fr|bnf\.fr|lemonde\.fr|liberation\.fr|lefigaro\.fr|francetvinfo\.fr|franceinfo\.fr|radiofrance\.fr|arte\.tv|mediapart\.fr|ouest-france\.fr|bbc\.co\.uk|bbc\.com|nytimes\.com|theguardian\.com|reuters\.com|afp\.com|nature\.com|science\.org|arxiv\.org|nih\.gov|cdc\.gov|nasa\.gov|hal\.science|vie-publique\.fr|ccomptes\.fr|banque-france\.fr|amf-france\.org|quechoisir\.org|openstreetmap\.org|vaccination-info-service\.fr)$/;
const isInstitution = (host: string): boolean => institutions.test(host);
const commercialWords =
  /\b(?:promos?|promotions?|offres?|offerte?s?|livraisons?|livree?s?|expedition|expedie|paiements?|paypal|cash|commandez?|boutique|stock|tarifs?|prix|devis|gratuite?s?|garantie?s?|reductions?|remise|soldes|destockage|catalogue|agreee?s?|certifiee?s?|eligib\w+|disponibles?|reservations?|inscriptions?|formulaire|coordonnees|conseillere?s?|intervention|depannage|debutants|candidature|sans engagement|sans apport|satisfait|rembourses?|remboursables?|mensualites|financements?|rentable|benefices|revenus|gains|webinaire|formations?|coaching|methode|clients?|limitee?s?|limitees|original(?:e|es)?|originaux|neufs?|occasion|pas cher|debourser|minimum|bonus|code|compte|cours|sur place|discrete?|discretion|seance|cabinet|societe|entreprise|en ligne|orders?|shipping|delivery|discount|cheap|prices?|quotes?|services?|buy|sale|best|free|deals?|website|clients|hiring|team|guaranteed)\b/g;
const foreignLinks = ({ contacts }: TextReading): string[] =>
  contacts.links.filter((host) => !isInstitution(host));

/**
 * Every sign with the weight (in log-odds of spam) that it has before a moderator has decided anything. A model begins
 * with these and moves them as it learns.
 */
const signs: Record<SignName, Sign> = {
  ...sellingSigns,
  link: { weight: 1.4, measure: (reading) => (foreignLinks(reading).length > 0 ? 1 : 0) },
  links: { weight: 0.6, measure: (reading) => upTo(Math.max(0, foreignLinks(reading).length - 1), 3) },
  /** A link with hardly a word about it. */
  bareLink: {
    weight: 1.8,
    measure: (reading) =>
      foreignLinks(reading).length > 0 && reading.own.replace(/\S*[./]\S*/g, ' ').trim().length < 25 ? 1 : 0,
  },
  /** One's own channel, music, shop: what somebody came to show rather than to say. */
  ownThing: {
    weight: 1.3,
    measure: has(
      /\b(?:my|our|ma|mon|mes|notre|nos) (?:\w+ ){0,2}(?:channel|chaine|page|music|musique|videos?|vids?|covers?|mixtape|clip|site|website|blog|profile?|insta\w*|twitter|tiktok|boutique|shop|store|podcast|playlist|mix|remix|beats?|sound)\b/,
    ),
  },
  institution: { weight: -0.9, measure: ({ contacts }) => (contacts.links.some(isInstitution) ? 1 : 0) },
  spelledOut: { weight: 2.2, measure: ({ contacts }) => (contacts.spelledOut.length > 0 ? 1 : 0) },
  phone: { weight: 2, measure: ({ contacts }) => (contacts.phones.length > 0 ? 1 : 0) },
  mail: { weight: 2.3, measure: ({ contacts }) => (contacts.mails.length > 0 ? 1 : 0) },
  handle: { weight: 1.8, measure: ({ contacts }) => (contacts.handles.length > 0 ? 1 : 0) },
  channel: {
    weight: 1.3,
    measure: has(
      /\b(?:whats ?app|telegram|t\.me|wa\.me|snap(?:chat)?|insta(?:gram)?|tik ?tok|youtube|hangouts|viber|onlyfans|paypal|bit\.ly|soundcloud|facebook)\b/,
    ),
  },
  call: {
    weight: 0.6,
    measure: has(
      /\b(?:contact(?:ez|e|er)|ecri(?:vez|s|re)|appel(?:ez|le|er)[- ]?(?:moi|nous|le|la|au)?|visitez|cliquez|inscri(?:vez|s|ption)|abonne[zr]?|commandez|rejoi(?:gnez|ns)|ajoute[rz]?|decouvrez|achetez|profitez|investissez|obtenez|recevez|recuperez|regularisez|envoyez|laissez|telechargez|suivez|tapez|reservez|demandez|devenez|click|visit|subscribe|check ?(?:out)?|call|text|add me|join|order|buy|follow|email|apply)\b/,
    ),
  },
  /** To reach whoever writes, or somebody that they praise: what talk has no need of. */
  callToMe: {
    weight: 1.6,
    measure: has(
      /\b(?:contact(?:ez|e|er|)|ecri(?:vez|s|re)|appel(?:ez|le|er)|joignez|ajoute[rz]?|suivez|consulte[rz]?)[- ](?:moi|nous|le|la|lui|les|mon|notre|son|directement)\b|\b(?:en|par) (?:message )?(?:prive|mp|dm|mail|sms|whats ?app|telegram)\b|\b(?:laisse[rz]?|envoye[rz]?) (?:moi |lui |leur )?(?:vos|ton|tes|votre|une|le) (?:coordonnees|mail|numero|photo|prenom|mot)|\b(?:commande|paiement|livraison|inscription|prix|devis|contact) (?:sur|par|a la|ici|direct|cash)|\b(?:son|mon|notre|leur) (?:numero|adresse|mail|contact|whats ?app)\b|\b(?:voici|voila) (?:le|son|mon|leur|notre)\b|\b(?:message|contact|text|email|call|dm|add|inbox) (?:me|him|her|us|them|now)\b|\blien (?:en|dans|sur) (?:ma )?(?:bio|mon profil)\b|\b(?:code|avec) [a-z]{3,}\d{2,}\b/,
    ),
  },
  /** Told what to do, again and again. */
  commands: {
    weight: 1,
    measure: ({ own }) =>
      upTo(
        own.match(
          /(?:^|[.!?:,;\n] ?|\bet )(?:[a-z]{3,}ez|clique|ecris|viens|rejoins|inscris|regarde|gagne|profite|fonce|votez?)\b(?: |-)(?!pas\b|vous\b(?! ))/g,
        )?.length ?? 0,
        3,
      ),
  },
  /** The words of shops and counters, one or two of which anybody may use. */
  commerce: {
    weight: 2.4,
    measure: ({ own }) => upTo(Math.max(0, new Set(own.match(commercialWords)).size - 1), 3),
  },
  /** Somebody has something to sell, to lend or to give. */
  offering: {
    weight: 1.6,
    measure: has(
      /(?:^|[.!?\n] ?)(?:vends?|vente|achat|location|annonce|destockage|offre|depannage)\b|\b(?:nous (?:achetons|proposons|offrons|intervenons|vendons|financons|mettons a votre disposition|recrutons)|(?:vous|t')(?:offre|propose|offrent|proposent| offre| propose)\b|j'(?:accorde|octroie|offre)|je (?:soulage|recois chez|propose|dispose|donne \d|fais (?:revenir|un giveaway))|recherche (?:personnes?|\d+)|cherche (?:jeune |un |une )?(?:homme|femme|chantiers?)|ambassadrice|we (?:offer|sell|provide|are hiring)|i (?:offer|sell))\b/,
    ),
  },
  startingPrice: {
    weight: 0.8,
    measure: has(
      /\b(?:a partir de|des|seulement|pour|a|from|only|starting at) ?[$£€]? ?\d[\d .,]* ?(?:€|\$|euros? (?:seulement|ttc|ht|l'unite|la piece|le|la))|\b\d[\d .,]* ?€ (?:l'unite|la piece|le|la|par|seulement|ttc|ht|\/)/,
    ),
  },
  /** Endings that cost next to nothing, where what must not last is put up. */
  cheapHost: {
    weight: 1.2,
    measure: (reading) =>
      foreignLinks(reading).some((host) =>
        /\.(?:top|xyz|club|shop|store|online|site|click|live|bet|casino|icu|buzz|cam|win|fun|space|website|loans?|vip|pro|info|biz|cc|tk|ml|ga|cf|gq|pw)$/.test(
          host,
        ),
      )
        ? 1
        : 0,
  },
  /** A host made of the words that people search for. */
  hyphenHost: {
    weight: 0.9,
    measure: (reading) => (foreignLinks(reading).some((host) => /[a-z]-[a-z]/.test(host)) ? 1 : 0),
  },
  promise: {
    weight: 1,
    measure: has(
      /\b(?:garanti(?:e|s|es)?|guaranteed|100 ?%|sans risque|no risk|fiables?|rapides?|serieu(?:x|se) et honnete|immediat(?:e|s|ement)?|instantanee?s?|resultats?|satisf\w+|imbattables?|legit|discret(?:e|ion)?|miracle|puissante?s?|certifie[es]*|je recommande|highly recommend)\b/,
    ),
  },
  price: {
    weight: 0.8,
    measure: has(
      /\b(?:gratuit(?:e|s|es|ement)?|offert(?:e|s|es)?|promo(?:tion)?|remise|pas cher|free|cheap|discount|bonus|cadeau|devis|livraison|win|gagne[rz]?)\b|\d ?% (?:off|de remise)|[-–−] ?\d{2} ?%/,
    ),
  },
  witness: {
    weight: 1.4,
    measure: has(
      /\b(?:grace a (?:cette dame|ce monsieur|mr?\b|mme|madame|monsieur|l'expert|papa|maitre|mon (?:coach|expert)|la priere|l'intelligence|cette)|je (?:veux|voudrais|tiens a) (?:temoigner|remercier)|je (?:remercie|conseille a tous|recommande) (?:l'expert|monsieur|madame|le grand|ce|cette)|(?:grand )?merci a (?:mr?|mme|monsieur|madame|maitre|l'expert)\b|depuis (?:ma rencontre avec|que je porte|que j'utilise)|m'a (?:guerie?|aidee? a (?:investir|faire)|sauvee?|rendu mon)|que dieu (?:le |la |vous )?benisse|je n'y croyais plus|vous ne (?:serez pas decu|le regretterez)|god sent|all thanks to|thanks to (?:mr|mrs|dr|expert|him)|i met (?:dr|mr|mrs)|i was (?:cured|healed))/,
    ),
  },
  distance: {
    weight: -2.2,
    measure: has(
      /\b(?:on m'a (?:encore )?(?:appele|propose)|faux billets de|envoles?|arnaques?|arnaque[ur]*s?|escroc(?:s|querie)?|mefie[rz]|mefiance|attention a(?:ux)?|signalez|ne repondez (?:jamais|pas)|faux (?:sms|conseiller|preteur|site)|plainte|justice|scams?|scammers?|fraud|careful|soi-disant|j'ai failli|perdu \d|lost \d|raccroche)\b/,
    ),
  },
  opinion: {
    weight: -1.2,
    measure: has(
      /\b(?:l'article|votre article|cet article|d'accord|je (?:pense|crois|trouve|confirme|reponds)|a mon avis|franchement|pourquoi|parce que|puisque|pourtant|le maire|maire|ministre|gouvernement|loi|politique|elus?|etat|retraites?|ecole|hopital|i (?:think|disagree|agree|love|remember|was|had)|this (?:is|song|video|article)|because|government|who else|why)\b/,
    ),
  },
  question: { weight: -0.8, measure: ({ own }) => (/\?\s*$/.test(own) ? 1 : 0) },
  quotation: {
    weight: -1.2,
    measure: ({ typed, own, folded }) => (own !== folded || /«[^»]{12,}»/.test(typed) ? 1 : 0),
  },
  address: { weight: -0.9, measure: ({ typed }) => (/^\s*@\p{L}/u.test(typed) ? 1 : 0) },
  disguise: {
    weight: 2.4,
    measure: ({ disguises, folded, undisguised }) => {
      const tricks = disguises.mixedWords + disguises.spacedWords + Math.min(1, disguises.zeroWidth);
      const numbers = countChanged(folded, undisguised);
      return tricks > 0 || numbers >= 2 ? 1 : 0;
    },
  },
  capitals: {
    weight: 0.3,
    measure: ({ typed }) => {
      const letters = typed.match(/\p{L}/gu)?.length ?? 0;
      return letters >= 20 && (typed.match(/\p{Lu}/gu)?.length ?? 0) / letters > 0.6 ? 1 : 0;
    },
  },
  symbols: {
    weight: 0.7,
    measure: ({ typed }) => upTo(typed.match(/>>|[→👉🔥💰💵📲✅⭐😘]/gu)?.length ?? 0, 4),
  },
  brief: { weight: -1.1, measure: ({ words }) => (words.length <= 6 ? 1 : 0) },
  longText: { weight: -0.8, measure: ({ words }) => upTo(Math.max(0, words.length - 60), 60) },
  tradeName: {
    weight: 1,
    measure: (_, { authorName }) =>
      /\b(?:credit|pret|finance|loan|voyan|medium|marabout|maitre|casino|seo|shop|boutique|pas cher|plomb|serrur|agence|support|service|invest|trad(?:er|ing)|crypto|bonus|escort|cam|rencontre|location|devis|formation|promo|cheap|buy|viagra|officiel|https?|www|\.com|\.fr|pro)\b/i.test(
        authorName,
      )
        ? 1
        : 0,
  },
  ownPage: { weight: 1.2, measure: (_, { authorUrl }) => (authorUrl ? 1 : 0) },
  markup: { weight: 0.8, measure: ({ typed }) => (/<\s*a\s|\[url|\[link/i.test(typed) ? 1 : 0) },
  strongGenre: { weight: 1, measure: (_, { genres }) => ((genres[0]?.weight ?? 0) >= 4 ? 1 : 0) },
  genre: {
    weight: 3.2,
    measure: (_, { genres }) =>
      upTo(
        genres.reduce((sum, { weight }) => sum + weight, 0),
        5,
      ),
  },
};

const countChanged = (one: string, other: string): number => {
  const others = other.split(' ');
  return one.split(' ').filter((token, at) => token !== others[at]).length;
};

/** Log-odds of spam of a comment that shows none of them. */
export const signsBias = -2.6;

/** Which trade a comment sounds like weighs a little beside how much it sounds like any. */
const genreSignWeight = 0.3;

export type Shown = { signs: Partial<Record<SignName, number>>; genres: readonly WeighedGenre[] };

/** What a comment shows; absent means not at all. */
export function readSigns(
  reading: TextReading,
  author: { name: string; url?: string | null | undefined },
): Shown {
  const genres = weighGenres(reading);
  const host = author.url && URL.canParse(author.url) ? new URL(author.url).hostname : '';
  const about: About = {
    authorName: `${author.name} ${host.replace(/[.-]/g, ' ')}`,
    authorUrl: author.url ?? null,
    genres,
  };
  const shown: Shown['signs'] = {};
  for (const name of Object.keys(signs) as SignName[]) {
    const value = signs[name].measure(reading, about);
    if (value !== 0) shown[name] = value;
  }
  return { signs: shown, genres };
}

/** Every sign with its weight and the general one, in log-odds, before anything was learned. */
export const signWeight = (name: string): number =>
  name in signs ? signs[name as SignName].weight : name.startsWith('genre:') ? genreSignWeight : 0;

/** How much a comment's signs alone look like spam, from 0 to 1. */
export function suspicionOf({ signs: shown, genres }: Shown): number {
  const odds = Object.entries(shown).reduce(
    (sum, [name, value]) => sum + signWeight(name) * value,
    signsBias + genreSignWeight * genres.length,
  );
  return 1 / (1 + Math.exp(-odds));
}
