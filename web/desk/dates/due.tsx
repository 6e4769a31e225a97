import { classNames } from '../../components/class-names.ts';
import { useDesk } from '../frame/desk-context.ts';
import { dayWords, dueIn } from './day-words.ts';
import { workingDaysTo } from './working-days.ts';

/** When something is due, and how far that is. Late is said in words; the colour only repeats it. */
export const Due = ({ day }: { readonly day: string }) => {
  const { office } = useDesk();
  const { today } = office;
  return (
    <time class={classNames('due', day < today && 'due--late')} dateTime={day}>
      {dueIn(day, today, workingDaysTo(today, day, office))}
    </time>
  );
};

/** A day by itself. */
export const Day = ({ day }: { readonly day: string }) => {
  const { office } = useDesk();
  return <time dateTime={day}>{dayWords(day, office.today)}</time>;
};
