import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watch } from './ad-watch.ts';

type Seen = { intersectionRatio: number; boundingClientRect: { width: number; height: number } };

/** As much of a browser as a watch hears: a tab, a window, and what is in sight of it. */
function openPage() {
  const page = new EventTarget();
  const document = Object.assign(new EventTarget(), {
    visibilityState: 'visible',
    isFocused: true,
    hasFocus() {
      return this.isFocused;
    },
  });
  let notify: (entries: Seen[]) => void = () => undefined;
  vi.stubGlobal('document', document);
  vi.stubGlobal('performance', { now: () => Date.now() });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: Seen[]) => void) {
        notify = callback;
      }
      observe() {}
      disconnect() {
        notify = () => undefined;
      }
    },
  );
  const tab = (state: 'visible' | 'hidden'): void => {
    document.visibilityState = state;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const focus = (isFocused: boolean): void => {
    document.isFocused = isFocused;
    page.dispatchEvent(new Event(isFocused ? 'focus' : 'blur'));
  };
  return {
    document,
    tab,
    focus,
    show: (intersectionRatio: number) =>
      notify([{ intersectionRatio, boundingClientRect: { width: 300, height: 250 } }]),
    say: (name: 'pagehide' | 'pageshow') =>
      page.dispatchEvent(Object.assign(new Event(name), { persisted: true })),
  };
}

let page: ReturnType<typeof openPage>;
const onViewable = vi.fn<() => void>();
const begin = () =>
  watch({ creative: {} as HTMLElement, onViewable, refreshMs: null, onRefresh: () => true });

beforeEach(() => {
  vi.useFakeTimers();
  onViewable.mockClear();
  page = openPage();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Two minutes on another page: while a page is put aside its timers stand, and its clock goes on. */
const away = (): void => void vi.setSystemTime(Date.now() + 120_000);

/** In the order in which Chromium 150 says it of a link that was followed, and of « back ». */
const leave = (): void => {
  page.focus(false);
  page.say('pagehide');
  page.tab('hidden');
};
const comeBack = (): void => {
  page.focus(true);
  page.focus(true);
  page.tab('visible');
  page.say('pageshow');
};

describe('a page that is left and brought back with « back »', () => {
  it('has told of a view once, and tells of it no more', () => {
    begin();
    page.show(1);
    vi.advanceTimersByTime(1_100);
    expect(onViewable).toHaveBeenCalledTimes(1);
    leave();
    away();
    comeBack();
    page.show(1);
    vi.advanceTimersByTime(60_000);
    expect(onViewable).toHaveBeenCalledTimes(1);
  });

  it('needs a whole second again for what was left before', () => {
    begin();
    page.show(1);
    vi.advanceTimersByTime(600);
    leave();
    away();
    comeBack();
    vi.advanceTimersByTime(900);
    expect(onViewable).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onViewable).toHaveBeenCalledTimes(1);
  });

  it('counts no time away where the browser says nothing of the tab', () => {
    begin();
    page.show(1);
    vi.advanceTimersByTime(600);
    page.say('pagehide');
    away();
    page.say('pageshow');
    vi.advanceTimersByTime(900);
    expect(onViewable).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    expect(onViewable).toHaveBeenCalledTimes(1);
  });

  it('is in a window with the focus again where the browser says nothing of that', () => {
    begin();
    page.show(1);
    page.focus(false);
    page.say('pagehide');
    away();
    page.document.isFocused = true;
    page.say('pageshow');
    vi.advanceTimersByTime(1_100);
    expect(onViewable).toHaveBeenCalledTimes(1);
  });

  it('is not seen in a window without the focus, however it came back', () => {
    begin();
    page.show(1);
    page.focus(false);
    page.say('pagehide');
    away();
    page.say('pageshow');
    vi.advanceTimersByTime(60_000);
    expect(onViewable).not.toHaveBeenCalled();
  });
});

it('hears nothing more once it is ended', () => {
  begin()();
  page.show(1);
  page.say('pageshow');
  vi.advanceTimersByTime(60_000);
  expect(onViewable).not.toHaveBeenCalled();
});
