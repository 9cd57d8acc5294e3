import { reasonParts } from '#features/newsroom/related/reason-parts.ts';
import type { DrawnReason } from '#features/newsroom/related/related-links.ts';
import { relatedWords as words } from '#words/newsroom/related/related-links.ts';

/** What « Pourquoi ce lien ? » answers: what the two articles share; subjects lead to their pages. */
export function ReasonOf({ reason }: { reason: DrawnReason | null }) {
  if (!reason) return <p>{words.chosenByDesk}</p>;
  const parts = reasonParts(reason);
  if (parts.length === 0) return <p>{words.alike}</p>;
  return (
    <p>
      {words.inCommon}{' '}
      {parts.map(({ name, items }, at) => (
        <span key={name}>
          {at > 0 && '\u202f; '}
          {items.map(({ text, path }, place) => (
            <span key={text}>
              {place > 0 && ', '}
              {path ? <a href={path}>{text}</a> : text}
            </span>
          ))}
          {words.kind(name)}
        </span>
      ))}
      .
    </p>
  );
}
