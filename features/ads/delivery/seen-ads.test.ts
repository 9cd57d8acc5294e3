import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSeenAds, keepSeenAd, readSeenAds, seenAdsKey, tellSeenAds } from './seen-ads.ts';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 27, 12);
const cap = { campaign: '0198c1d2-0000-7000-8000-000000000001', most: 3, seconds: 3_600 };
const other = { campaign: '0198c1d2-0000-7000-8000-000000000002', most: 1, seconds: 86_400 };

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => void vi.unstubAllGlobals());

describe('how often a campaign was shown', () => {
  it('is told by campaign, within its own hours', () => {
    keepSeenAd(cap, now - 2 * hour);
    keepSeenAd(other, now - 2 * hour);
    keepSeenAd(cap, now - 0.5 * hour);
    keepSeenAd(cap, now);
    expect(tellSeenAds(now).split(',').toSorted()).toEqual([`${cap.campaign}:2`, `${other.campaign}:1`]);
    expect(tellSeenAds(now + 2 * hour)).toBe(`${other.campaign}:1`);
  });

  it('keeps no more than the cap needs, and drops what is over', () => {
    for (let at = 0; at < 9; at += 1) keepSeenAd(cap, now + at);
    expect(readSeenAds(now + 9)[cap.campaign]?.at).toEqual([now + 6, now + 7, now + 8]);
    keepSeenAd(other, now + 2 * hour);
    expect([...kept.keys()]).toEqual([seenAdsKey]);
    expect(kept.get(seenAdsKey)).not.toContain(cap.campaign);
  });

  it('starts from nothing where the storage holds anything else, and leaves nothing of it', () => {
    for (const text of ['{', 'null', '[1]', '{"a":{"at":"x"}}']) {
      kept.set(seenAdsKey, text);
      expect(readSeenAds(now), text).toEqual({});
      expect(kept.size, text).toBe(0);
    }
  });

  it('is gone at once', () => {
    keepSeenAd(cap, now);
    forgetSeenAds();
    expect(kept.size).toBe(0);
  });

  it('is nothing where the storage is closed', () => {
    const closed = (): never => {
      throw new Error('SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, removeItem: closed });
    expect(() => keepSeenAd(cap, now)).not.toThrow();
    expect(tellSeenAds(now)).toBe('');
  });

  it('does not believe a clock that was set ahead', () => {
    keepSeenAd(cap, now + 48 * hour);
    expect(tellSeenAds(now)).toBe('');
  });
});
