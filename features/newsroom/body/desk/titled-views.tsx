'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import type { KeyboardEvent, ReactNode } from 'react';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';

const words = bodyEditorWords.block;

/** Enter in a line above the block's text goes into it, in one below it goes on behind the block. */
function goOn({ editor, node, getPos }: NodeViewProps, isBelow: boolean): void {
  const position = getPos();
  if (position === undefined) return;
  const behind = position + node.nodeSize;
  if (!isBelow) editor.commands.setTextSelection(position + 1);
  else if (editor.state.doc.nodeAt(behind)?.isTextblock) editor.commands.setTextSelection(behind + 1);
  else
    editor
      .chain()
      .insertContentAt(behind, { type: 'paragraph' })
      .setTextSelection(behind + 1)
      .run();
  // Tiptap's own focus waits for a frame: the letters typed meanwhile would be written into the line left behind.
  editor.view.focus();
}

/** A line about a block, typed in place. */
function LineField({ props, name, label }: { props: NodeViewProps; name: string; label: string }): ReactNode {
  const value: unknown = props.node.attrs[name];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    goOn(props, name === 'attribution');
  };
  return (
    <input
      className="corps-ligne"
      aria-label={label}
      placeholder={label}
      value={typeof value === 'string' ? value : ''}
      readOnly={!props.editor.isEditable}
      onChange={(event) => props.updateAttributes({ [name]: event.target.value })}
      onKeyDown={onKeyDown}
    />
  );
}

export const QuotationView = (props: NodeViewProps): ReactNode => (
  <NodeViewWrapper className="corps-citation">
    <NodeViewContent />
    <LineField props={props} name="attribution" label={words.attribution} />
  </NodeViewWrapper>
);

export const PullQuoteView = (props: NodeViewProps): ReactNode => (
  <NodeViewWrapper className="corps-exergue">
    <NodeViewContent as="div" />
    <LineField props={props} name="attribution" label={words.attribution} />
  </NodeViewWrapper>
);

export const FactBoxView = (props: NodeViewProps): ReactNode => (
  <NodeViewWrapper className="corps-encadre">
    <LineField props={props} name="title" label={words.title} />
    <NodeViewContent />
  </NodeViewWrapper>
);
