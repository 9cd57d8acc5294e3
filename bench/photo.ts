import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { toPixels } from '#features/media/crops.ts';
import { planFiles } from '#features/media/file-plan.ts';
import { runClean, runMake } from '#features/media/intake/run-picture-child.ts';
import { column, row, title } from './table.ts';

const sampleEveryMs = 50;

/** A 24-megapixel JPEG with the grain of a real one, from reading to its last file: seconds, and the most memory of a child. */
export async function measurePhoto(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-photo-'));
  const peak = watchChildren();
  try {
    const [source, master] = [join(folder, 'source'), join(folder, 'master')];
    const photo = await drawPhoto();
    await writeFile(source, photo);
    const startedAt = performance.now();
    const cleaned = await runClean({ source, target: master });
    if ('refusal' in cleaned) throw new Error(`refused: ${cleaned.refusal}`);
    const asset = { ...cleaned, focalX: 0.5, focalY: 0.5 };
    const make = (isFirst: boolean) => {
      const parts = planFiles(asset, { drawn: [], existing: new Set(), isFirst });
      const asked = parts.map((part) => ({ pixels: toPixels(part.region, asset), files: part.files }));
      return runMake(
        { master, folder, parts: asked, isGraphic: asset.isGraphic, isAnimated: asset.isAnimated },
        { hurry: isFirst ? 'now' : 'later' },
      );
    };
    const readMs = performance.now() - startedAt;
    const first = (await make(true)).length;
    const firstMs = performance.now() - startedAt;
    const all = (await make(false)).length;
    const figures = {
      megabytes: photo.byteLength / 1e6,
      readSeconds: readMs / 1_000,
      firstSeconds: firstMs / 1_000,
      firstFiles: first,
      restSeconds: (performance.now() - startedAt - firstMs) / 1_000,
      allFiles: all,
      peakMb: peak.stop(),
    };
    title('Une photographie de 24 mégapixels');
    column('étape', 'secondes', 'fichiers', 'Mo au plus');
    row('lue', figures.readSeconds, 1, figures.peakMb);
    row('16:9, carte, image entière prêtes', figures.firstSeconds, first, figures.peakMb);
    row('tous les formats, priorité basse', figures.restSeconds, all, figures.peakMb);
    return figures;
  } finally {
    peak.stop();
    await rm(folder, { recursive: true });
  }
}

async function drawPhoto(): Promise<Buffer> {
  const grain = { type: 'gaussian', mean: 128, sigma: 20 } as const;
  const soft = await sharp({
    create: { width: 1_500, height: 1_000, channels: 3, background: '#777', noise: grain },
  })
    .blur(2)
    .png()
    .toBuffer();
  return sharp(soft).resize(6_000, 4_000).jpeg({ quality: 90 }).toBuffer();
}

/** The largest resident size, in megabytes, that any child of this process had; null where the system does not say. */
function watchChildren(): { stop: () => number } {
  let most = 0;
  const timer = setInterval(() => {
    sample().then(
      (megabytes) => {
        most = Math.max(most, megabytes);
      },
      () => null,
    );
  }, sampleEveryMs);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(most);
    },
  };
}

async function sample(): Promise<number> {
  let most = 0;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (!status.includes(`PPid:\t${process.pid}\n`)) continue;
    most = Math.max(most, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
  }
  return most;
}
