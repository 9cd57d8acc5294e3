import { type ReactNode, useId } from 'react';

/** One choice among a few that are all shown, each with its sentence; nothing is chosen while `value` is null. */
export function RadioGroup<Value extends string>({
  legend,
  value,
  options,
  onChange,
}: {
  legend: ReactNode;
  value: Value | null;
  options: readonly { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="choix">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="champ-case">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
