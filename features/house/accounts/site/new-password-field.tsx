import { TextField } from '#components/ui/field.tsx';

/** Where a password is chosen: offered to password managers as a new one, with the bounds that the schema holds. */
export function NewPasswordField({
  words,
  error,
}: {
  words: { password: string; passwordHelp: string };
  error: string | undefined;
}) {
  return (
    <TextField
      label={words.password}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={12}
      maxLength={1024}
      help={words.passwordHelp}
      error={error}
      required
    />
  );
}
