import { Button } from '#components/ui/button.tsx';
import { CheckField, SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { houseGrounds, legalGrounds, reportLimits } from '#features/readers/comments/comment-reports.ts';
import { urls } from '#lib/urls.ts';
import {
  groundGroupWords,
  groundWords,
  reportPage as words,
} from '#words/readers/comments/comment-reports.ts';

const groups = [
  { id: 'legal', grounds: legalGrounds },
  { id: 'house', grounds: houseGrounds },
] as const;

/** The grounds in two lists: what the law forbids, what the charter does not want. */
export const GroundOptions = () =>
  groups.map(({ id, grounds }) => (
    <optgroup key={id} label={groundGroupWords[id]}>
      {grounds.map((ground) => (
        <option key={ground} value={ground}>
          {groundWords[ground].label}
        </option>
      ))}
    </optgroup>
  ));

type FormProps = {
  commentId: string;
  place: string;
  /** What was typed already, or what the account says. */
  typed: Readonly<Record<string, string>>;
  faults: Readonly<Record<string, string>>;
  /** Under which a refused form is kept. */
  reference: string | null;
};

/** A report as anybody fills it in: a plain form, it needs no script. */
export function ReportForm({ commentId, place, typed, faults, reference }: FormProps) {
  return (
    <form className="formulaire-large" method="post" action={urls.apiCommentReports(commentId)} noValidate>
      {reference === null ? null : <input type="hidden" name="kept" value={reference} />}
      <TextField label={words.place} defaultValue={place} readOnly isWide />
      <SelectField
        label={words.ground}
        name="ground"
        defaultValue={typed['ground'] ?? ''}
        error={faults['ground']}
        required
      >
        <option value="">{words.chooseGround}</option>
        <GroundOptions />
      </SelectField>
      <TextArea
        label={words.explanation}
        name="explanation"
        rows={6}
        maxLength={reportLimits.explanation}
        help={words.explanationHelp}
        defaultValue={typed['explanation']}
        error={faults['explanation']}
        isWide
        required
      />
      <TextField
        label={words.name}
        name="name"
        autoComplete="name"
        maxLength={reportLimits.name}
        defaultValue={typed['name']}
        error={faults['name']}
      />
      <TextField
        label={words.email}
        name="email"
        type="email"
        autoComplete="email"
        maxLength={reportLimits.email}
        help={words.identityHelp}
        defaultValue={typed['email']}
        error={faults['email']}
      />
      <div className="champ champ-large">
        <CheckField
          label={words.goodFaith}
          name="goodFaith"
          value="oui"
          defaultChecked={typed['goodFaith'] === 'oui'}
          required
        />
        {faults['goodFaith'] ? (
          <p className="champ-erreur" role="alert">
            {faults['goodFaith']}
          </p>
        ) : null}
      </div>
      <p className="commenter-piege" aria-hidden="true">
        <label htmlFor="signalement-site">{words.trap}</label>
        <input id="signalement-site" name="site" type="text" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="secondaire">
        {words.privacy} <a href={urls.privacy()}>{words.privacyLink}</a>
      </p>
      <Button kind="primary" type="submit">
        {words.submit}
      </Button>
    </form>
  );
}
