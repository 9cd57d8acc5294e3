import { createHash, randomBytes } from 'node:crypto';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { openLocalStorage } from '#server/storage/local-storage.ts';
import { join } from 'node:path';
import { load } from './load.ts';
import { type Site, startNginx, startStaticServer } from './stack.ts';
import { column, row, title } from './table.ts';

/** Bytes of a thumbnail, of a lead picture on a telephone, of one on a wide screen, of the largest. */
const sizes = [6_000, 45_000, 160_000, 900_000];
/** Of the plain static server, for the sizes that pages are made of. */
const leastRatio = 0.8;

/**
 * Files of the public area from the newspaper, from a plain static server over the same folder, and from nginx where
 * there is one, by turns in the same minute. Answers the least ratio to the plain server.
 */
export async function measureFiles(site: Site, { dataDir, seconds }: { dataDir: string; seconds: number }) {
  title('Un fichier de la photothèque, 32 connexions');
  column('octets', 'req/s', 'p50 ms', 'p99 ms', 'CPU s/1000', 'statique', '× statique', '× nginx');
  const folder = join(dataDir, 'media');
  const files = openLocalStorage(folder);
  const figures = [];
  for (const size of sizes) {
    const content = randomBytes(size);
    const hash = createHash('sha256').update(content).digest('hex');
    const key = fileKey({ hash, mimeType: 'image/webp' });
    await files.write(key, content);
    const plainServer = await startStaticServer(folder);
    const url = `${site.url}/medias/${hash}.webp`;
    const rounds = [];
    for (let round = 0; round < 3; round += 1) {
      const ours = await load({ url, pid: site.pid, seconds });
      const plain = await load({ url: `${plainServer.url}${key}`, pid: plainServer.pid, seconds });
      rounds.push({ ours, plain, ratio: ours.requestsPerSecond / plain.requestsPerSecond });
    }
    await plainServer.stop();
    const [, middle] = rounds.sort((one, other) => one.ratio - other.ratio);
    if (!middle) continue;
    const server = await startNginx(dataDir, content, content);
    const nginx = server && (await load({ url: server.url, pid: server.pid, seconds }));
    await server?.stop();
    const { ours, plain, ratio } = middle;
    const againstNginx = nginx ? ours.requestsPerSecond / nginx.requestsPerSecond : null;
    figures.push({ size, ours, plain, ratio, againstNginx });
    row(
      String(size),
      ours.requestsPerSecond,
      ours.p50Ms,
      ours.p99Ms,
      ours.cpuPer1000,
      plain.requestsPerSecond,
      ratio,
      againstNginx,
    );
  }
  return { figures, isGood: figures.every(({ ratio }) => ratio >= leastRatio) };
}
