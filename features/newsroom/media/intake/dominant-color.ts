import sharp, { type SharpInput } from 'sharp';

/** The colour that a picture mostly has, "#rrggbb", to be drawn while its file comes. */
export async function dominantColorOf(picture: SharpInput): Promise<string> {
  const small = await sharp(picture)
    .resize({ width: 64, height: 64, fit: 'inside' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .png()
    .toBuffer();
  const { dominant } = await sharp(small).stats();
  return `#${[dominant.r, dominant.g, dominant.b].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
