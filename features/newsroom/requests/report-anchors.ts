/**
 * Where a reader's form comes back to: sentences that stand in every article's page, shown only when the address
 * names them (`:target`). So a page stays the same bytes for everyone, whatever became of somebody's report.
 */
export const reportAnchors = {
  received: 'signalement-recu',
  incomplete: 'signalement-incomplet',
  tooMany: 'signalement-trop',
  failed: 'signalement-echec',
} as const;
