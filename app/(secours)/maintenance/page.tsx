import { urls } from '#lib/urls.ts';
import { asidePageSentences } from '#messages/fr/http.ts';

export const metadata = { title: asidePageSentences.busy.title };

export default function BusyPage() {
  return (
    <main>
      <h1>{asidePageSentences.busy.title}</h1>
      <p>{asidePageSentences.busy.text}</p>
      <p>
        <a href={urls.home()}>{asidePageSentences.back}</a>
      </p>
    </main>
  );
}
