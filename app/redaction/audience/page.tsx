import type { Metadata } from 'next';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import { type AudienceQuery, readAsked } from '#features/readers/audience/asked-audience.ts';
import { mostReadWindows } from '#features/readers/audience/audience.ts';
import { mayReadAudience } from '#features/readers/audience/audience.policy.ts';
import {
  listReadArticles,
  listReadingNow,
  listReadSections,
} from '#features/readers/audience/data/overview.queries.ts';
import { AsOf } from '#features/readers/audience/desk/as-of.tsx';
import { ReadArticles } from '#features/readers/audience/desk/read-articles.tsx';
import { ShareTable } from '#features/readers/audience/desk/share-table.tsx';
import { listSectionChoices } from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { audienceDesk as words } from '#words/readers/audience/audience-desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

const shown = 30;
const shownNow = 10;

/** What is read: at this moment, in a day, in a week; the whole newspaper or one section. */
export default async function AudiencePage({ searchParams }: { searchParams: Promise<AudienceQuery> }) {
  const permission = mayReadAudience(await staffAt(urls.deskAudience()));
  if (!permission.allowed) {
    return (
      <>
        <h1>{words.title}</h1>
        <p className="note">{permission.reason}</p>
      </>
    );
  }
  const sections = await listSectionChoices();
  const { window, slug, sectionIds } = readAsked(await searchParams, sections);
  const now = new Date();
  const [reading, articles, bySection] = await Promise.all([
    listReadingNow({ size: shownNow, now }),
    listReadArticles({ window, sectionIds, size: shown, now }),
    listReadSections({ window, now }),
  ]);
  const asked = { periode: window === '24h' ? undefined : window, rubrique: slug };
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
        <a className={buttonClass()} href={withQuery(urls.apiAudienceFigures(), asked)} download>
          {words.download}
        </a>
      </div>
      <p className="champ-aide">{words.lead}</p>
      <AsOf now={now} path={withQuery(urls.deskAudience(), asked)} />
      <section aria-labelledby="en-ce-moment">
        <h2 id="en-ce-moment">{words.now}</h2>
        <p className="champ-aide">{words.nowHelp}</p>
        <ReadArticles articles={reading} empty={words.nobodyNow} hasViews={false} />
      </section>
      <section aria-labelledby="les-plus-lus">
        <h2 id="les-plus-lus">{words.mostRead}</h2>
        <form className="filtres audience-choix" action={urls.deskAudience()}>
          <SelectField label={words.period} name="periode" defaultValue={window}>
            {mostReadWindows.map((one) => (
              <option key={one} value={one}>
                {words.periods[one]}
              </option>
            ))}
          </SelectField>
          <SelectField label={words.columns.section} name="rubrique" defaultValue={slug ?? ''}>
            <option value="">{words.everySection}</option>
            {sections.map((section) => (
              <option key={section.id} value={section.slug}>
                {words.sectionName(section)}
              </option>
            ))}
          </SelectField>
          <button type="submit" className={buttonClass('primary')}>
            {words.show}
          </button>
        </form>
        <ReadArticles articles={articles} empty={words.nobody} />
      </section>
      {bySection.length > 0 && (
        <section aria-labelledby="par-rubrique">
          <h2 id="par-rubrique">{words.sections}</h2>
          <p className="champ-aide">{words.periods[window]}</p>
          <ShareTable head={words.columns.section} parts={bySection} />
        </section>
      )}
    </>
  );
}
