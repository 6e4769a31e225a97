import * as z from 'zod/mini';

/** One resource of a template, with every reference written out as `<Stack>.<Id>` or `<Stack>.<Id>.<Attribute>`. */
export type Resource = {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: unknown;
  readonly deletionPolicy: string | undefined;
  /** Others of its stack that must be there first, beside those that it refers to. */
  readonly dependsOn: readonly string[];
};

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.optional(z.unknown()),
      DeletionPolicy: z.optional(z.string()),
      DependsOn: z.optional(z.union([z.string(), z.array(z.string())])),
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
  'AWS::StackId':
    'arn:aws:cloudformation:eu-west-2:111122223333:stack/Heard/1a2b3c4d-0000-11f1-8c99-0242ac120002',
};

const listSchema = z.union([
  z.strictObject({ 'Fn::Select': z.tuple([z.union([z.number(), z.string()]), z.unknown()]) }),
  z.strictObject({ 'Fn::Split': z.tuple([z.string(), z.unknown()]) }),
]);

const intrinsicSchema = z.union([
  z.strictObject({ Ref: z.string() }),
  z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) }),
  z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) }),
  z.strictObject({ 'Fn::ImportValue': z.string() }),
  z.strictObject({
    'Fn::GetStackOutput': z.object({ StackName: z.string(), OutputName: z.string() }),
  }),
  z.strictObject({ 'Fn::Sub': z.string() }),
  listSchema,
]);
type Intrinsic = z.infer<typeof intrinsicSchema>;

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

/** The list functions of CloudFormation: a text taken apart, and one of its parts. */
const listFunction = (
  templates: Templates,
  stack: string,
  found: z.infer<typeof listSchema>,
): unknown => {
  if ('Fn::Split' in found) {
    const [at, text] = found['Fn::Split'];
    return String(resolve(templates, stack, text)).split(at);
  }
  const [index, list] = found['Fn::Select'];
  return z.array(z.unknown()).parse(resolve(templates, stack, list))[Number(index)];
};

const written = (templates: Templates, stack: string, found: Intrinsic): unknown => {
  if ('Ref' in found) return pseudo[found.Ref] ?? `${stack}.${found.Ref}`;
  if ('Fn::GetAtt' in found) return [stack, ...found['Fn::GetAtt']].join('.');
  if ('Fn::ImportValue' in found) return exported(templates, found['Fn::ImportValue']);
  if ('Fn::GetStackOutput' in found) return given(templates, found['Fn::GetStackOutput']);
  if ('Fn::Sub' in found) return found['Fn::Sub'];
  if ('Fn::Join' in found) {
    const [separator, parts] = found['Fn::Join'];
    return parts.map((part) => String(resolve(templates, stack, part))).join(separator);
  }
  return listFunction(templates, stack, found);
};

/** A template's value with every reference followed, across stacks too. */
export const resolve = (templates: Templates, stack: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((each) => resolve(templates, stack, each));
  if (value === null || typeof value !== 'object') return value;
  const intrinsic = intrinsicSchema.safeParse(value);
  if (intrinsic.success) return written(templates, stack, intrinsic.data);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, resolve(templates, stack, each)]),
  );
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
      dependsOn: [resource.DependsOn ?? []].flat(),
    })),
  );
