'use client';

import { DeskPart } from '#components/ui/desk-part.tsx';
import { SaidNote } from '#components/ui/said-note.tsx';
import { useActing } from '#features/readers/reports/desk/use-acting.ts';
import { AppealItem } from '#features/readers/reports/desk/appeal-item.tsx';
import { ReportedItem } from '#features/readers/reports/desk/reported-item.tsx';
import type { ReportedComment } from '#features/readers/reports/data/report.queries.ts';
import type { DeskAppeal } from '#features/readers/reports/data/statement.queries.ts';
import type { Permission } from '#lib/use-case.ts';
import { reportDesk as words } from '#words/readers/reports/comment-report-desk.ts';

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
