'use client';

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/field.tsx';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { type ArticleChoice, useSurroundings } from './editor-choices.tsx';

const words = bodyEditorWords.relatedLink;

type ArticleSearchProps = {
  chosen: string;
  /** What of an article is chosen (its id, its path); null when it has none. */
  valueOf: (article: ArticleChoice) => string | null;
  onChoose: (article: ArticleChoice) => void;
};

/** Published stories to choose one from, found by words of their headline. Nothing is drawn where none can be. */
export function ArticleSearch({ chosen, valueOf, onChoose }: ArticleSearchProps): ReactNode {
  const { articles = [], searchArticles, onFound } = useSurroundings();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly ArticleChoice[] | null>(null);
  const name = useId();
  if (!searchArticles && articles.length === 0) return null;
  const wanted = query.trim().toLowerCase();
  const shown = (found ?? articles).filter(
    (article) =>
      valueOf(article) !== null &&
      (found !== null || valueOf(article) === chosen || article.headline.toLowerCase().includes(wanted)),
  );

  async function search() {
    if (!searchArticles) return;
    const answers = await searchArticles(query);
    onFound(answers);
    setFound(answers);
  }
  const searchOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void search();
  };
  return (
    <fieldset className="corps-choix">
      <legend>{words.choose}</legend>
      <TextField
        label={words.search}
        type="search"
        value={query}
        onKeyDown={searchOnEnter}
        onChange={(event) => {
          setQuery(event.target.value);
          setFound(null);
        }}
      />
      {searchArticles && <Button onClick={() => void search()}>{words.find}</Button>}
      <p role="status" className="corps-trouve">
        {found !== null && shown.length === 0 ? words.none : ''}
      </p>
      <ul className="corps-titres">
        {shown.slice(0, 30).map((article) => (
          <li key={article.id}>
            <label>
              <input
                type="radio"
                name={name}
                checked={valueOf(article) === chosen}
                onChange={() => onChoose(article)}
              />{' '}
              {article.headline}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
