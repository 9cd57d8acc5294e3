import { foldWord } from '#features/newsroom/related/fold-words.ts';

/** Names that news is full of, for telling a place from a person or an organisation; written by us, far from complete. */

const places = `
France Paris Lyon Marseille Toulouse Nice Nantes Strasbourg Montpellier Bordeaux Lille Rennes Reims Toulon Grenoble Dijon Angers Nîmes
Brest Rouen Caen Nancy Metz Tours Limoges Amiens Perpignan Besançon Orléans Mulhouse Avignon Poitiers Pau Calais Dunkerque Bayonne
Corse Bretagne Normandie Alsace Lorraine Provence Aquitaine Occitanie Bourgogne Auvergne Picardie Vendée Gironde Savoie Ardèche Drôme
Isère Loire Rhône Seine Moselle Finistère Morbihan Var Vaucluse Hérault Gard Aude Landes Dordogne Creuse Corrèze Lozère Aveyron Tarn
Guadeloupe Martinique Guyane Réunion Mayotte Calédonie Polynésie Versailles Nanterre Créteil Bobigny Cannes Chamonix Cherbourg
Allemagne Berlin Munich Hambourg Francfort Italie Rome Milan Naples Venise Turin Sicile Espagne Madrid Barcelone Catalogne Séville
Portugal Lisbonne Belgique Bruxelles Anvers Liège Suisse Genève Zurich Lausanne Luxembourg Irlande Dublin Écosse Angleterre Londres
Royaume-Uni Bretagne Norvège Oslo Suède Stockholm Danemark Copenhague Finlande Helsinki Islande Pologne Varsovie Hongrie Budapest Autriche
Vienne Tchéquie Prague Slovaquie Slovénie Croatie Serbie Belgrade Kosovo Bosnie Albanie Grèce Athènes Roumanie Bucarest Bulgarie Sofia
Moldavie Ukraine Kiev Kyiv Kharkiv Odessa Marioupol Donbass Crimée Kherson Bakhmout Russie Moscou Biélorussie Minsk Géorgie Arménie
Azerbaïdjan Turquie Ankara Istanbul Syrie Damas Alep Liban Beyrouth Israël Jérusalem Gaza Cisjordanie Palestine Jordanie Irak Bagdad
Iran Téhéran Afghanistan Kaboul Pakistan Inde Delhi Bombay Bangladesh Népal Chine Pékin Shanghai Wuhan Taïwan Japon Tokyo Corée Séoul
Vietnam Thaïlande Bangkok Birmanie Indonésie Malaisie Philippines Singapour Australie Sydney Zélande Arabie Riyad Qatar Doha Dubaï
Émirats Koweït Yémen Égypte Caire Libye Tunisie Tunis Algérie Alger Maroc Rabat Casablanca Mauritanie Sénégal Dakar Mali Bamako Niger
Niamey Burkina Ouagadougou Tchad Cameroun Nigeria Ghana Togo Bénin Guinée Gabon Congo Kinshasa Rwanda Burundi Kenya Nairobi Éthiopie
Somalie Soudan Khartoum Ouganda Tanzanie Mozambique Zimbabwe Angola Madagascar Canada Québec Montréal Toronto Ottawa Washington
New-York Californie Texas Floride Chicago Boston Miami Houston Angeles Francisco Hollywood Mexique Mexico Cuba Haïti Venezuela Caracas
Colombie Bogota Équateur Pérou Lima Bolivie Brésil Brasilia Argentine Chili Santiago Uruguay Paraguay Europe Afrique Asie Amérique
Océanie Méditerranée Atlantique Pacifique Manche Sahel Sahara Arctique Antarctique Alpes Pyrénées Caucase Balkans Amazonie Groenland`;

const organisations = `
Otan Onu Unesco Unicef Oms Fmi Opep Medef Nupes Renaissance Modem Insee Ademe Inserm Cnrs Nasa Fifa Uefa Interpol Europol Frontex
Hamas Hezbollah Daech Wagner Kremlin Matignon Élysée Sénat Bundestag Knesset Pentagone Vatican Google Apple Amazon Microsoft Meta
Facebook Twitter TikTok Netflix Spotify OpenAI Tesla Boeing Airbus Renault Peugeot Citroën Stellantis Michelin Total TotalEnergies
Engie Veolia Suez Vinci Bouygues Carrefour Auchan Casino Intermarché Leclerc Danone Nestlé Sanofi Pfizer Moderna Bayer Monsanto Alstom
Eurostar Thalys Ryanair Thales Dassault Safran Arcelor Bpifrance Eurotunnel Ligue1 Airbnb Uber Greenpeace Amnesty Oxfam Attac`;

const firstNames = `
Adrien Agnès Alain Albert Alexandre Alexis Alice Aline Amélie Anaïs André Andrea Angela Anne Annie Antoine Arnaud Aurélie Aurélien Barack
Bart Benjamin Benoît Bernard Bertrand Boris Brigitte Bruno Camille Carole Caroline Catherine Cécile Cédric Céline Charles Charlotte
Chloé Christelle Christian Christine Christophe Claire Claude Clément Clémentine Corinne Cristiano Cyril Damien Daniel David Delphine
Denis Didier Dominique Donald Édouard Élisabeth Élise Élodie Emmanuel Emmanuelle Emma Éric Estelle Étienne Eva Fabien Fabrice Fatima
Florence Florian Franck François Françoise Frédéric Gabriel Gaël Geneviève Georges Gérald Gérard Gilles Giorgia Grégory Guillaume
Gustave Guy Hélène Henri Hervé Hugo Hugues Ibrahim Isabelle Ivan Jacqueline Jacques Jair Jean Jean-Luc Jérôme Joe Johanna John
Jonathan Jordan José Joseph Julie Julien Juliette Karim Karine Kevin Kylian Lætitia Laura Laure Laurence Laurent Léa Léo Lionel
Loïc Louis Louise Luc Lucas Lucie Luis Lula Manuel Manon Marc Marcel Margaux Marie Marine Mario Marion Martin Martine Mathieu Mathilde
Matteo Matthieu Maud Maurice Maxime Mehdi Michel Michèle Mickaël Mohamed Mohammed Monique Muriel Nadia Nathalie Nicolas Nicole
Noël Olivier Olaf Oscar Pascal Patrick Patrice Paul Pauline Pedro Philippe Pierre Rachel Rachida Raphaël Raymond Recep Rémi Renaud
René Richard Robert Roger Roland Romain Roxana Sabrina Samuel Sandra Sandrine Sarah Sébastien Ségolène Sergueï Serge Simon Sonia
Sophie Stéphane Stéphanie Sylvain Sylvie Théo Thierry Thomas Tony Ursula Valérie Vanessa Véronique Victor Vincent Virginie Vladimir
Volodymyr William Willy Xavier Xi Yannick Yann Yasmine Yves Yvan Zoé`;

const organisationHeads = `
Agence Alliance Armée Assemblée Association Autorité Banque Bureau Caisse Centre Chambre Collectif Comité Commission Compagnie
Confédération Conseil Cour Croix Défenseur École Fédération Fondation Front Fonds Force Garde Groupe Haut Haute Hôpital Institut Ligue
Mairie Médecins Ministère Mouvement Observatoire Office Olympique Opéra Ordre Organisation Parlement Parquet Parti Rassemblement
Racing Réseau Secours Sénat Société Stade Syndicat Théâtre Tribunal Union Université`;

const toSet = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter(Boolean)
      .flatMap((word) => [foldWord(word), foldWord(word).replaceAll('-', ' ')]),
  );

const placeNames = toSet(places);
const organisationNames = toSet(organisations);
const firstNameSet = toSet(firstNames);
const headSet = toSet(organisationHeads);

export const isPlaceName = (folded: string): boolean => placeNames.has(folded);
export const isOrganisationName = (folded: string): boolean => organisationNames.has(folded);
export const isFirstName = (folded: string): boolean => firstNameSet.has(folded);
export const isOrganisationHead = (folded: string): boolean => headSet.has(folded);

/** Words that stand for a country, or say it in a form that no stem brings to its name: what they say besides. */
const also: Readonly<Record<string, string>> = {
  berlin: 'allemagne',
  allemand: 'allemagne',
  bundestag: 'allemagne',
  scholz: 'allemagne',
  moscou: 'russie',
  kremlin: 'russie',
  poutine: 'russie',
  kiev: 'ukraine',
  kyiv: 'ukraine',
  zelensky: 'ukraine',
  washington: 'etatsunis',
  americain: 'etatsunis',
  biden: 'etatsunis',
  trump: 'etatsunis',
  pekin: 'chine',
  tokyo: 'japon',
  londres: 'royaume',
  britannique: 'royaume',
  anglais: 'royaume',
  madrid: 'espagne',
  espagnol: 'espagne',
  rome: 'italie',
  varsovie: 'pologne',
  polonais: 'pologne',
  ankara: 'turquie',
  turc: 'turquie',
  erdogan: 'turquie',
  teheran: 'iran',
  bagdad: 'irak',
  damas: 'syrie',
  beyrouth: 'liban',
  athenes: 'grece',
  grec: 'grece',
  lisbonne: 'portugal',
  portugais: 'portugal',
  budapest: 'hongrie',
  hongrois: 'hongrie',
  alger: 'algerie',
  rabat: 'maroc',
  marocain: 'maroc',
  tunis: 'tunisie',
  bamako: 'mali',
  europeen: 'europe',
  seoul: 'coree',
  caracas: 'venezuela',
  kaboul: 'afghanistan',
  copenhague: 'danemark',
  danois: 'danemark',
  stockholm: 'suede',
  helsinki: 'finlande',
  oslo: 'norvege',
  neerlandais: 'hollande',
};

/** The country that a word speaks of without naming it; null for others. */
export const countryBehind = (folded: string): string | null =>
  also[folded] ?? also[folded.replace(/(e|s|es)$/, '')] ?? null;
