import type { Metadata } from 'next';
import { askedPage, PageLinks } from '#app/redaction/page-links.tsx';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { listDeskSubjects, subjectsOnPage } from '#features/newsroom/taxonomy/data/desk-subject.queries.ts';
import { SubjectList } from '#features/newsroom/taxonomy/desk/subject-list.tsx';
import { mayEditSubjects } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { subjectWords as words } from '#words/newsroom/taxonomy/subjects.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = { q?: string | string[]; page?: string | string[] };

/** What stories are about: named, renamed, brought together. */
export default async function SubjectsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const permission = mayEditSubjects(await staffAt(urls.deskSubjects()));
  const head = (
    <div className="tete">
      <h1>{words.title}</h1>
    </div>
  );
  if (!permission.allowed) {
    return (
      <>
        {head}
        <p className="note">{permission.reason}</p>
      </>
    );
  }
  const { q, page: asked } = await searchParams;
  const search = typeof q === 'string' ? q : '';
  const page = askedPage(asked);
  const { rows, total } = await listDeskSubjects({ search, page });
  return (
    <>
      {head}
      <p className="champ-aide">{words.lead}</p>
      <form className="filtres" action={urls.deskSubjects()}>
        <TextField label={words.search} type="search" name="q" defaultValue={search} />
        <button type="submit" className={buttonClass()}>
          {words.filter}
        </button>
      </form>
      <p className="champ-aide">{words.count(total)}</p>
      <SubjectList rows={rows} isSearch={search !== ''} />
      <PageLinks
        page={page}
        pages={Math.ceil(total / subjectsOnPage)}
        pathOf={(number) => withQuery(urls.deskSubjects(), { q: search, page: number })}
      />
    </>
  );
}
