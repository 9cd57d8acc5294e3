/** What `npm run verify:cache` says. */
export const verifyCacheWords = {
  start: (base: string) => `Comparaison de chaque page gardée avec un rendu neuf, sur ${base}`,
  shut: 'La porte des rendus neufs est fermée\u00a0: le serveur ne connaît pas ce VERIFY_SECRET.',
  noSecret: 'VERIFY_SECRET est absent\u00a0: le serveur et cette commande doivent avoir le même.',
  unreachable: (base: string, reason: string) => `${base} ne répond pas\u00a0: ${reason}`,
  equal: (checked: number) => `${checked} adresses comparées, aucune différence.`,
  different: (count: number, checked: number) =>
    `${count} différence${count > 1 ? 's' : ''} sur ${checked} adresses comparées\u00a0:`,
  line: (url: string, what: string) => `${url} (${what})`,
  kept: (text: string) => `  gardé\u00a0: ${text}`,
  fresh: (text: string) => `  neuf\u00a0:  ${text}`,
  statuses: (list: string) => `Par statut\u00a0: ${list}.`,
} as const;
