/** Word lists of our own for a synthetic archive: real French shapes, no sense. Commonest first, for Zipf's law. */
const functionWords =
  'de la le les et des en un une du dans que qui pour par sur est au avec plus pas ce se ne son sa ses il elle ils cette mais ou comme dont leur deux sont aux après depuis sans entre sous vers chez contre'.split(
    ' ',
  );

const nouns =
  'ville région gouvernement président pays année maire travail projet loi conseil millions habitants public entreprise marché énergie école hôpital budget santé rivière port vallée transport train logement climat recherche université festival musée livre film match équipe justice tribunal enquête police sécurité frontière accord sommet élection vote campagne réforme impôt salaire emploi industrie usine agriculture récolte forêt eau sécheresse crue tempête énergie réseau données étude laboratoire patient médecin vaccin enfant élève professeur parent retraite quartier rue place pont gare aéroport navire pêche montagne neige glacier île côte plage tourisme hôtel restaurant vin fromage cuisine jardin parc oiseau loup abeille sol ciel étoile satellite fusée planète mémoire archive langue théâtre concert orchestre chanson peinture exposition photographie architecture patrimoine cathédrale village commune canton province préfet député sénateur ministre syndicat grève manifestation débat rapport commission décret mesure plan calendrier délai retard coût facture prix inflation banque crédit dette bourse action monnaie'.split(
    ' ',
  );

const verbs =
  'annonce confirme prévoit demande refuse propose adopte rejette publie étudie ouvre ferme lance retarde accélère finance construit rénove protège menace défend critique soutient examine mesure observe découvre célèbre inaugure prépare organise rassemble divise inquiète rassure transforme réduit augmente double remplace supprime crée'.split(
    ' ',
  );

const adjectives =
  'nouveau grand petit ancien local national régional municipal européen public privé social économique politique culturel scientifique historique durable fragile rare inédit discret ambitieux coûteux prudent rapide lent profond vaste ouvert fermé rural urbain maritime montagnard'.split(
    ' ',
  );

/** A name of an invented place or person: syllables that French could have. */
export function inventedName(random: () => number): string {
  const syllables =
    'bre val mon tar lou ser vil cas ner mar gou lan pey rou dor fon cha mi ti ve so ra pel gri ren'.split(
      ' ',
    );
  const length = 2 + Math.floor(random() * 2);
  const word = Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)] ?? 'val').join(
    '',
  );
  return word[0]?.toUpperCase() + word.slice(1);
}

/** Rank-frequency choice: the k-th word comes about 1/k as often as the first. */
const zipf = (words: readonly string[], random: () => number): string =>
  words[Math.floor(words.length ** random()) - 1] ?? words[0] ?? '';

/** A sentence of 8 to 26 words, ending with a full stop. */
export function sentence(random: () => number, names: readonly string[]): string {
  const length = 8 + Math.floor(random() * 18);
  const words = Array.from({ length }, (_, at) => {
    const roll = random();
    if (at % 2 === 1 && roll < 0.55) return zipf(functionWords, random);
    if (roll < 0.06) return names[Math.floor(random() * names.length)] ?? 'Valmont';
    if (roll < 0.2) return zipf(verbs, random);
    if (roll < 0.35) return zipf(adjectives, random);
    return zipf(nouns, random);
  });
  const text = words.join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

/** A paragraph of 2 to 6 sentences. */
export const paragraph = (random: () => number, names: readonly string[]): string =>
  Array.from({ length: 2 + Math.floor(random() * 5) }, () => sentence(random, names)).join(' ');

/** A headline of 5 to 13 words, without a full stop. */
export function headline(random: () => number, names: readonly string[]): string {
  const words = sentence(random, names).replace('.', '').split(' ');
  return words.slice(0, 5 + Math.floor(random() * 9)).join(' ');
}

/** A small seeded generator (mulberry32): the same seed gives the same archive. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
