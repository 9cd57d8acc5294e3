import type { Genre } from '#features/readers/spam-filter/genres/genre.ts';

const occult: Genre = {
  name: 'occult',
  signals: [
    [1, /\b(?:marabouts?|voyant(?:e|s|es)?|voyance|medium|tarologue|tarot|spell caster|psychic)\b/],
    [
      2,
      /\b(?:retour (?:d')?(?:affecti\w*|amour|de l'(?:etre )?aime)|faire revenir (?:mon|son|votre|l'|un) ?(?:ex|mari|amour|etre)|fais revenir)\b/,
    ],
    [2, /\b(?:des)?envoutements?\b|\bmagie (?:blanche|noire|rouge)\b|\brituels? (?:de|d'|puissant)/],
    [2, /\b(?:portefeuille|valise|bague|savon|calebasse|parfum) (?:magique|mystique)/],
    [
      2,
      /\b(?:grand |puissant )(?:maitre|marabout|voyant|medium|papa|fetiche)|\b(?:papa|maitre|professeur|pr\.?|baba) [a-z]{3,}\b.{0,60}\b(?:retour|amour|chance|voyan|medium|marabout|couple|richesse)/,
    ],
    [2, /\billuminatis?\b|\bsacrifice humain\b|\bjoin the (?:brotherhood|illuminati)/],
    [
      1,
      /\b(?:chance aux jeux|fidelite|amour perdu|etre aime|attirance|impuissance|protection contre|neuvaine|voeu)\b/,
    ],
    [
      1,
      /\b(?:travail serieux|resultats? (?:garantis?|immediats?|rapides?|en \d+)|paiement apres|de mere en fille|sans (?:carte|support))/,
    ],
    [2, /\b(?:brought? (?:back )?my (?:ex|husband|wife|lover)|love spells?|restore(?:d)? my marriage)\b/],
    [2, /\b(?:a sauve mon couple|mon mari (?:est revenu|m'avait quitte)|faire revenir mon ex)\b/],
  ],
};

const support: Genre = {
  name: 'support',
  signals: [
    [
      2,
      /\b(?:appelez|contactez|joindre|call|numero)\b.{0,50}\b(?:service client|support|assistance|conseillers?|hotline|sav|customer (?:care|service)|toll free)/,
    ],
    [
      2,
      /\b(?:support|assistance|service client|helpline|customer (?:care|service)|help desk)\b.{0,60}(?:\+|\b0)\d[\d .-]{7,}/,
    ],
    [
      1,
      /\b(?:7j ?\/ ?7|24h? ?\/ ?24|jour et nuit|non surtaxe|sans attente|toll free|certified technicians?|prise en main a distance|depannage immediat)\b/,
    ],
    [
      2,
      /\b(?:abonnement|compte|carte|colis|antivirus)\b.{0,40}\b(?:suspendu|expire|en attente|bloque|expiration|renouvel)/,
    ],
    [
      1,
      /\b(?:reglez|payez|mettez a jour|confirmez|renouvelez)\b.{0,50}\b(?:frais|paiement|compte|carte|livraison)/,
    ],
    [1, /\b0 ?8(?:9|0|1|2) ?\d/],
  ],
};

const recovery: Genre = {
  name: 'recovery',
  signals: [
    [
      2,
      /\b(?:hackers?|pirates?) (?:professionnels?|ethiques?|certifies?)|\b(?:professional|ethical|legit) hackers?/,
    ],
    [
      2,
      /\b(?:recupere|recover(?:ed)?|got everything back|retrouve)\b.{0,80}\b(?:compte|fonds|bitcoins?|argent|account|funds|money|€)/,
    ],
    [
      2,
      /\b(?:expert|equipe|agence|team|specialiste)[a-z ]{0,15}(?:en |de )?(?:recouvrement|recuperation|recovery)\b|\b(?:cyber|crypto|funds?) ?recovery\b|\brecovery ?(?:team|expert|pro|agent)/,
    ],
    [2, /\b(?:credit repair|raised my (?:credit )?score|deleted my bad)/],
  ],
};

const adult: Genre = {
  name: 'adult',
  signals: [
    [2, /\bplans? culs?\b|\bescorts? (?:girls?|independante)|\bsexe? ?cams?\b|\bfree cam\b|\bcam ?show/],
    [
      2,
      /\b(?:mes|my|vends? (?:des|mes)) (?:photos?|videos?|nudes?|pics)\b.{0,30}\b(?:privees?|nues?|perso|chaudes?|sexy|naked)?/,
    ],
    [
      1,
      /\b(?:onlyfans|mym|nudes?|coquin(?:e|es)?|libertin(?:e|es)?|femmes mariees|hot singles|singles in your area|naked|amatrices?|sexy)\b/,
    ],
    [
      1,
      /\b(?:m'ennuie|disponible (?:maintenant|ce soir)|discretion (?:totale|assuree)|rencontres? (?:coquine|gratuite|adulte)|videos? chaudes?|sweet pics?)\b/,
    ],
    [2, /\bmassage\b.{0,40}\b(?:naturiste|tantrique|body|discretion|jeune femme)/],
  ],
};

const romance: Genre = {
  name: 'romance',
  signals: [
    [2, /\b(?:cherche|veux|recherche) (?:un|une) (?:homme|femme)\b/],
    [2, /\b(?:relation serieuse|pour mariage|belles femmes|femmes? (?:russes?|ukrainiennes?|malgaches?))\b/],
    [2, /\b(?:general|colonel|sergent|captain)\b.{0,40}\b(?:armee|mission|syrie|army)/],
    [
      1,
      /\b(?:celibataire sans enfant|douce et sincere|faire (?:ta|votre) connaissance|tu me plais|can we be friends|hello dear|ma chere|nice person)\b/,
    ],
    [1, /\b(?:add me|ecris[- ]moi|contacte[- ]moi|hangouts|google chat)\b/],
  ],
};

/** Trades that promise love, luck or help. */
export const peopleGenres: readonly Genre[] = [occult, support, recovery, adult, romance];
