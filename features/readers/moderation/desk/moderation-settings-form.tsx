'use client';

import { TextArea, TextField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSavedValues } from '#components/ui/use-saved-values.ts';
import { changeModeration } from '#features/readers/moderation/desk/actions.ts';
import {
  type FigureField,
  figureFields,
  figureUnits,
  type ModerationForm,
} from '#features/readers/moderation/moderation-form.ts';
import {
  figureWords,
  moderationSettingsWords as words,
  unitWords,
} from '#words/readers/moderation/moderation-settings.ts';

/** The word lists, and every figure of the checks. */
export function ModerationSettingsForm({ initial }: { initial: ModerationForm }) {
  const { values, change, isPending, isSaved, error, fault, save } = useSavedValues(initial, {
    act: changeModeration,
    keep: ({ form }) => form,
  });
  const setFigure = (field: FigureField, value: string): void =>
    change({ ...values, figures: { ...values.figures, [field]: value } });
  const list = (name: 'bannedWords' | 'suspectWords', label: string, help: string) => (
    <TextArea
      label={label}
      help={help}
      rows={10}
      value={values[name]}
      error={fault(name)}
      onChange={(event) => change({ ...values, [name]: event.target.value })}
    />
  );
  return (
    <form className="reglages moderation-reglages" onSubmit={save} noValidate>
      <fieldset className="groupe">
        <legend>{words.lists}</legend>
        <p className="champ-aide">{words.listsHelp}</p>
        {list('bannedWords', words.banned, words.bannedHelp)}
        {list('suspectWords', words.suspect, words.suspectHelp)}
      </fieldset>
      <fieldset className="groupe">
        <legend>{words.figures}</legend>
        <div className="moderation-seuils">
          {figureFields.map((field) => (
            <TextField
              key={field}
              label={`${figureWords[field]}${unitWords[figureUnits[field]]}`}
              inputMode="decimal"
              value={values.figures[field]}
              error={fault(field)}
              onChange={(event) => setFigure(field, event.target.value)}
            />
          ))}
        </div>
      </fieldset>
      <FormFoot error={error} isPending={isPending} save={words.save} said={isSaved ? words.saved : ''} />
    </form>
  );
}
