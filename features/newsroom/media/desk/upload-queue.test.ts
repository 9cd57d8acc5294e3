import { expect, it, vi } from 'vitest';
import type { sendFile, UploadResult } from '#features/newsroom/media/desk/upload-client.ts';
import { UploadQueue } from '#features/newsroom/media/desk/upload-queue.ts';
import type { UploadStatus } from '#features/newsroom/media/uploads.ts';

type Sent = Parameters<typeof sendFile>[0];

const status = (values: Partial<UploadStatus>): UploadStatus => ({
  id: 'envoi',
  state: 'ready',
  fileName: 'un.jpg',
  bytes: 3,
  partBytes: 5,
  parts: [],
  refusal: null,
  asset: null,
  isDuplicate: false,
  lookalikes: [],
  ...values,
});
const fileOf = (name: string): File => new File(['abc'], name, { type: 'image/jpeg' });

/** A line on which each file ends when the test says so. */
function line() {
  const under = new Map<string, { sent: Sent; end: (result: UploadResult) => void }>();
  const send = vi.fn<typeof sendFile>(
    (sent) => new Promise((end) => under.set(sent.file.name, { sent, end })),
  );
  const end = async (name: string, result: UploadResult): Promise<void> => {
    under.get(name)?.end(result);
    under.delete(name);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { send, under, end };
}
const ready: UploadResult = { kind: 'done', status: status({}) };
const refused: UploadResult = {
  kind: 'done',
  status: status({ state: 'refused', refusal: { code: 'heic', sentence: 'Non.' } }),
};

it('sends two at once, in order, and tells of each that is in the library', async () => {
  const { send, under, end } = line();
  const queue = new UploadQueue(send);
  const onReady = vi.fn<() => void>();
  queue.add(['1.jpg', '2.jpg', '3.jpg', '4.jpg'].map(fileOf), { folderId: 'dossier', onReady });
  expect([...under.keys()]).toEqual(['1.jpg', '2.jpg']);
  expect(under.get('1.jpg')?.sent).toMatchObject({ folderId: 'dossier' });
  await end('2.jpg', refused);
  expect([...under.keys()]).toEqual(['1.jpg', '3.jpg']);
  await end('1.jpg', ready);
  await end('3.jpg', ready);
  await end('4.jpg', ready);
  expect(onReady).toHaveBeenCalledTimes(3);
  expect(queue.files().map(({ result }) => result?.kind)).toEqual(['done', 'done', 'done', 'done']);
  queue.clear();
  expect(queue.files()).toEqual([]);
});

it('goes on with an upload that was begun before, by name and size, and with one that was lost', async () => {
  const { send, under, end } = line();
  const queue = new UploadQueue(send);
  const unfinished = [status({ id: 'ancien', state: 'receiving' }), status({ fileName: '2.jpg', bytes: 9 })];
  const options = { unfinished, onReady: () => undefined };
  queue.add(['un.jpg', '2.jpg'].map(fileOf), options);
  expect(under.get('un.jpg')?.sent.resume).toBe('ancien');
  expect(under.get('2.jpg')?.sent.resume).toBeUndefined();
  under.get('2.jpg')?.sent.onProgress?.({
    uploadId: 'nouveau',
    phase: 'sending',
    sentBytes: 1,
    bytes: 3,
    status: null,
  });
  await end('2.jpg', { kind: 'lost', uploadId: 'nouveau', sentence: 'Perdue.' });
  const lost = queue.files()[1];
  expect(lost?.result?.kind).toBe('lost');
  if (lost) queue.resume(lost, options);
  expect(under.get('2.jpg')?.sent.resume).toBe('nouveau');
});

it('stops one that is given up, and lets the next take its place', async () => {
  const { send, under, end } = line();
  const queue = new UploadQueue(send);
  const options = { onReady: () => undefined };
  const seen = vi.fn<() => void>();
  queue.watch(seen);
  queue.add(['1.jpg', '2.jpg', '3.jpg'].map(fileOf), options);
  const [first] = queue.files();
  if (first) queue.cancel(first, options);
  expect(under.get('1.jpg')?.sent.signal?.aborted).toBe(true);
  await end('1.jpg', { kind: 'cancelled' });
  expect([...under.keys()]).toEqual(['2.jpg', '3.jpg']);
  expect(queue.files()[0]?.result).toEqual({ kind: 'cancelled' });
  expect(seen).toHaveBeenCalled();
});
