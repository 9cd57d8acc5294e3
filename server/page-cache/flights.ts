import type { PurgeClock, RenderWindow } from './purge-clock.ts';

/**
 * One render for a key: whoever asks while it runs shares it. A purge detaches it: its tags aren't known before
 * it ends, so after any purge heard since it began, whoever asks starts a new one. One that still waits for its
 * place has read nothing yet and can always be joined.
 */
export function createFlights<Result>(clock: PurgeClock) {
  type Flight = { result: Promise<Result>; window: RenderWindow | null };
  const flights = new Map<string, Flight>();

  return {
    /** @param work gets the function that opens its render window; it is called right before the render begins */
    join(key: string, work: (begin: () => RenderWindow) => Promise<Result>): Promise<Result> {
      const running = flights.get(key);
      if (running && !running.window?.hasTicked()) return running.result;
      const { promise, resolve, reject } = Promise.withResolvers<Result>();
      const flight: Flight = { result: promise, window: null };
      flights.set(key, flight);
      work(() => (flight.window = clock.open()))
        .then(resolve, reject)
        .finally(() => {
          flight.window?.close();
          if (flights.get(key) === flight) flights.delete(key);
        });
      return promise;
    },
    count: () => flights.size,
  };
}
