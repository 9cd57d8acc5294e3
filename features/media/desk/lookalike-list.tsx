import Link from 'next/link';
import type { AssetRow } from '#features/media/data/asset-search.queries.ts';
import { nameOf } from '#features/media/asset-name.ts';
import { Thumbnail } from '#features/media/desk/thumbnail.tsx';
import { urls } from '#lib/urls.ts';
import { assetWords as words } from '#messages/fr/media-asset.ts';
import { libraryWords } from '#messages/fr/media-library.ts';

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
