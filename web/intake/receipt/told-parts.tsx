import type { Receipt } from '../../../shared/intake-api/replies.ts';
import { isSubject, subjectWords, whatYouWrote } from '../../content/en/adult/subjects.ts';

// Who ticked nothing told us something all the same.
const nameOf = (subject: string): string => {
  if (subject === 'not-sure') return whatYouWrote;
  return isSubject(subject) ? subjectWords[subject] : subject;
};

/** Each part with where it is thought to belong, in the words of the reason given. */
export const ToldParts = ({ points }: Pick<Receipt, 'points'>) => (
  <dl class="told-parts">
    {points.map(({ subject, reason }, place) => (
      <div key={`${place}`} class="told-parts__part">
        <dt>{nameOf(subject)}</dt>
        <dd>{reason}</dd>
      </div>
    ))}
  </dl>
);
