'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogProblem } from '#components/ui/dialog.tsx';
import { SelectField, TextArea, TextField } from '#components/ui/field.tsx';
import { findPublished } from '#features/newsroom/writing/desk/actions.ts';
import type { FoundArticle } from '#features/newsroom/articles/use-cases/find-published.ts';
import { type ReplyPlacement, replyPlacements } from '#features/newsroom/requests/requests.ts';
import { requestLimits } from '#features/newsroom/requests/requests.schema.ts';
import { fromSiteTime, toSiteTime } from '#lib/site-time.ts';
import { requestDesk as words } from '#words/newsroom/requests/requests.ts';

type Frame = { isWorking: boolean; problem: string | null; onClose: () => void };
type Choice = { placement: ReplyPlacement; linkedArticleId: string | null };

/** Where the reply appears: printed under the article, or in another one that it links to. */
export function PublishReplyDialog({ onPublish, ...frame }: Frame & { onPublish: (choice: Choice) => void }) {
  const [placement, setPlacement] = useState<ReplyPlacement>('under_article');
  const [found, setFound] = useState<FoundArticle[] | null>(null);
  const [linkedId, setLinkedId] = useState('');
  const search = async (text: string) => {
    const outcome = text.trim() ? await findPublished({ search: text }).catch(() => null) : null;
    const articles = outcome?.ok ? outcome.value : [];
    setFound(text.trim() ? articles : null);
    setLinkedId(articles[0]?.id ?? '');
  };
  const isLinked = placement === 'linked';
  return (
    <Dialog title={words.publishTitle} onClose={frame.onClose}>
      <SelectField
        label={words.placement}
        value={placement}
        onChange={(event) =>
          setPlacement(replyPlacements.find((place) => place === event.target.value) ?? 'under_article')
        }
      >
        {replyPlacements.map((place) => (
          <option key={place} value={place}>
            {words.placements[place]}
          </option>
        ))}
      </SelectField>
      {isLinked ? (
        <TextField
          label={words.linkedSearch}
          type="search"
          onChange={(event) => void search(event.target.value)}
        />
      ) : null}
      {isLinked && found?.length === 0 ? <p role="status">{words.linkedNone}</p> : null}
      {isLinked && found && found.length > 0 ? (
        <SelectField
          label={words.linkedArticle}
          value={linkedId}
          onChange={(event) => setLinkedId(event.target.value)}
        >
          {found.map(({ id, headline }) => (
            <option key={id} value={id}>
              {headline}
            </option>
          ))}
        </SelectField>
      ) : null}
      <DialogProblem>{frame.problem}</DialogProblem>
      <div className="dialogue-actions">
        <Button disabled={frame.isWorking} onClick={frame.onClose}>
          {words.cancel}
        </Button>
        <Button
          kind="primary"
          disabled={frame.isWorking || (isLinked && !linkedId)}
          onClick={() => onPublish({ placement, linkedArticleId: isLinked ? linkedId : null })}
        >
          {words.publishSubmit}
        </Button>
      </div>
    </Dialog>
  );
}

export function RefuseReplyDialog({ onRefuse, ...frame }: Frame & { onRefuse: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  return (
    <Dialog title={words.refuseTitle} onClose={frame.onClose}>
      <TextArea
        label={words.refuseReason}
        value={reason}
        rows={3}
        maxLength={requestLimits.reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <DialogProblem>{frame.problem}</DialogProblem>
      <div className="dialogue-actions">
        <Button disabled={frame.isWorking} onClick={frame.onClose}>
          {words.cancel}
        </Button>
        <Button kind="danger" disabled={frame.isWorking || !reason.trim()} onClick={() => onRefuse(reason)}>
          {words.refuseSubmit}
        </Button>
      </div>
    </Dialog>
  );
}

export type ReceivedReply = {
  requesterName: string;
  requesterContact: string | null;
  receivedAt: string;
  text: string;
};

/** What came by post or mail, typed in; the three days run from the hour of its reception. */
export function ReceiveReplyDialog({
  onReceive,
  ...frame
}: Frame & { onReceive: (reply: ReceivedReply) => void }) {
  const [name, setName] = useState('');
  const [contact, setContact] = useState('');
  const [local, setLocal] = useState(() => toSiteTime(new Date()));
  const [text, setText] = useState('');
  const chosen = fromSiteTime(local);
  const at = chosen?.kind === 'instant' ? chosen.at : chosen?.kind === 'twice' ? chosen.first : null;
  return (
    <Dialog title={words.receiveTitle} onClose={frame.onClose}>
      <TextField
        label={words.requester}
        value={name}
        maxLength={requestLimits.name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={words.requesterContact}
        value={contact}
        maxLength={requestLimits.contact}
        onChange={(event) => setContact(event.target.value)}
      />
      <TextField
        label={words.receivedAt()}
        type="datetime-local"
        value={local}
        error={chosen?.kind === 'missing' ? words.badTime : undefined}
        onChange={(event) => setLocal(event.target.value)}
      />
      <TextArea
        label={words.replyText}
        value={text}
        rows={6}
        maxLength={requestLimits.reply}
        onChange={(event) => setText(event.target.value)}
      />
      <DialogProblem>{frame.problem}</DialogProblem>
      <div className="dialogue-actions">
        <Button disabled={frame.isWorking} onClick={frame.onClose}>
          {words.cancel}
        </Button>
        <Button
          kind="primary"
          disabled={frame.isWorking || !at || !name.trim() || !text.trim()}
          onClick={() =>
            at &&
            onReceive({
              requesterName: name,
              requesterContact: contact || null,
              receivedAt: at.toISOString(),
              text,
            })
          }
        >
          {words.receiveSubmit}
        </Button>
      </div>
    </Dialog>
  );
}
