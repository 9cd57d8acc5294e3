import type { AssetKind, LicenceKind } from '#features/newsroom/media/assets.ts';
import { type JudgedAsset, problemsForNewStory } from '#features/newsroom/media/rights-days.ts';
import { date } from '#lib/dates.ts';
import { licenceWords } from '#words/newsroom/media/media-desk.ts';
import { libraryWords as words } from '#words/newsroom/media/media-library.ts';

type Mentioned = JudgedAsset & { kind: AssetKind; alt: string; isDecorative: boolean; licence: LicenceKind };

/** What hinders an asset's use, and until when it may be used; with its licence on request. */
export function AssetMentions({
  asset,
  now,
  hasLicence = false,
}: {
  asset: Mentioned;
  now: Date;
  hasLicence?: boolean;
}) {
  const problems = problemsForNewStory(asset, now);
  const { rightsExpireAt: end } = asset;
  return (
    <>
      {hasLicence ? <span className="liste-mention">{licenceWords[asset.licence]}</span> : null}
      {problems.map((problem) => (
        <strong key={problem} className="mention-defaut">
          {words.problems[problem]}
        </strong>
      ))}
      {end && end > now ? (
        <span className="liste-mention">{words.until(date(new Date(end.getTime() - 1)))}</span>
      ) : null}
      {asset.kind === 'picture' && asset.alt === '' && !asset.isDecorative ? (
        <span className="liste-mention">{words.mute}</span>
      ) : null}
    </>
  );
}
