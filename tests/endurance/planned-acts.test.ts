import { type ChildProcess, fork } from 'node:child_process';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openBenchDatabase } from '#bench/stack.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { closeDatabase, db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection } from '#tests/factories/taxonomy.ts';

/** A hundred stories for the same minute and two worker processes on one queue: each comes out once, none early. */
const stories = 100;
const leadMs = 20_000;

let database: Awaited<ReturnType<typeof openBenchDatabase>>;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  database = await openBenchDatabase();
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    DATA_DIR: database.dataDir,
    NEXTAUTH_SECRET: 'a secret that only the tests know, of enough characters',
    SITE_URL: 'http://localhost:3000',
    LOG_LEVEL: 'silent',
  });
}, 120_000);

afterAll(async () => {
  for (const worker of workers) {
    worker.kill('SIGTERM');
    await new Promise((ended) => worker.once('exit', ended));
  }
  await closeDatabase();
  await database?.close();
}, 60_000);

it('publishes each of a hundred planned stories once, with two workers', async () => {
  const chief = await createPerson('editor_in_chief');
  const [section, author] = [await createSection(), await createAuthor()];
  const ids: string[] = [];
  for (let count = 0; count < stories; count += 1) {
    const fields = { sectionId: section.id, bylines: [{ authorId: author.id }] };
    ids.push((await createReadyDraft(chief, fields)).articleId);
  }
  const at = new Date(Date.now() + leadMs);
  for (const articleId of ids) {
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at: at.toISOString() } }));
  }
  for (let count = 0; count < 2; count += 1) workers.push(fork('worker/main.ts', { stdio: 'inherit' }));
  const where = { id: { in: ids }, publicationState: 'published' } as const;
  await vi.waitFor(async () => expect(await db().article.count({ where })).toBe(stories), {
    timeout: 120_000,
    interval: 250,
  });
  const lines = await db().journalEntry.groupBy({
    by: ['subjectId'],
    where: { subjectId: { in: ids }, action: 'article.publish' },
    _count: true,
  });
  expect(lines).toHaveLength(stories);
  expect(lines.filter(({ _count }) => _count !== 1)).toEqual([]);
  const rows = await db().article.findMany({ where, select: { firstPublishedAt: true } });
  const lateness = rows.map(({ firstPublishedAt }) => (firstPublishedAt?.getTime() ?? 0) - at.getTime());
  expect(Math.min(...lateness)).toBeGreaterThanOrEqual(0);
  process.stdout.write(
    `    ${stories} planned stories, two workers: each once, the last ${Math.round(Math.max(...lateness))} ms after its hour\n`,
  );
  expect(Math.max(...lateness)).toBeLessThan(120_000);
}, 240_000);
