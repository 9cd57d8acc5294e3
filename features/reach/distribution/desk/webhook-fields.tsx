import { CheckField, TextField } from '#components/ui/field.tsx';
import { webhookActs } from '#features/reach/distribution/webhooks.ts';
import { formText } from '#lib/form-text.ts';
import { webhookActWords, webhookWords as words } from '#words/reach/distribution/webhooks.ts';

/** What a webhook is: its name, its address, the acts of which it is told. */
export function WebhookFields({
  initial,
  fault,
}: {
  initial?: { name: string; url: string; acts: readonly string[] };
  fault: (field: string) => string | undefined;
}) {
  const actsFault = fault('acts');
  return (
    <>
      <TextField
        label={words.name}
        name="name"
        defaultValue={initial?.name}
        maxLength={80}
        autoComplete="off"
        error={fault('name')}
        required
      />
      <TextField
        label={words.url}
        help={words.urlHelp}
        name="url"
        type="url"
        inputMode="url"
        defaultValue={initial?.url}
        maxLength={2_000}
        autoComplete="off"
        error={fault('url')}
        isWide
        required
      />
      <fieldset
        className="champ webhook-choix"
        aria-describedby={actsFault ? 'webhook-choix-erreur' : undefined}
      >
        <legend>{words.acts}</legend>
        {webhookActs.map((act) => (
          <CheckField
            key={act}
            label={webhookActWords[act]}
            name="acts"
            value={act}
            defaultChecked={initial?.acts.includes(act) ?? true}
          />
        ))}
        {actsFault ? (
          <p id="webhook-choix-erreur" className="champ-erreur" role="alert">
            {actsFault}
          </p>
        ) : null}
      </fieldset>
    </>
  );
}

/** The fields of such a form as the actions take them. */
export const readWebhookForm = (form: HTMLFormElement) => {
  const fields = new FormData(form);
  return {
    name: formText(fields, 'name'),
    url: formText(fields, 'url'),
    acts: webhookActs.filter((act) => fields.getAll('acts').includes(act)),
  };
};
