import type { FileKind } from '#features/ads/campaigns/creative-intake.ts';
import type { TakenCreativeFile } from '#features/ads/campaigns/use-cases/take-creative-file.ts';
import { putWithProgress } from '#features/newsroom/media/desk/put-with-progress.ts';
import { urls } from '#lib/urls.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';

/** Where a file is on its way: sent in hundredths, then read. */
export type FileProgress = { phase: 'sending'; percent: number } | { phase: 'reading' };

/** Sends a file for a creative. Answers what was read of it, or the sentence that says why it was not taken. */
export async function sendCreativeFile(
  file: File,
  { kind, onProgress }: { kind: FileKind; onProgress: (progress: FileProgress) => void },
): Promise<{ taken: TakenCreativeFile } | { sentence: string }> {
  try {
    const answer = await putWithProgress(
      urls.apiCreativeFile(kind),
      { headers: { 'content-type': 'application/octet-stream' }, body: file },
      (bytes) =>
        onProgress(
          bytes < file.size
            ? { phase: 'sending', percent: Math.floor((100 * bytes) / file.size) }
            : { phase: 'reading' },
        ),
    );
    const body = (await answer.json()) as TakenCreativeFile & { detail?: string };
    return answer.ok ? { taken: body } : { sentence: body.detail ?? words.lost };
  } catch {
    return { sentence: words.lost };
  }
}
