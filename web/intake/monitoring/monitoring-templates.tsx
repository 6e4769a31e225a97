import { MonitoringForm } from './monitoring-form.tsx';
import { type MonitoringName, monitoringTemplate } from './monitoring-name.ts';
import { monitoringOf } from './monitoring-of.ts';

/** The questions in every wording that a receipt of this form may call for. Nothing in a template is on the page. */
export const MonitoringTemplates = ({ names }: { readonly names: readonly MonitoringName[] }) => (
  <>
    {names.map((name) => (
      <template key={name} data-template={monitoringTemplate(name)}>
        <MonitoringForm words={monitoringOf[name]} />
      </template>
    ))}
  </>
);
