import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { legalGrounds, reportLimits } from '#features/readers/comments/comment-reports.ts';
import { iso } from '#lib/dates.ts';
import { urls } from '#lib/urls.ts';
import { groundWords, removalPanel as words } from '#words/readers/comments/comment-reports.ts';

const buttons = [...legalGrounds, 'spam'] as const;

/** For whoever moderates: each button removes the comment on its ground. No script needed. */
export function RemovalPanel({
  commentId,
  editedAt,
  error,
}: {
  commentId: string;
  editedAt: Date | null;
  error: string | undefined;
}) {
  return (
    <form className="formulaire-large" method="post" action={urls.apiCommentRemoval(commentId)}>
      <p>{words.lead}</p>
      <input type="hidden" name="seenEditedAt" value={editedAt ? iso(editedAt) : ''} />
      <TextArea
        label={words.facts}
        name="facts"
        rows={2}
        maxLength={reportLimits.facts}
        error={error}
        isWide
      />
      <div className="retrait-motifs">
        {buttons.map((ground) => (
          <Button key={ground} kind="danger" type="submit" name="ground" value={ground}>
            {groundWords[ground].label}
          </Button>
        ))}
      </div>
      <p>
        <a href={urls.deskReports()}>{words.desk}</a>
      </p>
    </form>
  );
}
