/** Words of the copy button, which exists only where scripts run. */
export const shareWords = {
  copy: 'Copier le lien',
  copied: 'Lien copié',
  failed: 'Copie impossible',
} as const;
