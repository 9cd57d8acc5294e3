import Link from 'next/link';
import { nameOf } from '#features/newsroom/media/asset-name.ts';
import type { EndingRights } from '#features/newsroom/media/data/ending-rights.queries.ts';
import { date } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { endingRightsWords as words } from '#words/newsroom/media/media-notices.ts';

/** Pictures that are online and whose rights end or have ended, with the stories and the signatures that show them. */
export function EndingRightsList({ ending, now }: { ending: readonly EndingRights[]; now: Date }) {
  return (
    <ul className="lignes">
      {ending.map((one) => {
        const lastDay = date(new Date(one.endsAt.getTime() - 1));
        return (
          <li key={one.assetId}>
            <Link className="liste-titre" href={urls.deskAsset(one.assetId)}>
              {nameOf(one)}
            </Link>
            {one.endsAt > now ? (
              <span className="liste-mention">{words.until(lastDay)}</span>
            ) : (
              <strong className="mention-defaut">{words.ended(lastDay)}</strong>
            )}
            <span className="liste-mention">
              {words.online(
                one.stories.map(({ headline }) => headline),
                one.portraitOf,
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
