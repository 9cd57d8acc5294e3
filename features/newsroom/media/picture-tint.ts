/** How many steps each channel has: a page may name a colour by class alone, since it has no style of its own. */
export const tintSteps = 8;

/**
 * Classes that give a frame the colour that a picture mostly has, "#rrggbb", to the nearest of 512, and to the words
 * that stand in for it black or white, whichever is read on it. pictures.css knows them. None for no colour.
 */
export function tintClasses(color: string | null | undefined): string[] {
  const channels = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/.exec(color ?? '')?.slice(1);
  if (!channels) return [];
  const [red = 0, green = 0, blue = 0] = channels.map((hex) =>
    Math.round((Number.parseInt(hex, 16) / 255) * (tintSteps - 1)),
  );
  return [
    'ton',
    `ton-r${red}`,
    `ton-v${green}`,
    `ton-b${blue}`,
    ...(isLight([red, green, blue].map(toValue)) ? ['ton-clair'] : []),
  ];
}

/** The value of a step, from 0 to 255. */
export const toValue = (step: number): number => Math.round((step / (tintSteps - 1)) * 255);

/** Relative luminance (WCAG 2.2) of a colour in sRGB. */
export function luminanceOf([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = [red, green, blue].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** Where black and white are read equally well. */
const even = Math.sqrt(1.05 * 0.05) - 0.05;
const isLight = (color: readonly number[]): boolean => luminanceOf(color) > even;
