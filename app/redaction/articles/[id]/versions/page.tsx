import type { Metadata } from 'next';
import Link from 'next/link';
import { askedPage, PageLinks } from '#app/redaction/page-links.tsx';
import { notFound } from 'next/navigation';
import { staffAt } from '#app/redaction/staff.ts';
import { getComparison, listHistory } from '#features/newsroom/articles/data/revision-history.queries.ts';
import { StoryDifference } from '#features/newsroom/writing/desk/story-difference.tsx';
import { VersionList } from '#features/newsroom/writing/desk/version-list.tsx';
import { diffStories } from '#features/newsroom/articles/story-diff.ts';
import { isId } from '#lib/ids.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: versionMessages.panel };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ de?: string; a?: string; page?: string }>;
};

const words = versionMessages;

/** A story's versions, and the difference between any two: `?de=…&a=…`, ids or `en-ligne` and `travail`. */
export default async function VersionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { de: from, a: to, page } = await searchParams;
  const actor = await staffAt(urls.deskVersions(id));
  const history = isId(id) ? await listHistory({ actor, articleId: id, page: askedPage(page) }) : null;
  if (!history) notFound();
  const compared = from && to ? await getComparison({ actor, articleId: id, from, to }) : null;
  const headline = history.headline || deskMessages.list.untitled;
  return (
    <>
      <div className="tete">
        <h1>{words.page(headline)}</h1>
        <Link href={urls.deskArticle(id)}>{words.back}</Link>
      </div>
      {compared ? <Difference of={compared} /> : null}
      {(from || to) && !compared ? (
        <p className="note">{from && to ? words.unknown : words.diff.choose}</p>
      ) : null}
      <section aria-labelledby="versions" className="versions-liste">
        <h2 id="versions">{words.listTitle}</h2>
        <p className="champ-aide">{words.listHelp}</p>
        <VersionList
          articleId={id}
          versions={history.versions}
          mayEdit={history.mayEdit}
          chosen={compared ? { from: compared.from.id, to: compared.to.id } : lastTwo(history.versions)}
          page={history.page}
        />
        <PageLinks
          page={history.page}
          pages={history.pages}
          pathOf={(number) => withQuery(urls.deskVersions(id), { page: number })}
        />
      </section>
    </>
  );
}

const lastTwo = ([to, from]: readonly { id: string }[]) => ({ from: from?.id, to: to?.id });

const Difference = ({ of }: { of: NonNullable<Awaited<ReturnType<typeof getComparison>>> }) => (
  <section aria-labelledby="differences">
    <h2 id="differences">
      {words.diff.between(
        words.number(of.from.number).toLowerCase(),
        words.number(of.to.number).toLowerCase(),
      )}
    </h2>
    <StoryDifference diff={diffStories(of.from.fields, of.to.fields, of.names)} />
  </section>
);
