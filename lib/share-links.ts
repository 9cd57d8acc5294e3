export type ShareNetwork = 'facebook' | 'x' | 'linkedin' | 'pinterest';
export type ShareLink = { network: ShareNetwork; name: string; href: string };

/**
 * Plain links to the networks' own share pages (addresses of their documentation, facts/reader.md). `url` is the
 * canonical, absolute and without tracking; Pinterest needs a picture: the story's, or the newspaper's own.
 */
export function shareLinks({
  url,
  title,
  picture,
}: {
  url: string;
  title: string;
  picture: string;
}): ShareLink[] {
  const query = (values: Record<string, string>) =>
    Object.entries(values)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  return [
    {
      network: 'facebook',
      name: 'Facebook',
      href: `https://www.facebook.com/sharer/sharer.php?${query({ u: url })}`,
    },
    { network: 'x', name: 'X', href: `https://x.com/intent/tweet?${query({ text: title, url })}` },
    {
      network: 'linkedin',
      name: 'LinkedIn',
      href: `https://www.linkedin.com/sharing/share-offsite/?${query({ url })}`,
    },
    {
      network: 'pinterest',
      name: 'Pinterest',
      href: `https://www.pinterest.com/pin/create/button/?${query({ url, media: picture, description: title })}`,
    },
  ];
}
