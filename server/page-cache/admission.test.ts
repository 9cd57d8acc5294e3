import { describe, expect, it } from 'vitest';
import { fakeTime, settle } from '#tests/fake-time.ts';
import { createAdmission } from './admission.ts';

const open = () => {
  const time = fakeTime();
  return {
    time,
    admission: createAdmission({ places: 2, waiting: 2, patienceMs: 5_000, schedule: time.schedule }),
  };
};

describe('admission', () => {
  it('lets in as many as there are places, the next waits for one', async () => {
    const { admission } = open();
    const first = await admission.enter();
    await admission.enter();
    let third: unknown = 'waiting';
    void admission.enter().then((place) => (third = place));
    await settle();
    expect(third).toBe('waiting');
    first?.();
    await settle();
    expect(third).toBeTypeOf('function');
    expect(admission.running()).toBe(2);
  });

  it('turns away at once whom the queue cannot hold', async () => {
    const { admission } = open();
    await admission.enter();
    await admission.enter();
    void admission.enter();
    void admission.enter();
    expect(await admission.enter()).toBeNull();
  });

  it('turns away after 5 s of waiting', async () => {
    const { admission, time } = open();
    await admission.enter();
    await admission.enter();
    let third: unknown = 'waiting';
    void admission.enter().then((place) => (third = place));
    await time.advance(4_999);
    expect(third).toBe('waiting');
    await time.advance(1);
    expect(third).toBeNull();
  });

  it('serves who waits in order, and a place is given back once', async () => {
    const { admission } = open();
    const first = await admission.enter();
    const second = await admission.enter();
    const order: string[] = [];
    void admission.enter().then(() => order.push('third'));
    void admission.enter().then(() => order.push('fourth'));
    first?.();
    first?.();
    await settle();
    expect(order).toEqual(['third']);
    second?.();
    await settle();
    expect(order).toEqual(['third', 'fourth']);
    expect(admission.running()).toBe(2);
  });

  it('is empty again when everybody has left', async () => {
    const { admission } = open();
    const places = [await admission.enter(), await admission.enter()];
    for (const leave of places) leave?.();
    expect(admission.running()).toBe(0);
  });
});
