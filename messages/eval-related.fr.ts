const nb = '\u00a0';
const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')}${nb}%`;
const decimal = (value: number): string => value.toFixed(3).replace('.', ',');
const none = 'sans objet';

/** What `npm run eval:related` says. */
export const evalRelatedWords = {
  usage:
    'Usage\u00a0: npm run eval:related -- DOSSIER [--json]\nLe dossier contient articles.jsonl ({"id", "title", "text"?, "date"?, "category"?, "story"?}, un article par ligne) et peut contenir pairs.jsonl ({"a", "b", "overall"}, de 1, même texte, à 4, sans rapport).',
  noFolder: (path: string) => `${path} n’est pas un dossier.`,
  noArticles: (path: string) => `${path} est introuvable\u00a0: il doit contenir un article par ligne.`,
  empty: (file: string) => `${file} est vide.`,
  notJson: (file: string, line: number) => `${file}, ligne ${line}${nb}: ce n’est pas du JSON.`,
  badRow: (file: string, line: number, field: string) =>
    `${file}, ligne ${line}${nb}: le champ «${nb}${field}${nb}» manque ou n’est pas valable.`,
  twice: (line: number, id: string) =>
    `articles.jsonl, ligne ${line}${nb}: l’identifiant «${nb}${id}${nb}» est déjà pris.`,
  unknownId: (line: number, id: string) =>
    `pairs.jsonl, ligne ${line}${nb}: aucun article ne s’appelle «${nb}${id}${nb}».`,
  selfPair: (line: number) => `pairs.jsonl, ligne ${line}${nb}: un article n’est pas comparé à lui-même.`,
  articles: (articles: number, pairs: number) => `${articles} articles, ${pairs} paires jugées.`,
  shown: (links: number, articles: number) => `${links} liens montrés, sur ${articles} articles.`,
  spearman: (value: number | null) =>
    `Spearman entre le score et −overall${nb}: ${value === null ? none : decimal(value)}`,
  recall: (at: number, value: number | null) =>
    `Rappel@${at} des articles proches (overall ≤ 2)${nb}: ${value === null ? none : percent(value)}`,
  unrelated: (shown: number, all: number) => `Sans rapport (overall 4) et montrés${nb}: ${shown} sur ${all}`,
  precision: (at: number, value: number | null) =>
    `Précision@${at} dans les affaires (story)${nb}: ${value === null ? none : percent(value)}`,
  onTopic: (value: number | null) =>
    `Liens montrés qui sont dans le sujet, parmi ceux qu’un jugement permet de dire${nb}: ${value === null ? none : percent(value)}`,
} as const;
