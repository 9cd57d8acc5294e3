import type { ReactNode } from 'react';
import { PictureWords } from '#features/newsroom/body/blocks/picture/picture.site.tsx';
import { type DrawnPicture, drawnPicture, type PictureViews } from '#features/newsroom/body/drawn-picture.ts';
import { PictureOf } from '#features/newsroom/media/site/picture.tsx';
import { bodyWords } from '#words/newsroom/body/body.ts';
import type { Comparison } from './comparison.ts';

/**
 * Two pictures side by side or one under the other, each with its words; an island lays one over the other under a
 * slider. One that is withdrawn leaves the other alone.
 */
export function ComparisonSite({
  block,
  pictures,
  lang,
}: {
  block: Comparison;
  pictures: PictureViews;
  lang?: string | undefined;
}): ReactNode {
  const ratio = block.before.ratio ?? '3:2';
  const of = (use: Comparison['before']) => drawnPicture({ ...use, ratio }, pictures, lang);
  const [before, after] = [of(block.before), of(block.after)];
  if (!before && !after) return null;
  const isWhole = before !== null && after !== null;
  return (
    <div
      className={isWhole ? 'corps-comparaison' : 'corps-comparaison-seule'}
      role="group"
      aria-label={bodyWords.comparison}
      {...(isWhole && { 'data-comparer': bodyWords.compare })}
    >
      <div className="corps-comparaison-vues">
        {before && <View drawn={before} moment={bodyWords.before} />}
        {after && <View drawn={after} moment={bodyWords.after} />}
      </div>
    </div>
  );
}

function View({ drawn, moment }: { drawn: DrawnPicture; moment: string }): ReactNode {
  return (
    <figure>
      <p className="corps-comparaison-moment">{moment}</p>
      <PictureOf view={drawn.whole} place="large" ratio={drawn.ratio ?? '3:2'} alt={drawn.alt} />
      <PictureWords drawn={drawn} />
    </figure>
  );
}
