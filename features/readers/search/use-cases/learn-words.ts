import { countWaitingWords } from '#features/readers/search/data/search-words.store.ts';

/** One round of the worker's over the words that mistyped ones are mended from; true when more may wait. */
export const learnWords = async (): Promise<boolean> => (await countWaitingWords()) > 0;
