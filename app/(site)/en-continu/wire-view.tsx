import type { Metadata } from 'next';
import { WireList } from '#features/newsroom/reading/site/wire-list.tsx';
import { WireNews } from '#features/newsroom/reading/site/wire-news.tsx';
import type { Section } from '#features/newsroom/taxonomy/section.ts';
import { IslandScript } from '#components/layout/island-script.tsx';
import { Pager } from '#components/layout/pager.tsx';
import { type Tag, tags } from '#lib/tags.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';
import { islandAddress } from '#server/web/islands.ts';
import { describePage } from '#server/page-cache/page-facts.ts';
import { Absent, Moved } from '#app/(site)/absent.tsx';
import { loadMenu, loadSection } from '#app/(site)/load.ts';
import { besidePage, loadWire } from '#app/(site)/load-list.ts';
import { absentHead, listDescription, pageHead } from '#app/(site)/page-head.ts';
import { PlaceData, Trail } from '#app/(site)/place.tsx';

/** `rubrique` is the segment that filters, undefined for the whole wire; null when it can't be a section. */
type Asked = { page: number | null; rubrique?: string | null };

type FoundWire =
  | { kind: 'found'; section: Section | null }
  | { kind: 'moved'; slug: string; sectionId: string }
  | null;

/** Whose wire it is. The tags of a section's wire are those of its list. */
async function findWire(rubrique: string | null | undefined): Promise<FoundWire> {
  if (rubrique === undefined) return { kind: 'found', section: null };
  const found = rubrique === null ? null : await loadSection(rubrique);
  if (found?.kind !== 'moved') return found;
  return { kind: 'moved', slug: found.path.slice(1), sectionId: found.sectionId };
}

/** What changes a wire: any publication, or one in its section. */
export const wireTags = (section: Section | null): Tag[] =>
  section ? [tags.section(section.id), tags.sectionList(section.id)] : [tags.latest()];

/** The head of a page of the wire. A section's wire has nothing that the section's list has not: it is not indexed. */
export async function wireHead({ page, rubrique }: Asked): Promise<Metadata> {
  const found = page === null ? null : await findWire(rubrique);
  if (found?.kind !== 'found' || page === null) return absentHead;
  const { section } = found;
  const title = section ? siteWords.wireOf(section.name) : siteWords.wire;
  return pageHead({
    title: page === 1 ? title : `${title}, ${siteWords.page(page)}`,
    description: listDescription(section ? siteWords.latestIn(section.name) : siteWords.wireAll, page),
    path: urls.wirePage(page, section?.slug),
    beside: besidePage(await loadWire(section, page), (number) => urls.wirePage(number, section?.slug)),
    ...(section ? { feeds: section } : {}),
    isIndexed: section === null,
  });
}

/** A page of the running wire, where its section moved to, or the 404 page. `path` is the path that was asked. */
export async function WireView({ page, rubrique, path }: Asked & { path: string }) {
  const found = page === null ? null : await findWire(rubrique);
  if (!found || page === null) return <Absent path={path} />;
  if (found.kind === 'moved') {
    const moved = [tags.absent(path), tags.section(found.sectionId)];
    return <Moved path={urls.wirePage(page, found.slug)} alsoTags={moved} />;
  }
  const { section } = found;
  const own = wireTags(section);
  const list = await loadWire(section, page);
  if (page > 1 && list.items.length === 0) return <Absent path={path} alsoTags={own} />;
  describePage({ tags: own });
  const name = section ? siteWords.wireOf(section.name) : siteWords.wire;
  const of = { kind: 'wire', ...(section ? { section } : {}), page } as const;
  return (
    <main id="contenu" className={`cadre fil-page teinte-${section?.tint ?? 'encre'}`}>
      <Trail of={of} />
      <header className="rubrique-tete">
        <h1>
          {name}
          {page > 1 && <span className="numero">, {siteWords.page(page)}</span>}
        </h1>
        <WireFilter current={section} />
      </header>
      <WireAnnouncement section={section} newest={page === 1 ? list.items[0] : undefined} />
      <div className="fil-jours">
        {list.items.length === 0 && <p className="vide">{siteWords.nothingYet}</p>}
        <WireList lines={list.items} showsSection={!section} />
      </div>
      <Pager page={page} pages={list.pages} pathOf={(number) => urls.wirePage(number, section?.slug)} />
      {page === 1 && <IslandScript address={islandAddress('wire-news')} />}
      <PlaceData
        of={of}
        gathers={{
          name,
          description: siteWords.wireAll,
          items: list.items,
        }}
      />
    </main>
  );
}

/** Its feed, and what was published since the page was drawn (on the first page alone). */
const WireAnnouncement = ({
  section,
  newest,
}: {
  section: Section | null;
  newest: Parameters<typeof WireNews>[0]['newest'] | undefined;
}) => (
  <div className="fil-annonce">
    <p className="flux">
      <a href={urls.feedOf(section?.path ?? urls.home())}>{siteWords.feed}</a>
    </p>
    {newest && <WireNews door={urls.wireNews(section?.slug)} newest={newest} showsSection={!section} />}
  </div>
);

/** The wire of each section, as links: every filter is an address of its own. */
async function WireFilter({ current }: { current: Section | null }) {
  const menu = await loadMenu();
  const choices = [
    {
      key: 'tout',
      name: siteWords.wireEverything,
      path: urls.wire(),
      isCurrent: current === null,
      holdsCurrent: false,
    },
    ...menu.map(({ id, name, slug }) => ({
      key: id,
      name,
      path: urls.wirePage(1, slug),
      isCurrent: id === current?.id,
      holdsCurrent: id === current?.parent?.id,
    })),
  ];
  return (
    <nav aria-label={siteWords.wireFilter}>
      <ul className="sous-rubriques">
        {choices.map(({ key, name, path, isCurrent, holdsCurrent }) => (
          <li key={key}>
            <a href={path} aria-current={isCurrent ? 'page' : holdsCurrent || undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
