import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFilmChoices, listTracks } from '#features/newsroom/media/data/film.queries.ts';
import { getPictureViews } from '#features/newsroom/media/data/picture.queries.ts';
import { getUpload } from '#features/newsroom/media/data/upload.queries.ts';
import { fileKey, originalKey, trackKey } from '#features/newsroom/media/file-key.ts';
import { deleteAsset } from '#features/newsroom/media/use-cases/delete-asset.ts';
import { editAsset } from '#features/newsroom/media/use-cases/edit-asset.ts';
import { removeTrack, saveTrack } from '#features/newsroom/media/use-cases/keep-tracks.ts';
import { readUpload } from '#features/newsroom/media/use-cases/read-upload.ts';
import { beginUpload, finishUpload, keepUploadPart } from '#features/newsroom/media/use-cases/send-upload.ts';
import { withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import type { UploadStatus } from '#features/newsroom/media/uploads.ts';
import type { Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { mp3, mp4, secret, webm } from '#tests/factories/films.ts';
import { createPerson } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'films-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

let actor: Person;
beforeAll(async () => {
  actor = await createPerson('editor_in_chief');
});

async function send(bytes: Buffer, file: { fileName: string; type: string; replacesId?: string }) {
  const input = { bytes: bytes.byteLength, folderId: null, replacesId: null, ...file };
  const { id } = valueOf(await beginUpload({ actor, input }));
  valueOf(await keepUploadPart({ actor, input: { uploadId: id, number: 1 }, bytes, sha256: null }));
  valueOf(await finishUpload({ actor, input: { uploadId: id } }));
  await readUpload(id);
  return (await getUpload(id)) as UploadStatus;
}
const video = { fileName: 'La grue du port.mp4', type: 'video/mp4' };

const captions = 'WEBVTT\n\n00:01.000 --> 00:02.000\nLa grue tourne.\n';

describe('a film', () => {
  it('is ready at once: what plays is public, the original apart, and it shows with its words', async () => {
    const bytes = mp4();
    const { state, asset } = await send(bytes, video);
    expect([state, asset?.kind, asset?.title]).toEqual(['ready', 'video', 'La grue du port']);
    const row = await db().asset.findUniqueOrThrow({ where: { id: asset?.id ?? '' } });
    expect(row).toMatchObject({ kind: 'video', width: 640, height: 360, durationMs: 2_000, state: 'ready' });
    expect(await storage('private').size(originalKey(row.originalHash ?? ''))).toBe(bytes.byteLength);
    const stored = await storage().read(fileKey({ hash: row.hash, mimeType: 'video/mp4' }));
    expect(stored && (await text(stored.stream))).not.toContain(secret);

    valueOf(
      await editAsset({
        actor,
        input: {
          assetId: row.id,
          base: {},
          values: {
            transcript: 'La grue tourne.',
            credit: 'A. Martin',
            digitalSourceType: 'trainedAlgorithmicMedia',
          },
        },
      }),
    );
    valueOf(
      await saveTrack({
        actor,
        input: { assetId: row.id, kind: 'captions', language: 'fr', text: captions },
      }),
    );
    const { [row.id]: view } = await getPictureViews([row.id]);
    expect(view).toMatchObject({
      width: 640,
      credit: 'A. Martin',
      aiOrigin: 'generated',
      film: { kind: 'video', durationMs: 2_000 },
    });
    expect(view?.film?.tracks).toMatchObject([{ kind: 'captions', language: 'fr' }]);
    expect((await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags).toEqual([
      tags.asset(row.id),
      tags.sitemaps(),
    ]);
    expect(await findFilmChoices({ search: 'grue', kind: 'video' }, new Date())).toMatchObject([
      { id: row.id, hasTranscript: true },
    ]);
    expect(await findFilmChoices({ search: 'grue', kind: 'audio' }, new Date())).toEqual([]);

    valueOf(await withdrawAsset({ actor, input: { assetId: row.id, reason: 'Tribunal' } }));
    expect(await getPictureViews([row.id])).toEqual({});
    const [track] = await listTracks(row.id);
    for (const key of [fileKey({ hash: row.hash, mimeType: 'video/mp4' }), trackKey(track?.hash ?? '')])
      expect(await storage().size(key)).toBe(0);
  });

  it('takes the place of another film, never of a picture or a sound', async () => {
    const { asset } = await send(webm(), { fileName: 'un.webm', type: 'video/webm' });
    const replacesId = asset?.id ?? '';
    const sound = await send(mp3(), { fileName: 'voix.mp3', type: 'audio/mpeg', replacesId });
    expect(sound.refusal?.code).toBe('other_kind');
    const film = await send(mp4({ isTurned: true }), { ...video, replacesId });
    expect([film.state, film.asset?.id]).toEqual(['ready', replacesId]);
    const row = await db().asset.findUniqueOrThrow({ where: { id: replacesId } });
    expect(row).toMatchObject({ width: 360, height: 640, mimeType: 'video/mp4', title: 'un' });
  });

  it('is refused when no browser would play it, whatever its name', async () => {
    const { refusal } = await send(mp4({ videoCodec: 'hvc1' }), video);
    expect(refusal?.code).toBe('unplayable');
  });

  it('refuses captions by the line, keeps none of them, and drops a track with its file', async () => {
    const { asset } = await send(mp3(200), { fileName: 'voix.mp3', type: 'audio/mpeg' });
    const assetId = asset?.id ?? '';
    const wrong = await saveTrack({
      actor,
      input: { assetId, kind: 'captions', language: 'fr', text: 'WEBVTT\n\n1,5 --> 2\nNon.' },
    });
    expect(wrong.ok ? null : wrong.error.fields?.['text']).toMatch(/^Ligne 3/);
    expect(await listTracks(assetId)).toEqual([]);
    valueOf(await saveTrack({ actor, input: { assetId, kind: 'captions', language: 'fr', text: captions } }));
    const [track] = await listTracks(assetId);
    valueOf(await removeTrack({ actor, input: { assetId, trackId: track?.id ?? '' } }));
    expect(await listTracks(assetId)).toEqual([]);

    const key = fileKey({
      hash: (await db().asset.findUniqueOrThrow({ where: { id: assetId } })).hash,
      mimeType: 'audio/mpeg',
    });
    expect(await storage().size(key)).toBeGreaterThan(0);
    valueOf(await deleteAsset({ actor, input: { assetId } }));
    expect(await storage().size(key)).toBeNull();
  });
});
