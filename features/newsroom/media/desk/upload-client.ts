import { type PutWithProgress, putWithProgress } from '#features/newsroom/media/desk/put-with-progress.ts';
import {
  countParts,
  isUploadOver,
  refusalOfAnnounced,
  type UploadStatus,
} from '#features/newsroom/media/uploads.ts';
import { toContentDigest } from '#lib/content-digest.ts';
import { urls } from '#lib/urls.ts';
import { uploadRefusals } from '#words/newsroom/media/media-desk.ts';
import { uploadClientWords as words } from '#words/newsroom/media/upload-client.ts';

/** What is known of a file while it is sent and read, for whoever draws it. */
export type UploadProgress = {
  /** Null until the newspaper has given it one: what `resume` takes. */
  uploadId: string | null;
  /** Waiting: for a line, or for a newspaper that answers and can't take it now. */
  phase: 'sending' | 'waiting_for_network' | 'waiting_for_newspaper' | 'reading';
  sentBytes: number;
  bytes: number;
  /** The last answer; null before the first. */
  status: UploadStatus | null;
};

/** How a file's way ended. `status.state` of what is done is `ready`, or `refused` with its sentence. */
export type UploadResult =
  | { kind: 'done'; status: UploadStatus }
  /** Nothing was taken: the sentence says why and what to do. */
  | { kind: 'refused'; sentence: string }
  /** The line stayed away too long, or there is no room: what was sent is kept for a day, `uploadId` goes on from there. */
  | { kind: 'lost'; uploadId: string | null; sentence: string }
  | { kind: 'cancelled' };

/** What is needed of the browser; tests bring their own. */
export type UploadSurroundings = {
  fetch: typeof fetch;
  put: PutWithProgress;
  /** Resolves after this many milliseconds, or as soon as it is worth trying again. */
  pause: (ms: number) => Promise<void>;
  /** SHA-256, or null where the browser computes none (an address without TLS). */
  sha256: ((bytes: ArrayBuffer) => Promise<ArrayBuffer>) | null;
};

type Sending = {
  file: File;
  folderId?: string | null;
  /** The asset whose file this one replaces. */
  replacesId?: string | null;
  /** An upload that was begun and lost, with the same file. */
  resume?: string;
  signal?: AbortSignal;
  onProgress?: (progress: UploadProgress) => void;
};

/** Tries of one step before the line counts as lost; pauses grow up to half a minute, some six minutes in all. */
const mostTries = 16;
const firstPauseMs = 1_000;
const longestPauseMs = 30_000;
const askEveryMs = 1_000;

class Ended extends Error {
  readonly result: UploadResult;
  constructor(result: UploadResult) {
    super(result.kind);
    this.name = 'Ended';
    this.result = result;
  }
}

/** The browser's own; a line that comes back ends a pause. */
const browserSurroundings = (): UploadSurroundings => ({
  fetch: (...given) => globalThis.fetch(...given),
  put: putWithProgress,
  pause: (ms) =>
    new Promise((resolve) => {
      const over = () => {
        clearTimeout(timer);
        globalThis.removeEventListener?.('online', over);
        resolve();
      };
      const timer = setTimeout(over, ms);
      globalThis.addEventListener?.('online', over);
    }),
  sha256: globalThis.crypto?.subtle ? (bytes) => globalThis.crypto.subtle.digest('SHA-256', bytes) : null,
});

/**
 * Sends a file part by part and follows it until it is ready or refused. A line that is lost is waited for, and the
 * sending goes on with the parts that are missing; pages may be told of each step by `onProgress`. Never throws for
 * what the network or the newspaper answers.
 */
export async function sendFile(
  sending: Sending,
  surroundings: UploadSurroundings = browserSurroundings(),
): Promise<UploadResult> {
  const way = new Way(sending, surroundings);
  try {
    const begun = await way.begin();
    const whole = begun.state === 'receiving' ? await way.sendParts(begun) : begun;
    return { kind: 'done', status: await way.follow(whole) };
  } catch (error) {
    if (error instanceof Ended) return error.result;
    if (sending.signal?.aborted) return { kind: 'cancelled' };
    throw error;
  }
}

/** Gives up an upload that is still being sent; what was kept of it is thrown away. */
export async function cancelSending(uploadId: string, { fetch } = browserSurroundings()): Promise<void> {
  await fetch(urls.apiUpload(uploadId), { method: 'DELETE' }).catch(() => null);
}

/** One file on its way. */
class Way {
  readonly #sending: Sending;
  readonly #around: UploadSurroundings;
  #progress: UploadProgress;

  constructor(sending: Sending, surroundings: UploadSurroundings) {
    this.#sending = sending;
    this.#around = surroundings;
    this.#progress = {
      uploadId: sending.resume ?? null,
      phase: 'sending',
      sentBytes: 0,
      bytes: sending.file.size,
      status: null,
    };
  }

  async begin(): Promise<UploadStatus> {
    const { file, folderId, replacesId, resume } = this.#sending;
    if (resume) return this.#ask(urls.apiUpload(resume));
    const announced = { fileName: file.name || words.unnamed, bytes: file.size, type: file.type };
    if (file.size === 0) throw new Ended({ kind: 'refused', sentence: words.emptyFile });
    const refusal = refusalOfAnnounced({ ...announced, type: announced.type.toLowerCase() });
    if (refusal) throw new Ended({ kind: 'refused', sentence: uploadRefusals[refusal] });
    const sum = await this.#sumOf(file);
    return this.#ask(urls.apiUploads(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...announced,
        ...(sum ? { sha256: toHex(sum) } : {}),
        ...(folderId ? { folderId } : {}),
        ...(replacesId ? { replacesId } : {}),
      }),
    });
  }

  async sendParts(begun: UploadStatus): Promise<UploadStatus> {
    const { file } = this.#sending;
    if (begun.bytes !== file.size) throw new Ended({ kind: 'refused', sentence: words.otherFile });
    let status = begun;
    for (let number = 1; number <= countParts(status); number += 1) {
      if (status.parts.includes(number)) continue;
      const start = (number - 1) * status.partBytes;
      const part = file.slice(start, Math.min(file.size, start + status.partBytes));
      const sum = await this.#sumOf(part);
      const headers = {
        'content-type': 'application/octet-stream',
        ...(sum ? { 'content-digest': toContentDigest(sum) } : {}),
      };
      const { signal } = this.#sending;
      const kept = keptBytes(status);
      const told = (bytes: number): void => this.#tell({ phase: 'sending', sentBytes: kept + bytes });
      const address = urls.apiUploadPart(status.id, number);
      status = await this.#insist(() =>
        this.#around.put(address, { headers, body: part, signal: signal ?? undefined }, told),
      );
    }
    return this.#ask(urls.apiUploadEnd(status.id), { method: 'POST' });
  }

  async follow(whole: UploadStatus): Promise<UploadStatus> {
    let status = whole;
    while (!isUploadOver(status.state)) {
      await this.#around.pause(askEveryMs);
      status = await this.#ask(urls.apiUpload(status.id));
    }
    return status;
  }

  /** The answer, after as many tries as a bad line needs. What the newspaper refuses ends the way. */
  #ask(address: string, init: RequestInit = {}): Promise<UploadStatus> {
    const { signal } = this.#sending;
    return this.#insist(() => this.#around.fetch(address, { ...init, ...(signal ? { signal } : {}) }));
  }

  /** What is asked once must be safe to ask again. */
  async #insist(send: () => Promise<Response>): Promise<UploadStatus> {
    for (let tried = 1; ; tried += 1) {
      const answer = await this.#tryOnce(send);
      if (typeof answer === 'object') return this.#note(answer);
      if (answer === 'full') throw this.#lost(words.full);
      if (tried === mostTries) throw this.#lost(answer === 'busy' ? words.away : words.lost);
      this.#tell({ phase: answer === 'busy' ? 'waiting_for_newspaper' : 'waiting_for_network' });
      await this.#around.pause(Math.min(longestPauseMs, firstPauseMs * 2 ** (tried - 1)));
    }
  }

  #lost(sentence: string): Ended {
    return new Ended({ kind: 'lost', uploadId: this.#progress.uploadId, sentence });
  }

  /**
   * `gone` (no network, a proxy's page) and `busy` (a limit, a fault on the other side) are worth another try; a disk
   * that is full is not, until somebody has made room.
   */
  async #tryOnce(send: () => Promise<Response>): Promise<UploadStatus | 'gone' | 'busy' | 'full'> {
    const { signal } = this.#sending;
    if (signal?.aborted) throw new Ended({ kind: 'cancelled' });
    try {
      const response = await send();
      if (response.status === 507) return 'full';
      if (response.status === 429 || response.status >= 500) return 'busy';
      const json: unknown = await response.json();
      if (response.ok) return json as UploadStatus;
      const { detail, errors = {} } = json as { detail?: string; errors?: Record<string, string> };
      throw new Ended({ kind: 'refused', sentence: Object.values(errors)[0] ?? detail ?? words.unexpected });
    } catch (error) {
      if (error instanceof Ended) throw error;
      if (signal?.aborted) throw new Ended({ kind: 'cancelled' });
      return 'gone';
    }
  }

  #note(status: UploadStatus): UploadStatus {
    const isSending = status.state === 'receiving';
    this.#tell({
      uploadId: status.id,
      status,
      phase: isSending ? 'sending' : 'reading',
      sentBytes: isSending ? keptBytes(status) : status.bytes,
    });
    return status;
  }

  #tell(change: Partial<UploadProgress>): void {
    this.#progress = { ...this.#progress, ...change };
    this.#sending.onProgress?.(this.#progress);
  }

  /** Null where none can be computed; a file that can't be read any more ends the way. */
  async #sumOf(blob: Blob): Promise<Uint8Array | null> {
    const { sha256 } = this.#around;
    if (!sha256) return null;
    try {
      return new Uint8Array(await sha256(await blob.arrayBuffer()));
    } catch {
      throw new Ended({ kind: 'refused', sentence: words.unreadable });
    }
  }
}

/** How much of it the newspaper has. */
const keptBytes = ({ parts, partBytes, bytes }: UploadStatus): number =>
  parts.reduce((sum, number) => sum + Math.min(partBytes, bytes - (number - 1) * partBytes), 0);

const toHex = (sum: Uint8Array): string => [...sum].map((one) => one.toString(16).padStart(2, '0')).join('');
