import { urls } from '#lib/urls.ts';
import { tags } from '#lib/tags.ts';
import { asidePageSentences } from '#messages/fr/http.ts';
import { describePage } from '#server/page-cache/page-facts.ts';

type Props = { params: Promise<{ chemin: string[] }> };

export const metadata = { title: asidePageSentences.absent.title };

/**
 * The 404 page, whole, with its status stated as a fact. Must stay: `notFound()` would answer an empty body, and
 * the `absent` tag of the path lets whatever brings the address to life drop the kept copy.
 */
export default async function AbsentPage({ params }: Props) {
  const { chemin } = await params;
  describePage({ status: 404, tags: [tags.absent(`/${chemin.join('/')}`), tags.menu(), tags.settings()] });
  return (
    <main>
      <h1>{asidePageSentences.absent.title}</h1>
      <p>{asidePageSentences.absent.text}</p>
      <p>
        <a href={urls.home()}>{asidePageSentences.back}</a>
      </p>
    </main>
  );
}
