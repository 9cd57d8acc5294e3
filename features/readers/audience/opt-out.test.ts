import { describe, expect, it } from 'vitest';
import { readOptOut, writeOptOut } from '#features/readers/audience/opt-out.ts';
import { refusalKey } from '#features/readers/audience/reading-choice.ts';

function memory() {
  const held = new Map<string, string>();
  return {
    held,
    store: () => ({
      getItem: (key: string) => held.get(key) ?? null,
      setItem: (key: string, value: string) => void held.set(key, value),
      removeItem: (key: string) => void held.delete(key),
    }),
  };
}
const refusing = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

describe('whether visits from a device count', () => {
  it('is as it was chosen, until it is taken back', () => {
    const { held, store } = memory();
    expect(readOptOut(store, {})).toBe('counted');
    expect(writeOptOut(store, true)).toBe(true);
    expect(readOptOut(store, {})).toBe('chosen');
    expect([...held.keys()]).toEqual([refusalKey]);
    writeOptOut(store, false);
    expect(readOptOut(store, {})).toBe('counted');
    expect(held.size).toBe(0);
  });

  it.each([
    [{ globalPrivacyControl: true }, 'signalled'],
    [{ globalPrivacyControl: false }, 'counted'],
    [{ doNotTrack: '1' }, 'signalled'],
    [{ doNotTrack: '0' }, 'counted'],
    [{ doNotTrack: null }, 'counted'],
  ] as const)('with %j is %s', (signals, state) => expect(readOptOut(memory().store, signals)).toBe(state));

  it('where the browser keeps nothing is not chosen, and says so', () => {
    expect(readOptOut(refusing, {})).toBe('counted');
    expect(readOptOut(refusing, { globalPrivacyControl: true })).toBe('signalled');
    expect(writeOptOut(refusing, true)).toBe(false);
  });
});
