import { asidePageSentences } from '#messages/fr/http.ts';

export const metadata = { title: asidePageSentences.error.title };

export default function ErrorPage() {
  return (
    <main id="contenu" className="cadre texte absente">
      <h1>{asidePageSentences.error.title}</h1>
      <p>{asidePageSentences.error.text}</p>
    </main>
  );
}
