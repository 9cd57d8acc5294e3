import Link from 'next/link';
import type { AssetRow } from '#features/newsroom/media/data/asset-search.queries.ts';
import { nameOf } from '#features/newsroom/media/asset-name.ts';
import { Thumbnail } from '#features/newsroom/media/desk/thumbnail.tsx';
import { urls } from '#lib/urls.ts';
import { assetWords as words } from '#words/newsroom/media/media-asset.ts';
import { libraryWords } from '#words/newsroom/media/media-library.ts';

/** Assets that look nearly like this one; nothing when there is none. */
export function LookalikeList({ rows }: { rows: readonly AssetRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="groupe" aria-labelledby="proches">
      <h2 id="proches">{words.near}</h2>
      <p className="champ-aide">{words.nearHelp}</p>
      <ul className="vignettes">
        {rows.map((row) => (
          <li key={row.id}>
            <Link href={urls.deskAsset(row.id)} className="vignette">
              <Thumbnail row={row} />
              <span className="vignette-titre">{nameOf(row)}</span>
            </Link>
            <span className="liste-mention">{row.credit || libraryWords.noCredit}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
