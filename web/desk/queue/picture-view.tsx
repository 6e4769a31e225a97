import { useCallback, useEffect, useState } from 'preact/hooks';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { type QueueEntry, queueReplySchema } from '../../../shared/desk-api/queue-reply.ts';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { pictureWords, stageWords } from '../../content/en/desk/queue.ts';
import type { DeskClient } from '../api/desk-client.ts';
import { useDesk } from '../frame/desk-context.ts';
import { queryOf } from '../frame/place.ts';
import type { Asked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';
import { type OpenWork, openWorkOf, stagesShown } from './open-work.ts';
import { OpenWorkPicture } from './open-work-picture.tsx';

/** Page after page of the queue, until there is no more; of what has ended nothing ages. */
const everyCase = async (ask: DeskClient['ask']): Promise<Asked<readonly QueueEntry[]>> => {
  const cases: QueueEntry[] = [];
  let after: string | undefined;
  do {
    const answer = await ask(`${deskPaths.queue}${queryOf({ after })}`, queueReplySchema);
    if (answer.kind !== 'ok') return answer;
    cases.push(...answer.value.cases.filter(({ ended }) => ended === undefined));
    after = answer.value.after;
  } while (after !== undefined);
  return { kind: 'ok', value: cases };
};

/** The open work at a glance: a picture, and the same numbers in a table. */
export const PictureView = () => {
  const { ask, office } = useDesk();
  const [answer, setAnswer] = useState<Asked<readonly QueueEntry[]>>({ kind: 'loading' });
  const again = useCallback(async () => setAnswer(await everyCase(ask)), [ask]);
  useEffect(() => {
    void again();
  }, [again]);
  return (
    <>
      <ViewHeading title={pictureWords.heading}>{pictureWords.heading}</ViewHeading>
      <p class="govuk-body">{pictureWords.lead}</p>
      <WhenAnswered answer={answer} again={again}>
        {(cases) =>
          cases.length === 0 ? (
            <p class="govuk-body-l">{pictureWords.empty}</p>
          ) : (
            <Picture work={openWorkOf(cases, office)} />
          )
        }
      </WhenAnswered>
    </>
  );
};

const Picture = ({ work }: { readonly work: OpenWork }) => (
  <>
    <OpenWorkPicture work={work} />
    <PlainTable
      caption={pictureWords.tableTitle}
      columns={[
        pictureWords.age,
        ...stagesShown.map((stage) => stageWords[stage] ?? stage),
        pictureWords.total,
      ]}
      rows={work.map((row, age) => ({
        key: pictureWords.ages[age] ?? '',
        cells: [
          pictureWords.ages[age],
          ...stagesShown.map((stage) => String(row[stage])),
          String(stagesShown.reduce((sum, stage) => sum + row[stage], 0)),
        ],
      }))}
    />
  </>
);
