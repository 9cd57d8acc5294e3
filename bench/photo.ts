import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { regionKey, toPixels } from '#features/newsroom/media/crops.ts';
import { fileRowKey, type PlannedPart, planFiles } from '#features/newsroom/media/file-plan.ts';
import { runClean, runMake } from '#features/newsroom/media/intake/run-picture-child.ts';
import { drawPhotos } from './photo-files.ts';
import { childCpuSeconds, watchChildren } from './process-figures.ts';
import { column, row, title } from './table.ts';

/**
 * A 24-megapixel JPEG with the grain of a real one, from reading to its last file: seconds of the clock and of the
 * processor (user and system, of the children alone), files, and the most memory that a child had.
 */
export async function measurePhoto(): Promise<Record<string, unknown>> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-photo-'));
  const [source, master] = [join(folder, 'source'), join(folder, 'master')];
  const [photo] = await drawPhotos(1);
  if (!photo) throw new Error('no photograph');
  await writeFile(source, photo);
  const peak = watchChildren(process.pid);
  try {
    const steps: Record<string, { seconds: number; cpuSeconds: number; files: number }> = {};
    const step = async <Value>(name: string, work: () => Promise<[Value, number]>): Promise<Value> => {
      const [startedAt, before] = [performance.now(), childCpuSeconds()];
      const [value, files] = await work();
      const seconds = (performance.now() - startedAt) / 1_000;
      steps[name] = { seconds, cpuSeconds: childCpuSeconds() - before, files };
      return value;
    };
    const cleaned = await step('lue', async () => {
      const answer = await runClean({ source, target: master });
      if ('refusal' in answer) throw new Error(`refused: ${answer.refusal}`);
      return [answer, 1];
    });
    const asset = { ...cleaned, focalX: 0.5, focalY: 0.5 };
    const make = async (parts: readonly PlannedPart[], hurry: 'now' | 'later') => {
      const asked = parts.map((part) => ({ pixels: toPixels(part.region, asset), files: part.files }));
      const { isGraphic, isAnimated } = asset;
      return (await runMake({ master, folder, parts: asked, isGraphic, isAnimated }, { hurry })).length;
    };
    const first = planFiles(asset, { drawn: [], existing: new Set(), only: 'first' });
    await step('16:9, carte, image entière', async () => [null, await make(first, 'now')]);
    const existing = new Set(
      first.flatMap(({ crop, region, files }) =>
        files.map((file) => fileRowKey({ crop, region: regionKey(region), ...file })),
      ),
    );
    const rest = planFiles(asset, { drawn: [], existing });
    await step('le reste, priorité basse', async () => {
      let files = 0;
      // As the worker does: one process for each part.
      for (const part of rest) files += await make([part], 'later');
      return [null, files];
    });
    const peakMb = peak.stop();
    title(`Une photographie de 24 mégapixels (${(photo.byteLength / 1e6).toFixed(1)} Mo)`);
    column('étape', 'secondes', 'CPU s', 'fichiers');
    for (const [name, { seconds, cpuSeconds, files }] of Object.entries(steps))
      row(name, seconds, cpuSeconds, files);
    row('mémoire au plus, Mo', peakMb);
    return { megabytes: photo.byteLength / 1e6, steps, peakMb };
  } finally {
    peak.stop();
    await rm(folder, { recursive: true });
  }
}
