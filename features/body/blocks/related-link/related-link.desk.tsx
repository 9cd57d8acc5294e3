'use client';

import { type ReactNode, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { type BlockFormProps, FormDialog } from '#features/body/desk/block-form.tsx';
import { useSurroundings } from '#features/body/desk/editor-choices.tsx';
import { bodyEditorWords } from '#messages/fr/body-editor.ts';
import type { RelatedLink } from './related-link.ts';

const words = bodyEditorWords.relatedLink;
const uuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/i;

/** Chooses the article to pin: among those given or found, or by its address in the desk. */
export function RelatedLinkForm({ content, onSave, onClose }: BlockFormProps<RelatedLink>): ReactNode {
  const { articles = [], searchArticles, onFound } = useSurroundings();
  const [articleId, setArticleId] = useState(content?.articleId ?? '');
  const [query, setQuery] = useState('');
  const [hasSearched, setSearched] = useState(false);
  const [error, setError] = useState('');
  const name = useId();
  const shown = articles.filter(
    (article) =>
      article.id === articleId || article.headline.toLowerCase().includes(query.trim().toLowerCase()),
  );

  async function search() {
    if (!searchArticles) return;
    onFound({ articles: await searchArticles(query) });
    setSearched(true);
  }
  const save = () => {
    const id = uuid.exec(articleId)?.[0];
    if (!id) return setError(words.refused);
    onSave({ id: content?.id ?? '', type: 'relatedLink', articleId: id.toLowerCase() });
  };

  return (
    <FormDialog title={bodyEditorWords.tools.relatedLink} onSubmit={save} onClose={onClose}>
      {(searchArticles || articles.length > 0) && (
        <fieldset className="corps-choix">
          <legend>{words.choose}</legend>
          <TextField
            label={words.search}
            type="search"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          {searchArticles && <Button onClick={() => void search()}>{words.find}</Button>}
          {shown.length === 0 && hasSearched && <p role="status">{words.none}</p>}
          <ul className="corps-titres">
            {shown.slice(0, 30).map((article) => (
              <li key={article.id}>
                <label>
                  <input
                    type="radio"
                    name={name}
                    checked={article.id === articleId}
                    onChange={() => setArticleId(article.id)}
                  />{' '}
                  {article.headline}
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <TextField
        label={words.address}
        help={words.help}
        error={error || undefined}
        value={articleId}
        onChange={(event) => setArticleId(event.target.value)}
      />
    </FormDialog>
  );
}
