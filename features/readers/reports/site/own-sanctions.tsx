import type { Sanction } from '#features/readers/comments/sanctions.ts';
import { ownSanctionWords as words, toldSanction } from '#words/readers/comments/sanctions.ts';

/** What moderators said to somebody and still holds, on their own pages; nothing when there is nothing. */
export function OwnSanctions({ sanctions }: { sanctions: readonly Sanction[] }) {
  if (sanctions.length === 0) return null;
  return (
    <>
      {sanctions.map((sanction) => (
        <p key={sanction.id} className="note">
          {toldSanction(sanction)}
        </p>
      ))}
      {sanctions.some(({ kind }) => kind !== 'warning') ? <p>{words.rest}</p> : null}
    </>
  );
}
