import type { AiOrigin, RightsProblem } from './assets.ts';
import type { FilmView } from './film-view.ts';
import type { CropRatio, Crops, StructuredCrop } from './crops.ts';
import type { ShownRatio } from './picture-use.ts';

/** Files of one format at several widths, for a source element. */
export type PictureSource = { mimeType: string; srcset: { url: string; width: number }[] };

/**
 * How a frame of another ratio may cut a picture: a graphic never (it is shown whole), a photograph around its focal
 * point, by thirds (a style attribute per picture would break the policy of public pages).
 */
export type Framing = 'whole' | 'top' | 'centre' | 'bottom';

/** A file of a crop, with the part of the picture that it shows (`regionKey`). */
export type CropFile = { url: string; mimeType: string; width: number; height: number; region: string };

/** What is kept of a picture in one ratio: the part that follows its focal point, and the files of every part. */
export type CropFiles = { automatic: string; files: CropFile[] };

/** Whose a picture is and where it comes from: its author, notice of copyright, terms, and its source in IPTC's words. */
export type PictureRights = {
  creator?: string;
  copyright?: string;
  licenceUrl?: string;
  digitalSourceType?: string;
};

/** A picture as readers' pages draw it: our own files only, sized so that nothing moves when it arrives. */
export type PictureView = {
  /** Pixels of the largest file, for the ratio. */
  width: number;
  height: number;
  framing: Framing;
  /** "#rrggbb", drawn while the file comes; absent where the picture is clear in places, or a graphic. */
  dominantColor?: string;
  alt: string;
  caption: string | null;
  credit: string;
  /** Absent for what no machine invented; else it is said wherever the credit is printed. */
  aiOrigin?: AiOrigin;
  /** What the library knows of whose it is, for machines; absent where it knows nothing. */
  rights?: PictureRights;
  /** Best format first. */
  sources: PictureSource[];
  /** A file that every browser draws, and that feeds use. */
  fallbackUrl: string;
  /** Absent for what has none: `croppedView` then draws it whole and leaves the frame to the style. */
  crops?: Partial<Record<CropRatio | StructuredCrop, CropFiles>>;
  /** Of a film or a sound alone, which has no picture of its own: nothing of the above but its words and its size. */
  film?: FilmView;
  /** What the use that this view is of crops by hand, and in which ratio a story shows it. */
  use?: { ratio?: ShownRatio | undefined; crops?: Crops | undefined };
};

/** A picture as the desk offers it for choice. */
export type PictureChoice = {
  id: string;
  alt: string;
  isDecorative: boolean;
  caption: string | null;
  credit: string;
  thumbnailUrl: string;
  /** What crops are drawn on: a file that shows it whole, and what decides the automatic parts. */
  wholeUrl: string;
  width: number;
  height: number;
  focalX: number;
  focalY: number;
  isGraphic: boolean;
  /** Why no further story may go out with it today; empty when one may. */
  problems: readonly RightsProblem[];
};

/** A picture of ours as it leaves with a page's address: one file, its path, its real size in pixels. */
export type SharedPicture = { url: string; mimeType: string; width: number; height: number };
