import { asidePageSentences } from '#messages/fr/http.ts';

export const metadata = { title: asidePageSentences.busy.title };

export default function BusyPage() {
  return (
    <main id="contenu" className="cadre texte absente">
      <h1>{asidePageSentences.busy.title}</h1>
      <p>{asidePageSentences.busy.text}</p>
    </main>
  );
}
