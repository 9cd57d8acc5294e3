import { cache } from 'react';
import icon512 from '#components/layout/icon-512.png';
import defaultShareImage from '#components/layout/share.png';
import { getNewspaperCard } from '#features/newsroom/media/data/drawn-card.queries.ts';
import { defaultNewspaperSettings } from '#features/house/settings/settings.schema.ts';
import type { Publisher } from '#features/reach/syndication/json-ld.ts';
import type { SharingNewspaper } from '#features/reach/syndication/share-data.ts';
import { describeFile } from '#features/reach/syndication/share-image.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { loadSettings } from './load.ts';

/** The picture that stands in until the newspaper's own card is drawn carries our name: one of another name has none. */
const isOurName = (name: string): boolean => name === defaultNewspaperSettings.name;

/** Its pages elsewhere that are given by their addresses. */
const pages = ['facebook', 'instagram', 'linkedin', 'youtube', 'bluesky', 'mastodon'] as const;

/** What heads, cards and structured data say of the newspaper. */
export const loadNewspaper = cache(async (): Promise<SharingNewspaper & Publisher> => {
  const { name, description, publisher, social } = await loadSettings();
  const { siteUrl } = getConfig();
  const card = await getNewspaperCard();
  const toImage = ({ src, width, height }: { src: string; width: number; height: number }) => ({
    url: absoluteUrl(siteUrl, src),
    width,
    height,
    type: 'image/png',
    alt: name,
  });
  return {
    name,
    description,
    image: card
      ? describeFile(card, { siteUrl, alt: name })
      : isOurName(name)
        ? toImage(defaultShareImage)
        : null,
    logo: toImage(icon512),
    legalName: publisher.name,
    sameAs: [...pages.flatMap((page) => social[page] ?? []), ...(social.x ? [xUrl(social.x)] : [])],
  };
});

const xUrl = (handle: string): string => `https://x.com/${handle.slice(1)}`;
