import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { htmlCheckWords as words } from '#messages/html-check.ts';
import type { FoundPage } from './find-templates.ts';

const run = promisify(execFile);
/** One message a line of every page: far from it in practice. */
const mostOutput = 64 * 1024 * 1024;

const outputSchema = z.object({
  messages: z.array(
    z.object({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string(),
      message: z.string(),
      extract: z.string().optional(),
      lastLine: z.number().optional(),
      lastColumn: z.number().optional(),
    }),
  ),
});

/**
 * What the Nu Html Checker (validator.github.io) says of pages, errors alone, by path. It needs Java and its own
 * archive, so it judges beside our own checker and never in its place.
 * @param jar path of vnu.jar
 */
export async function judgeByNu(jar: string, pages: readonly FoundPage[]): Promise<Map<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    const paths = new Map<string, string>();
    for (const [at, { path, html }] of pages.entries()) {
      const file = join(folder, `${at}.html`);
      await writeFile(file, html);
      paths.set(`${at}.html`, path);
    }
    const options = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always'];
    const { stdout } = await run('java', [...options, folder], { maxBuffer: mostOutput });
    const found = new Map<string, string[]>();
    for (const { type, url, message, extract, lastLine, lastColumn } of outputSchema.parse(JSON.parse(stdout))
      .messages) {
      const path = paths.get(url.slice(url.lastIndexOf('/') + 1));
      if (type === 'info' || path === undefined) continue;
      const at = `${lastLine ?? 0}:${lastColumn ?? 0}`;
      const finding = words.finding({ rule: 'nu', message, at, selector: extract ?? null });
      found.set(path, [...(found.get(path) ?? []), finding]);
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
