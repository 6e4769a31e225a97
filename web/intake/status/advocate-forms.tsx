import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { ActionForm, viewOfAction } from './action-form.tsx';
import type { StatusFormProps } from './status-form-props.ts';

/** Yes or no to an advocate: the answer that was not given before. A yes says first who is told, and what. */
export const AdvocateForms = ({ shown, words }: StatusFormProps) => {
  const { mayWish } = shown.status;
  const view = viewOfAction(shown, 'advocate');
  return (
    <>
      {mayWish.includes('refer') && (
        <ActionForm shown={shown} view={view} words={words.advocateYes}>
          <input type="hidden" name="wish" value="refer" />
          <WhoIsTold shown={shown} words={words} />
        </ActionForm>
      )}
      {mayWish.includes('no') && (
        <ActionForm shown={shown} view={view} words={words.advocateNo}>
          <input type="hidden" name="wish" value="no" />
        </ActionForm>
      )}
    </>
  );
};

const WhoIsTold = ({
  shown: { status },
  words: { advocateYes: yes, neverTold },
}: Pick<StatusFormProps, 'shown' | 'words'>) => {
  const { onYes, referral, advocacyTold } = status;
  if (onYes !== 'service-told' || referral.service === undefined) {
    return <Paragraphs of={yes.byAPerson} />;
  }
  return (
    <>
      <p class="govuk-body list-lead">{yes.told(referral.service)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {advocacyTold.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <p class="govuk-body">
        <strong>{neverTold}</strong>
      </p>
    </>
  );
};
