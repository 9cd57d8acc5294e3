const hiddenTabMs = 60;

/**
 * Runs work once the screen shows what was typed: several calls before that make one run. `flush` runs it at once
 * (the page is being left).
 */
export function afterPaint(work: () => void): { call: () => void; flush: () => void } {
  let isWaiting = false;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = (): void => {
    if (!isWaiting) return;
    isWaiting = false;
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    work();
  };
  return {
    call: () => {
      if (isWaiting) return;
      isWaiting = true;
      // A frame's callbacks come before its paint: the task after them comes behind it.
      frame = requestAnimationFrame(() => {
        clearTimeout(timer);
        timer = setTimeout(run);
      });
      // A tab that nobody sees has no frames.
      timer = setTimeout(run, hiddenTabMs);
    },
    flush: run,
  };
}
