import { TextField } from '#components/ui/field.tsx';

/** The address that names an account, for people and for password managers. */
export function AccountEmailField({
  words,
  kept,
  error,
}: {
  words: { email: string; emailHelp?: string };
  /** What was typed before the form came back. */
  kept?: string | undefined;
  error?: string | undefined;
}) {
  return (
    <TextField
      label={words.email}
      name="email"
      type="email"
      autoComplete="username"
      maxLength={254}
      help={words.emailHelp}
      defaultValue={kept}
      error={error}
      required
    />
  );
}
