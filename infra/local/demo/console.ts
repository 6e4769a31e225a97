import type { Platform } from '../platform.ts';
import { demoCases, demonstrate } from './demonstration.ts';

/** Makes the demonstration and says so: what is made, how long it took, and how to sign in. */
export const tellDemonstration = async (platform: Platform): Promise<void> => {
  const start = performance.now();
  console.log(
    'The demonstration is being told, from six weeks ago until now: please send nothing before it has ended.',
  );
  try {
    const { kind, cases } = await demonstrate(platform);
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    console.log(
      kind === 'made'
        ? `${cases} cases were made in ${seconds} s, under ${platform.home.folder}:\n${demoCases.map(({ shows }) => `  ${shows}`).join('\n')}`
        : `The demonstration is here already: ${cases} cases, under ${platform.home.folder}.`,
    );
    console.log(
      `See them at ${platform.origin}/desk: press Sign in and choose Amina Yusuf. Their mail is at ${platform.inbox}; none of it leaves this computer.`,
    );
  } catch (error) {
    console.error('The demonstration stopped; what was made until then stays.', error);
  }
};
