import {
  renewDeskDocuments,
  renewWaitingDocuments,
} from '#features/newsroom/articles/data/search-renewal.store.ts';

/**
 * One round of the worker's over the documents that searches read: published articles whose signatures or subjects
 * were renamed, then working copies that changed. True when more waits.
 */
export async function renewSearchDocuments(): Promise<boolean> {
  const written = await renewWaitingDocuments();
  const isMore = await renewDeskDocuments();
  return isMore || written > 0;
}
