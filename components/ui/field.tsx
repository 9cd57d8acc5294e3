import { type ReactNode, useId } from 'react';

type FieldFrame = { label: string; help?: ReactNode; error?: string | undefined; isWide?: boolean };

/** A label, its control, its help and its error, tied together for assistive technology. */
function Frame({
  label,
  help,
  error,
  isWide,
  id,
  children,
}: FieldFrame & { id: string; children: ReactNode }) {
  return (
    <div className={isWide ? 'champ champ-large' : 'champ'}>
      <label htmlFor={id}>{label}</label>
      {children}
      {help ? (
        <p id={`${id}-aide`} className="champ-aide">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-erreur`} className="champ-erreur" role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

const describedBy = (id: string, { help, error }: FieldFrame): string | undefined =>
  [help ? `${id}-aide` : '', error ? `${id}-erreur` : ''].filter(Boolean).join(' ') || undefined;

type InputProps = FieldFrame & React.InputHTMLAttributes<HTMLInputElement>;

/** One line of text, a date, a mail… */
export function TextField({ label, help, error, isWide, ...rest }: InputProps) {
  const id = useId();
  const frame = { label, help, error, ...(isWide ? { isWide } : {}) };
  return (
    <Frame {...frame} id={id}>
      <input
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, frame)}
      />
    </Frame>
  );
}

type AreaProps = FieldFrame & React.TextareaHTMLAttributes<HTMLTextAreaElement>;

/** Several lines of text; grows with them where the browser can (field-sizing). */
export function TextArea({ label, help, error, isWide, ...rest }: AreaProps) {
  const id = useId();
  const frame = { label, help, error, ...(isWide ? { isWide } : {}) };
  return (
    <Frame {...frame} id={id}>
      <textarea
        rows={2}
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, frame)}
      />
    </Frame>
  );
}

type SelectProps = FieldFrame & React.SelectHTMLAttributes<HTMLSelectElement> & { children: ReactNode };

/** A choice among few. */
export function SelectField({ label, help, error, isWide, children, ...rest }: SelectProps) {
  const id = useId();
  const frame = { label, help, error, ...(isWide ? { isWide } : {}) };
  return (
    <Frame {...frame} id={id}>
      <select
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, frame)}
      >
        {children}
      </select>
    </Frame>
  );
}

/** A switch with its sentence. */
export function CheckField({
  label,
  ...rest
}: { label: ReactNode } & React.InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className="champ-case">
      <input type="checkbox" {...rest} />
      <span>{label}</span>
    </label>
  );
}
