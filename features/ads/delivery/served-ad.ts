import { urls } from '#lib/urls.ts';
import type { ServedAd } from './ad-answer.ts';
import type { AdChoice } from './choose-ads.ts';
import { creativeFileName } from '#features/ads/campaigns/creative.ts';

/** A choice as the island draws it. `token`: what its events are told of. `mayCount`: its reader agreed to a cap. */
export function toServedAd(
  { campaign, creative }: AdChoice,
  { token, isMeasured, mayCount }: { token: string; isMeasured: boolean; mayCount: boolean },
): ServedAd {
  const { cap, counting, refreshSeconds } = campaign;
  return {
    serving: token,
    advertiser: campaign.advertiser,
    kind: creative.kind,
    creativeId: creative.id,
    width: creative.size?.width ?? null,
    height: creative.size?.height ?? null,
    alt: creative.alt,
    click: urls.adClick(token),
    ...drawingOf(creative),
    ...(cap && mayCount ? { cap: { campaign: campaign.id, ...cap } } : {}),
    ...(refreshSeconds === null ? {} : { refresh: refreshSeconds }),
    isMeasured,
    ...(counting === 'viewable' ? { isAwaited: true } : {}),
  };
}

function drawingOf(creative: AdChoice['creative']): Pick<ServedAd, 'src' | 'still' | 'frame' | 'text'> {
  switch (creative.kind) {
    case 'picture': {
      const { file, still } = creative.content;
      const src = urls.adFile(creativeFileName(file));
      return still ? { src, still: urls.adFile(creativeFileName(still)) } : { src };
    }
    case 'text':
      return { text: creative.content };
    case 'html5':
    case 'tag':
      return { frame: urls.adFrame(creative.id, creative.version) };
  }
}
