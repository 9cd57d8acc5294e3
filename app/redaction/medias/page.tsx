import type { Metadata } from 'next';
import Link from 'next/link';
import { LibraryFilters } from '#app/redaction/medias/library-filters.tsx';
import { PageLinks } from '#app/redaction/page-links.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { assetsOnPage, countAssets, listAssets } from '#features/newsroom/media/data/asset-search.queries.ts';
import { listUnfinishedUploads, listUploadsUnderWay } from '#features/newsroom/media/data/upload.queries.ts';
import { listFolders } from '#features/newsroom/media/data/folder.queries.ts';
import { AssetShelf } from '#features/newsroom/media/desk/asset-shelf.tsx';
import { UploadPanel } from '#features/newsroom/media/desk/upload-panel.tsx';
import { FolderPanel } from '#features/newsroom/media/desk/folder-panel.tsx';
import {
  mayEditAssets,
  mayLicenseAssets,
  mayManageFolders,
  mayUploadMedia,
  mayUseMedia,
} from '#features/newsroom/media/media.policy.ts';
import {
  isAsked,
  type MediaSearch,
  mediaSearchSchema,
  toLibraryQuery,
} from '#features/newsroom/media/media.schema.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { libraryWords as words } from '#words/newsroom/media/media-library.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = Record<string, string | string[] | undefined>;

/** Every picture, film and sound of the newspaper, found again. */
export default async function MediaPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await staffAt(urls.deskMedia());
  const permission = mayUseMedia(actor);
  if (!permission.allowed) {
    return (
      <>
        <h1>{words.title}</h1>
        <p className="note">{permission.reason}</p>
      </>
    );
  }
  const search = mediaSearchSchema.parse(await searchParams);
  const now = new Date();
  const userId = actor.kind === 'person' ? actor.userId : null;
  const [list, total, folders, unfinished, underWay] = await Promise.all([
    listAssets(search, now),
    countAssets(search, now),
    listFolders(),
    userId ? listUnfinishedUploads(userId) : [],
    userId ? listUploadsUnderWay(userId, now) : [],
  ]);
  const pathOf = (change: Partial<MediaSearch>): string =>
    withQuery(urls.deskMedia(), toLibraryQuery({ ...search, ...change }));
  const isMute = search.enligne !== null && search.manque === 'alt';
  const isList = search.vue === 'liste';
  return (
    <>
      <div className="tete">
        <h1>{isMute ? words.muteTitle : words.title}</h1>
      </div>
      <p className="champ-aide">{isMute ? words.muteHelp : words.lead}</p>
      {mayUploadMedia(actor).allowed ? (
        <UploadPanel folderId={search.dossier} unfinished={unfinished} underWay={underWay} />
      ) : null}
      <LibraryFilters key={JSON.stringify(search)} search={search} folders={folders} />
      <div className="phototheque">
        <FolderPanel folders={folders} openId={search.dossier} mayManage={mayManageFolders(actor).allowed} />
        <div>
          <div className="etagere-tete">
            <p role="status">{words.found(total)}</p>
            <nav className="vues" aria-label={words.shape}>
              <Link href={pathOf({ vue: null })} aria-current={isList ? undefined : 'page'}>
                {words.asGrid}
              </Link>
              <Link href={pathOf({ vue: 'liste' })} aria-current={isList ? 'page' : undefined}>
                {words.asList}
              </Link>
            </nav>
          </div>
          {list.items.length === 0 ? (
            <Nothing search={search} isMute={isMute} />
          ) : (
            <AssetShelf
              key={JSON.stringify(search)}
              rows={list.items}
              folders={folders}
              isList={isList}
              now={now}
              rights={{
                mayEditAll: mayEditAssets(actor, []).allowed,
                mayLicense: mayLicenseAssets(actor, []).allowed,
                userId,
              }}
            />
          )}
          <PageLinks
            page={list.page}
            pages={Math.max(Math.ceil(total.count / assetsOnPage), list.page + (list.hasNext ? 1 : 0))}
            pathOf={(page) => pathOf({ page })}
          />
        </div>
      </div>
    </>
  );
}

function Nothing({ search, isMute }: { search: MediaSearch; isMute: boolean }) {
  if (isMute) return <p className="vide">{words.noneMute}</p>;
  const isSearch = isAsked(search);
  return (
    <div className="vide">
      <p>{isSearch ? words.noneTitle : words.emptyTitle}</p>
      <p className="champ-aide">{isSearch ? words.noneHelp : words.emptyHelp}</p>
    </div>
  );
}
