'use client';

import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { deskMessages } from '#messages/fr/desk.ts';

const words = deskMessages.editor;

/** The subjects of a story, typed ahead among those that exist. */
export function SubjectField({
  subjectIds,
  subjects,
  onChange,
}: {
  subjectIds: string[];
  subjects: { id: string; name: string }[];
  onChange: (subjectIds: string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const free = subjects.filter((subject) => !subjectIds.includes(subject.id));
  const choose = (text: string) => {
    const found = free.find((subject) => subject.name.toLowerCase() === text.trim().toLowerCase());
    if (!found) return setTyped(text);
    onChange([...subjectIds, found.id]);
    setTyped('');
  };
  return (
    <div className="groupe">
      <div className="champ">
        <label htmlFor={id}>{words.subjects}</label>
        <input
          id={id}
          list={`${id}-liste`}
          value={typed}
          placeholder={words.addSubject}
          autoComplete="off"
          onChange={(event) => choose(event.target.value)}
        />
        <datalist id={`${id}-liste`}>
          {free.map((subject) => (
            <option key={subject.id} value={subject.name}>
              {subject.name}
            </option>
          ))}
        </datalist>
      </div>
      <ul className="jetons">
        {subjectIds.map((subjectId) => {
          const name = subjects.find((subject) => subject.id === subjectId)?.name ?? '…';
          return (
            <li key={subjectId}>
              {name}
              <Button
                kind="quiet"
                aria-label={`${words.remove} ${name}`}
                onClick={() => onChange(subjectIds.filter((other) => other !== subjectId))}
              >
                ×
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
