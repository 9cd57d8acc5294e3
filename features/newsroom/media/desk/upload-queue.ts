import {
  cancelSending,
  sendFile,
  type UploadProgress,
  type UploadResult,
} from '#features/newsroom/media/desk/upload-client.ts';
import type { UploadStatus } from '#features/newsroom/media/uploads.ts';

/** One file in the queue of a page. */
export type SentFile = {
  key: number;
  file: File;
  /** Null while it waits for its turn. */
  progress: UploadProgress | null;
  /** Null until its way has ended. */
  result: UploadResult | null;
};

export type QueueOptions = {
  folderId?: string | null;
  replacesId?: string | null;
  /** Uploads that were begun before and never arrived whole: a file of the same name and size goes on with one. */
  unfinished?: readonly UploadStatus[];
  /** Told of each file that is in the library. */
  onReady: () => void;
};

/** Files on the line at one time: a telephone's line is not shared among twenty. */
const mostAtOnce = 2;

/** The files that a page sends: two at once, in order, each followed until it is ready or refused. */
export class UploadQueue {
  #files: readonly SentFile[] = [];
  readonly #stops = new Map<number, AbortController>();
  readonly #watchers = new Set<() => void>();
  readonly #send: typeof sendFile;
  #lastKey = 0;

  constructor(send: typeof sendFile = sendFile) {
    this.#send = send;
  }

  /** For `useSyncExternalStore`: the same array until something changes. */
  readonly files = (): readonly SentFile[] => this.#files;
  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  add(files: readonly File[], options: QueueOptions): void {
    const added = files.map((file): SentFile => {
      this.#lastKey += 1;
      return { key: this.#lastKey, file, progress: null, result: null };
    });
    this.#set([...this.#files, ...added]);
    this.#startNext(options);
  }

  cancel({ key }: SentFile, options: QueueOptions): void {
    const uploadId = this.#files.find((one) => one.key === key)?.progress?.uploadId;
    this.#stops.get(key)?.abort();
    this.#change(key, { result: { kind: 'cancelled' } });
    if (uploadId) void cancelSending(uploadId);
    this.#startNext(options);
  }

  /** Sends a lost one again: what had arrived is there still. */
  resume({ key }: SentFile, options: QueueOptions): void {
    this.#change(key, { result: null });
    this.#startNext(options);
  }

  /** Takes what is over off the list. */
  clear(): void {
    this.#set(this.#files.filter(({ result }) => result === null));
  }

  #startNext(options: QueueOptions): void {
    const free = mostAtOnce - this.#stops.size;
    const waiting = this.#files.filter(({ key, result }) => !result && !this.#stops.has(key));
    for (const one of waiting.slice(0, Math.max(0, free))) void this.#start(one, options);
  }

  async #start({ key, file, progress }: SentFile, options: QueueOptions): Promise<void> {
    const stop = new AbortController();
    this.#stops.set(key, stop);
    const { folderId, replacesId, unfinished = [], onReady } = options;
    const begun = unfinished.find(({ fileName, bytes }) => fileName === file.name && bytes === file.size);
    const resume = progress?.uploadId ?? (replacesId ? undefined : begun?.id);
    const result = await this.#send({
      file,
      ...(folderId ? { folderId } : {}),
      ...(replacesId ? { replacesId } : {}),
      ...(resume ? { resume } : {}),
      signal: stop.signal,
      onProgress: (told) => this.#change(key, { progress: told }),
    });
    this.#stops.delete(key);
    this.#change(key, { result });
    if (result.kind === 'done' && result.status.state === 'ready') onReady();
    this.#startNext(options);
  }

  #change(key: number, values: Partial<SentFile>): void {
    this.#set(this.#files.map((one) => (one.key === key ? { ...one, ...values } : one)));
  }

  #set(files: readonly SentFile[]): void {
    this.#files = files;
    for (const watcher of this.#watchers) watcher();
  }
}
