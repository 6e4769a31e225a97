import * as z from 'zod/mini';

/** One resource of a template, with every reference written out as `<Stack>.<Id>` or `<Stack>.<Id>.<Attribute>`. */
export type Resource = {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: unknown;
  readonly deletionPolicy: string | undefined;
};

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.optional(z.unknown()),
      DeletionPolicy: z.optional(z.string()),
    }),
  ),
  Outputs: z.optional(
    z.record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.optional(z.object({ Name: z.string() })) }),
    ),
  ),
});
export type Template = z.infer<typeof templateSchema>;

export const parseTemplate = (json: unknown): Template => templateSchema.parse(json);

const pseudo: Readonly<Record<string, string>> = {
  'AWS::Partition': 'aws',
  'AWS::AccountId': '111122223333',
  'AWS::URLSuffix': 'amazonaws.com',
};

const intrinsicSchema = z.union([
  z.strictObject({ Ref: z.string() }),
  z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
  z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }),
  z.strictObject({ 'Fn::ImportValue': z.string() }),
  z.strictObject({
    'Fn::GetStackOutput': z.object({ StackName: z.string(), OutputName: z.string() }),
  }),
  z.strictObject({ 'Fn::Sub': z.string() }),
]);

/** Templates of one app, by the part of the name that says what each stack is for. */
export type Templates = ReadonlyMap<string, Template>;

const exported = (templates: Templates, name: string): unknown => {
  for (const [stack, template] of templates) {
    const output = Object.values(template.Outputs ?? {}).find((each) => each.Export?.Name === name);
    if (output !== undefined) return resolve(templates, stack, output.Value);
  }
  throw new Error(`Nothing exports ${name}.`);
};

const given = (
  templates: Templates,
  { StackName, OutputName }: { readonly StackName: string; readonly OutputName: string },
): unknown => {
  const stack = StackName.slice(StackName.lastIndexOf('-') + 1);
  const output = templates.get(stack)?.Outputs?.[OutputName];
  if (output === undefined) throw new Error(`${StackName} does not give ${OutputName}.`);
  return resolve(templates, stack, output.Value);
};

/** A template's value with every reference followed, across stacks too. */
export const resolve = (templates: Templates, stack: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => resolve(templates, stack, each));
  if (value === null || typeof value !== 'object') return value;
  const intrinsic = intrinsicSchema.safeParse(value);
  if (!intrinsic.success) {
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, resolve(templates, stack, each)]),
    );
  }
  const found = intrinsic.data;
  if ('Ref' in found) return pseudo[found.Ref] ?? `${stack}.${found.Ref}`;
  if ('Fn::GetAtt' in found) return [stack, ...found['Fn::GetAtt']].join('.');
  if ('Fn::ImportValue' in found) return exported(templates, found['Fn::ImportValue']);
  if ('Fn::GetStackOutput' in found) return given(templates, found['Fn::GetStackOutput']);
  if ('Fn::Sub' in found) return found['Fn::Sub'];
  const [separator, parts] = found['Fn::Join'];
  return parts.map((part) => String(resolve(templates, stack, part))).join(separator);
};

/** Every resource of every template. */
export const resourcesOf = (templates: Templates): readonly Resource[] =>
  [...templates].flatMap(([stack, template]) =>
    Object.entries(template.Resources).map(([id, resource]) => ({
      stack,
      id,
      type: resource.Type,
      properties: resolve(templates, stack, resource.Properties ?? {}),
      deletionPolicy: resource.DeletionPolicy,
    })),
  );
