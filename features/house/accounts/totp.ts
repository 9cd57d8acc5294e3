import { Secret, TOTP } from 'otpauth';
import { encode } from 'uqr';

/** Codes as every application makes them (RFC 6238): SHA-1, six digits, thirty seconds. */
const shape = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** A clock may be one step off. */
const window = 1;

/** A new secret, in base32 as applications take it by hand: 160 bits. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, labels: { issuer?: string; label?: string } = {}): TOTP =>
  new TOTP({ ...shape, ...labels, secret: Secret.fromBase32(secret) });

/** What a QR code says to an application: the newspaper, the account, the secret. */
export const totpAddress = (secret: string, { issuer, label }: { issuer: string; label: string }): string =>
  totpOf(secret, { issuer, label }).toString();

/** The step of thirty seconds whose code this is, one off at most; null for a wrong code. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: now.getTime(), window });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / shape.period) + delta;
}

/** A QR code as one path of squares, one unit each, and how many units wide it is, its white margin included. */
export function drawQrCode(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const squares = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { path: squares.join(''), size };
}
