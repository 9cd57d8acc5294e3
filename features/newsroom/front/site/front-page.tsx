import type { ReactNode } from 'react';
import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { Card } from '#features/newsroom/reading/site/card.tsx';
import { OpinionCard } from '#features/newsroom/reading/site/opinion-card.tsx';
import type { FrontParts } from '#features/newsroom/front/arrange-front.ts';
import type { BandRow } from '#features/newsroom/front/compose-bands.ts';
import type { MostReadLists } from '#features/newsroom/front/most-read.ts';
import type { MenuSection } from '#features/newsroom/taxonomy/section.ts';
import { siteWords } from '#messages/site.ts';
import { Band } from './band.tsx';
import { Briefs } from './briefs.tsx';
import { FrontTop } from './front-top.tsx';
import { MostRead } from './most-read.tsx';
import { rowRoom } from './row-room.ts';

/** The story across the page comes after this many rows of sections. */
const rowsBeforeFeature = 2;

/**
 * La une. Each part draws nothing when it has nothing: three stories make a lead and its support, three hundred the
 * whole page.
 */
export function FrontPage({
  name,
  parts,
  linked,
  rows,
  mostRead = {},
  between,
}: {
  name: string;
  parts: FrontParts;
  /** Stories on the lead's subject, listed under it. */
  linked: readonly ArticleCard[];
  rows: readonly BandRow<MenuSection>[];
  /** Stories that readers were counted for, most read first; without them the place is absent. */
  mostRead?: MostReadLists;
  /** What stands after the first rows of sections: an advertisement. */
  between?: ReactNode;
}) {
  const { pictured, worded, opinions, feature, briefs } = parts;
  return (
    <main id="contenu" className="cadre une" tabIndex={-1}>
      <h1 className="sr-only">{`${name}\u00a0: ${siteWords.front.toLowerCase()}`}</h1>
      <FrontTop parts={parts} linked={linked} />
      {pictured.length > 0 && (
        <div className={`une-rang colonnes en-${pictured.length}`}>
          {pictured.map((card) => (
            <Card key={card.id} card={card} shape="minor" level="h2" room={rowRoom(pictured.length)} />
          ))}
        </div>
      )}
      {worded.length > 0 && (
        <div className={`une-rang colonnes en-${worded.length}`}>
          {worded.map((card) => (
            <Card key={card.id} card={card} shape="words" level="h2" />
          ))}
        </div>
      )}
      {opinions.length > 0 && (
        <section className="une-avis" aria-labelledby="opinions">
          <h2 id="opinions" className="intertitre">
            {siteWords.opinions}
          </h2>
          <div className={`colonnes en-${opinions.length}`}>
            {opinions.map((card) => (
              <OpinionCard key={card.id} card={card} isAlone={opinions.length === 1} />
            ))}
          </div>
        </section>
      )}
      <Rows rows={rows.slice(0, rowsBeforeFeature)} />
      {between}
      {feature && (
        <div className="une-travers">
          <Card card={feature} shape="side" level="h2" />
        </div>
      )}
      <MostRead lists={mostRead} />
      {briefs.length > 0 && <Briefs cards={briefs} />}
      <Rows rows={rows.slice(rowsBeforeFeature)} />
    </main>
  );
}

function Rows({ rows }: { rows: readonly BandRow<MenuSection>[] }) {
  return rows.map((row) => (
    <div key={row[0]?.section.id} className={row.length > 1 ? 'bandes bandes-deux' : 'bandes'}>
      {row.map((band) => (
        <Band key={band.section.id} band={band} isHalf={row.length > 1} />
      ))}
    </div>
  ));
}
