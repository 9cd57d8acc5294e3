import { ListTable } from '#components/ui/list-table.tsx';
import type { ChannelSummary } from '#features/reach/distribution/distribution.ts';
import {
  channelWords,
  deliveryProblemWords,
  distributionWords as words,
} from '#words/reach/distribution/distribution.ts';

/** How each channel is doing: its last answer, what waits, what was given up. */
export function ChannelTable({ channels }: { channels: readonly ChannelSummary[] }) {
  return (
    <ListTable columns={words.columns} isEmpty={channels.length === 0} empty={words.nothingYet}>
      {channels.map(({ channel, answeredAt, answeredCode, problem, heldUntil, waiting, parked }) => (
        <tr key={channel}>
          <td>{channelWords[channel]}</td>
          <td data-label={words.columns.last}>
            {answeredAt ? words.answered(answeredCode, answeredAt) : words.neverAnswered}
            {problem ? <span className="liste-mention">{deliveryProblemWords[problem]}</span> : null}
            {heldUntil ? <span className="liste-mention">{words.held(heldUntil)}</span> : null}
          </td>
          <td data-label={words.columns.waiting}>{waiting.toLocaleString('fr-FR')}</td>
          <td data-label={words.columns.parked}>{parked.toLocaleString('fr-FR')}</td>
        </tr>
      ))}
    </ListTable>
  );
}
