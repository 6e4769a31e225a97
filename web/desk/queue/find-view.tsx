import { useState } from 'preact/hooks';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { type SearchReply, searchReplySchema } from '../../../shared/desk-api/queue-reply.ts';
import { Button } from '../../components/button/button.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { TextInput } from '../../components/text-input/text-input.tsx';
import { findWords, kindWords, stateWords } from '../../content/en/desk/queue.ts';
import { londonDayOf } from '../dates/day-words.ts';
import { Day } from '../dates/due.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { GoLink } from '../frame/go-link.tsx';
import type { Asked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';

/** Looks for a case by what somebody would say on the phone. It goes in the body of a post, so it is in no address. */
export const FindView = () => {
  const { ask, announce } = useDesk();
  const [found, setFound] = useState<Asked<SearchReply>>();
  const [problem, setProblem] = useState<string>();
  const [typed, setTyped] = useState('');
  const look = async (words: string): Promise<void> => {
    setTyped(words);
    setProblem(words.length < 2 ? findWords.tooShort : undefined);
    if (words.length < 2) return;
    setFound({ kind: 'loading' });
    const answer = await ask(deskPaths.search, searchReplySchema, { post: { for: words } });
    setFound(answer);
    if (answer.kind === 'ok') announce(findWords.found(answer.value.cases.length));
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const given = new FormData(event.currentTarget).get('for');
    void look(typeof given === 'string' ? given.trim() : '');
  };
  return (
    <>
      <ViewHeading title={findWords.heading}>{findWords.heading}</ViewHeading>
      <form onSubmit={submit} noValidate>
        <TextInput
          name="for"
          label={findWords.label}
          hint={findWords.hint}
          problem={problem}
          autocomplete="off"
        />
        <Button>{findWords.button}</Button>
      </form>
      {found !== undefined && (
        <WhenAnswered answer={found} again={() => look(typed)}>
          {({ cases }) => <Found cases={cases} />}
        </WhenAnswered>
      )}
    </>
  );
};

const Found = ({ cases }: SearchReply) => {
  if (cases.length === 0) return <p class="govuk-body">{findWords.none}</p>;
  const { case: which, kind, state, received } = findWords.columns;
  return (
    <PlainTable
      caption={findWords.found(cases.length)}
      columns={[which, kind, state, received]}
      rows={cases.map((one) => ({
        key: one.reference,
        cells: [
          <GoLink key="case" to={{ view: 'case', reference: one.reference }}>
            {one.reference}
          </GoLink>,
          kindWords[one.kind],
          stateWords[one.state],
          <Day key="received" day={londonDayOf(one.receivedAt)} />,
        ],
      }))}
    />
  );
};
