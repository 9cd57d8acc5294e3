import type { PublicDifference } from '#features/articles/public-difference.ts';
import { correctionWords as words } from '#messages/fr/corrections.ts';
import type { DiffPart } from '#lib/word-diff.ts';

/** What a correction changed: words added underlined, words removed struck, each said for who does not see it. */
export function Difference({ difference }: { difference: PublicDifference }) {
  const { fields, blocks } = difference;
  if (fields.length === 0 && blocks.length === 0) return <p>{words.noChange}</p>;
  return (
    <section className="changements" aria-labelledby="changements">
      <h2 id="changements">{words.changes}</h2>
      <p className="note">{words.legend}</p>
      {fields.map(({ name, words: parts }) => (
        <div key={name} className="changement">
          <p className="changement-ou">{words.fields[name]}</p>
          <p>
            <Parts parts={parts} />
          </p>
        </div>
      ))}
      {blocks.map((block) => (
        <div key={`${block.change}-${block.blockId}`} className="changement">
          <p className="changement-ou">{words.blocks[block.change]}</p>
          {block.words.length > 0 && (
            <p>
              <Parts parts={block.words} />
            </p>
          )}
          {block.isDressChanged && <p className="note">{words.dress}</p>}
        </div>
      ))}
    </section>
  );
}

function Parts({ parts }: { parts: readonly DiffPart[] }) {
  return parts.map(({ kind, text }, at) => {
    if (kind === 'same') return <span key={at}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={at}>
        <span className="sr-only">{kind === 'added' ? words.beginAdded : words.beginRemoved}</span>
        {text}
        <span className="sr-only">{words.endMark}</span>
      </Mark>
    );
  });
}
