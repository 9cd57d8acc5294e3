import { optOutWords as words } from '#messages/audience.ts';

/** Where readers say that they do not want to be counted; opt-out.island.ts makes it work. */
export function OptOutChoice() {
  return (
    <ne-pas-compter
      data-compte={words.counted}
      data-cesser={words.stop}
      data-ecarte={words.notCounted}
      data-reprendre={words.resume}
      data-signal={words.bySignal}
      data-refus={words.notKept}
    >
      <p>{words.withoutScript}</p>
    </ne-pas-compter>
  );
}
