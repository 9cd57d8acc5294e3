import { describe, expect, it, vi } from 'vitest';
import { canShareOnDevice, copy, shareOrCopy } from './device-share.ts';

const handed = { title: 'Le phare', text: 'Le phare', url: 'https://journal.example/monde/le-phare' };
const clipboardOf = (writeText: () => Promise<void>) => ({ writeText }) as unknown as Clipboard;
const sheetOf = (share: () => Promise<void>) => ({ canShare: () => true, share });

describe('sharing from a device', () => {
  it('opens its own sheet where it has one that takes this', async () => {
    const share = vi.fn<() => Promise<void>>(async () => undefined);
    expect(await shareOrCopy(handed, sheetOf(share))).toBe('shared');
    expect(share).toHaveBeenCalledWith(handed);
    expect(canShareOnDevice(handed, {})).toBe(false);
    expect(canShareOnDevice(handed, { canShare: () => false })).toBe(false);
  });

  it('copies where there is none, and where it fails', async () => {
    const writeText = vi.fn<() => Promise<void>>(async () => undefined);
    const clipboard = clipboardOf(writeText);
    expect(await shareOrCopy(handed, { clipboard })).toBe('copied');
    const broken = sheetOf(() => Promise.reject(new TypeError('no')));
    expect(await shareOrCopy(handed, { ...broken, clipboard })).toBe('copied');
    expect(writeText).toHaveBeenCalledWith(handed.url);
  });

  it('does nothing more when whoever opened the sheet closes it', async () => {
    const writeText = vi.fn<() => Promise<void>>(async () => undefined);
    const closed = sheetOf(() => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await shareOrCopy(handed, { ...closed, clipboard: clipboardOf(writeText) })).toBe('given up');
    expect(writeText).not.toHaveBeenCalled();
  });

  it('says that nothing was copied where the browser refuses', async () => {
    expect(await copy('a', {})).toBe(false);
    expect(await shareOrCopy(handed, { clipboard: clipboardOf(() => Promise.reject(new Error('no'))) })).toBe(
      'failed',
    );
  });
});
