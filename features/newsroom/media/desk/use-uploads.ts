'use client';

import { useState, useSyncExternalStore } from 'react';
import { type QueueOptions, type SentFile, UploadQueue } from '#features/newsroom/media/desk/upload-queue.ts';

const nothing: readonly SentFile[] = [];

/** The queue of files of one page, and what its buttons do. */
export function useUploads(options: QueueOptions) {
  const [uploads] = useState(() => new UploadQueue());
  const queue = useSyncExternalStore(uploads.watch, uploads.files, () => nothing);
  return {
    queue,
    add: (files: readonly File[]): void => uploads.add(files, options),
    cancel: (sent: SentFile): void => uploads.cancel(sent, options),
    resume: (sent: SentFile): void => uploads.resume(sent, options),
    clear: (): void => uploads.clear(),
  };
}
