'use client';

import type { Editor } from '@tiptap/react';
import { type ReactNode, useState } from 'react';
import { SelectField, TextField } from '#components/ui/field.tsx';
import { langSchema } from '#features/newsroom/body/inline.ts';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { FormDialog } from './block-form.tsx';

const words = bodyEditorWords.language;
const another = 'autre';

/** Says in which language the selected words are: one of those often met, or any by its code. */
export function LanguageForm({ editor, onClose }: { editor: Editor; onClose: () => void }): ReactNode {
  const current: unknown = editor.getAttributes('language')['lang'];
  const worn = typeof current === 'string' ? current : '';
  const isOften = worn === '' || words.names[worn] !== undefined;
  const [lang, setLang] = useState(isOften ? worn : another);
  const [code, setCode] = useState(isOften ? '' : worn);
  const [error, setError] = useState('');
  const save = () => {
    const chosen = lang === another ? code.trim() : lang;
    if (chosen !== '' && !langSchema.safeParse(chosen).success) return setError(words.refused);
    if (lang === another && chosen === '') return setError(words.refused);
    const chain = editor.chain().focus().extendMarkRange('language');
    (chosen === '' ? chain.unsetMark('language') : chain.setMark('language', { lang: chosen })).run();
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
        {Object.entries(words.names).map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
        <option value={another}>{words.another}</option>
      </SelectField>
      {lang === another && (
        <TextField
          label={words.code}
          help={words.codeHelp}
          error={error || undefined}
          value={code}
          autoCapitalize="none"
          autoComplete="off"
          onChange={(event) => setCode(event.target.value)}
        />
      )}
    </FormDialog>
  );
}
