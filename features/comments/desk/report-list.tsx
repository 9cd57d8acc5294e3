'use client';

import { DeskPart } from '#components/ui/desk-part.tsx';
import { SaidNote } from '#components/ui/said-note.tsx';
import { useActing } from '#features/comments/desk/use-acting.ts';
import { AppealItem } from '#features/comments/desk/appeal-item.tsx';
import { ReportedItem } from '#features/comments/desk/reported-item.tsx';
import type { ReportedComment } from '#features/comments/data/report.queries.ts';
import type { DeskAppeal } from '#features/comments/data/statement.queries.ts';
import type { Permission } from '#lib/use-case.ts';
import { reportDesk as words } from '#messages/fr/comment-report-desk.ts';

type ListProps = {
  reported: readonly ReportedComment[];
  appeals: readonly (DeskAppeal & { permission: Permission })[];
  isSettled: boolean;
};

/** What was reported, threats first; then what authors answer to a removal. */
export function ReportList({ reported, appeals, isSettled }: ListProps) {
  const acting = useActing();
  return (
    <>
      <div role="status" className="moderation-dit">
        <SaidNote said={acting.said} />
      </div>
      <DeskPart
        title={words.reports}
        count={reported.length}
        none={isSettled ? words.noneSettled : words.noReports}
      >
        {reported.map((comment) => (
          <ReportedItem key={comment.id} comment={comment} acting={acting} />
        ))}
      </DeskPart>
      <DeskPart
        title={words.appeals}
        count={appeals.length}
        none={isSettled ? words.noneSettled : words.noAppeals}
      >
        {appeals.map((appeal) => (
          <AppealItem key={appeal.id} appeal={appeal} acting={acting} />
        ))}
      </DeskPart>
    </>
  );
}
