import { urls } from '#lib/urls.ts';
import { link, list, pageTitles, paragraph, section, type TextSection } from '#messages/site-pages.ts';
import { toSlug } from '#lib/slug.ts';

const heading = 'Comment nous corrigeons';

/** Where machines are told to find the policy (`correctionsPolicy` of schema.org). */
export const correctionsPolicyPath = `${urls.corrections()}#${toSlug(heading)}`;

/** How the newsroom corrects itself; `contact` is where readers write, null when only the forms are open. */
export const correctionsPolicy = (contact: string | null): TextSection =>
  section(
    heading,
    list(
      'Correction\u00a0: ce que nous avons écrit était faux.',
      'Précision\u00a0: c’était exact, mais incomplet, ou se comprenait mal.',
      'Mise à jour\u00a0: un fait nouveau a changé ce que l’article dit.',
    ),
    paragraph(
      'Chacune est datée et dit ce qui change. Elle se lit en tête de l’article quand elle en change le sens, sinon à la fin\u202f; elle est ici aussi, dans les flux et dans ce que lisent les moteurs de recherche. Le texte d’avant se compare mot à mot\u00a0: rien n’est réécrit en silence, sauf une coquille qui ne change rien à ce qui est dit.',
    ),
    paragraph(
      'Un article que nous n’aurions pas dû publier est retiré\u00a0: son adresse reste, et dit pourquoi.',
    ),
    paragraph(
      `Pour signaler une erreur, «\u00a0Signaler une erreur\u00a0» est sous chaque article, sans compte${contact === null ? '' : `\u202f; ou écrivez à ${contact}`}.`,
    ),
    link(pageTitles.ethics, urls.ethics()),
  );
