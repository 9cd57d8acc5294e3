'use client';

import { useId, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { createSubject } from '#features/articles/desk/actions.ts';
import { deskMessages } from '#messages/fr/desk.ts';
import { errorSentence } from '#messages/fr/errors.ts';
import { storyFields } from '#messages/fr/story-fields.ts';
import { versionMessages } from '#messages/fr/versions.ts';

const words = deskMessages.editor;

type Subject = { id: string; name: string };

/** The subjects of a story, typed ahead among those that exist; a new one is made on the spot. */
export function SubjectField({
  subjectIds,
  subjects,
  onChange,
}: {
  subjectIds: string[];
  subjects: Subject[];
  onChange: (subjectIds: string[]) => void;
}) {
  const [typed, setTyped] = useState('');
  const [made, setMade] = useState<Subject[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  const known = [...subjects, ...made];
  const free = known.filter((subject) => !subjectIds.includes(subject.id));
  const name = typed.trim();
  const isKnown = known.some((subject) => subject.name.toLowerCase() === name.toLowerCase());
  const add = (subjectId: string) => {
    if (!subjectIds.includes(subjectId)) onChange([...subjectIds, subjectId]);
    setTyped('');
    setProblem(null);
  };
  const choose = (text: string) => {
    const found = free.find((subject) => subject.name.toLowerCase() === text.trim().toLowerCase());
    if (found) add(found.id);
    else setTyped(text);
  };
  async function create() {
    const outcome = await createSubject({ name }).catch(() => null);
    if (!outcome?.ok)
      return setProblem(outcome ? errorSentence(outcome.error) : deskMessages.save.lostNetwork);
    const { subjectId, name: given } = outcome.value;
    setMade((before) => [...before, { id: subjectId, name: given }]);
    add(subjectId);
  }
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
          aria-describedby={`${id}-aide`}
          onChange={(event) => choose(event.target.value)}
        />
        <datalist id={`${id}-liste`}>
          {free.map((subject) => (
            <option key={subject.id} value={subject.name}>
              {subject.name}
            </option>
          ))}
        </datalist>
        <p id={`${id}-aide`} className="champ-aide">
          {storyFields.subjectHelp}
        </p>
        {problem ? (
          <p className="champ-erreur" role="alert">
            {problem}
          </p>
        ) : null}
      </div>
      {name.length > 1 && !isKnown ? (
        <Button onClick={() => void create()}>{storyFields.createSubject(name)}</Button>
      ) : null}
      <ul className="jetons">
        {subjectIds.map((subjectId) => {
          const shown =
            known.find((subject) => subject.id === subjectId)?.name ?? versionMessages.values.unknownName;
          return (
            <li key={subjectId}>
              {shown}
              <Button
                kind="quiet"
                aria-label={`${words.remove} ${shown}`}
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
