'use client';

import type { Editor } from '@tiptap/react';
import { type ReactNode, useState } from 'react';
import { Button, buttonClass } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { cleanAddress } from '#features/newsroom/body/html/clean-address.ts';
import { typedHref } from '#features/newsroom/body/safe-href.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { ArticleSearch } from './article-search.tsx';
import { FormDialog } from './block-form.tsx';

const words = bodyEditorWords.link;

/** What was typed or pasted, as the link that it becomes: without trackers, a page of ours as its path. */
const readAddress = (typed: string): string | null => {
  const href = typedHref(typed);
  return href === null ? null : cleanAddress(href, window.location.origin);
};

/** Links the selected words, or the link that the cursor stands in; without either, writes the address itself. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }): ReactNode {
  const current: unknown = editor.getAttributes('link')['href'];
  const isLinked = typeof current === 'string' && current !== '';
  const [address, setAddress] = useState(isLinked ? current : '');
  const [name, setName] = useState('');
  const [error, setError] = useState('');
  const href = readAddress(address);
  const save = () => {
    if (href === null) return setError(words.refused);
    const chain = editor.chain().focus();
    if (editor.state.selection.empty && !isLinked)
      chain
        .insertContent({
          type: 'text',
          text: name || address.trim(),
          marks: [{ type: 'link', attrs: { href } }],
        })
        .run();
    else chain.extendMarkRange('link').setLink({ href }).run();
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  };
  const extra = (
    <>
      {href !== null && (
        <a className={buttonClass('quiet')} href={href} target="_blank" rel="noopener noreferrer">
          {words.open}
        </a>
      )}
      {isLinked && <Button onClick={remove}>{words.remove}</Button>}
    </>
  );
  return (
    <FormDialog title={bodyEditorWords.tools.link} onSubmit={save} onClose={onClose} extra={extra}>
      <TextField
        label={words.address}
        help={words.help}
        error={error || undefined}
        inputMode="url"
        autoComplete="off"
        value={address}
        onChange={(event) => {
          setAddress(event.target.value);
          setName('');
        }}
      />
      <ArticleSearch
        chosen={address}
        valueOf={({ path }) => path ?? null}
        onChoose={({ path, headline }) => {
          setAddress(path ?? '');
          setName(headline);
        }}
      />
    </FormDialog>
  );
}
