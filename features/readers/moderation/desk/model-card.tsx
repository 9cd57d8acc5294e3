'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FormRefusal } from '#components/ui/form-refusal.tsx';
import { useSending } from '#components/ui/use-sending.ts';
import { switchModel } from '#features/readers/moderation/desk/actions.ts';
import type { ModelFigures } from '#features/readers/spam-filter/model/spam-model.ts';
import { moderationSettingsWords as words } from '#words/readers/moderation/moderation-settings.ts';

type Props = {
  figures: ModelFigures | null;
  /** The day, in words. */
  learnedOn: string;
  leastOfEach: number;
  isOnAtFirst: boolean;
};

/** What the newspaper's own model knows, how well it does, and its switch. */
export function ModelCard({ figures, learnedOn, leastOfEach, isOnAtFirst }: Props) {
  const [isOn, setOn] = useState(isOnAtFirst);
  const { isPending, error, send } = useSending();
  const turn = (): void =>
    send(
      () => switchModel({ isOn: !isOn, wasOn: isOn }),
      (after) => setOn(after.isOn),
    );
  return (
    <section className="moderation-modele" aria-labelledby="modele">
      <h2 id="modele">{words.model}</h2>
      <p className="champ-aide">{words.modelLead}</p>
      <Figures {...{ figures, learnedOn, leastOfEach }} />
      <p role="status">{isOn ? words.modelOn : words.modelOff}</p>
      <FormRefusal error={error} />
      <p className="gestes">
        <Button type="button" disabled={isPending} onClick={turn}>
          {isOn ? words.turnOff : words.turnOn}
        </Button>
      </p>
    </section>
  );
}

function Figures({ figures, learnedOn, leastOfEach }: Omit<Props, 'isOnAtFirst'>) {
  if (figures === null) return <p className="moderation-silence">{words.modelNone(leastOfEach)}</p>;
  const { version, spamCount, honestCount, heldSpam, heldHonest, recall, falsePositives } = figures;
  if (Math.min(spamCount, honestCount) < leastOfEach)
    return <p className="moderation-silence">{words.modelSilent(spamCount, honestCount, leastOfEach)}</p>;
  return (
    <>
      <p>{words.modelVersion(version, learnedOn)}</p>
      <dl className="modere-faits">
        <div>
          <dt>{words.modelLearned}</dt>
          <dd>{words.modelLearnedValue(spamCount, honestCount)}</dd>
        </div>
        <div>
          <dt>{words.modelRecall}</dt>
          <dd>{words.modelShare(recall, heldSpam)}</dd>
        </div>
        <div>
          <dt>{words.modelFalse}</dt>
          <dd>{words.modelShare(falsePositives, heldHonest)}</dd>
        </div>
      </dl>
      <p className="champ-aide">{words.modelMeasure}</p>
    </>
  );
}
