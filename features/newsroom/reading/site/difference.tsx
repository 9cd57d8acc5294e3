import { WordChanges } from '#components/ui/word-changes.tsx';
import type { PublicDifference } from '#features/newsroom/reading/public-difference.ts';
import { correctionWords as words } from '#words/newsroom/reading/corrections.ts';

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
            <WordChanges parts={parts} words={words.marks} />
          </p>
        </div>
      ))}
      {blocks.map((block) => (
        <div key={`${block.change}-${block.blockId}`} className="changement">
          <p className="changement-ou">{words.blocks[block.change]}</p>
          {block.words.length > 0 && (
            <p>
              <WordChanges parts={block.words} words={words.marks} />
            </p>
          )}
          {block.isDressChanged && <p className="note">{words.dress}</p>}
        </div>
      ))}
    </section>
  );
}
