import { createHash } from 'node:crypto';
import { lockAssets } from '#features/newsroom/media/data/asset.store.ts';
import { deleteTrack, upsertTrack } from '#features/newsroom/media/data/film.store.ts';
import { getAssetKind } from '#features/newsroom/media/data/intake.store.ts';
import { queueSettling } from '#features/newsroom/media/data/public-file.store.ts';
import { trackKey } from '#features/newsroom/media/file-key.ts';
import { mayEditAssets } from '#features/newsroom/media/media.policy.ts';
import { saveTrackSchema, trackSchema } from '#features/newsroom/media/media.schema.ts';
import { readVtt } from '#features/newsroom/media/web-vtt.ts';
import { type Actor } from '#lib/actor.ts';
import { defineUseCase, done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { filmWords as words } from '#words/newsroom/media/media-film.ts';
import { mediaRefusals } from '#words/newsroom/media/media-desk.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { storage } from '#server/storage/storage.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

/** A film that this person may change, held. */
async function lockFilm(open: Transaction, actor: Actor, assetId: string): Promise<Outcome<null>> {
  const assets = await lockAssets(open.sql, [assetId]);
  const permission = mayEditAssets(actor, assets);
  if (!permission.allowed) return forbidden(permission);
  const kind = await getAssetKind(open.sql, assetId);
  if (kind === null) return refused('not_found', { detail: mediaRefusals.unknownAsset });
  return kind === 'picture' ? refused('invalid', { detail: words.noFilm }) : done(null);
}

/**
 * Puts captions (or subtitles, or descriptions) to a film in one language, in the place of those that were there. The
 * file is read line by line: the first line that players would stumble over is named, and nothing is kept.
 */
export const saveTrack = defineUseCase({
  name: 'saveTrack',
  input: saveTrackSchema,
  run: async ({ actor, input: { assetId, kind, language, text } }): Promise<Outcome<{ cues: number }>> => {
    const read = readVtt(text);
    const bytes = 'vtt' in read ? Buffer.from(read.vtt) : Buffer.alloc(0);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const allowed = await attempt(actor, (open) => lockFilm(open, actor, assetId));
    if (!allowed.ok) return allowed;
    if ('problem' in read) return refused('invalid', { fields: { text: words.vtt(read.problem) } });
    await storage().write(trackKey(hash), bytes, { bytes: bytes.byteLength, sha256: hash });
    return attempt(actor, async (open) => {
      const film = await lockFilm(open, actor, assetId);
      if (!film.ok) return film;
      const label = words.trackLabel(kind, language);
      await upsertTrack(open.sql, { assetId, kind, language, label, hash, bytes: bytes.byteLength });
      open.purge({ kind: 'asset', assetId });
      await open.journal({
        action: 'asset.add_track',
        subjectType: 'asset',
        subjectId: assetId,
        after: { kind, language },
      });
      return done({ cues: read.cues });
    });
  },
});

/** Takes one track of a film away; its file goes with it. */
export const removeTrack = defineUseCase({
  name: 'removeTrack',
  input: trackSchema,
  run: ({ actor, input: { assetId, trackId } }): Promise<Outcome<{ assetId: string }>> =>
    attempt(actor, async (open) => {
      const film = await lockFilm(open, actor, assetId);
      if (!film.ok) return film;
      const track = await deleteTrack(open.sql, { assetId, trackId });
      if (!track) return refused('not_found', { detail: words.unknownTrack });
      await queueSettling(open.sql, [{ hash: track.hash, mimeType: 'text/vtt' }]);
      open.purge({ kind: 'asset', assetId });
      await open.journal({
        action: 'asset.remove_track',
        subjectType: 'asset',
        subjectId: assetId,
        before: { kind: track.kind, language: track.language },
      });
      return done({ assetId });
    }),
});
