import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { auditWords as words } from '#messages/check.ts';

/**
 * Known vulnerabilities, high or critical, of what production runs. A registry that does not answer audits
 * says nothing about them: that is told, and is no failure.
 */
const report = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string() })),
});

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
  maxBuffer: 64 * 1024 * 1024,
  shell: process.platform === 'win32',
});

const parsed = report.safeParse(parseJson(stdout));
const serious = parsed.success
  ? Object.entries(parsed.data.vulnerabilities).filter(([, { severity }]) =>
      /^(high|critical)$/.test(severity),
    )
  : [];
if (!parsed.success) console.log(words.notVerified);
else if (serious.length === 0) console.log(words.clean);
else
  console.log(
    words.found(
      serious.length,
      serious.map(([name]) => name),
    ),
  );
process.exitCode = serious.length === 0 ? 0 : 1;

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return null;
  }
}
