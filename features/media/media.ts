/** Files of one format at several widths, for a source element. */
export type PictureSource = { mimeType: string; srcset: { url: string; width: number }[] };

/** A picture as readers' pages draw it: our own files only, sized so that nothing moves when it arrives. */
export type PictureView = {
  /** Pixels of the largest file, for the ratio. */
  width: number;
  height: number;
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
