import { Button } from '#components/ui/button.tsx';
import { CheckField, TextField } from '#components/ui/field.tsx';
import { displayNameLength } from '#features/house/accounts/display-name.ts';
import { NewPasswordField } from '#features/house/accounts/site/new-password-field.tsx';
import { AccountEmailField } from '#features/house/accounts/site/account-email-field.tsx';
import { urls } from '#lib/urls.ts';
import { accountPages } from '#messages/accounts.ts';
import { displayNameWords, signUpPage as words, signUpWords } from '#words/house/accounts/sign-up.ts';

type Field = 'name' | 'email' | 'password' | 'age';

/** A field's sentence: its own reason when it came back with one, else what the field asks. */
const usual: Readonly<Record<Field, string>> = {
  name: displayNameWords.length(displayNameLength.least, displayNameLength.most),
  email: accountPages.fieldRefused.emailForm,
  password: accountPages.fieldRefused.password,
  age: signUpWords.ageNeeded,
};

/** A plain form: it needs no script. What was typed and refused is shown again, the password alone is not. */
export function SignUpForm({
  next,
  kept,
  refusedFields,
  reasons,
}: {
  next: string | null;
  kept: Readonly<Record<string, string>>;
  refusedFields: ReadonlySet<string>;
  reasons: ReadonlyMap<string, string>;
}) {
  const refusal = (name: Field) => (refusedFields.has(name) ? (reasons.get(name) ?? usual[name]) : undefined);
  return (
    <form className="formulaire" method="post" action={urls.apiSignUp()}>
      {next ? <input type="hidden" name="suite" value={next} /> : null}
      <TextField
        label={words.name}
        name="name"
        autoComplete="nickname"
        minLength={displayNameLength.least}
        maxLength={displayNameLength.most}
        help={words.nameHelp}
        defaultValue={kept['name']}
        error={refusal('name')}
        required
      />
      <AccountEmailField words={words} kept={kept['email']} error={refusal('email')} />
      <NewPasswordField words={words} error={refusal('password')} />
      <div className="champ">
        <CheckField
          label={words.age}
          name="age"
          value="oui"
          defaultChecked={kept['age'] === 'oui'}
          aria-describedby="age-aide"
          required
        />
        <p id="age-aide" className="champ-aide">
          {words.ageHelp}
        </p>
        {refusal('age') ? (
          <p className="champ-erreur" role="alert">
            {refusal('age')}
          </p>
        ) : null}
      </div>
      <p className="secondaire">
        {words.charterBefore}
        <a href={urls.commentCharter()}>{words.charter}</a>
        {words.charterBetween}
        <a href={urls.privacy()}>{words.privacy}</a>
        {words.charterAfter}
      </p>
      <Button kind="primary" type="submit">
        {words.submit}
      </Button>
    </form>
  );
}
