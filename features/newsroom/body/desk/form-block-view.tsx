'use client';

import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { moveBlock } from './block-moves.ts';
import { useSurroundings } from './editor-choices.tsx';
import { SummaryOfBlock } from './form-blocks.tsx';
import { type FormBlock, tiptapToBlock } from './tiptap-document.ts';

const words = bodyEditorWords.block;

/** A block that is not rich text, as it stands in the typing surface: what it shows, and what can be done with it. */
export function FormBlockView({ node, editor, getPos, deleteNode, selected }: NodeViewProps): ReactNode {
  const { onEdit, onRemoved } = useSurroundings();
  const block = tiptapToBlock({ type: node.type.name, attrs: node.attrs }) as FormBlock | null;
  const name = bodyEditorWords.tools[node.type.name as FormBlock['type']];
  const move = (direction: -1 | 1) => {
    const position = getPos();
    const transaction = position === undefined ? null : moveBlock(editor.state, position, direction);
    if (transaction) editor.view.dispatch(transaction);
  };
  const edit = () => {
    const position = getPos();
    if (block && position !== undefined) onEdit(block, position);
  };
  return (
    <NodeViewWrapper
      className={selected ? 'corps-bloc corps-bloc-choisi' : 'corps-bloc'}
      role="group"
      aria-label={name}
    >
      <p className="corps-bloc-nom">{name}</p>
      {block && <SummaryOfBlock block={block} />}
      {editor.isEditable && (
        <p className="corps-bloc-gestes">
          {block && (
            <Button kind="quiet" onClick={edit}>
              {words.edit}
            </Button>
          )}
          <Button kind="quiet" onClick={() => move(-1)}>
            {words.moveUp}
          </Button>
          <Button kind="quiet" onClick={() => move(1)}>
            {words.moveDown}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              deleteNode();
              onRemoved();
            }}
          >
            {words.remove}
          </Button>
        </p>
      )}
    </NodeViewWrapper>
  );
}
