import type { Genre } from '#features/readers/spam-filter/genres/genre.ts';

const loan: Genre = {
  name: 'loan',
  signals: [
    [2, /\b(?:offre|octroi|proposition) de (?:prets?|credits?)\b/],
    [2, /\b(?:octroi(?:e|er|ent|s)|accord(?:e|er) des (?:prets?|credits?)|fais des|dispose d'un capital)\b/],
    [1, /\bprets? (?:d'argent )?entre particuliers?\b/],
    [
      2,
      /\b(?:prets?|credits?) [a-z ]{0,30}\b(?:sans justificatif|sans enquete|rapide|fiable|express|en 48|en 72|en 24|en ligne)/,
    ],
    [2, /\b(?:m'a (?:accorde|fait|octroye)|j'ai (?:eu|obtenu|recu)) [a-z ]{0,20}(?:pret|credit|virement)\b/],
    [1, /\btaux (?:d'interet )?(?:annuel )?(?:de )?[23] ?%/],
    [
      1,
      /\b(?:interdits? bancaires?|fich(?:e|es|ee) (?:ficp|banque)|refus bancaire|banques? (?:vous )?refus)/,
    ],
    [1, /\b\d[\d .,]* ?(?:€|euros?|eur) ?(?:a|jusqu'a) ?\d[\d .,]* ?(?:€|euros?|eur)/],
    [1, /\b(?:financements?|rachat|consolidation) de (?:projets?|credits?|dettes?)\b/],
    [2, /\b(?:besoin d'(?:argent|un pret|un credit)|pret urgent|aide financiere)\b/],
    [2, /\b(?:need|offer|get|apply for) (?:an? )?(?:urgent |quick |business |personal |legit )*loans?\b/],
    [1, /\bloan(?:s)? (?:at|with|of) \d+ ?%|\binterest rate\b/],
    [
      2,
      /\b(?:organisme|preteur|bailleur|financier|bienfait(?:eur|rice))[a-z ]{0,20}\b(?:serieux|honnete|prive|finance|fiable)/,
    ],
    [1, /\bdossiers? (?:traites?|refuses?|acceptes?)\b/],
  ],
};

const inheritance: Genre = {
  name: 'inheritance',
  signals: [
    [2, /\b(?:veu(?:ve|f)|phase terminale|cancer)\b.{0,80}\b(?:don|leguer|heritage|fortune|confiance)\b/],
    [2, /\b(?:faire (?:un )?don de|leguer|legs de)\b.{0,60}(?:€|euros?|dollars?)/],
    [2, /\b(?:gagnant|vainqueur) (?:de l'|du |de la )?(?:euro ?millions?|loto|loterie)\b/],
    [1, /\baider \d+ personnes\b|\bpersonne de confiance\b/],
    [1, /\bmon notaire\b|\bnext of kin\b|\binheritance\b|\bbeneficiary\b/],
    [2, /\b(?:partager|share) (?:ma|my) (?:fortune|wealth)\b/],
  ],
};

const crypto: Genre = {
  name: 'crypto',
  signals: [
    [
      2,
      /\b(?:j'ai|je) (?:gagne|retire|recupere|touche)\b.{0,60}\b(?:trading|bitcoin|btc|crypto|forex|semaine|investissement)/,
    ],
    [
      2,
      /\b(?:investi(?:r|ssez|s)|invest|deposez?|placez?|envoyez) (?:seulement |with )?\$?\d[\d .,]* ?(?:€|euros?|\$|dollars?|usd|btc)?.{0,40}\b(?:recev|gagn|get|earn|return|double|profit)/,
    ],
    [
      2,
      /\b(?:expert|gestionnaire|manager|courtier|broker|trader)\b.{0,50}\b(?:forex|trading|bitcoin|crypto|compte|benefices?|profits?|investissements?)\b/,
    ],
    [2, /\b(?:robot|bot|signaux|signals?|copy) (?:de |d')?(?:trading|crypto|arbitrage|forex)/],
    [1, /\b(?:trading|forex|minage|cloud mining|mining|airdrop|presale|prevente|token|jeton|wallet)\b/],
    [1, /\b(?:bitcoins?|btc|crypto(?:monnaies?|s)?|ethereum|usdt)\b/],
    [
      2,
      /\b(?:profits?|benefices?|gains?|rendements?) (?:garantis?|assures?|quotidiens?|hebdomadaires?|par (?:jour|semaine)|weekly|daily)/,
    ],
    [2, /\b(?:guaranteed|weekly|daily) (?:profits?|returns?|payouts?)\b|\bminimum deposit\b/],
    [
      2,
      /\bcapital garanti\b|\bsans (?:aucun )?risque\b|\binterets? mensuels?\b|\b\d+ ?% (?:net|par jour|par mois|mensuel)/,
    ],
    [1, /\bx ?(?:50|100|1000)\b|\b9\d ?% (?:de )?(?:reussite|fiable|success)/],
    [2, /\b(?:laisse|confie) un professionnel gerer\b|\bmrs?\.? [a-z]+ (?:trade|fx|invest)/],
  ],
};

const income: Genre = {
  name: 'income',
  signals: [
    [
      2,
      /\b(?:je (?:gagne|touche)|gagnez?|gagner|toucher|i (?:make|earn|got)|earn(?:ed)?|make) (?:jusqu'a |up to |maintenant |over )?[$€]?\d[\d .,]* ?k? ?(?:€|euros?|\$|dollars?)? ?(?:par|\/|an|a|each|every|per) ?(?:jour|semaine|soir|heure|h\b|hour|day|week)/,
    ],
    [2, /\b(?:travail|job|emploi|work(?:ing)?) (?:a domicile|a la maison|from home|en ligne)\b/],
    [
      1,
      /\b(?:complement de revenus?|revenus? (?:passifs?|complementaires?)|liberte financiere|libres? financierement|passive income)\b/,
    ],
    [2, /\b(?:sans (?:experience|vente|prospection|patron)|aucune experience|no experience)\b/],
    [
      1,
      /\b(?:mise sous pli|dropshipping|masterclass|sondages? remuneres?|parrainage|mlm|affiliation|distributeurs? independants?)\b/,
    ],
    [1, /\b(?:recherche|cherche|recrute|hiring|need) (?:\d+ )?(?:personnes?|assistants?|people|online)\b/],
    [2, /\bcode (?:de )?(?:parrainage|promo)|\bavec mon code\b|\bwith (?:my )?code\b/],
    [
      2,
      /\b(?:quitter|quitte|lache) (?:mon|votre|ton) (?:job|travail|patron)\b|\btravailler pour un patron\b|\bmetro boulot dodo\b/,
    ],
    [2, /\b(?:earn|make) money (?:online|fast|from)\b|\bargent facile\b|\bgagn\w+ d[eu] l'argent\b/],
    [1, /\b(?:felicitations?|congratulations?)\b.{0,40}\b(?:selectionne|gagne|selected|won)/],
    [2, /\b(?:formation|methode|lecon|masterclass|brochure|guide)\b.{0,40}\b(?:offert|gratuit)/],
  ],
};

const betting: Genre = {
  name: 'betting',
  signals: [
    [
      2,
      /\bcasinos?\b.{0,80}\b(?:bonus|tours? gratuits?|free spins?|depot|deposit|retrait|win|play|en ligne|online)/,
    ],
    [2, /\b(?:\d+ (?:tours gratuits|free spins)|no deposit bonus|bonus sans depot)\b/],
    [
      2,
      /\b(?:pronos?|pronostics?|scores? exacts?|matchs? (?:arranges?|truques?|fixes?))\b.{0,60}\b(?:surs?|garantis?|canal|paiement|contact|telegram|99|100)/,
    ],
    [2, /\b(?:predi(?:t|re|ction)s?)\b.{0,30}\b(?:numeros?|crash|loto|match)/],
    [1, /\b(?:aviator|lucky jet|1xbet|melbet|cote \d+|slots?|roulette|jackpot|spins?)\b/],
    [1, /\b(?:methode|astuce|logiciel|secret)\b.{0,40}\b(?:roulette|loto|casino|gagner)/],
  ],
};

/** Trades that promise money. */
export const moneyGenres: readonly Genre[] = [loan, inheritance, crypto, income, betting];
