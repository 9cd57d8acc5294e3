import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { AssetUses } from '#app/redaction/medias/[id]/asset-uses.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { listVisibleHeadlines } from '#features/newsroom/articles/data/visible-headlines.queries.ts';
import { listJournal } from '#features/office/audit/data/journal.queries.ts';
import { HistoryLines } from '#features/office/audit/desk/history-lines.tsx';
import { isAssetUsed, listAssetsByIds } from '#features/newsroom/media/data/asset-search.queries.ts';
import { type AssetPlace, getAssetPlaces } from '#features/newsroom/media/data/asset-uses.queries.ts';
import {
  type DeskAsset,
  getDeskAsset,
  listLookalikes,
} from '#features/newsroom/media/data/desk-asset.queries.ts';
import { listTracks } from '#features/newsroom/media/data/film.queries.ts';
import { listFolders } from '#features/newsroom/media/data/folder.queries.ts';
import { AssetForm } from '#features/newsroom/media/desk/asset-form.tsx';
import { AssetPreview } from '#features/newsroom/media/desk/asset-preview.tsx';
import { nameOf } from '#features/newsroom/media/asset-name.ts';
import { FilmTracks } from '#features/newsroom/media/desk/film-tracks.tsx';
import { FolderField } from '#features/newsroom/media/desk/folder-field.tsx';
import { LeavePanel } from '#features/newsroom/media/desk/leave-panel.tsx';
import { LookalikeList } from '#features/newsroom/media/desk/lookalike-list.tsx';
import { ReplaceFile } from '#features/newsroom/media/desk/replace-file.tsx';
import { RightsForm } from '#features/newsroom/media/desk/rights-form.tsx';
import {
  mayDeleteAssets,
  mayDownloadOriginals,
  mayEditAssets,
  mayLicenseAssets,
  mayRestoreAssets,
  mayUploadMedia,
  mayUseMedia,
  mayWithdrawAssets,
} from '#features/newsroom/media/media.policy.ts';
import type { Actor } from '#lib/actor.ts';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import type { Permission } from '#lib/use-case.ts';
import { assetWords as words } from '#words/newsroom/media/media-asset.ts';
import { mediaRefusals } from '#words/newsroom/media/media-desk.ts';
import { libraryWords } from '#words/newsroom/media/media-library.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: libraryWords.title };

const shownHistory = 30;
const refusalOf = (permission: Permission): string | null => (permission.allowed ? null : permission.reason);

/** One picture: what is said of it, its rights, its crops, where it serves, what was done to it. */
export default async function AssetPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await staffAt(urls.deskAsset(id));
  if (!mayUseMedia(actor).allowed) notFound();
  const asset = isId(id) ? await getDeskAsset(id) : null;
  if (!asset) notFound();
  const [places, folders, near, history, isUsed, tracks] = await Promise.all([
    getAssetPlaces(id),
    listFolders(),
    listLookalikes(id),
    listJournal({ search: { objet: 'asset', sujet: id }, after: null, limit: shownHistory }),
    isAssetUsed(id),
    listTracks(id),
  ]);
  const articleIds = places.flatMap((place) => (place.kind === 'story' ? [place.articleId] : []));
  const [headlines, lookalikes] = await Promise.all([
    listVisibleHeadlines({ actor, articleIds }),
    listAssetsByIds(near.map((one) => one.id)),
  ]);
  const edit = mayEditAssets(actor, [asset]);
  const rights = mayLicenseAssets(actor, [{ createdById: asset.createdById, isUsed }]);
  return (
    <>
      <p>
        <Link href={urls.deskMedia()}>{words.back}</Link>
      </p>
      <div className="tete">
        <h1>{nameOf(asset)}</h1>
      </div>
      <div className="image-page">
        <div>
          <AssetPreview
            asset={asset}
            mayEdit={edit.allowed}
            mayDownload={mayDownloadOriginals(actor).allowed}
            tracks={tracks}
          />
          {asset.kind !== 'picture' && edit.allowed && !asset.withdrawnAt ? (
            <FilmTracks assetId={id} tracks={tracks} />
          ) : null}
          {edit.allowed && mayUploadMedia(actor).allowed && !asset.withdrawnAt ? (
            <ReplaceFile assetId={id} isPicture={asset.kind === 'picture'} />
          ) : null}
          <AssetUses places={places} headlines={headlines} />
          <LookalikeList rows={lookalikes} />
        </div>
        <div>
          {edit.allowed ? <AssetForm asset={asset} /> : <p className="note">{edit.reason}</p>}
          {edit.allowed ? <FolderField assetId={id} folderId={asset.folderId} folders={folders} /> : null}
          <RightsForm asset={asset} now={new Date()} refusal={refusalOf(rights)} />
        </div>
      </div>
      <LeavePanel
        assetId={id}
        name={nameOf(asset)}
        isWithdrawn={asset.withdrawnAt !== null}
        onlineStories={places.filter((place) => place.kind === 'story' && place.isPublished).length}
        refusals={leaveRefusals(actor, asset, places)}
      />
      <section className="groupe" aria-labelledby="histoire">
        <h2 id="histoire">{words.history}</h2>
        <HistoryLines entries={history.entries} />
      </section>
    </>
  );
}

/** The same answers as the use cases give; a picture that serves somewhere says so before it is asked. */
const leaveRefusals = (actor: Actor, asset: DeskAsset, places: readonly AssetPlace[]) => ({
  withdraw: asset.withdrawnAt ? mediaRefusals.alreadyWithdrawn : refusalOf(mayWithdrawAssets(actor)),
  restore: refusalOf(mayRestoreAssets(actor)),
  remove:
    refusalOf(mayDeleteAssets(actor)) ?? (places.length > 0 ? mediaRefusals.inUse(places.length) : null),
});
