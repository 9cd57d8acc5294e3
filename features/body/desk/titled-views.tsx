'use client';

import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import type { ReactNode } from 'react';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';

const words = bodyEditorWords.block;

/** A line about a block, typed in place. */
function LineField({ props, name, label }: { props: NodeViewProps; name: string; label: string }): ReactNode {
  const value: unknown = props.node.attrs[name];
  return (
    <input
      className="corps-ligne"
      aria-label={label}
      placeholder={label}
      value={typeof value === 'string' ? value : ''}
      readOnly={!props.editor.isEditable}
      onChange={(event) => props.updateAttributes({ [name]: event.target.value })}
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
