'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogProblem } from '#components/ui/dialog.tsx';
import { CheckField, SelectField, TextArea } from '#components/ui/field.tsx';
import {
  type CorrectionPlacement,
  type CorrectionType,
  correctionTypes,
} from '#features/newsroom/articles/articles.ts';
import { articleLimits } from '#features/newsroom/articles/articles.schema.ts';
import type { Reported } from '#features/newsroom/articles/desk/edited-article.ts';
import { aftermathWords as words } from '#words/newsroom/publishing/aftermath.ts';
import { correctionTypeWords } from '#words/newsroom/articles/articles.ts';
import { deskMessages } from '#messages/desk.ts';

export type CorrectionInput = {
  type: CorrectionType;
  text: string;
  placement: CorrectionPlacement;
  /** The corrected text goes out with it. */
  goesOut: boolean;
  isSubstantive: boolean;
  showsLastChange: boolean;
};

type Words = { type: CorrectionType; text: string; placement: CorrectionPlacement };

/** The words of a correction: new, or to be put right. */
export function CorrectDialog({
  title,
  submit,
  initial,
  reported,
  hasChanges,
  isWorking,
  problem,
  onClose,
  onCorrect,
}: {
  title: string;
  submit: string;
  initial?: Words | undefined;
  reported?: Reported | null | undefined;
  /** True when the working copy differs from what readers read; null when only words are to be changed. */
  hasChanges: boolean | null;
  isWorking: boolean;
  /** Why it was refused; what was typed is still there. */
  problem: string | null;
  onClose: () => void;
  onCorrect: (correction: CorrectionInput) => void;
}) {
  const [type, setType] = useState<CorrectionType>(initial?.type ?? 'correction');
  const [text, setText] = useState(initial?.text ?? startingText(reported));
  const [isFirst, setFirst] = useState(initial ? initial.placement === 'before_body' : true);
  const [goesOut, setGoesOut] = useState(true);
  const [isSubstantive, setSubstantive] = useState(false);
  const [showsLastChange, setShowsLastChange] = useState(false);
  const textGoesOut = hasChanges === true && goesOut;
  return (
    <Dialog title={title} onClose={onClose}>
      {reported ? (
        <blockquote className="dialogue-cite">
          <p className="liste-mention">{words.reportTitle}</p>
          {reported.passage ? <p>«{`\u00a0${reported.passage}\u00a0`}»</p> : null}
          <p>{reported.message}</p>
        </blockquote>
      ) : null}
      <SelectField
        label={words.type}
        value={type}
        onChange={(event) =>
          setType(correctionTypes.find((kind) => kind === event.target.value) ?? 'correction')
        }
      >
        {correctionTypes.map((kind) => (
          <option key={kind} value={kind}>
            {correctionTypeWords[kind]}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={words.text}
        value={text}
        rows={4}
        maxLength={articleLimits.correction}
        onChange={(event) => setText(event.target.value)}
      />
      <CheckField
        label={words.first}
        checked={isFirst}
        onChange={(event) => setFirst(event.target.checked)}
      />
      {hasChanges === true ? (
        <>
          <CheckField
            label={words.goesOut}
            checked={goesOut}
            onChange={(event) => setGoesOut(event.target.checked)}
          />
          <p className="champ-aide">{words.goesOutHelp}</p>
        </>
      ) : null}
      {textGoesOut ? (
        <CheckField
          label={words.substantive}
          checked={isSubstantive}
          onChange={(event) => setSubstantive(event.target.checked)}
        />
      ) : null}
      {hasChanges === false ? (
        <CheckField
          label={words.showsLast}
          checked={showsLastChange}
          onChange={(event) => setShowsLastChange(event.target.checked)}
        />
      ) : null}
      <DialogProblem>{problem}</DialogProblem>
      <div className="dialogue-actions">
        <Button onClick={onClose} disabled={isWorking}>
          {words.cancel}
        </Button>
        <Button
          kind="primary"
          disabled={isWorking || !text.trim()}
          onClick={() =>
            onCorrect({
              type,
              text,
              placement: isFirst ? 'before_body' : 'after_body',
              goesOut: textGoesOut,
              isSubstantive: textGoesOut && isSubstantive,
              showsLastChange: hasChanges === false && showsLastChange,
            })
          }
        >
          {isWorking ? words.working : submit}
        </Button>
      </div>
    </Dialog>
  );
}

/** Begins with the passage that the reader named: most corrections quote what was wrong. */
function startingText(reported: Reported | null | undefined): string {
  return reported?.passage ? deskMessages.publication.correctedPassage(reported.passage) : '';
}
