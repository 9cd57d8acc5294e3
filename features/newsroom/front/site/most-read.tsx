import { SponsorLabel } from '#features/newsroom/reading/site/sponsor-label.tsx';
import { type MostReadLists, openWindow, toMostRead } from '#features/newsroom/front/most-read.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { mostReadWords as words } from '#messages/audience.ts';

/**
 * What was read most, in its order: a large numeral, a headline, nothing else. Where several lengths of time were
 * counted one chooses among them, without a script (radio buttons, and the styles show the list of the one that is
 * checked). Absent until enough was counted. `group` tells two of them on one page apart.
 */
export function MostRead({ lists, group = 'plus-lus' }: { lists: MostReadLists; group?: string }) {
  const shown = toMostRead(lists);
  const open = openWindow(shown);
  if (!open) return null;
  return (
    <section className="plus-lus" aria-label={words.title}>
      <div className="plus-lus-tete intertitre">
        <h2>{words.title}</h2>
        {shown.length === 1 ? (
          <p>{words.windows[open]}</p>
        ) : (
          <fieldset>
            <legend className="sr-only">{words.choice}</legend>
            {shown.map(({ window }) => (
              <label key={window}>
                <input type="radio" name={group} value={window} defaultChecked={window === open} />
                <span>{words.windows[window]}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {shown.map(({ window, cards }) => (
        <ol key={window} data-duree={window} aria-label={words.windows[window]}>
          {cards.map((card) => (
            <li key={card.id} className={`teinte-${card.section.tint}`}>
              <a href={card.path}>
                <SponsorLabel sponsor={card.sponsor} />
                {frenchTypography(card.shortHeadline)}
              </a>
            </li>
          ))}
        </ol>
      ))}
    </section>
  );
}
