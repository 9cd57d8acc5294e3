import type { Metadata } from 'next';
import { staffAt } from '#app/redaction/staff.ts';
import { type FrontBoard, getFrontBoard } from '#features/newsroom/front/data/desk-front.queries.ts';
import { FrontComposer } from '#features/newsroom/front/desk/front-composer.tsx';
import { mayComposeFront } from '#features/newsroom/front/front.policy.ts';
import { listPictureChoices } from '#features/newsroom/media/data/desk-picture.queries.ts';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: deskMessages.front.title };

/** The front page under the editor's hand; whoever may not compose it may look. */
export default async function FrontPage() {
  const actor = await staffAt(urls.deskFront());
  const board = await getFrontBoard({ now: new Date() });
  const may = mayComposeFront(actor);
  const pictures = may.allowed ? await listPictureChoices(shownPictures(board)) : [];
  return (
    <>
      <div className="tete">
        <h1>{deskMessages.front.title}</h1>
      </div>
      <FrontComposer board={board} pictures={pictures} reason={may.allowed ? null : may.reason} />
    </>
  );
}

/** Pictures that stand in places today, however old. */
const shownPictures = ({ places }: FrontBoard): string[] =>
  places.flatMap(({ picture, story }) => [picture, story?.lead].flatMap((one) => (one ? [one.assetId] : [])));
