import type { AssetRow } from '#features/newsroom/media/data/asset-search.queries.ts';
import { assetKindWords } from '#words/newsroom/media/media-desk.ts';
import { libraryWords as words } from '#words/newsroom/media/media-library.ts';

/** The smallest file of an asset, or in its place why there is none to show. */
export function Thumbnail({ row }: { row: AssetRow }) {
  if (row.thumbnailUrl)
    return <img className="vignette-image" src={row.thumbnailUrl} alt="" loading="lazy" />;
  if (row.kind !== 'picture' && !row.withdrawnAt)
    return <span className="vignette-image vignette-vide">{assetKindWords[row.kind]}</span>;
  const why = row.withdrawnAt ? 'withdrawn' : row.state === 'preparing' ? 'preparing' : 'none';
  return <span className="vignette-image vignette-vide">{words.noPreview[why]}</span>;
}
