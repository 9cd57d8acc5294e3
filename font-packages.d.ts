/** The two packages of scripts/draw-fonts.ts come without types; these are the calls that it makes. */
declare module 'subset-font' {
  type Options = {
    targetFormat: 'sfnt' | 'woff2';
    /** By axis, the range that stays, or the one place on it. */
    variationAxes?: Record<string, { min: number; max: number } | number>;
    /** OpenType features that stay, by their four letters. */
    keepFeatures?: readonly string[];
  };
  /** The font with the glyphs that `text` needs. */
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'fontverter' {
  const fontverter: { convert: (font: Buffer, to: 'sfnt' | 'woff2') => Promise<Buffer> };
  export default fontverter;
}
