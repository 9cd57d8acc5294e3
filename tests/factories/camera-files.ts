import sharp from 'sharp';

/** What a camera and a desk write into a file and no reader may ever find: each is looked for byte by byte. */
export const secrets = {
  serial: 'SERIE-9931-ZX',
  lensSerial: 'OPTIQUE-4417-QK',
  owner: 'Proprietaire Martin-Cache',
  thumbnail: 'VIGNETTE-CACHEE-DANS-EXIF',
  xmpPosition: '48,51.4984N',
  gpsArea: 'RUE-DE-LA-SOURCE',
  makerNote: 'BOITIER-INTERNE-77120',
} as const;

/** What desks write there to be kept. */
export const kept = {
  title: 'La crue à Orléans',
  caption: 'La Loire déborde sur les quais, mardi.',
  creator: 'Zoé Lefèvre',
  credit: 'Agence du Val',
  copyright: '© Agence du Val 2026',
  usageTerms: 'Pas de revente.',
  city: 'Orléans',
  country: 'France',
  keywords: ['crue', 'Loire, fleuve'],
  alt: 'Deux péniches penchées contre un quai noyé',
} as const;

type Entry = { tag: number; type: 2 | 3 | 4 | 5 | 7; count: number; data: Buffer };
const text = (tag: number, value: string): Entry => {
  const data = Buffer.from(`${value}\0`, 'utf8');
  return { tag, type: 2, count: data.byteLength, data };
};
const long = (tag: number, value: number): Entry => {
  const data = Buffer.alloc(4);
  data.writeUInt32LE(value);
  return { tag, type: 4, count: 1, data };
};
const short = (tag: number, value: number): Entry => {
  const data = Buffer.alloc(4);
  data.writeUInt16LE(value);
  return { tag, type: 3, count: 1, data };
};
const rationals = (tag: number, values: [number, number][]): Entry => {
  const data = Buffer.alloc(values.length * 8);
  values.forEach(([over, under], at) => {
    data.writeUInt32LE(over, at * 8);
    data.writeUInt32LE(under, at * 8 + 4);
  });
  return { tag, type: 5, count: values.length, data };
};

/** One directory of a TIFF block that will stand at `start`. */
function directory(start: number, entries: Entry[], next = 0): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  head.writeUInt16LE(entries.length, 0);
  const more: Buffer[] = [];
  let at = start + head.byteLength;
  entries
    .toSorted((one, other) => one.tag - other.tag)
    .forEach(({ tag, type, count, data }, index) => {
      const place = 2 + index * 12;
      head.writeUInt16LE(tag, place);
      head.writeUInt16LE(type, place + 2);
      head.writeUInt32LE(count, place + 4);
      if (data.byteLength <= 4) data.copy(head, place + 8);
      else {
        head.writeUInt32LE(at, place + 8);
        const padded = data.byteLength % 2 ? Buffer.concat([data, Buffer.alloc(1)]) : data;
        more.push(padded);
        at += padded.byteLength;
      }
    });
  head.writeUInt32LE(next, head.byteLength - 4);
  return Buffer.concat([head, ...more]);
}

/** A TIFF block as cameras write it: orientation, author, serial numbers, owner, position, and a thumbnail of its own. */
function exifBlock(thumbnail: Buffer, orientation: number): Buffer {
  const camera = [
    text(0x9003, '2026:11:24 10:30:00'),
    text(0x9011, '+01:00'),
    text(0xa430, secrets.owner),
    text(0xa431, secrets.serial),
    text(0xa435, secrets.lensSerial),
    { tag: 0x927c, type: 7, count: secrets.makerNote.length, data: Buffer.from(secrets.makerNote) },
  ] satisfies Entry[];
  const position = [
    text(1, 'N'),
    rationals(2, [
      [48, 1],
      [51, 1],
      [2_990_400, 100_000],
    ]),
    text(3, 'E'),
    rationals(4, [
      [2, 1],
      [21, 1],
      [777_700, 100_000],
    ]),
    text(0x1c, secrets.gpsArea),
  ];
  const main = (cameraAt: number, positionAt: number): Entry[] => [
    text(0x10e, 'OLYMPUS DIGITAL CAMERA'),
    text(0x10f, 'Essai'),
    short(0x112, orientation),
    text(0x13b, kept.creator),
    text(0x8298, kept.copyright),
    long(0x8769, cameraAt),
    long(0x8825, positionAt),
  ];
  const cameraAt = 8 + directory(8, main(0, 0)).byteLength;
  const positionAt = cameraAt + directory(cameraAt, camera).byteLength;
  const second = positionAt + directory(positionAt, position).byteLength;
  const small = (at: number): Entry[] => [
    short(0x103, 6),
    long(0x201, at),
    long(0x202, thumbnail.byteLength),
  ];
  const thumbnailAt = second + directory(second, small(0)).byteLength;
  return Buffer.concat([
    Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0]),
    directory(8, main(cameraAt, positionAt), second),
    directory(cameraAt, camera),
    directory(positionAt, position),
    directory(second, small(thumbnailAt)),
    thumbnail,
  ]);
}

const list = (kind: 'Alt' | 'Bag' | 'Seq', items: readonly string[]): string =>
  `<rdf:${kind}>${items.map((item) => `<rdf:li${kind === 'Alt' ? ' xml:lang="x-default"' : ''}>${item}</rdf:li>`).join('')}</rdf:${kind}>`;

/** An XMP packet with the words of a desk, the position of a telephone, and what made the picture. */
export const xmpPacket = (sourceType = 'digitalCapture'): string => `<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 photoshop:Credit="${kept.credit}" photoshop:City="${kept.city}" photoshop:Country="${kept.country}"
 exif:GPSLatitude="${secrets.xmpPosition}" aux:SerialNumber="${secrets.serial}" aux:OwnerName="${secrets.owner}"
 Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${sourceType}">
<dc:title>${list('Alt', [kept.title])}</dc:title><dc:description>${list('Alt', [kept.caption])}</dc:description>
<dc:creator>${list('Seq', [kept.creator])}</dc:creator><dc:rights>${list('Alt', [kept.copyright])}</dc:rights>
<dc:subject>${list('Bag', kept.keywords)}</dc:subject>
<xmpRights:UsageTerms>${list('Alt', [kept.usageTerms])}</xmpRights:UsageTerms>
<Iptc4xmpCore:AltTextAccessibility>${list('Alt', [kept.alt])}</Iptc4xmpCore:AltTextAccessibility>
</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** The same words as wire services have sent them since 1991 (IPTC-IIM in UTF-8). */
function iptcBlock(): Buffer {
  const set = (record: number, number: number, value: Buffer | string): Buffer => {
    const data = Buffer.from(value);
    const head = Buffer.from([0x1c, record, number, 0, 0]);
    head.writeUInt16BE(data.byteLength, 3);
    return Buffer.concat([head, data]);
  };
  const sets = Buffer.concat([
    set(1, 90, '\x1b%G'),
    set(2, 5, kept.title),
    set(2, 80, kept.creator),
    set(2, 110, kept.credit),
    set(2, 116, kept.copyright),
    set(2, 120, kept.caption),
    set(2, 90, kept.city),
    set(2, 101, kept.country),
    ...kept.keywords.map((word) => set(2, 25, word)),
  ]);
  const padded = sets.byteLength % 2 ? Buffer.concat([sets, Buffer.alloc(1)]) : sets;
  const head = Buffer.from('8BIM\x04\x04\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(sets.byteLength, 8);
  return Buffer.concat([Buffer.from('Photoshop 3.0\0', 'latin1'), head, padded]);
}

export const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.byteLength + 2, 2);
  return Buffer.concat([head, data]);
};
export const addSegments = (jpeg: Buffer, ...segments: Buffer[]): Buffer =>
  Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
export const commentSegment = (words: string): Buffer => segment(0xfe, Buffer.from(words));

/** A scene that no shrinking makes alike: soft patches from a seed. */
export function scene({ width = 1_000, height = 600, seed = 1 } = {}) {
  const side = 12;
  let state = seed;
  const points = Buffer.from(
    Array.from({ length: side * side * 3 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >> 23;
    }),
  );
  return sharp(points, { raw: { width: side, height: side, channels: 3 } }).resize(width, height, {
    fit: 'fill',
  });
}

export type WithMetadata = 'all' | 'exif' | 'xmp' | 'iptc';

/** The TIFF block of a camera, with a thumbnail of its own. */
export async function cameraExif({ orientation = 1, seed = 1 } = {}): Promise<Buffer> {
  const small = await scene({ seed, width: 160, height: 96 }).jpeg().toBuffer();
  return exifBlock(addSegments(small, commentSegment(secrets.thumbnail)), orientation);
}

/**
 * A photograph as a camera and a desk leave it; `orientation` 6 was held upright. `from` is another JPEG to write it
 * all into.
 */
export async function cameraJpeg({
  orientation = 1,
  has = 'all' as WithMetadata,
  seed = 1,
  width = 1_000,
  height = 600,
  from = null as Buffer | null,
} = {}): Promise<Buffer> {
  const jpeg = from ?? (await scene({ seed, width, height }).jpeg({ quality: 90 }).toBuffer());
  const exif = segment(
    0xe1,
    Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), await cameraExif({ orientation, seed })]),
  );
  const xmp = segment(
    0xe1,
    Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), Buffer.from(xmpPacket())]),
  );
  const iptc = segment(0xed, iptcBlock());
  const wanted = { all: [exif, xmp, iptc], exif: [exif], xmp: [xmp], iptc: [iptc] }[has];
  return addSegments(jpeg, ...wanted, ...(has === 'all' ? [commentSegment(secrets.owner)] : []));
}

/** The same words and secrets in another format. */
export const cameraFile = (format: 'png' | 'webp' | 'avif', seed = 2): Promise<Buffer> =>
  scene({ seed })
    .withExif({
      IFD0: { Artist: secrets.owner },
      IFD2: { BodySerialNumber: secrets.serial, LensSerialNumber: secrets.lensSerial },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '48/1 51/1 2990400/100000',
        GPSAreaInformation: secrets.gpsArea,
      },
    })
    .withXmp(xmpPacket('trainedAlgorithmicMedia'))
    .toFormat(format)
    .toBuffer();
