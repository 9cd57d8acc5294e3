'use client';

import type { Editor } from '@tiptap/react';
import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { typedHref } from '#features/body/safe-href.ts';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';
import { FormDialog } from './block-form.tsx';

type MarkFormProps = { editor: Editor; onClose: () => void };

/** Links the selected words, or the link that the cursor stands in; without either, writes the address itself. */
export function LinkForm({ editor, onClose }: MarkFormProps): ReactNode {
  const words = bodyEditorWords.link;
  const current: unknown = editor.getAttributes('link')['href'];
  const isLinked = typeof current === 'string' && current !== '';
  const [address, setAddress] = useState(isLinked ? current : '');
  const [error, setError] = useState('');
  const save = () => {
    const href = typedHref(address);
    if (href === null) return setError(words.refused);
    const chain = editor.chain().focus();
    if (editor.state.selection.empty && !isLinked)
      chain
        .insertContent({ type: 'text', text: address.trim(), marks: [{ type: 'link', attrs: { href } }] })
        .run();
    else chain.extendMarkRange('link').setLink({ href }).run();
    onClose();
  };
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    onClose();
  };
  return (
    <FormDialog
      title={bodyEditorWords.tools.link}
      onSubmit={save}
      onClose={onClose}
      extra={isLinked && <Button onClick={remove}>{bodyEditorWords.remove}</Button>}
    >
      <TextField
        label={words.address}
        help={words.help}
        error={error || undefined}
        inputMode="url"
        autoComplete="off"
        value={address}
        onChange={(event) => setAddress(event.target.value)}
      />
    </FormDialog>
  );
}

/** Says in which language the selected words are. */
export function LanguageForm({ editor, onClose }: MarkFormProps): ReactNode {
  const words = bodyEditorWords.language;
  const current: unknown = editor.getAttributes('language')['lang'];
  const [lang, setLang] = useState(typeof current === 'string' ? current : '');
  const names = lang !== '' && !words.names[lang] ? { [lang]: lang, ...words.names } : words.names;
  const save = () => {
    const chain = editor.chain().focus().extendMarkRange('language');
    (lang === '' ? chain.unsetMark('language') : chain.setMark('language', { lang })).run();
    onClose();
  };
  return (
    <FormDialog title={bodyEditorWords.tools.language} onSubmit={save} onClose={onClose}>
      <SelectField
        label={words.label}
        help={words.help}
        value={lang}
        onChange={(event) => setLang(event.target.value)}
      >
        <option value="">{words.french}</option>
        {Object.entries(names).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </SelectField>
    </FormDialog>
  );
}
