import { deskMessages } from '#messages/desk.ts';

/** Said alike for a link that was closed, has expired or never was. */
export default function PreviewNotFound() {
  return (
    <main id="contenu" className="cadre">
      <h1>{deskMessages.preview.goneTitle}</h1>
      <p>{deskMessages.preview.goneHelp}</p>
    </main>
  );
}
