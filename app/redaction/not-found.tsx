import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';

/** Nothing here, or nothing for this person: the two look alike. */
export default function DeskNotFound() {
  return (
    <>
      <h1>{deskMessages.notFound.title}</h1>
      <p>{deskMessages.notFound.help}</p>
      <p className="gestes">
        <a href={urls.deskArticles()}>{deskMessages.notFound.back}</a>
      </p>
    </>
  );
}
