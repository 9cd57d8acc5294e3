import type { Metadata } from 'next';
import { staffAt } from '#app/redaction/staff.ts';
import { getFrontBoard } from '#features/front/data/desk-front.queries.ts';
import { FrontComposer } from '#features/front/desk/front-composer.tsx';
import { mayComposeFront } from '#features/front/front.policy.ts';
import { urls } from '#lib/urls.ts';
import { deskMessages } from '#messages/fr/desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: deskMessages.front.title };

/** The front page under the editor's hand; whoever may not compose it may look. */
export default async function FrontPage() {
  const actor = await staffAt(urls.deskFront());
  const board = await getFrontBoard({ now: new Date() });
  const may = mayComposeFront(actor);
  return (
    <>
      <div className="tete">
        <h1>{deskMessages.front.title}</h1>
      </div>
      <FrontComposer board={board} reason={may.allowed ? null : may.reason} />
    </>
  );
}
