'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { TextArea } from '#components/ui/field.tsx';
import { type ChecklistRule, checklistRules, type Finding } from '#features/newsroom/articles/checklist.ts';
import { restoreRule, setRuleAside } from '#features/newsroom/writing/desk/actions.ts';
import { goToTarget } from '#features/newsroom/writing/desk/go-to-field.ts';
import type { Checklist } from '#features/newsroom/writing/desk/use-checklist.ts';
import type { Outcome, Permission } from '#lib/use-case.ts';
import {
  checklistPanel as words,
  checklistWords,
  findingSentence,
} from '#words/newsroom/articles/checklist.ts';
import { errorSentence } from '#messages/errors.ts';

/** `?volet=verifications`: mails about a plan that was refused lead here. */
export const checklistPanelId = 'verifications';

type Yielding = Parameters<typeof restoreRule>[0] extends infer Input
  ? Extract<Input, { rule: unknown }>['rule']
  : never;

const isYielding = (rule: ChecklistRule): rule is Yielding => checklistRules[rule].canBeSetAside;
const isBlocking = ({ rule, setAside }: Finding): boolean =>
  checklistRules[rule].level === 'blocking' && setAside === undefined;
const isWarning = ({ rule }: Finding): boolean => checklistRules[rule].level === 'warning';

/** How many points hold the text back: the tab's badge. */
export const countBlocking = (findings: readonly Finding[]): number => findings.filter(isBlocking).length;

/** « Vérifications »: what holds the text back, what is worth a thought, what was set aside; each leads to its place. */
export function ChecklistPanel({
  articleId,
  checklist,
  override,
}: {
  articleId: string;
  checklist: Checklist;
  /** May this person set a rule aside? */
  override: Permission;
}) {
  const [asked, setAsked] = useState<Yielding | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { findings, links, isOffline, refresh } = checklist;
  const blocking = findings.filter(isBlocking);
  const warnings = findings.filter(isWarning);
  const aside = findings.filter(({ setAside }) => setAside !== undefined);
  const act = async (call: Promise<Outcome<unknown>>): Promise<boolean> => {
    const outcome = await call.catch(() => null);
    setRefusal(outcome ? (outcome.ok ? null : errorSentence(outcome.error)) : words.failed);
    if (outcome?.ok) refresh();
    return outcome?.ok ?? false;
  };
  return (
    <div className="verifications">
      {refusal ? (
        <p className="champ-erreur" role="alert">
          {refusal}
        </p>
      ) : null}
      <p className="verifications-bilan" role="status">
        {blocking.length === 0 ? words.allGood : words.blocking(blocking.length)}
      </p>
      <Findings findings={blocking}>
        {({ rule }) =>
          override.allowed && isYielding(rule) ? (
            <Button kind="quiet" onClick={() => setAsked(rule)}>
              {words.setAsideOpen}
            </Button>
          ) : null
        }
      </Findings>
      {warnings.length > 0 ? <h2>{words.warnings(warnings.length)}</h2> : null}
      <Findings findings={warnings} />
      {aside.length > 0 ? <h2>{words.setAside}</h2> : null}
      <Findings findings={aside}>
        {({ rule, setAside }) => (
          <>
            <p className="champ-aide">{words.reason(setAside ?? '')}</p>
            {override.allowed && isYielding(rule) ? (
              <Button kind="quiet" onClick={() => void act(restoreRule({ articleId, rule }))}>
                {words.restore}
              </Button>
            ) : null}
          </>
        )}
      </Findings>
      {links.seen + links.waiting > 0 ? <p className="champ-aide">{words.links(links)}</p> : null}
      {isOffline ? <p className="champ-aide">{words.offline}</p> : null}
      {asked ? (
        <SetAsideDialog
          rule={asked}
          onClose={() => setAsked(null)}
          onSubmit={async (reason) => {
            if (await act(setRuleAside({ articleId, rule: asked, reason }))) setAsked(null);
          }}
        />
      ) : null}
    </div>
  );
}

/** Each finding: its rule, which leads to its place, how to mend it, and what else may be done. */
function Findings({
  findings,
  children,
}: {
  findings: readonly Finding[];
  children?: (finding: Finding) => ReactNode;
}) {
  if (findings.length === 0) return null;
  return (
    <ul className="verifications-liste">
      {findings.map((finding, at) => {
        const { name } = checklistWords[finding.rule];
        return (
          <li key={`${finding.rule}-${at}`} className={isBlocking(finding) ? 'bloquant' : undefined}>
            <button type="button" className="verification" onClick={() => goToTarget(finding.target)}>
              <strong>{name}</strong> <span>{findingSentence(finding)}</span>
            </button>
            {children?.(finding)}
          </li>
        );
      })}
    </ul>
  );
}

/** The reason is asked for, and goes to the journal with the name. */
function SetAsideDialog({
  rule,
  onClose,
  onSubmit,
}: {
  rule: Yielding;
  onClose: () => void;
  onSubmit: (reason: string) => Promise<void>;
}) {
  const [reason, setReason] = useState('');
  const [isWorking, setWorking] = useState(false);
  return (
    <Dialog title={words.setAsideTitle(checklistWords[rule].name)} onClose={onClose}>
      <p className="dialogue-aide">{words.setAsideHelp}</p>
      <TextArea
        label={words.setAsideReason}
        value={reason}
        rows={2}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="dialogue-actions">
        <Button onClick={onClose} disabled={isWorking}>
          {words.cancel}
        </Button>
        <Button
          kind="primary"
          disabled={isWorking || reason.trim().length < 5}
          onClick={() => {
            setWorking(true);
            void onSubmit(reason).finally(() => setWorking(false));
          }}
        >
          {isWorking ? words.working : words.setAsideSubmit}
        </Button>
      </div>
    </Dialog>
  );
}
