import { AccountMain, AccountPart } from '#app/(compte)/account-main.tsx';

/** The page of a link that no longer opens anything, with the way to another. */
export function ExpiredLink({
  words,
  part,
  way,
}: {
  words: { expiredTitle: string; expired: string };
  part: string;
  way: { path: string; label: string };
}) {
  return (
    <AccountMain title={words.expiredTitle} lead={words.expired}>
      <AccountPart id="suite" title={part}>
        <p>
          <a href={way.path}>{way.label}</a>
        </p>
      </AccountPart>
    </AccountMain>
  );
}
