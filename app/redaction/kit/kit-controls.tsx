import type { ButtonHTMLAttributes } from 'react';
import { Button, type ButtonKind } from '#components/ui/button.tsx';
import { CheckField, SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { genreWords } from '#words/newsroom/articles/articles.ts';
import { kitWords as words } from '#messages/kit.ts';
import { KitDialog } from './kit-dialog.tsx';

const kinds: readonly ButtonKind[] = ['primary', 'secondary', 'quiet', 'danger'];

/** The state of each, and what makes it show. */
const shown = {
  normal: {},
  hover: { 'data-etat': 'survol' },
  focus: { 'data-etat': 'focus' },
  disabled: { disabled: true },
  busy: { disabled: true, 'aria-busy': true },
} as const satisfies Record<
  keyof typeof words.states,
  ButtonHTMLAttributes<HTMLButtonElement> & { 'data-etat'?: string }
>;
const states = ['normal', 'hover', 'focus', 'disabled', 'busy'] as const;

export function KitButtons() {
  return (
    <>
      <h3>{words.parts.buttons}</h3>
      <dl className="kit-etats">
        {states.map((state) => (
          <div key={state}>
            <dt>{words.states[state]}</dt>
            <dd>
              {kinds.map((kind) => (
                <Button key={kind} kind={kind} {...shown[state]}>
                  {words.kinds[kind]}
                </Button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{words.parts.dialog}</h3>
      <KitDialog />
    </>
  );
}

export function KitFields() {
  return (
    <>
      <h3>{words.parts.fields}</h3>
      <div className="kit-champs">
        <TextField label={words.field} defaultValue={words.value} help={words.help} />
        <TextField label={`${words.field}, ${words.states.focus}`} data-etat="focus" />
        <TextField label={words.field} defaultValue="" error={words.error} />
        <TextField label={`${words.field}, ${words.states.disabled}`} defaultValue={words.value} disabled />
        <TextArea label={words.area} defaultValue={words.sampleText} />
        <SelectField label={words.select}>
          {Object.entries(genreWords).map(([genre, name]) => (
            <option key={genre} value={genre}>
              {name}
            </option>
          ))}
        </SelectField>
        <CheckField label={words.check} defaultChecked />
        <CheckField label={`${words.check}, ${words.states.disabled}`} disabled />
      </div>
    </>
  );
}
