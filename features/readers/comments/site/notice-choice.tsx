import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/field.tsx';
import { type NoticeFrequency, noticeFrequencies } from '#features/readers/comments/comment-notices.ts';
import { urls } from '#lib/urls.ts';
import { commentNoticeWords as words } from '#words/readers/comments/comment-notices.ts';

/** How often one is told by mail: a plain form. */
export function NoticeChoice({ frequency }: { frequency: NoticeFrequency }) {
  return (
    <form className="formulaire" method="post" action={urls.apiNotices()}>
      <SelectField label={words.label} name="frequency" defaultValue={frequency}>
        {noticeFrequencies.map((one) => (
          <option key={one} value={one}>
            {words.frequencies[one]}
          </option>
        ))}
      </SelectField>
      <Button type="submit">{words.save}</Button>
    </form>
  );
}
