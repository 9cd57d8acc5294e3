/**
 * What H.264 says besides its pictures (SEI messages, ITU-T H.264 annex D), as an MP4 holds it: units behind their
 * length. Devices and programs write what they like there: names, settings, positions.
 */
const remarkUnit = 6;

/** Messages that a player needs: timing, where one may begin, how it stands, its colours; and nothing at all (3). */
const keptMessages = new Set([0, 1, 2, 3, 6, 19, 45, 47, 137, 144, 147]);

const fillerMessage = 3;

/**
 * Makes every remark of one sample that no player needs say nothing, in place and as long as it was. `lengthBytes` is
 * how long the length before each unit is. Throws RangeError where a unit is longer than its sample.
 */
export function silenceRemarks(sample: Buffer, lengthBytes: number): void {
  for (let at = 0; at + lengthBytes < sample.byteLength; ) {
    const length = sample.readUIntBE(at, lengthBytes);
    const unit = sample.subarray(at + lengthBytes, at + lengthBytes + length);
    if (unit.byteLength < length) throw new RangeError('unit');
    const [head = 0] = unit;
    if (length > 1 && (head & 31) === remarkUnit && !isNeeded(unit.subarray(1))) fill(unit.subarray(1));
    at += lengthBytes + length;
  }
}

/** True when a unit holds nothing but messages that a player needs. What can't be read is not needed. */
function isNeeded(body: Buffer): boolean {
  const bytes = withoutEscapes(body);
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (; bytes[at] === 255; at += 1) value += 255;
    value += bytes[at] ?? 0;
    at += 1;
    return value;
  };
  // The last bit that is set ends the unit (0x80 where messages are whole bytes, as these are).
  while (at < bytes.length && !(bytes[at] === 0x80 && at === bytes.length - 1)) {
    const type = number();
    const length = number();
    at += length;
    if (!keptMessages.has(type) || at > bytes.length) return false;
  }
  return true;
}

/** H.264 puts a 3 behind two zeros, so that no beginning of a unit is seen where none is. */
function withoutEscapes(body: Buffer): number[] {
  const bytes: number[] = [];
  let zeros = 0;
  for (const byte of body) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    bytes.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return bytes;
}

/** One message of filling (all ones), or two where no single one has that length; then the bit that ends a unit. */
function fill(body: Buffer): void {
  const end = body.byteLength - 1;
  body[end] = 0x80;
  let at = 0;
  // A message of n bytes takes 2 + ⌊n / 255⌋ more; one that would need a size in between gives two bytes away first.
  if (end > 0 && messageLength(end) === null) {
    body[at] = fillerMessage;
    body[at + 1] = 0;
    at = 2;
  }
  const payload = messageLength(end - at);
  if (payload === null) {
    // One byte alone holds no message: a unit that ends at once.
    body.fill(0, 0, end + 1);
    body[0] = 0x80;
    return;
  }
  body[at] = fillerMessage;
  body.fill(255, at + 1, end);
  const sizeBytes = Math.floor(payload / 255) + 1;
  body[at + sizeBytes] = payload % 255;
}

/** How many bytes of filling make a message of this whole length; null where none does. */
function messageLength(whole: number): number | null {
  if (whole < 2) return null;
  const payload = whole - 2 - Math.floor((whole - 2) / 256);
  return payload + Math.floor(payload / 255) + 2 === whole ? payload : null;
}
