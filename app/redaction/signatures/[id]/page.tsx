import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { listPortraits } from '#app/redaction/signatures/portraits.ts';
import { staffAt } from '#app/redaction/staff.ts';
import { maySeePeople } from '#features/house/accounts/accounts.policy.ts';
import { getDeskAuthor } from '#features/newsroom/taxonomy/data/desk-author.queries.ts';
import { AuthorArchive } from '#features/newsroom/taxonomy/desk/author-archive.tsx';
import { AuthorForm } from '#features/newsroom/taxonomy/desk/author-form.tsx';
import { mayEditAuthors, mayEditProfile } from '#features/newsroom/taxonomy/taxonomy.policy.ts';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { authorWords as words } from '#words/newsroom/taxonomy/authors.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: words.title };

/** One signature: what readers see of it, its account, whether it is in service. */
export default async function AuthorPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const actor = await staffAt(urls.deskAuthor(id));
  const author = isId(id) ? await getDeskAuthor(id) : null;
  if (!author) notFound();
  const permission = mayEditProfile(actor, author);
  const isWhole = mayEditAuthors(actor).allowed;
  const { account, userId } = author;
  return (
    <>
      <p>
        <Link href={urls.deskAuthors()}>{words.back}</Link>
      </p>
      <div className="tete">
        <h1>{author.name}</h1>
        <a href={author.path}>{words.seePage}</a>
      </div>
      {permission.allowed ? (
        <AuthorForm author={author} pictures={isWhole ? await listPortraits() : []} isWhole={isWhole} />
      ) : (
        <p className="note">{permission.reason}</p>
      )}
      {isWhole ? (
        <>
          <section className="groupe" aria-labelledby="compte">
            <h2 id="compte">{words.accountTitle}</h2>
            <p>
              {userId && maySeePeople(actor).allowed ? (
                <Link href={urls.deskPerson(userId)}>{account}</Link>
              ) : (
                (account ?? words.noAccount)
              )}
            </p>
            <p className="champ-aide">{words.accountHelp}</p>
          </section>
          <AuthorArchive author={author} />
        </>
      ) : null}
    </>
  );
}
