import { Button } from '#components/ui/button.tsx';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import {
  complainantKeptDays,
  complaintLimits,
  complaintReasons,
} from '#features/ads/reporting/ad-complaints.ts';
import { urls } from '#lib/urls.ts';
import { complaintPage as words, complaintReasonWords } from '#words/ads/reporting/ad-complaints.ts';

/** A complaint as anybody fills it in: a plain form, it needs no script; the browser holds what it asks for. */
export function ComplaintForm({
  slot,
  creativeId,
  page,
}: {
  slot: string;
  creativeId: string;
  page: string;
}) {
  return (
    <form className="formulaire-large" method="post" action={urls.apiAdComplaints()}>
      <input type="hidden" name="slot" value={slot} />
      <input type="hidden" name="creation" value={creativeId} />
      <input type="hidden" name="page" value={page} />
      <SelectField label={words.reason} name="reason" defaultValue="" required>
        <option value="">{words.chooseReason}</option>
        {complaintReasons.map((reason) => (
          <option key={reason} value={reason}>
            {complaintReasonWords[reason]}
          </option>
        ))}
      </SelectField>
      <TextArea
        label={words.message}
        name="message"
        rows={5}
        maxLength={complaintLimits.message}
        help={words.messageHelp}
        isWide
      />
      <TextField
        label={words.email}
        name="email"
        type="email"
        autoComplete="email"
        maxLength={complaintLimits.email}
        help={words.emailHelp}
      />
      <p className="commenter-piege" aria-hidden="true">
        <label htmlFor="publicite-site">{words.trap}</label>
        <input id="publicite-site" name="site" type="text" tabIndex={-1} autoComplete="off" />
      </p>
      <p className="secondaire">
        {words.privacy(complainantKeptDays.settled)} <a href={urls.privacy()}>{words.privacyLink}</a>
      </p>
      <Button kind="primary" type="submit">
        {words.submit}
      </Button>
    </form>
  );
}
