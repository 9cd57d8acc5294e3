'use client';

import { useRouter } from 'next/navigation';
import { TextArea } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSavedValues } from '#components/ui/use-saved-values.ts';
import { type AdFileName, adFileNames, adFilePaths, type AdFiles } from '#features/ads/delivery/ad-files.ts';
import { changeAdFilesAction } from '#features/ads/delivery/desk/actions.ts';
import { adFileWords as words } from '#words/ads/delivery/ad-files.ts';

/** The three files as they are typed, each with what is served of it now. */
export function AdFilesForm({ initial, served }: { initial: AdFiles; served: AdFiles }) {
  const router = useRouter();
  const { values, change, isPending, isSaved, error, fault, save } = useSavedValues(initial, {
    act: changeAdFilesAction,
    keep: (stored) => stored,
    // What is served stands under each.
    onSaved: () => router.refresh(),
  });
  return (
    <form className="fichiers-pub" onSubmit={save} noValidate>
      {adFileNames.map((name) => (
        <section key={name} className="groupe" aria-label={words.fields[name]}>
          <TextArea
            label={words.fields[name]}
            help={words.help[name]}
            name={name}
            rows={5}
            spellCheck={false}
            autoCapitalize="off"
            value={values[name]}
            error={fault(name)}
            onChange={(event) => change({ ...values, [name]: event.target.value })}
          />
          <Served name={name} text={served[name]} />
        </section>
      ))}
      <FormFoot
        error={error}
        isLong
        isPending={isPending}
        save={isPending ? words.saving : words.save}
        said={isSaved ? words.saved : ''}
      />
    </form>
  );
}

function Served({ name, text }: { name: AdFileName; text: string }) {
  return (
    <details>
      <summary>{words.preview}</summary>
      <pre className="fichiers-pub-servi">{text}</pre>
      <a href={adFilePaths[name]}>{words.open(words.fields[name])}</a>
    </details>
  );
}
