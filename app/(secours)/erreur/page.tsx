import { urls } from '#lib/urls.ts';
import { asidePageSentences } from '#messages/fr/http.ts';

export const metadata = { title: asidePageSentences.error.title };

export default function ErrorPage() {
  return (
    <main>
      <h1>{asidePageSentences.error.title}</h1>
      <p>{asidePageSentences.error.text}</p>
      <p>
        <a href={urls.home()}>{asidePageSentences.back}</a>
      </p>
    </main>
  );
}
