import type { Metadata } from 'next';
import type { AdPage } from '#features/ads/delivery/house-ads.ts';
import { type ArticleCard, cardTags, countTags } from '#features/newsroom/reading/article-card.ts';
import { listLatest } from '#features/newsroom/reading/data/article-lists.queries.ts';
import { WireColumn } from '#features/newsroom/reading/site/wire-list.tsx';
import { arrangeSection } from '#features/newsroom/front/arrange-section.ts';
import { SectionFront } from '#features/newsroom/front/site/section-front.tsx';
import type { Section } from '#features/newsroom/taxonomy/section.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent, Moved } from '#app/(site)/absent.tsx';
import { ListedPage } from '#app/(site)/list-page.tsx';
import { loadSection } from '#app/(site)/load.ts';
import { loadMostReadIn } from '#app/(site)/most-read.ts';
import { besidePage, loadSectionList } from '#app/(site)/load-list.ts';
import { loadAds } from '#app/(site)/page-ads.tsx';
import { absentHead, listDescription, pageHead } from '#app/(site)/page-head.ts';

/** How many stories of the rest of the newspaper an empty section offers. */
const meanwhileSize = 6;

/** The head of a page of a section's list; `page` 1 is its front. */
export async function sectionHead({
  slug,
  page,
}: {
  slug: string | null;
  page: number | null;
}): Promise<Metadata> {
  const found = slug === null || page === null ? null : await loadSection(slug);
  if (found?.kind !== 'found' || page === null) return absentHead;
  const { section } = found;
  return pageHead({
    title: page === 1 ? section.name : `${section.name}, ${siteWords.page(page)}`,
    description: listDescription(section.description ?? siteWords.latestIn(section.name), page),
    path: urls.sectionPage(section.slug, page),
    beside: besidePage(await loadSectionList(section, page), (number) =>
      urls.sectionPage(section.slug, number),
    ),
    feeds: section,
  });
}

/** A page of a section's list, where it moved to, or the 404 page. `path` is the path that was asked. */
export async function SectionView({
  slug,
  page,
  path,
}: {
  slug: string | null;
  page: number | null;
  path: string;
}) {
  const found = slug === null || page === null ? null : await loadSection(slug);
  if (!found || page === null) return <Absent path={path} />;
  if (found.kind === 'moved') {
    const to = page === 1 ? found.path : `${found.path}/page/${page}`;
    return <Moved path={to} alsoTags={[tags.absent(path), tags.section(found.sectionId)]} />;
  }
  return drawSection({ section: found.section, page, path });
}

async function drawSection({ section, page, path }: { section: Section; page: number; path: string }) {
  const list = await loadSectionList(section, page);
  const own = [tags.section(section.id), tags.sectionList(section.id)];
  if (page > 1 && list.items.length === 0) return <Absent path={path} alsoTags={own} />;
  const elsewhere =
    list.items.length === 0 ? (await listLatest({ page: 1, size: meanwhileSize })).items : null;
  const mostRead = page === 1 ? await loadMostReadIn(section.id) : null;
  const besides = [...(elsewhere ? [tags.latest()] : []), ...(mostRead?.tags ?? [])];
  describePage({ tags: [...own, ...cardTags(list.items), ...countTags(list.items), ...besides] });
  const ads = page === 1 ? await loadAds(adPageOf(section, path)) : null;
  const view = (
    <ListedPage
      title={section.name}
      placed={{ kind: 'section', section, page }}
      description={section.description}
      tint={section.tint}
      head={<SectionIntroduction section={section} />}
      list={list}
      pathOf={(number) => urls.sectionPage(section.slug, number)}
      feedPath={urls.feedOf(section.path)}
      told={{ sectionId: section.id }}
    >
      {elsewhere ? (
        <EmptySection elsewhere={elsewhere} />
      ) : (
        mostRead && (
          <SectionFront parts={arrangeSection(list.items)} sectionId={section.id} mostRead={mostRead.lists} />
        )
      )}
    </ListedPage>
  );
  return ads ? ads.around(view) : view;
}

const SectionIntroduction = ({ section }: { section: Section }) => (
  <>
    {section.description && <p className="chapo">{frenchTypography(section.description)}</p>}
    {section.children.length > 0 && (
      <nav aria-label={siteWords.subSections}>
        <ul className="sous-rubriques">
          {section.children.map((child) => (
            <li key={child.id}>
              <a href={child.path}>{child.name}</a>
            </li>
          ))}
        </ul>
      </nav>
    )}
  </>
);

const adPageOf = ({ id, parent }: Section, path: string): AdPage => ({
  path,
  section: id,
  sectionIds: [id, ...(parent ? [parent.id] : [])],
  subjectIds: [],
  articleId: null,
});

/** A section that has not begun: said, with something to read. */
function EmptySection({ elsewhere }: { elsewhere: readonly ArticleCard[] }) {
  return (
    <div className="rubrique-vide">
      <p className="vide">{siteWords.sectionEmpty}</p>
      {elsewhere.length > 0 && (
        <section aria-labelledby="en-attendant">
          <h2 id="en-attendant" className="intertitre">
            {siteWords.meanwhile}
          </h2>
          <WireColumn cards={elsewhere} />
        </section>
      )}
    </div>
  );
}
