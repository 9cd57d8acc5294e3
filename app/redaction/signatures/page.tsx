import type { Metadata } from 'next';
import Link from 'next/link';
import { listPortraits } from '#app/redaction/signatures/portraits.ts';
import { staffAt } from '#app/redaction/staff.ts';
import { buttonClass } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { listDeskAuthors } from '#features/newsroom/taxonomy/data/desk-author.queries.ts';
import { AuthorTable } from '#features/newsroom/taxonomy/desk/author-table.tsx';
import { mayEditAuthors, mayKeepProfile } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { urls } from '#lib/urls.ts';
import { authorWords as words } from '#words/newsroom/taxonomy/authors.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

type Query = { q?: string | string[] };

/** Who signs. Whoever writes finds their own signature here. */
export default async function AuthorsPage({ searchParams }: { searchParams: Promise<Query> }) {
  const actor = await staffAt(urls.deskAuthors());
  const isKeeper = mayEditAuthors(actor).allowed;
  const may = mayKeepProfile(actor);
  const { q } = await searchParams;
  const search = isKeeper && typeof q === 'string' ? q : '';
  const own = actor.kind === 'person' ? actor.userId : null;
  const [authors, portraits] = may.allowed
    ? await Promise.all([listDeskAuthors({ search, userId: isKeeper ? null : own }), listPortraits()])
    : [[], []];
  const faces = new Map(portraits.map(({ id, thumbnailUrl }) => [id, thumbnailUrl]));
  return (
    <>
      <div className="tete">
        <h1>{words.title}</h1>
        {isKeeper ? (
          <Link className={buttonClass('primary')} href={urls.deskNewAuthor()}>
            {words.create}
          </Link>
        ) : null}
      </div>
      {may.allowed ? null : <p className="note">{may.reason}</p>}
      {isKeeper ? (
        <>
          <p className="champ-aide">{words.lead}</p>
          <form className="filtres" action={urls.deskAuthors()}>
            <TextField label={words.search} type="search" name="q" defaultValue={search} />
            <button type="submit" className={buttonClass()}>
              {words.filter}
            </button>
          </form>
          <p className="champ-aide">{words.found(authors.length)}</p>
          <AuthorTable authors={authors} faces={faces} />
        </>
      ) : null}
      {may.allowed && !isKeeper ? (
        <>
          <p className="champ-aide">{authors.length > 0 ? words.ownLead : words.noOwn}</p>
          {authors.length > 0 ? <AuthorTable authors={authors} faces={faces} /> : null}
        </>
      ) : null}
    </>
  );
}
