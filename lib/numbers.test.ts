import { expect, it } from 'vitest';
import { fileSize } from '#lib/numbers.ts';

it.each([
  [0, '1\u00a0ko'],
  [90_400, '90\u00a0ko'],
  [999_999, '1000\u00a0ko'],
  [1_000_000, '1\u00a0Mo'],
  [4_260_000, '4,3\u00a0Mo'],
])('says how large a file of %d bytes is', (bytes, said) => expect(fileSize(bytes)).toBe(said));
