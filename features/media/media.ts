/** Files of one format at several widths, for a source element. */
export type PictureSource = { mimeType: string; srcset: { url: string; width: number }[] };

/**
 * How a frame of another ratio may cut a picture: a graphic never (it is shown whole), a photograph around its focal
 * point, by thirds (a style attribute per picture would break the policy of public pages).
 */
export type Framing = 'whole' | 'top' | 'centre' | 'bottom';

/** A picture as readers' pages draw it: our own files only, sized so that nothing moves when it arrives. */
export type PictureView = {
  /** Pixels of the largest file, for the ratio. */
  width: number;
  height: number;
  framing: Framing;
  alt: string;
  caption: string | null;
  credit: string;
  /** Best format first. */
  sources: PictureSource[];
  /** A file that every browser draws, and that feeds use. */
  fallbackUrl: string;
};

/** A picture as the desk offers it for choice. */
export type PictureChoice = {
  id: string;
  alt: string;
  caption: string | null;
  credit: string;
  thumbnailUrl: string;
};
