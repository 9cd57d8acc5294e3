import type { PictureView } from '#features/newsroom/media/media.ts';
import { type AuthorProfile, placesOf } from '#features/newsroom/taxonomy/author.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { imageJsonLd, type JsonLd, type Publisher, publisherJsonLd } from './json-ld.ts';
import { toShareImage } from './share-image.ts';

/** A signature's page: who somebody is, with the places elsewhere that are theirs. */
export function profileJsonLd({
  author,
  portrait,
  publisher,
  siteUrl,
}: {
  author: AuthorProfile;
  portrait: PictureView | undefined;
  publisher: Publisher;
  siteUrl: string;
}): JsonLd {
  const { name, path, jobTitle, biography } = author;
  const url = absoluteUrl(siteUrl, path);
  const sameAs = [...new Set(placesOf(author).map(({ href }) => href))];
  return {
    '@type': 'ProfilePage',
    '@id': url,
    url,
    mainEntity: {
      '@type': 'Person',
      name,
      url,
      ...(jobTitle ? { jobTitle } : {}),
      ...(biography ? { description: biography } : {}),
      ...(portrait
        ? {
            image: imageJsonLd(toShareImage(portrait, siteUrl), {
              credit: portrait.credit,
              ...(portrait.rights ? { rights: portrait.rights } : {}),
            }),
          }
        : {}),
      ...(sameAs.length > 0 ? { sameAs } : {}),
      worksFor: publisherJsonLd(publisher, siteUrl),
    },
  };
}
