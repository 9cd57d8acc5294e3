/** The state that a form brought back, said aloud; nothing when there is none. */
export function FormNote({ error, success }: { error?: string | null; success?: string | null }) {
  if (error) {
    return (
      <p className="note" role="alert">
        {error}
      </p>
    );
  }
  if (success) {
    return (
      <p className="note note-bonne" role="status">
        {success}
      </p>
    );
  }
  return null;
}
