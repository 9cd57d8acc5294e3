import reader from 'exifreader';
import { secrets } from '#tests/factories/camera-files.ts';

/** Blocks and chunks that hold metadata in any of the formats that we write. */
const containers = [
  'Exif\0\0',
  'http://ns.adobe.com/xap',
  'http://ns.adobe.com/xmp',
  'Photoshop 3.0',
  '8BIM',
  'eXIf',
  'iTXt',
  'tEXt',
  'zTXt',
  'XMP ',
  'XMP DataXMP',
  'EXIF',
  'MPF\0',
  'jumb',
  'Ducky',
  'SEFT',
  'ICC_PROFILE',
  'application/rdf+xml',
];
/** What every file says of its own pixels. */
const ownGroups = ['file', 'jfif', 'png', 'pngFile', 'riff', 'gif', 'composite'];

/** What is left in a file of what its camera wrote, by its bytes and by a reader of metadata. */
export function leaksOf(data: Buffer): string[] {
  const raw = data.toString('latin1');
  const found = [...Object.values(secrets), ...containers].filter((word) => raw.includes(word));
  const tags = reader.load(data, { expanded: true }) as Record<string, Record<string, unknown>>;
  const told = Object.entries(tags).flatMap(([group, values]) =>
    ownGroups.includes(group) ? [] : Object.keys(values ?? {}),
  );
  // A whole picture within the picture: a thumbnail, or the second of several.
  const pictures = data.subarray(0, 2).equals(Buffer.from([0xff, 0xd8]))
    ? raw.split('\xff\xd8\xff').length - 2
    : 0;
  return [...found, ...told, ...(pictures > 0 ? ['a picture within'] : [])];
}
