import type { Poster } from '#prisma/seed/pictures/draw-poster.ts';
import { charterArt, feedsArt, nightsArt, theatreArt, wireArt } from '#prisma/seed/pictures/poster-arts.ts';

const house = { name: 'Nouvelles du Monde', ink: '#23292e', paper: '#f6f1e6' };

/** What the newspaper says of itself where nothing is sold. */
export const wirePoster: Poster = {
  ...house,
  headline: 'L’actualité, dans l’ordre où elle arrive',
  short: 'L’actualité en continu',
  more: 'Le fil de la rédaction, sans attendre la une.',
  call: 'Suivre le fil',
  art: wireArt,
  artFrom: 'middle',
  accent: '#a8322a',
  onAccent: '#ffffff',
};

export const feedsPoster: Poster = {
  ...house,
  headline: 'Nos articles viennent jusqu’à vous',
  short: 'Recevez nos articles',
  more: 'Un flux par rubrique, par auteur, par sujet. Sans compte.',
  call: 'Choisir un flux',
  art: feedsArt,
  artFrom: 'middle',
  accent: '#23292e',
  onAccent: '#ffffff',
};

export const charterPoster: Poster = {
  ...house,
  headline: 'Ici, on répond aux idées, pas aux gens',
  short: 'Débattre sans se blesser',
  more: 'La charte de nos commentaires tient en une page.',
  call: 'Lire la charte',
  art: charterArt,
  artFrom: 'middle',
  accent: '#2f5d4c',
  onAccent: '#ffffff',
};

/** Invented, as the whole valley is. */
export const nightsPoster: Poster = {
  name: 'Les Nuits de Montrelay',
  headline: 'Douze soirs de musique sous les étoiles',
  short: 'Douze soirs sous les étoiles',
  more: 'Quatuors, chœurs et fanfares dans l’ancienne filature.',
  call: 'Voir le programme',
  art: nightsArt,
  artFrom: 'foot',
  paper: '#211a3c',
  ink: '#fdf3dd',
  accent: '#f0a35e',
  onAccent: '#211a3c',
};

export const theatrePoster: Poster = {
  name: 'Théâtre de l’Écluse',
  headline: 'Une chaise, une lampe, et tout recommence',
  short: 'La saison est ouverte',
  more: 'Cinq spectacles au choix, à partir de 60 €.',
  call: 'S’abonner',
  art: theatreArt,
  artFrom: 'foot',
  paper: '#fbf6ea',
  ink: '#2a161a',
  accent: '#8f2027',
  onAccent: '#ffffff',
};
