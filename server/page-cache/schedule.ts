/** Runs something later; returns how to call it off. Injected, so that tests own the time. */
export type Schedule = (afterMs: number, work: () => void) => () => void;

/** The real one. It keeps no process alive. */
export const scheduleByTimer: Schedule = (afterMs, work) => {
  const timer = setTimeout(work, afterMs);
  timer.unref();
  return () => clearTimeout(timer);
};
