import { Card } from '#features/newsroom/reading/site/card.tsx';
import { CardList } from '#features/newsroom/reading/site/card-list.tsx';
import type { SectionParts } from '#features/newsroom/front/arrange-section.ts';
import type { MostReadLists } from '#features/newsroom/front/most-read.ts';
import { MostRead } from '#features/newsroom/front/site/most-read.tsx';
import { rowRoom } from '#features/newsroom/front/site/row-room.ts';
import type { Told } from '#features/newsroom/reading/site/card-kicker.tsx';
import { siteWords } from '#messages/site.ts';

/** The first page of a section: its own lead, words beside it, a row of pictures, what was read most, then the list. */
export function SectionFront({
  parts: { lead, beside, pictured, rest },
  sectionId,
  mostRead = {},
}: {
  parts: SectionParts;
  sectionId: string;
  /** The section's stories that readers were counted for, most read first. */
  mostRead?: MostReadLists;
}) {
  if (!lead) return null;
  const told: Told = { sectionId };
  return (
    <>
      <div className={beside.length > 0 ? 'rubrique-haut' : 'rubrique-haut rubrique-seule'}>
        <Card card={lead} shape={beside.length > 0 ? 'lead' : 'side'} level="h2" isFirst told={told} />
        {beside.length > 0 && (
          <div className="rubrique-cote">
            {beside.map((card) => (
              <Card key={card.id} card={card} shape="words" level="h2" told={told} />
            ))}
          </div>
        )}
      </div>
      {pictured.length > 0 && (
        <div className={`une-rang colonnes en-${pictured.length}`}>
          {pictured.map((card) => (
            <Card key={card.id} card={card} shape="minor" level="h2" room={rowRoom(pictured.length)} />
          ))}
        </div>
      )}
      <MostRead lists={mostRead} />
      {rest.length > 0 && (
        <section className="rubrique-suite" aria-labelledby="a-lire-aussi">
          <h2 id="a-lire-aussi" className="intertitre">
            {siteWords.moreStories}
          </h2>
          <CardList cards={rest} level="h3" told={told} />
        </section>
      )}
    </>
  );
}
