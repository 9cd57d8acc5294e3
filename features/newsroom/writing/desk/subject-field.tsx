'use client';

import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { createSubject } from '#features/newsroom/writing/desk/actions.ts';
import { useFoundSubjects } from '#features/newsroom/writing/desk/use-found-subjects.ts';
import { cameAtOnce, subjectNamed } from '#features/newsroom/writing/typed-subject.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';
import { storyFields } from '#words/newsroom/writing/story-fields.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

const words = deskMessages.editor;

type Subject = { id: string; name: string };
type Option = { key: string; label: string; take: () => void };

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
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { known, offered } = useFoundSubjects(typed, [...subjects, ...made]);
  const free = offered.filter((subject) => !subjectIds.includes(subject.id));
  const name = typed.trim();
  const add = (subjectId: string) => {
    if (!subjectIds.includes(subjectId)) onChange([...subjectIds, subjectId]);
    setTyped('');
    setProblem(null);
  };
  const options: Option[] = [
    ...free.map(({ id: subjectId, name: label }) => ({ key: subjectId, label, take: () => add(subjectId) })),
    ...(name.length > 1 && !subjectNamed(name, known)
      ? [{ key: 'new', label: storyFields.createSubject(name), take: () => void create() }]
      : []),
  ];
  const isShown = isOpen && name !== '' && options.length > 0;
  const reached = Math.min(at, options.length - 1);
  const type = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const text = target.value;
    const isWhole = cameAtOnce(nativeEvent as InputEvent) && text === text.trim();
    const found = isWhole ? subjectNamed(text, known) : undefined;
    setOpen(true);
    setAt(0);
    if (found) add(found.id);
    else setTyped(text);
  };
  async function create() {
    const outcome = await createSubject({ name }).catch(() => null);
    if (!outcome) return setProblem(deskMessages.save.lostNetwork);
    if (!outcome.ok) return setProblem(outcome.error.fields?.['name'] ?? errorSentence(outcome.error));
    const { subjectId, name: given } = outcome.value;
    setMade((before) => [...before, { id: subjectId, name: given }]);
    add(subjectId);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || name === '') return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      setOpen(true);
      if (isShown) setAt((reached + step + options.length) % options.length);
    } else if (event.key === 'Enter') options[reached]?.take();
    else if (event.key === 'Escape' && isShown) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className="groupe">
      <div className="champ">
        <label htmlFor={id}>{words.subjects}</label>
        <input
          id={id}
          role="combobox"
          aria-expanded={isShown}
          aria-controls={isShown ? `${id}-liste` : undefined}
          aria-activedescendant={isShown ? `${id}-${reached}` : undefined}
          aria-autocomplete="list"
          aria-describedby={`${id}-aide`}
          value={typed}
          placeholder={words.addSubject}
          autoComplete="off"
          enterKeyHint="done"
          onChange={type}
          onKeyDown={onKeyDown}
          onBlur={() => setOpen(false)}
        />
        {isShown ? (
          <SubjectOptions id={id} label={words.subjects} options={options} reached={reached} />
        ) : null}
        <p id={`${id}-aide`} className="champ-aide">
          {storyFields.subjectHelp}
        </p>
        {problem ? (
          <p className="champ-erreur" role="alert">
            {problem}
          </p>
        ) : null}
      </div>
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

/** What the letters may mean; the keyboard stays in the field. */
function SubjectOptions({
  id,
  label,
  options,
  reached,
}: {
  id: string;
  label: string;
  options: Option[];
  reached: number;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [reached]);
  return (
    <div ref={list} id={`${id}-liste`} className="sujets-offerts" role="listbox" aria-label={label}>
      {options.map((option, index) => (
        <div
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === reached}
          tabIndex={-1}
          // The field keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault();
            option.take();
          }}
        >
          {option.label}
        </div>
      ))}
    </div>
  );
}
