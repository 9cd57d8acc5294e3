import { Button } from '#components/ui/button.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { type Statement, reportLimits } from '#features/readers/comments/comment-reports.ts';
import { urls } from '#lib/urls.ts';
import { statementLines } from '#words/readers/comments/comment-report-notices.ts';
import { statementPage as words } from '#words/readers/comments/comment-reports.ts';

/** Where a statement of reasons stands on the page of one's own comment. */
export const statementAnchor = 'motifs';

/** The statement of reasons, as the mail said it. */
export const StatementView = ({ statement }: { statement: Statement }) =>
  statementLines(statement).map((line) => <p key={line}>{line}</p>);

type AppealProps = {
  statement: Statement;
  commentId: string;
  isOver: boolean;
  typed: string | undefined;
  fault: string | undefined;
};

/** The way to contest a removal, or what became of it. No script needed. */
export function AppealView({ statement, commentId, isOver, typed, fault }: AppealProps) {
  const { appeal, appealUntil } = statement;
  if (appeal?.outcome)
    return (
      <>
        <p>{words.outcomes[appeal.outcome]}</p>
        {appeal.answer ? (
          <blockquote className="miens-repondu">
            <p>{words.answer}</p>
            <p>{appeal.answer}</p>
          </blockquote>
        ) : null}
      </>
    );
  if (appeal) return <p>{words.waiting(appeal.createdAt)}</p>;
  if (isOver) return <p>{words.over(appealUntil)}</p>;
  return (
    <form className="formulaire-large" method="post" action={urls.apiCommentAppeals(commentId)} noValidate>
      <p>{words.appealLead(appealUntil)}</p>
      <TextArea
        label={words.appealText}
        name="text"
        rows={6}
        maxLength={reportLimits.explanation}
        defaultValue={typed}
        error={fault}
        isWide
        required
      />
      <Button kind="primary" type="submit">
        {words.submit}
      </Button>
    </form>
  );
}
