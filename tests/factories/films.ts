/** Films and sounds made by hand, each with everything that a device hides in one: a position, an owner, a model. */
export const secret = 'GEHEIM+48.8584+002.2945/';

const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const box = (type: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts);
  return Buffer.concat([u32(8 + body.byteLength), Buffer.from(type, 'latin1'), body]);
};
const zeros = (length: number): Buffer => Buffer.alloc(length);
const text = (words: string): Buffer => Buffer.from(words, 'latin1');

const identity = [0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000].map(u32);
const quarterTurn = [0, 0x10000, 0, 0xffff0000, 0, 0, 0, 0, 0x40000000].map(u32);

type Track = {
  handler: 'vide' | 'soun' | 'meta';
  codec: string;
  samples: Buffer[];
  at: number;
  isTurned?: boolean;
};

function trak({ handler, codec, samples, at, isTurned }: Track): Buffer {
  const isVideo = handler === 'vide';
  const visual = Buffer.concat([zeros(42), text(secret.padEnd(32, '\0')), zeros(4)]);
  const lengths = isVideo ? [box('avcC', Buffer.from([1, 0x42, 0, 0x1e, 0xff, 0xe0, 0]))] : [];
  const entry = box(codec, isVideo ? visual : zeros(28), ...lengths, box('uuid', text(secret)));
  const stbl = box(
    'stbl',
    box('stsd', u32(0), u32(1), entry),
    box('stts', u32(0), u32(1), u32(samples.length), u32(40)),
    box('stsc', u32(0), u32(1), u32(1), u32(samples.length), u32(1)),
    box('stsz', u32(0), u32(0), u32(samples.length), ...samples.map((one) => u32(one.byteLength))),
    box('stco', u32(0), u32(1), u32(at)),
  );
  const size = [isVideo ? 640 : 0, isVideo ? 360 : 0].map((side) => u32(side * 65_536));
  return box(
    'trak',
    box('tkhd', zeros(4), u32(0xd1d1d1d1), zeros(32), ...(isTurned ? quarterTurn : identity), ...size),
    box('udta', box('name', text(secret))),
    box(
      'mdia',
      box('mdhd', zeros(4), u32(0xd1d1d1d1), zeros(4), u32(1000), u32(2000), zeros(4)),
      box('hdlr', zeros(8), text(handler), zeros(12), text(`${secret}\0`)),
      box('minf', box('gmhd', text(secret)), stbl),
    ),
  );
}

/** A unit of H.264 behind its length of four bytes. */
const unit = (type: number, body: Buffer): Buffer =>
  Buffer.concat([u32(1 + body.byteLength), Buffer.from([0x60 | type]), body]);

/** A remark of H.264 (SEI), short enough for one byte to say how long it is. */
const remark = (type: number, words: string): Buffer =>
  Buffer.concat([Buffer.from([type, words.length]), text(words), Buffer.from([0x80])]);

/** An MP4 of two seconds with a picture, a sound and a track of positions; `changes` spoil it. */
export function mp4(
  changes: {
    brand?: string;
    videoCodec?: string;
    isTurned?: boolean;
    isFragmented?: boolean;
    hasVideo?: boolean;
  } = {},
): Buffer {
  const { brand = 'isom', videoCodec = 'avc1', isTurned = false, isFragmented, hasVideo = true } = changes;
  const picture = [
    Buffer.concat([unit(6, remark(5, secret)), unit(5, text('PICTURE-ONE'))]),
    Buffer.concat([unit(6, remark(1, 'time')), unit(1, text('PICTURE-TWO'))]),
  ];
  const sound = [text('SOUND-ONE')];
  const positions = [text(secret)];
  const ftyp = box('ftyp', text(brand), u32(0), text('isommp42'));
  const udta = box('udta', box('\xa9xyz', text(secret)), box('loci', text(secret)));
  const build = (at: number): Buffer => {
    const after = (parts: Buffer[]): number => parts.reduce((sum, part) => sum + part.byteLength, 0);
    return box(
      'moov',
      box('mvhd', zeros(4), u32(0xd1d1d1d1), zeros(4), u32(1000), u32(2000), zeros(80)),
      ...(hasVideo ? [trak({ handler: 'vide', codec: videoCodec, samples: picture, at, isTurned })] : []),
      trak({ handler: 'soun', codec: 'mp4a', samples: sound, at: at + after(picture) }),
      trak({ handler: 'meta', codec: 'mebx', samples: positions, at: at + after(picture) + after(sound) }),
      udta,
      box('meta', text(secret)),
      ...(isFragmented ? [box('mvex')] : []),
    );
  };
  const length = ftyp.byteLength + build(0).byteLength;
  const mdat = box('mdat', ...picture, ...sound, ...positions, text(secret));
  return Buffer.concat([ftyp, build(length + 8), mdat, box('uuid', text(secret)), box('free', text(secret))]);
}

/** An MP3 of `frames` frames of 128 kbit/s at 44.1 kHz, between its tags. */
export function mp3(frames = 100): Buffer {
  const frame = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413, 0x55)]);
  const id3 = Buffer.concat([text('ID3\x04\0\0'), Buffer.from([0, 0, 1, 0]), text(secret.padEnd(128, ' '))]);
  const id3v1 = text(`TAG${secret}`.padEnd(128, '\0'));
  return Buffer.concat([id3, ...Array.from({ length: frames }, () => frame), id3v1]);
}

function oggPage(
  packets: Buffer[],
  { granule, number, flags = 0 }: { granule: number; number: number; flags?: number },
): Buffer {
  const segments = packets.flatMap(({ byteLength }) => [
    ...Array<number>(Math.floor(byteLength / 255)).fill(255),
    byteLength % 255,
  ]);
  const head = zeros(27);
  head.write('OggS', 'latin1');
  head[5] = flags;
  head.writeBigInt64LE(BigInt(granule), 6);
  head.writeUInt32LE(7, 14);
  head.writeUInt32LE(number, 18);
  head[26] = segments.length;
  return Buffer.concat([head, Buffer.from(segments), ...packets]);
}

/** An Ogg of Opus, two seconds, its comments over two pages. */
export function ogg(): Buffer {
  const opus = Buffer.concat([text('OpusHead'), Buffer.from([1, 1, 0x38, 0x01]), zeros(7)]);
  const tags = Buffer.concat([text('OpusTags'), text(secret.repeat(20))]);
  return Buffer.concat([
    oggPage([opus], { granule: 0, number: 0, flags: 2 }),
    oggPage([tags], { granule: 0, number: 1 }),
    oggPage([text('SOUND-ONE')], { granule: 48_000, number: 2 }),
    oggPage([text('SOUND-TWO')], { granule: 96_312, number: 3, flags: 4 }),
  ]);
}

function element(id: number[], body: Buffer, isOpen = false): Buffer {
  const size = zeros(8);
  size.writeUInt32BE(body.byteLength, 4);
  size[0] = 0x01;
  return Buffer.concat([
    Buffer.from(id),
    isOpen ? Buffer.from([0x01, ...Array<number>(7).fill(0xff)]) : size,
    body,
  ]);
}
const uint = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);

/** A WebM of two seconds; `isLive` leaves the lengths of its segment and clusters open, as a recorder does. */
export function webm({ isLive = false, codec = 'V_VP9' } = {}): Buffer {
  const duration = zeros(8);
  duration.writeDoubleBE(2_000);
  const info = element(
    [0x15, 0x49, 0xa9, 0x66],
    Buffer.concat([
      element([0x2a, 0xd7, 0xb1], Buffer.from([0x0f, 0x42, 0x40])),
      element([0x44, 0x89], duration),
      element([0x7b, 0xa9], text(secret)),
      element([0x57, 0x41], text(secret)),
    ]),
  );
  const video = element([0xe0], Buffer.concat([element([0xb0], uint(640)), element([0xba], uint(360))]));
  const entry = element(
    [0xae],
    Buffer.concat([
      element([0x83], Buffer.from([1])),
      element([0x86], text(codec)),
      element([0x53, 0x6e], text(secret)),
      video,
    ]),
  );
  const block = element([0xa3], text('PICTURE-ONE'));
  const cluster = element([0x1f, 0x43, 0xb6, 0x75], Buffer.concat([element([0xe7], uint(0)), block]), isLive);
  const tags = element([0x12, 0x54, 0xc3, 0x67], text(secret));
  const body = Buffer.concat([info, element([0x16, 0x54, 0xae, 0x6b], entry), cluster, cluster, tags]);
  return Buffer.concat([
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], text('webm'))),
    element([0x18, 0x53, 0x80, 0x67], body, isLive),
  ]);
}

/** A chunk of RIFF. */
function chunk(name: string, body: Buffer): Buffer {
  const head = zeros(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(body.byteLength, 4);
  return Buffer.concat([head, body, zeros(body.byteLength % 2)]);
}

/** A WAV of two seconds as a recorder writes it, 8 bits at 8 kHz; `changes` spoil it or say the same at length. */
export function wav(changes: { format?: number; isLong?: boolean; isCutOff?: boolean } = {}): Buffer {
  const { format = 1, isLong = false, isCutOff = false } = changes;
  const fmt = zeros(isLong ? 40 : 16);
  fmt.writeUInt16LE(isLong ? 0xfffe : format, 0);
  fmt.writeUInt16LE(1, 2);
  fmt.writeUInt32LE(8_000, 4);
  fmt.writeUInt32LE(8_000, 8);
  fmt.writeUInt16LE(1, 12);
  fmt.writeUInt16LE(8, 14);
  if (isLong) fmt.writeUInt16LE(format, 24);
  const samples = Buffer.concat([text('SOUND-ONE'), Buffer.alloc(15_991, 0x55)]);
  const data = chunk('data', samples);
  if (isCutOff) data.writeUInt32LE(0, 4);
  const body = Buffer.concat([
    text('WAVE'),
    chunk('bext', text(secret.padEnd(602, '\0'))),
    chunk('iXML', text(secret)),
    chunk('fmt ', fmt),
    data,
    ...(isCutOff ? [] : [chunk('LIST', text(`INFO${secret}`))]),
  ]);
  return chunk('RIFF', body);
}
