import { counted } from '#lib/numbers.ts';

const nb = '\u00a0';
type Outcomes = { published: number; waiting: number; refused: number };
const percent = (share: number): string => `${(share * 100).toFixed(1).replace('.', ',')}${nb}%`;

/** What `npm run eval:spam` says. */
export const evalSpamWords = {
  usage:
    'Usage\u00a0: npm run eval:spam -- FICHIER.jsonl [--warm N] [--json]\nUn commentaire par ligne\u00a0: {"id", "content", "label": "spam"|"ham", "date"?, "author"?, "author_url"?}',
  noFile: (path: string) => `${path} est introuvable.`,
  empty: 'Le fichier est vide\u00a0: un commentaire par ligne est attendu.',
  notJson: (line: number) => `Ligne ${line}${nb}: ce n’est pas du JSON.`,
  badRow: (line: number, field: string) =>
    `Ligne ${line}${nb}: le champ «${nb}${field}${nb}» manque ou n’est pas valable.`,
  rows: (all: number, warm: number) =>
    `${counted(all, 'commentaire')}, dont ${counted(warm, 'décision')} de modérateurs apprises avant les autres.`,
  spam: ({ published, waiting, refused }: Outcomes) =>
    `Spam${nb}: ${published} publiés sans être lus, ${waiting} en attente, ${refused} refusés.`,
  honest: ({ published, waiting, refused }: Outcomes) =>
    `Honnêtes${nb}: ${published} publiés, ${waiting} en attente, ${refused} refusés d’emblée.`,
  recall: (rate: number, recall: number | null) =>
    `Rappel à ${rate}${nb}% de faux positifs${nb}: ${recall === null ? 'sans objet (il faut des deux sortes)' : percent(recall)}`,
} as const;
