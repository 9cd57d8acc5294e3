import { TextArea, TextField } from '#components/ui/field.tsx';

/** How a section or a subject is called, where it stands and what it is: the fields that both forms begin with. */
export function NamingFields({
  words,
  kept,
  fault,
}: {
  words: { name: string; slug: string; slugHelp: string; description: string };
  /** What the form starts from; absent for a new one. */
  kept: { name: string; slug: string; description: string | null } | undefined;
  fault: (name: string) => string | undefined;
}) {
  return (
    <>
      <TextField
        label={words.name}
        name="name"
        maxLength={80}
        defaultValue={kept?.name}
        error={fault('name')}
        required
      />
      <TextField
        label={words.slug}
        name="slug"
        maxLength={80}
        defaultValue={kept?.slug}
        help={words.slugHelp}
        error={fault('slug')}
      />
      <TextArea
        label={words.description}
        name="description"
        maxLength={3_000}
        defaultValue={kept?.description ?? ''}
        error={fault('description')}
      />
    </>
  );
}
