import { counted } from '#lib/numbers.ts';

const nb = '\u00a0';

/** What `npm run check:links` says. */
export const siteLinksWords = {
  status: (status: number) => `répond ${status}`,
  noAnchor: (anchor: string) => `n’a pas d’endroit #${anchor}`,
  from: (path: string) => `lié depuis ${path}`,
  tooMany: (most: number) => `Plus de ${most} adresses${nb}: le parcours s’arrête là.`,
  verdict: ({ pages, files, links, broken }: Record<'pages' | 'files' | 'links' | 'broken', number>) =>
    `${counted(pages, 'page')} et ${counted(files, 'fichier')} lus, ${counted(links, 'lien suivi', 'liens suivis')}, ${counted(broken, 'lien rompu', 'liens rompus')}.`,
} as const;
