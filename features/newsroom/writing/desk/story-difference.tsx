import { WordDifference } from '#features/newsroom/writing/desk/word-difference.tsx';
import type { StoryDiff } from '#features/newsroom/articles/story-diff.ts';
import type { BlockDiff } from '#features/newsroom/body/body-diff.ts';
import { articleFieldWords } from '#words/newsroom/articles/articles.ts';
import { blockWords, versionMessages } from '#words/newsroom/articles/versions.ts';

const words = versionMessages.diff;

/** Two versions of a story as one text: what was added underlined, what was removed struck. */
export function StoryDifference({ diff }: { diff: StoryDiff }) {
  const runs = toRuns(diff.blocks);
  const isSame = diff.fields.length === 0 && runs.every((run) => run.kind === 'same');
  if (isSame) return <p className="note">{words.none}</p>;
  return (
    <div className="difference">
      <p className="champ-aide">{words.legend}</p>
      {diff.fields.length > 0 ? (
        <section>
          <h2>{words.fields}</h2>
          <dl className="difference-champs">
            {diff.fields.map(({ name, words: parts }) => (
              <div key={name}>
                <dt>{articleFieldWords[name]}</dt>
                <dd>
                  <WordDifference parts={parts} />
                  {parts.every(({ kind }) => kind === 'same') ? (
                    <span className="difference-mention">{words.changed}</span>
                  ) : null}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ) : null}
      <section>
        <h2>{words.text}</h2>
        {runs.map((run, at) =>
          run.kind === 'same' ? (
            <Unchanged key={at} blocks={run.blocks} />
          ) : (
            run.blocks.map((block) => <ChangedBlock key={`${block.change}-${block.blockId}`} block={block} />)
          ),
        )}
      </section>
    </div>
  );
}

type Run = { kind: 'same' | 'changed'; blocks: BlockDiff[] };

const isQuiet = ({ change, isMoved }: BlockDiff): boolean => change === 'same' && !isMoved;

/** Neighbours that did not change stand together, to be folded away. */
function toRuns(blocks: readonly BlockDiff[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const kind = isQuiet(block) ? 'same' : 'changed';
    const last = runs.at(-1);
    if (last?.kind === kind) last.blocks.push(block);
    else runs.push({ kind, blocks: [block] });
  }
  return runs;
}

function Unchanged({ blocks }: { blocks: BlockDiff[] }) {
  return (
    <details className="difference-repli">
      <summary>{words.hidden(blocks.length)}</summary>
      {blocks.map((block) => (
        <div key={block.blockId} className="difference-bloc">
          <BlockText block={block} />
        </div>
      ))}
    </details>
  );
}

function ChangedBlock({ block }: { block: BlockDiff }) {
  const said = [
    blockWords[block.type],
    block.change === 'same' ? null : words[block.change],
    block.isMoved ? words.moved : null,
    block.isDressChanged ? words.dress : null,
  ];
  return (
    <div className={`difference-bloc difference-${block.change}`}>
      <p className="difference-mention">{said.filter(Boolean).join(' · ')}</p>
      <BlockText block={block} />
    </div>
  );
}

const BlockText = ({ block }: { block: BlockDiff }) => (
  <p className={`difference-texte difference-texte-${block.type}`}>
    {block.words.length > 0 ? <WordDifference parts={block.words} /> : words.empty}
  </p>
);
