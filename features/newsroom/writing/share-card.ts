/** What a network or an engine makes of a page, from its `<head>`. */
export type ShareCard = {
  title: string;
  description: string;
  /** The page's host, as cards show it. */
  host: string;
  /** The address under the result of a search: the host, then the path's steps. */
  trail: string;
  picture: { url: string; isDefault: boolean } | null;
};

export type ShareCards = { facebook: ShareCard; x: ShareCard; google: ShareCard };
