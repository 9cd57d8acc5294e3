import type { SlotKind } from '#features/ads/campaigns/ad-slots.ts';

const nb = '\u00a0';

/** What readers' pages say around advertisements. */
export const adWords = {
  /** Of the place, and before the advertiser's name (LCEN, art. 20). */
  label: 'Publicité',
  separator: `${nb}· `,
  skip: 'Passer la publicité',
  report: 'Signaler',
  /** After it, for those who hear the page. */
  reportWhat: ' cette publicité',
  close: 'Fermer la publicité',
  pause: 'Mettre l’animation en pause',
  play: 'Lire l’animation',
  /** Where a place is, heard after « Publicité »; `number` counts those in the text. */
  places: {
    'banniere-haute': () => 'en haut de la page',
    'pave-article': (number: string) => `dans le texte, ${number}`,
    'colonne-droite': () => 'à côté du texte',
    'entre-rubriques-une': () => 'entre les rubriques',
    'mobile-bas': () => 'en bas de la fenêtre',
  } satisfies Record<SlotKind, (number: string) => string>,
} as const;
