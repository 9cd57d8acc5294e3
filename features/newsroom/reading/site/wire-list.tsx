import { SponsorLabel } from '#features/newsroom/reading/site/sponsor-label.tsx';
import { Fragment } from 'react';
import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import type { WireLine } from '#features/newsroom/reading/wire-line.ts';
import { Moment } from '#components/layout/moment.tsx';
import { fullDate } from '#lib/dates.ts';
import { frenchTypography } from '#lib/french-typography.ts';

/** The newest in a narrow column: their hours, with the day once where it changes. */
export function WireColumn({ cards }: { cards: readonly ArticleCard[] }) {
  const newest = cards[0] && fullDate(cards[0].firstPublishedAt);
  return (
    <div className="fil-jour">
      {groupByDay(cards).map(({ day, items }) => (
        <Fragment key={day}>
          {day !== newest && <h3>{day.replace(/ \d{4}$/, '')}</h3>}
          <ol>
            {items.map((card) => (
              <li key={card.id}>
                <Moment at={card.firstPublishedAt} show="clock" />
                <a href={card.path}>
                  <SponsorLabel sponsor={card.sponsor} />
                  {frenchTypography(card.shortHeadline)}
                </a>
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </div>
  );
}

/** The running wire, day by day. `showsSection` is false where all lines are of one section. */
export function WireList({
  lines,
  showsSection = true,
}: {
  lines: readonly WireLine[];
  showsSection?: boolean;
}) {
  return groupByDay(lines).map(({ day, items }) => (
    <section key={day} className="fil-jour">
      <h2>{day}</h2>
      <WireLines lines={items} showsSection={showsSection} />
    </section>
  ));
}

/** Hour, headline and section of each; what `wire-news.island.ts` adds is built alike. */
export function WireLines({
  lines,
  showsSection = true,
}: {
  lines: readonly WireLine[];
  showsSection?: boolean;
}) {
  return (
    <ol>
      {lines.map(({ id, path, headline, sponsor, firstPublishedAt, section }) => (
        <li key={id} className={`teinte-${section.tint}`}>
          <Moment at={firstPublishedAt} show="clock" />
          <a href={path}>
            <SponsorLabel sponsor={sponsor} />
            {frenchTypography(headline)}
          </a>
          {showsSection && <span className="fil-rubrique">{section.name}</span>}
        </li>
      ))}
    </ol>
  );
}

function groupByDay<Item extends { firstPublishedAt: Date }>(
  items: readonly Item[],
): { day: string; items: Item[] }[] {
  const groups: { day: string; items: Item[] }[] = [];
  for (const item of items) {
    const day = fullDate(item.firstPublishedAt);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups;
}
