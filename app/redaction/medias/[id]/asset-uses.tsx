import Link from 'next/link';
import type { AssetPlace } from '#features/newsroom/media/data/asset-uses.queries.ts';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { assetWords as words } from '#words/newsroom/media/media-asset.ts';

/** Every place that needs an asset. `headlines` are those that this person may see. */
export function AssetUses({
  places,
  headlines,
}: {
  places: readonly AssetPlace[];
  headlines: ReadonlyMap<string, string>;
}) {
  return (
    <section className="groupe" aria-labelledby="sert">
      <h2 id="sert">{words.uses}</h2>
      {places.length === 0 ? <p className="champ-aide">{words.noUse}</p> : null}
      <ul className="lignes">
        {places.map((place, at) => (
          <li key={at}>
            <Place place={place} headlines={headlines} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place({ place, headlines }: { place: AssetPlace; headlines: ReadonlyMap<string, string> }) {
  switch (place.kind) {
    case 'story':
      return <Story place={place} headline={headlines.get(place.articleId)} />;
    case 'front':
      return <Link href={urls.deskFront()}>{words.useFront}</Link>;
    case 'portrait':
      return <Link href={urls.deskAuthor(place.authorId)}>{words.usePortrait(place.name)}</Link>;
  }
}

function Story({
  place,
  headline,
}: {
  place: Extract<AssetPlace, { kind: 'story' }>;
  headline: string | undefined;
}) {
  const where = words.usePlaces(place.places);
  const name = place.headline ?? headline;
  return (
    <>
      {headline === undefined ? (
        (name ?? words.hiddenDraft)
      ) : (
        <Link className="liste-titre" href={urls.deskArticle(place.articleId)}>
          {name || deskMessages.list.untitled}
        </Link>
      )}
      <span className="liste-mention">
        {place.isPublished ? words.useOnline : words.useDraft}
        {where ? `, ${where}` : null}
      </span>
    </>
  );
}
