/** Never touched: addresses, e-mail addresses, what stands between backticks. */
const untouched =
  /(?:https?:\/\/|www\.)[^\s«»<>"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|`[^`\n]*`/giu;

const thin = '\u202f';
const fixed = '\u00a0';
/** A whole run of spaces (the look behind keeps long runs linear). */
const spaces = '(?<![ \\u00a0\\u2009\\u202f])[ \\u00a0\\u2009\\u202f]+';

/**
 * In order: each rule may rely on the ones before it, and none undoes another (so twice is once). Each looks first for
 * the sign that it is about, so that the rest of a text costs one comparison.
 */
const rules: [RegExp, string][] = [
  [/(?<!\.)\.\.\.(?!\.)/gu, '…'],
  [/(?=')(?<=\p{L})'(?=[\p{L}\p{N}«“(])/gu, '’'],
  [/(?=»)(?<=\S)/gu, fixed],
  // A space that was typed becomes the right one.
  [new RegExp(`${spaces}(?=[;!?])`, 'gu'), thin],
  [new RegExp(`${spaces}(?=»)`, 'gu'), fixed],
  [new RegExp(`«${spaces}`, 'gu'), `«${fixed}`],
  [new RegExp(`${spaces}(?=:(?:\\s|$))`, 'gu'), fixed],
  [new RegExp(`(?<=\\p{N})${spaces}(?=[%€])`, 'gu'), fixed],
  // One that was forgotten is put in where nothing else can be meant.
  [/(?=[;!?]+(?:[\s)»”\]]|$))(?<=[\p{L}\p{N})\]»”’%€…])(?<!&#?\w{1,12})/gu, thin],
  [/(?=:(?:\s|$))(?<=[\p{L}\p{N})\]»”’%€…])/gu, fixed],
  [/«(?=\S)/gu, `«${fixed}`],
];

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const units =
  'millions?|milliards?|euros?|dollars?|km|hm|cm|mm|m|m²|m³|km²|ha|kg|g|mg|t|l|cl|ml|kWh|MWh|GWh|TWh|kW|MW|GW|V|W|Hz|°C|ans|heures?|minutes?|secondes?|mètres?|kilomètres?|tonnes?|litres?|degrés?|hectares?|h|min|s';
const aSpace = '[ \\u00a0]';

/**
 * What a proofreader does without asking: ordinals ("2ème" is "2e", "1ère" is "1re", "1 mars" is "1er mars"), hours
 * ("18h05"), and the spaces at which a line must not end (titles before a name, numbers before what they count, the
 * day before its month). Each is first looked for by its sign, as above.
 */
const manners: [RegExp, string][] = [
  [/(?<=(?<![\p{N}\p{L}])\d{1,3})[eèé]me(?=s?(?!\p{L}))/gu, 'e'],
  [/(?<=(?<![\p{N}\p{L}])1)(?:ère|ere)(?=s?(?!\p{L}))/gu, 're'],
  [/(?<=(?<![\p{N}\p{L}.,])(?:[01]?\d|2[0-3]))[hH](?=[0-5]\d(?![\p{N}\p{L}]))/gu, `${fixed}h${fixed}`],
  [/(?<=(?<![\p{N}\p{L}.,])(?:[01]?\d|2[0-3]))h(?![\p{N}\p{L}])/gu, `${fixed}h`],
  [
    new RegExp(`(?<=(?<![\\p{N}\\p{L}])(?:[01]?\\d|2[0-3])${aSpace}h)${aSpace}(?=[0-5]\\d(?!\\p{N}))`, 'gu'),
    fixed,
  ],
  [new RegExp(`(?<=(?<![\\p{N}\\p{L}.,]|\\d )1)${aSpace}(?=(?:${months})(?!\\p{L}))`, 'gu'), `er${fixed}`],
  [new RegExp(`(?<=(?<!\\p{L})(?:\\d{1,2}|1er))${aSpace}(?=(?:${months})(?!\\p{L}))`, 'gu'), fixed],
  [new RegExp(`(?<=\\p{N})${aSpace}(?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu'), fixed],
  [new RegExp(`(?<=(?<!\\p{L})(?:M\\.|MM\\.|Mme|Mmes|Mlle|Mgr|Me|Dr|Pr))${aSpace}(?=\\p{Lu})`, 'gu'), fixed],
  [new RegExp(`(?<=(?<!\\p{L})[nN]°)${aSpace}?(?=\\d)`, 'gu'), fixed],
];

/** Words that always take their accent, also on a capital; names of people are theirs to write. */
const accented: Record<string, string> = {
  Etat: 'État',
  Etats: 'États',
  Eglise: 'Église',
  Eglises: 'Églises',
  Elysée: 'Élysée',
  Ecole: 'École',
  Ecoles: 'Écoles',
  Economie: 'Économie',
  Education: 'Éducation',
  Egypte: 'Égypte',
  Ecosse: 'Écosse',
  Equateur: 'Équateur',
  Erythrée: 'Érythrée',
  Ethiopie: 'Éthiopie',
  Election: 'Élection',
  Elections: 'Élections',
  Energie: 'Énergie',
  Etude: 'Étude',
  Etudes: 'Études',
  Etudiants: 'Étudiants',
  Evénement: 'Événement',
};
const bareCapital = new RegExp(
  `(?=E)(?<![\\p{L}\\p{N}])(?:${Object.keys(accented).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/** "5 000", "1 250 000": thousands already set apart (years and phone numbers stay as they are). */
const thousands = /(?=\d)(?<![\p{N}\p{L}.,])\d{1,3}(?:[ \u00a0\u2009]\d{3})+(?!\p{N})/gu;

const setPassage = (passage: string): string => {
  const text = rules.reduce((result, [pattern, sign]) => result.replace(pattern, sign), passage);
  const spoken = text.replace(bareCapital, (word) => accented[word] ?? word);
  if (!/\d|M|Dr|Pr/.test(spoken)) return spoken;
  return manners
    .reduce((result, [pattern, sign]) => result.replace(pattern, sign), spoken)
    .replace(thousands, (number) => number.replace(/[ \u00a0\u2009]/g, thin));
};

/**
 * Sets French at drawing time: U+202F before ; ! ? and in thousands, U+00A0 before : and inside « », ’ and …,
 * ordinals, hours, dates, numbers with what they count, and accents that a capital may not lose. Leaves addresses and code alone. Applied twice it changes nothing more. Not for passages in another
 * language: the caller knows them.
 */
export function frenchTypography(text: string): string {
  if (!/[@`]|:\/\/|www\./i.test(text)) return setPassage(text);
  let result = '';
  let from = 0;
  for (const match of text.matchAll(untouched)) {
    result += setPassage(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + setPassage(text.slice(from));
}
