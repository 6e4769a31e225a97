import { Component } from 'preact';
import { paths } from '../../../shared/intake-api/paths.ts';
import type { MonitoringWords } from '../../content/monitoring-words.ts';
import { fieldsOf, post } from '../script/send-form.ts';
import { MonitoringQuestions } from './monitoring-questions.tsx';

type MonitoringFormProps = { readonly words: MonitoringWords };
type Progress = { readonly at: 'asking' | 'sending' | 'thanked' | 'failed' };

/**
 * The questions about equality: after the receipt, apart from it, and with nothing in them that could lead back to it
 * (practice.md rule 27). Without script it is a form like any other.
 */
export class MonitoringForm extends Component<MonitoringFormProps, Progress> {
  constructor(props: MonitoringFormProps) {
    super(props);
    this.state = { at: 'asking' };
  }

  private async send(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || this.state.at === 'sending') return;
    const answers = fieldsOf(form);
    this.setState({ at: 'sending' });
    const answer = await post(paths.monitoring, answers);
    this.setState({ at: answer?.status === 200 ? 'thanked' : 'failed' });
  }

  override render() {
    const { words } = this.props;
    const { at } = this.state;
    return (
      <section class="monitoring no-print" aria-labelledby="monitoring-heading">
        <h2 class="govuk-heading-m" id="monitoring-heading">
          {words.heading}
        </h2>
        {at !== 'thanked' && (
          <MonitoringQuestions
            words={words}
            isBusy={at === 'sending'}
            onSend={(event) => this.send(event)}
          />
        )}
        <p class="govuk-body" role="status">
          {at === 'thanked' && words.thanks}
          {at === 'failed' && words.failed}
        </p>
      </section>
    );
  }
}
