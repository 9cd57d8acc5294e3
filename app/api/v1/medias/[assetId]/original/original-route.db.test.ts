import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { GET } from '#app/api/v1/medias/[assetId]/original/route.ts';
import { originalKey } from '#features/newsroom/media/file-key.ts';
import type { Role } from '#lib/actor.ts';
import { sessionCookieName } from '#server/auth/cookies.ts';
import { insertSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';

async function ask(assetId: string, role: Role | null): Promise<Response> {
  const headers = new Headers();
  if (role) {
    const { userId } = await createPerson(role);
    const { token } = await insertSession({
      userId,
      address: null,
      userAgent: null,
      // Whoever leads has given a second factor.
      mfaAt: new Date(),
    });
    headers.set('cookie', `${sessionCookieName()}=${token}`);
  }
  return GET(new Request(`http://journal.test/api/v1/medias/${assetId}/original`, { headers }), {
    params: Promise.resolve({ assetId }),
  });
}

async function createKept(originalName: string): Promise<{ assetId: string; content: Buffer }> {
  const content = Buffer.from(`<script>alert(1)</script> ${uniqueWord()}`);
  const originalHash = createHash('sha256').update(content).digest('hex');
  await storage('private').write(originalKey(originalHash), content);
  return {
    assetId: await createAsset({
      originalHash,
      originalName,
      originalMimeType: 'image/jpeg',
      originalBytes: content.length,
    }),
    content,
  };
}

const linesOf = (assetId: string) =>
  db().journalEntry.count({ where: { action: 'asset.take_original', subjectId: assetId } });

it('gives the untouched file to who has the right, as a download, with a line in the journal', async () => {
  const { assetId, content } = await createKept('l’été (1)*.jpg');
  const answer = await ask(assetId, 'section_editor');
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(content);
  expect(answer.headers.get('content-type')).toBe('application/octet-stream');
  expect(answer.headers.get('content-disposition')).toBe(
    "attachment; filename*=UTF-8''l%E2%80%99%C3%A9t%C3%A9%20%281%29%2A.jpg",
  );
  expect(answer.headers.get('cache-control')).toContain('no-store');
  expect(await linesOf(assetId)).toBe(1);
});

it('gives it to nobody else, and tells who asks for what is not there', async () => {
  const { assetId } = await createKept('un.jpg');
  expect((await ask(assetId, null)).status).toBe(401);
  expect((await ask(assetId, 'journalist')).status).toBe(403);
  expect((await ask(await createAsset(), 'administrator')).status).toBe(404);
  expect((await ask('../x', 'administrator')).status).toBe(404);
  expect(await linesOf(assetId)).toBe(0);
});
