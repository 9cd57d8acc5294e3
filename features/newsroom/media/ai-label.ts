import { aiOriginWords } from '#words/newsroom/media/media.ts';
import type { PictureView } from './media.ts';

/** What is printed beside what a machine made, in whole or in part, wherever it is shown; empty for anything else. */
export const aiLabelOf = ({ aiOrigin, film }: Pick<PictureView, 'aiOrigin' | 'film'>): string =>
  aiOrigin ? aiOriginWords[film?.kind ?? 'picture'][aiOrigin] : '';
