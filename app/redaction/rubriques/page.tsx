import type { Metadata } from 'next';
import { staffAt } from '#app/redaction/staff.ts';
import { listDeskSections } from '#features/newsroom/taxonomy/data/desk-section.queries.ts';
import { SectionList } from '#features/newsroom/taxonomy/desk/section-list.tsx';
import { mayEditSections } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { urls } from '#lib/urls.ts';
import { sectionWords as words } from '#words/newsroom/taxonomy/sections.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** The newspaper's frame: its sections, in the menu's order. */
export default async function SectionsPage() {
  const permission = mayEditSections(await staffAt(urls.deskSections()));
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
      </div>
      <p className={permission.allowed ? 'champ-aide' : 'note'}>
        {permission.allowed ? words.lead : permission.reason}
      </p>
      {permission.allowed ? <SectionList sections={await listDeskSections()} /> : null}
    </>
  );
}
