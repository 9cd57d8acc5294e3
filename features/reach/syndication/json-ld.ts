import type { PictureRights } from '#features/newsroom/media/media.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { correctionsPolicyPath } from '#messages/pages/corrections-policy.ts';
import type { Crumb } from './breadcrumbs.ts';
import type { ShareImage } from './share-image.ts';

/** A thing of schema.org, in JSON-LD. */
export type JsonLd = { '@type': string | string[]; [property: string]: unknown };

/** Who publishes, for structured data. */
export type Publisher = {
  name: string;
  description: string;
  /** The company behind the newspaper; null when nobody gave it. */
  legalName: string | null;
  logo: ShareImage;
  /** Addresses of its own accounts elsewhere. */
  sameAs: readonly string[];
};

/** JSON for a script element: nothing in it can close the element or open another. */
export const jsonForScript = (data: unknown): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Several things of one page in one document. */
export const graphOf = (things: readonly JsonLd[]): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

/** The newspaper, with the pages that say by which rules it works (the Trust Project's properties). */
export function publisherJsonLd(publisher: Publisher, siteUrl: string): JsonLd {
  const { name, legalName, logo, sameAs } = publisher;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': absoluteUrl(siteUrl, '/#journal'),
    name,
    ...(legalName ? { legalName } : {}),
    url: absoluteUrl(siteUrl, urls.home()),
    logo: imageJsonLd(logo),
    ...(sameAs.length > 0 ? { sameAs } : {}),
    publishingPrinciples: absoluteUrl(siteUrl, urls.ethics()),
    ethicsPolicy: absoluteUrl(siteUrl, urls.ethics()),
    verificationFactCheckingPolicy: absoluteUrl(siteUrl, urls.ethics()),
    unnamedSourcesPolicy: absoluteUrl(siteUrl, urls.ethics()),
    correctionsPolicy: absoluteUrl(siteUrl, correctionsPolicyPath),
    ownershipFundingInfo: absoluteUrl(siteUrl, urls.legalNotice()),
    masthead: absoluteUrl(siteUrl, urls.about()),
  };
}

/** The newspaper's site: what search engines take its name from. */
const siteJsonLd = ({ name }: Pick<Publisher, 'name'>, siteUrl: string): JsonLd => ({
  '@type': 'WebSite',
  '@id': absoluteUrl(siteUrl, '/#site'),
  name,
  url: absoluteUrl(siteUrl, urls.home()),
});

/** The page on which the newspaper says who it is. */
export function aboutJsonLd({ publisher, siteUrl }: { publisher: Publisher; siteUrl: string }): JsonLd {
  const url = absoluteUrl(siteUrl, urls.about());
  return { '@type': 'AboutPage', '@id': url, url, mainEntity: publisherJsonLd(publisher, siteUrl) };
}

/** The front: the site, by its name, and who publishes it. */
export const frontJsonLd = (publisher: Publisher, siteUrl: string): JsonLd => ({
  ...siteJsonLd(publisher, siteUrl),
  description: publisher.description,
  inLanguage: 'fr-FR',
  publisher: publisherJsonLd(publisher, siteUrl),
});

/** IPTC's digital source types that schema.org has a name for. */
const digitalSources: Readonly<Record<string, string>> = {
  digitalCapture: 'DigitalCaptureDigitalSource',
  negativeFilm: 'NegativeFilmDigitalSource',
  positiveFilm: 'PositiveFilmDigitalSource',
  print: 'PrintDigitalSource',
  humanEdits: 'MinorHumanEditsDigitalSource',
  digitalCreation: 'DigitalArtDigitalSource',
  dataDrivenMedia: 'DataDrivenMediaDigitalSource',
  compositeCapture: 'CompositeCaptureDigitalSource',
  algorithmicallyEnhanced: 'AlgorithmicallyEnhancedDigitalSource',
  compositeWithTrainedAlgorithmicMedia: 'CompositeWithTrainedAlgorithmicMediaDigitalSource',
  trainedAlgorithmicMedia: 'TrainedAlgorithmicMediaDigitalSource',
};

/** A picture, with whose it is where that is known. */
export function imageJsonLd(
  { url, width, height, alt }: ShareImage,
  { credit, caption, rights = {} }: { credit?: string; caption?: string | null; rights?: PictureRights } = {},
): JsonLd {
  const { creator, copyright, licenceUrl, digitalSourceType } = rights;
  const source = digitalSources[digitalSourceType ?? ''];
  return {
    '@type': 'ImageObject',
    url,
    contentUrl: url,
    width,
    height,
    ...(caption || alt ? { caption: caption || alt } : {}),
    ...(credit ? { creditText: credit } : {}),
    ...(creator ? { creator: { '@type': 'Person', name: creator } } : {}),
    ...(copyright ? { copyrightNotice: copyright } : {}),
    ...(licenceUrl ? { license: licenceUrl } : {}),
    ...(source ? { digitalSourceType: `https://schema.org/${source}` } : {}),
  };
}

/** The way to a page, for search results. */
export const breadcrumbJsonLd = (crumbs: readonly Crumb[], siteUrl: string): JsonLd => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name,
    item: absoluteUrl(siteUrl, path),
  })),
});

/** A list is told as far as a reader sees it at once. */
const mostItems = 30;

/** A page that gathers stories, with the stories in its order. */
export function collectionJsonLd({
  name,
  path,
  description,
  items,
  publisher,
  siteUrl,
}: {
  name: string;
  path: string;
  description: string | null;
  items: readonly { path: string; headline: string }[];
  publisher: Publisher;
  siteUrl: string;
}): JsonLd {
  const url = absoluteUrl(siteUrl, path);
  return {
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    ...(description ? { description } : {}),
    inLanguage: 'fr-FR',
    isPartOf: siteJsonLd(publisher, siteUrl),
    ...(items.length > 0
      ? {
          mainEntity: {
            '@type': 'ItemList',
            itemListElement: items.slice(0, mostItems).map((item, at) => ({
              '@type': 'ListItem',
              position: at + 1,
              url: absoluteUrl(siteUrl, item.path),
              name: item.headline,
            })),
          },
        }
      : {}),
  };
}
