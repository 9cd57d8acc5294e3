/** What the media folder may hold and serve, by MIME type; anything else is refused. */
export const fileExtensions = {
  'image/avif': 'avif',
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'text/vtt': 'vtt',
} as const;

export type ServedMimeType = keyof typeof fileExtensions;

export const isServedMimeType = (type: string): type is ServedMimeType => Object.hasOwn(fileExtensions, type);

/** What a page may draw as a picture. */
export type PictureMimeType = Extract<ServedMimeType, `image/${string}`>;
export const isPictureMimeType = (type: string): type is PictureMimeType =>
  type.startsWith('image/') && isServedMimeType(type);

const mimeTypes = Object.fromEntries(
  Object.entries(fileExtensions).map(([mimeType, extension]) => [extension, mimeType]),
) as Record<string, ServedMimeType>;

/** The type that an extension promises; null for one that is never served. */
const mimeTypeOf = (extension: string): ServedMimeType | null => mimeTypes[extension] ?? null;

/** `{hash}.{extension}` as the public address names a file; null when it can't be one of ours. */
export function parseMediaFile(name: string): { hash: string; mimeType: ServedMimeType } | null {
  const found = /^([a-z0-9]{16,128})\.([a-z0-9]{3,4})$/.exec(name);
  const mimeType = mimeTypeOf(found?.[2] ?? '');
  return found?.[1] && mimeType ? { hash: found[1], mimeType } : null;
}
